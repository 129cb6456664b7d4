/**
 * Why we do not know something. Each kind has another remedy, so they are told apart:
 * `notRead` nobody asked yet, `scope` the sign-in lacks a permission, `role` the person lacks a directory role, `license` the tenant lacks
 * Entra ID P1, `cloud` the national cloud does not offer it, `throttled` and `offline` pass by themselves, `unexpected` is an answer that we
 * do not understand.
 */
export type Unreadable =
  | { readonly reason: 'notRead' }
  | { readonly reason: 'scope'; readonly scope: string }
  | { readonly reason: 'role'; readonly roles: readonly string[] }
  | { readonly reason: 'license' }
  | { readonly reason: 'cloud' }
  | { readonly reason: 'throttled' }
  | { readonly reason: 'offline' }
  | { readonly reason: 'cancelled' }
  | { readonly reason: 'notFound' }
  | { readonly reason: 'signIn' }
  | { readonly reason: 'unexpected'; readonly detail: string };

/** What we could learn of one thing and when (milliseconds since 1970, UTC), or why not. Never a default in place of an answer. */
export type Fact<T> =
  { readonly known: true; readonly value: T; readonly at: number } | { readonly known: false; readonly why: Unreadable };

export function known<T>(value: T, at: number): Fact<T> {
  return { known: true, value, at };
}

export function unreadable(why: Unreadable): Fact<never> {
  return { known: false, why };
}

/** The value, or undefined where it is not known. */
export function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact.known ? fact.value : undefined;
}
