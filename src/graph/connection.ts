import type { CloudId } from '../core/tenant/clouds';

/** How a connection is asked: always a GET, never following a redirect on its own, always stoppable. */
export interface ConnectionRequest {
  readonly method: 'GET';
  readonly headers: Record<string, string>;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

export interface GrantedToken {
  readonly accessToken: string;
  /** The scopes that the token carries, bare or behind the origin of Graph: what was granted, not what was asked for. */
  readonly scopes: readonly string[];
}

/** A way to Graph: the signed-in account's, or the demo's. */
export interface Connection {
  /** Origin, e.g. https://graph.microsoft.com; nothing outside it is ever asked. */
  readonly graph: string;
  readonly cloud: CloudId;
  readonly fetch: (url: string, init: ConnectionRequest) => Promise<Response>;
  /**
   * A token, silently. `claims`: what Graph demanded of the next token, as JSON (already decoded); the cached one will not do then. Whatever
   * the sign-in throws is kept and can be asked of the reader.
   */
  token(request: { readonly signal: AbortSignal; readonly claims?: string }): Promise<GrantedToken>;
  /** Reports allowed in a span of time; null: no pace (demo, tests). The service allows 5 in 10 s per app and tenant. */
  readonly reportsPace: { readonly requests: number; readonly milliseconds: number } | null;
}
