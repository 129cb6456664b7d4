import type * as Decode from '../core/decode';

let loaded: typeof Decode | undefined;

/** The catalogue and the finder. Loaded on first use; the build makes `bundle:decode` a file of its own beside this one. */
export function decode(): typeof Decode {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('bundle:decode') as typeof Decode;
  return loaded;
}
