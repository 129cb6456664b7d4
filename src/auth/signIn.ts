import { type AccountInfo, type AuthenticationResult, LogLevel, PublicClientApplication } from '@azure/msal-node';
import type { Language } from '../core/codes/texts';
import { signInTexts } from '../core/signIn/texts';
import { type CloudId, clouds } from '../core/tenant/clouds';
import { forgetAccount, rememberedAccounts, withAccount, withRenewed } from './accounts';
import { browserSignIn } from './browser';
import { type Circumstances, signInError } from './clientFailure';
import { deviceCodeSignIn, type ShownCode } from './deviceCode';
import type { SignInMethod } from './flows';
import { Network } from './network';
import type { Fetch } from './networkCode';
import { page } from './pages';
import type { TestEndpoints } from './seam';
import { SignInError } from './signInError';
import { type SecretStore, type SignedInAccount, updateStored } from './stored';
import { TokenCache } from './tokenCache';

export interface SignInPorts {
  readonly secrets: SecretStore;
  readonly cloud: CloudId;
  readonly clientId: string;
  /** `organizations`, or the id of a tenant (`discoverTenant` makes one of a domain). */
  readonly tenant: string;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly language?: Language;
  /** From the test seam only. */
  readonly endpoints?: TestEndpoints | undefined;
  /** How long a sign-in may take, in milliseconds. */
  readonly patience?: number;
}

export interface InteractiveRequest {
  readonly method: SignInMethod;
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
  /** Rejects when the browser could not be opened or the person did not want it. */
  openBrowser(url: string): Promise<void>;
  showCode(code: ShownCode): void;
  readonly loginHint?: string;
  /** Of a claims challenge, decoded. */
  readonly claims?: string;
}

export interface TokenRequest {
  readonly accountId: string;
  readonly scopes: readonly string[];
  readonly claims?: string;
  readonly signal: AbortSignal;
  readonly forceRefresh?: boolean;
}

/** `expires`: milliseconds since 1970. `scopes`: short names of what was granted, which may be more or less than was asked for. */
export interface Token {
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly expires: number;
}

/** Microsoft's "Microsoft Graph Command Line Tools", a public client that exists in every tenant. Source: issue 3. */
export const DEFAULT_CLIENT = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

const FIVE_MINUTES = 300_000;

/** Of OAuth and of MSAL's own: the refresh token will never be taken again. */
const DEAD: ReadonlySet<string | undefined> = new Set(['invalid_grant', 'bad_token']);

/**
 * Sign-in to one application of one cloud. Every operation has an MSAL application of its own over the stored cache, so nothing stale is
 * kept in memory and a sign-in that waits for the browser holds nothing up; renewals go one after the other.
 * All methods throw `SignInError` and nothing else.
 */
