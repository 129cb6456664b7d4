import type * as Support from './bundle';

let loaded: typeof Support | undefined;

/** The form of a support request and its zip. Loaded on first use; the build makes `bundle:support` of `bundle.ts`. */
export function supportBundle(): typeof Support {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('bundle:support') as typeof Support;
  return loaded;
}
