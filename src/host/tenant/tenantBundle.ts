import type * as TenantBundle from '../../graph/bundle';

let loaded: typeof TenantBundle | undefined;

/** Graph, readiness and their texts. Loaded when a tenant is connected; the build makes `bundle:tenant` a file of its own. */
export function tenantBundle(): typeof TenantBundle {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('bundle:tenant') as typeof TenantBundle;
  return loaded;
}
