import type { SignIn, Token } from '../../auth/signIn';
import type { SecretStore, SignedInAccount } from '../../auth/stored';
import type { SignInFailure } from '../../core/signIn/failure';
import type { CloudId } from '../../core/tenant/clouds';
import type { Connection, ConnectionRequest } from '../../graph/connection';
import { tenantBundle } from '../tenant/tenantBundle';
import { fullScopes, graphOf, hostFetch, signInTo } from './clients';
import { signInBundle } from './signInBundle';

/** Reports that the service answers in 10 s, per application and tenant. Of an application that other tools use too, we leave them one. */
const REPORTS = { own: 5, shared: 4, milliseconds: 10_000 };

/** A token is renewed this long before it ends, in milliseconds. */
const EARLY = 300_000;

interface TokenWish {
  readonly signal: AbortSignal;
  readonly claims?: string;
}

/** The way to Graph of an account. Loads MSAL at the first token. */
export class AccountConnection implements Connection {
  readonly #secrets: SecretStore;
  readonly #refused: (failure: SignInFailure, claims: string | undefined) => void;
  #account: SignedInAccount;
  #signIn: SignIn | undefined;
  #told = false;
  /** MSAL would read and decode its whole cache for each of thousands of requests. */
  #token: Token | undefined;

  /** `refused`: only the person can help now. Told once until a token comes again. */
  constructor(account: SignedInAccount, secrets: SecretStore, refused: (failure: SignInFailure, claims: string | undefined) => void) {
    this.#account = account;
    this.#secrets = secrets;
    this.#refused = refused;
  }

  get account(): SignedInAccount {
    return this.#account;
  }

  get cloud(): CloudId {
    return this.#account.cloud;
  }

  get graph(): string {
    return graphOf(this.cloud);
  }

  get reportsPace(): { readonly requests: number; readonly milliseconds: number } {
    const { DEFAULT_CLIENT } = signInBundle();
    return { requests: this.#account.clientId === DEFAULT_CLIENT ? REPORTS.shared : REPORTS.own, milliseconds: REPORTS.milliseconds };
  }

  readonly fetch = (url: string, init: ConnectionRequest): Promise<Response> => hostFetch(url, init);

  /** After a new sign-in: other scopes, perhaps another name. */
  update(account: SignedInAccount): void {
    this.#account = account;
    this.#token = undefined;
    this.#told = false;
  }

  async token(wish: TokenWish): Promise<Token> {
    if (this.#token && wish.claims === undefined && this.#token.expires - Date.now() > EARLY) return this.#token;
    try {
      const token = await this.#silent(this.#ours(), wish);
      this.#token = token;
      this.#told = false;
      this.#account = { ...this.#account, scopes: token.scopes };
      return token;
    } catch (thrown) {
      this.#tell(thrown, wish.claims);
      throw thrown;
    }
  }

  /** What we use of what was granted. Where a consent was taken back since, the least that every account may have. */
  async #silent(scopes: readonly string[], wish: TokenWish): Promise<Token> {
    const { fewScopes } = tenantBundle();
    this.#signIn ??= signInTo(this.#account, this.#account.tenantId, this.#secrets);
    const signIn = this.#signIn;
    const ask = (wanted: readonly string[]): Promise<Token> =>
      signIn.token({ accountId: this.#account.id, scopes: fullScopes(wanted, this.cloud), ...wish });
    try {
      return await ask(scopes);
    } catch (thrown) {
      if (signInBundle().signInFailureOf(thrown)?.kind !== 'consentMissing' || scopes === fewScopes) throw thrown;
      return await ask(fewScopes);
    }
  }

  #ours(): readonly string[] {
    const { features, fewScopes } = tenantBundle();
    const used = new Set(features.flatMap(({ scopes }) => scopes));
    const granted = this.#account.scopes.filter((scope) => used.has(scope));
    return granted.length > 0 ? granted : fewScopes;
  }

  #tell(thrown: unknown, claims: string | undefined): void {
    const { needsInteraction, signInFailureOf, SignInError } = signInBundle();
    const failure = signInFailureOf(thrown);
    if (!failure || !needsInteraction(failure) || this.#told) return;
    this.#told = true;
    this.#refused(failure, thrown instanceof SignInError ? (thrown.claims ?? claims) : claims);
  }
}
