import type * as Guide from './bundle';

let loaded: typeof Guide | undefined;

/** The troubleshooting guide. Loaded when a case is opened; the build makes `bundle:guide` of `bundle.ts`. */
export function guideBundle(): typeof Guide {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('bundle:guide') as typeof Guide;
  return loaded;
}
