import type { PhraseWeight } from '../entry';

/** The three sources on a Connect server, and the Security log of a domain controller. */
export type EventSource = 'PasswordResetService' | 'ADSync' | 'Directory Synchronization' | 'Security';

/** Something the scanner saw. Whether it counts is decided later, beside its neighbours. */
export type Hit = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'code'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'phrase'; readonly id: string; readonly weight: PhraseWeight }
  | { readonly kind: 'hresult'; readonly id: string; /** Without 0x, hr= or the like before it. */ readonly bare: boolean }
  | { readonly kind: 'identifier'; readonly id: string }
  /** A sign-in error number behind a label such as `errorCode`. */
  | { readonly kind: 'signInNumber'; readonly id: string }
  | { readonly kind: 'agent'; readonly id: string }
  | { readonly kind: 'accessDenied' }
  | { readonly kind: 'source'; readonly source: EventSource }
  | { readonly kind: 'eventWord' }
  /** `Event ID` at the head of a column. */
  | { readonly kind: 'heading' }
  /** A Service Bus host: event 31019 names it. */
  | { readonly kind: 'relay' }
);
