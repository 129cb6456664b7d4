import type { Context } from '@microsoft/microsoft-graph-client';
import { signInFailureOf } from '../../core/signIn/failure';
import type { Connection, GrantedToken } from '../connection';
import { type FailureKind, failureOfThrow, GraphFailure } from '../failure';
import { claimsOf } from './challenge';
import { exchangeOf, type Exchange, Link } from './exchange';
import { Stops } from './stops';

/**
 * Gives each request its token. A 401 that demands claims (continuous access evaluation) gets a token with them and one more try; a 401
 * that demands nothing one more try if the sign-in has another token by now. A second 401 stays one.
 */
export class Authorize extends Link {
  readonly #connection: Connection;
  readonly #stops = new Stops();
  #lost: unknown = undefined;

  constructor(connection: Connection) {
    super();
    this.#connection = connection;
  }

  /** What the sign-in threw last, until it gave a token again. */
  get lost(): unknown {
    return this.#lost;
  }

  async execute(context: Context): Promise<void> {
    const exchange = exchangeOf(context);
    const { accessToken } = await this.token(exchange.signal);
    exchange.accessToken = accessToken;
    await this.forward(context);
    if (context.response?.status !== 401) return;
    const claims = claimsOf(context.response.headers.get('www-authenticate'));
    const renewed = await this.#renewed(exchange, claims);
    if (renewed === accessToken) return;
    exchange.accessToken = renewed;
    await this.forward(context);
  }

  async #renewed({ signal, accessToken }: Exchange, claims: string | undefined): Promise<string> {
    // Another request may have met the same demand a moment ago.
    const current = await this.token(signal);
    if (current.accessToken !== accessToken || claims === undefined) return current.accessToken;
    return (await this.token(signal, claims)).accessToken;
  }

  /** A token with the scopes it was granted. Whatever the sign-in throws becomes a failure `signIn`. */
  async token(signal: AbortSignal, claims?: string): Promise<GrantedToken> {
    try {
      const demanded = claims === undefined ? {} : { claims };
      const granted = await this.#stops.during(signal, (own) => this.#connection.token({ signal: own, ...demanded }));
      this.#lost = undefined;
      return granted;
    } catch (thrown) {
      const failure = failureOfThrow(thrown, signal);
      if (failure.kind === 'cancelled') throw failure;
      this.#lost = thrown;
      throw new GraphFailure(kindOf(thrown), 'sign-in', { cause: thrown });
    }
  }
}

/** The sign-in may fail because there is no way to its service: that passes, and signing in again would not help. */
function kindOf(thrown: unknown): FailureKind {
  switch (signInFailureOf(thrown)?.kind) {
    case 'offline':
    case 'proxy':
    case 'tlsInterception':
    case 'intercepted':
      return 'offline';
    case 'serviceBusy':
      return 'throttled';
    case 'cancelled':
    case 'cancelledByPerson':
      return 'cancelled';
    default:
      return 'signIn';
  }
}
