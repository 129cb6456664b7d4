import type * as Troubleshoot from '../../core/troubleshoot';

let loaded: typeof Troubleshoot | undefined;

/** The troubleshooting guide. Loaded when a case is opened; the build makes `bundle:guide` a file of its own. */
export function guideBundle(): typeof Troubleshoot {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('bundle:guide') as typeof Troubleshoot;
  return loaded;
}
