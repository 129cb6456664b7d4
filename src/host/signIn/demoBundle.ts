import type * as DemoBundle from '../../demo/bundle';

let loaded: typeof DemoBundle | undefined;

/** The made-up tenants. Loaded when one is opened; the build makes `bundle:demo` a file of its own. */
export function demoBundle(): typeof DemoBundle {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('bundle:demo') as typeof DemoBundle;
  return loaded;
}
