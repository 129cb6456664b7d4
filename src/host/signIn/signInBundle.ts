import type * as SignInBundle from '../../auth/bundle';

let loaded: typeof SignInBundle | undefined;

/** MSAL and what knows it. Loaded at the first sign-in or token; the build makes `bundle:signIn` a file of its own. */
export function signInBundle(): typeof SignInBundle {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('bundle:signIn') as typeof SignInBundle;
  return loaded;
}