export class SignIn {
  readonly #ports: SignInPorts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(ports: SignInPorts) {
    this.#ports = ports;
  }

  /** Signs a person in and remembers the account. A cancel or time-out leaves nothing behind: no port, no token. */
  async interactive(request: InteractiveRequest): Promise<SignedInAccount> {
    const { patience = FIVE_MINUTES } = this.#ports;
    const late = new AbortController();
    // A device code has a time-out of its own, set by the service.
    const timer = request.method === 'browser' ? setTimeout(() => late.abort(), patience) : undefined;
    const signal = AbortSignal.any([request.signal, late.signal]);
    const operation = this.#operation(signal);
    try {
      signal.throwIfAborted();
      const result = await this.#ask(operation.client, request, signal);
      signal.throwIfAborted();
      const account = this.#account(result.account, result);
      await updateStored(this.#ports.secrets, (stored) => {
        const merged = operation.cache.merged(stored, account.id);
        return { ...merged, accounts: withAccount(merged.accounts, account) };
      });
      return account;
    } catch (thrown) {
      const ended: Circumstances = request.signal.aborted ? { ended: 'cancelled' } : late.signal.aborted ? { ended: 'timedOut' } : {};
      throw signInError(thrown, operation.network, { ...ended, method: request.method });
    } finally {
      clearTimeout(timer);
    }
  }

  /** A token without asking the person: of the cache, or by the refresh token. */
  token(request: TokenRequest): Promise<Token> {
    const turn = this.#last.then(() => this.#silent(request, true));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Removes the account with all its tokens, in every tenant. */
  async signOut(accountId: string): Promise<void> {
    const { secrets, cloud, clientId } = this.#ports;
    try {
      await forgetAccount(secrets, { id: accountId, cloud, clientId });
    } catch {
      throw new SignInError({ kind: 'storageUnavailable' });
    }
  }

  async #ask(client: PublicClientApplication, request: InteractiveRequest, signal: AbortSignal): Promise<SignedIn> {
    const { fetch, now, language = 'en' } = this.#ports;
    const { pages, language: tag } = signInTexts(language);
    const result =
      request.method === 'browser'
        ? await browserSignIn(client, fetch, {
            ...request,
            openBrowser: (url) => request.openBrowser(url),
            signal,
            successPage: page(pages.done, tag),
            errorPage: page(pages.failed, tag),
          })
        : await deviceCodeSignIn(client, { ...request, showCode: (code) => request.showCode(code), signal, now });
    if (!isSignedIn(result)) throw new SignInError({ kind: 'unknown' });
    return result;
  }

  async #silent(request: TokenRequest, again: boolean): Promise<Token> {
    const { secrets } = this.#ports;
    const operation = this.#operation(request.signal);
    try {
      request.signal.throwIfAborted();
      const result = await this.#renew(operation.client, request);
      const account = this.#account(result.account, result);
      await updateStored(secrets, (stored) => {
        const merged = operation.cache.merged(stored);
        return { ...merged, accounts: withRenewed(merged.accounts, account) };
      });
      return { accessToken: result.accessToken, scopes: account.scopes, expires: result.expiresOn?.getTime() ?? this.#ports.now() };
    } catch (thrown) {
      const ended: Circumstances = request.signal.aborted ? { ended: 'cancelled' } : {};
      const error = signInError(thrown, operation.network, { ...ended, method: 'silent' });
      // Refused by the service: the token is dead here, but another window may have a newer one. A service that only wants to see the person
      // (`interaction_required`) refuses this request, not the token.
      const refused = error.failure.kind === 'expired' && DEAD.has(operation.network.failure.errorCode);
      if (!refused || !again) throw error;
      await updateStored(secrets, (stored) => operation.cache.withoutRefused(stored, request.accountId)).catch(() => undefined);
      return await this.#silent(request, false).catch((second: unknown) => {
        throw second instanceof SignInError && second.failure.kind !== 'expired' ? second : error;
      });
    }
  }

  async #renew(client: PublicClientApplication, { accountId, scopes, claims, forceRefresh }: TokenRequest): Promise<SignedIn> {
    const known = (await client.getAllAccounts()).find(({ homeAccountId }) => homeAccountId === accountId);
    if (!known) throw new SignInError({ kind: 'expired' });
    const tenantId = await this.#tenantOf(known);
    const result = await client.acquireTokenSilent({
      account: { ...known, tenantId },
      authority: this.#authority(tenantId),
      scopes: [...scopes],
      ...(claims !== undefined && { claims }),
      ...(forceRefresh !== undefined && { forceRefresh }),
    });
    if (!isSignedIn(result)) throw new SignInError({ kind: 'unknown' });
    return result;
  }

  /** The tenant asked for, else the one that the person signed in to last. */
  async #tenantOf({ homeAccountId, tenantId }: AccountInfo): Promise<string> {
    const { tenant, secrets, cloud, clientId } = this.#ports;
    if (tenant !== 'organizations') return tenant;
    const accounts = await rememberedAccounts(secrets);
    const account = accounts.find((each) => each.id === homeAccountId && each.cloud === cloud && each.clientId === clientId);
    return account?.tenantId ?? tenantId;
  }

  #authority(tenant: string): string {
    const { cloud, endpoints } = this.#ports;
    return `${endpoints?.authority ?? clouds[cloud].login}/${tenant}`;
  }

  #operation(signal: AbortSignal): { readonly client: PublicClientApplication; readonly cache: TokenCache; readonly network: Network } {
    const { secrets, cloud, clientId, tenant, fetch, endpoints } = this.#ports;
    const cache = new TokenCache(secrets, { cloud, clientId });
    const network = new Network(fetch, signal);
    const client = new PublicClientApplication({
      auth: {
        clientId,
        authority: this.#authority(tenant),
        // Graph may challenge for claims at any time; we answer it (continuous access evaluation).
        clientCapabilities: ['CP1'],
        ...(endpoints && { knownAuthorities: [...endpoints.knownAuthorities], authorityMetadata: endpoints.authorityMetadata }),
      },
      cache: { cachePlugin: cache },
      system: {
        networkClient: network,
        // MSAL's messages can name people.
        loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false, logLevel: LogLevel.Error },
      },
    });
    cache.clearing(() => client.clearCache());
    return { client, cache, network };
  }

  #account(info: AccountInfo, result: AuthenticationResult): SignedInAccount {
    const { cloud, clientId } = this.#ports;
    const [, home] = info.homeAccountId.split('.');
    const tenantId = result.tenantId || info.tenantId;
    const homeTenantId = home ?? tenantId;
    return {
      id: info.homeAccountId,
      name: info.name ?? info.username,
      userName: info.username,
      tenantId,
      homeTenantId,
      guest: tenantId !== homeTenantId,
      cloud,
      clientId,
      scopes: granted(result.scopes),
    };
  }
}

type SignedIn = AuthenticationResult & { readonly account: AccountInfo };

function isSignedIn(result: AuthenticationResult | null): result is SignedIn {
  return result?.account != null;
}

const OF_OPENID = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Short names, sorted: the service may answer with the address of Graph before them. */
function granted(scopes: readonly string[]): readonly string[] {
  return [...new Set(scopes.map((scope) => scope.replace(/^https:\/\/[^/]+\/+/, '')))].filter((scope) => !OF_OPENID.has(scope)).sort();
}
