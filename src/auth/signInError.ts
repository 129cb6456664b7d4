import type { SignInFailure } from '../core/signIn/failure';

/** A sign-in or a renewal failed. `signInFailureOf` of the core reads the failure across bundles. */
export class SignInError extends Error {
  readonly failure: SignInFailure;
  /** What the service wants the next interactive sign-in to ask for: pass it on unread. */
  readonly claims?: string;

  constructor(failure: SignInFailure, claims?: string) {
    super(failure.aadsts === undefined ? failure.kind : `${failure.kind} (AADSTS${failure.aadsts})`);
    this.name = 'SignInError';
    this.failure = failure;
    if (claims) this.claims = claims;
  }
}
