import { deepStrictEqual, notStrictEqual } from 'node:assert/strict';
import { rememberedAccounts } from '../../../src/auth/accounts';
import type { Fetch } from '../../../src/auth/networkCode';
import type { SignIn } from '../../../src/auth/signIn';
import { SIGN_IN_SECRET, type SignedInAccount, type Stored } from '../../../src/auth/stored';
import { type OpenIdProvider, startOpenIdProvider } from '../../fakes/openIdProvider.mjs';
import { failureOf, inBrowser, never, SCOPES, signInOf } from './harness';
import { MemorySecrets } from './secrets';

const BAD_TOKEN = {
  status: 400,
  body: { error: 'invalid_grant', suberror: 'bad_token', error_description: 'AADSTS50173: The grant was revoked.', error_codes: [50173] },
};

describe('tokens without asking', () => {
  let provider: OpenIdProvider;
  let secrets: MemorySecrets;
  let signIn: SignIn;
  let account: SignedInAccount;
  before(async () => {
    provider = await startOpenIdProvider();
  });
  beforeEach(async () => {
    secrets = new MemorySecrets();
    signIn = signInOf(provider, secrets);
    account = await signIn.interactive(inBrowser());
    provider.requests.length = 0;
    secrets.writes.length = 0;
  });
  after(() => provider.close());

  const ask = (extra: object = {}): Parameters<SignIn['token']>[0] => ({
    accountId: account.id,
    scopes: SCOPES,
    signal: never(),
    ...extra,
  });
  const grants = (): readonly (string | undefined)[] => provider.requests.map(({ body }) => body?.['grant_type']);
  const stored = (): Stored => JSON.parse(secrets.kept.get(SIGN_IN_SECRET) ?? '{}') as Stored;
  const refreshTokens = (): number => Object.keys(Object.values(stored().caches)[0]?.['RefreshToken'] ?? {}).length;

  it('come from the cache, in a new window too, and nothing is written', async () => {
    const first = await signIn.token(ask());
    const restarted = await signInOf(provider, secrets).token(ask());
    deepStrictEqual([restarted, first.scopes, grants(), secrets.writes], [first, SCOPES, [], []]);
  });

  it('are renewed by the refresh token, which is replaced in the storage', async () => {
    const before = secrets.kept.get(SIGN_IN_SECRET);
    const first = await signIn.token(ask());
    const renewed = await signIn.token(ask({ forceRefresh: true }));
    const again = await signInOf(provider, secrets).token(ask());
    notStrictEqual(renewed.accessToken, first.accessToken);
    notStrictEqual(secrets.kept.get(SIGN_IN_SECRET), before);
    deepStrictEqual([grants(), again.accessToken, secrets.writes.length], [['refresh_token'], renewed.accessToken, 1]);
  });

  it('are renewed for a claims challenge, which the request carries', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    await signIn.token(ask({ claims }));
    const [request] = provider.requests;
    const sent = JSON.parse(request?.body?.['claims'] ?? '{}') as Record<string, unknown>;
    deepStrictEqual(sent['access_token'], { nbf: { essential: true, value: '1' }, xms_cc: { values: ['CP1'] } });
  });

  it('are asked for once when many want one', async () => {
    const short = await startOpenIdProvider({ accessTokenSeconds: 1 });
    const other = new MemorySecrets();
    const window = signInOf(short, other);
    const { id } = await window.interactive(inBrowser());
    short.requests.length = 0;
    await Promise.all(Array.from({ length: 5 }, () => window.token({ accountId: id, scopes: SCOPES, signal: never() })));
    // A token of one second counts as expired at once, so each asks; one after the other, or the provider would see a token used twice.
    deepStrictEqual(
      short.requests.map(({ body }) => body?.['grant_type']),
      Array.from({ length: 5 }, () => 'refresh_token'),
    );
    await short.close();
  });

  it('a refresh token revoked at the service (bare invalid_grant) means sign in again, and is forgotten', async () => {
    await provider.revokeRefreshTokens();
    const failure = await failureOf(signIn.token(ask({ forceRefresh: true })));
    deepStrictEqual(
      [failure, refreshTokens(), grants(), await rememberedAccounts(secrets)],
      [{ kind: 'expired' }, 0, ['refresh_token'], [account]],
    );
  });

  it('a refresh token that the service calls bad is forgotten in the storage too', async () => {
    provider.answerNext('/token', BAD_TOKEN);
    const failure = await failureOf(signIn.token(ask({ forceRefresh: true })));
    const next = await failureOf(signInOf(provider, secrets).token(ask({ forceRefresh: true })));
    deepStrictEqual(
      [failure, next, refreshTokens(), grants()],
      [{ kind: 'expired', aadsts: 50173 }, { kind: 'expired' }, 0, ['refresh_token']],
    );
  });

  it('a refresh token that another window renewed meanwhile is tried once more', async () => {
    const elsewhere = signInOf(provider, secrets);
    let behind = true;
    const late: Fetch = async (url, init) => {
      if (behind) {
        behind = false;
        await elsewhere.token(ask({ forceRefresh: true }));
        provider.answerNext('/token', BAD_TOKEN);
      }
      return fetch(url, init);
    };
    const token = await signInOf(provider, secrets, { fetch: late }).token(ask({ forceRefresh: true }));
    const again = await elsewhere.token(ask());
    deepStrictEqual(
      [token.accessToken, grants(), refreshTokens()],
      [again.accessToken, ['refresh_token', 'refresh_token', 'refresh_token'], 1],
    );
  });

  it('MFA keeps the refresh token and hands the claims on', async () => {
    const claims = '{"access_token":{"capolids":{"essential":true,"values":["1"]}}}';
    const body = {
      error: 'interaction_required',
      suberror: 'basic_action',
      error_description: 'AADSTS50076: MFA.',
      error_codes: [50076],
      claims,
    };
    provider.answerNext('/token', { status: 400, body });
    const thrown: unknown = await signIn.token(ask({ forceRefresh: true })).catch((error: unknown) => error);
    deepStrictEqual(
      [await failureOf(Promise.reject(thrown as Error)), (thrown as { claims?: string }).claims, refreshTokens()],
      [{ kind: 'multifactorNeeded', aadsts: 50076 }, claims, 1],
    );
  });

  it('a service that only wants to see the person keeps the refresh token', async () => {
    provider.answerNext('/token', { status: 400, body: { error: 'interaction_required' } });
    const failure = await failureOf(signIn.token(ask({ forceRefresh: true })));
    deepStrictEqual([failure, refreshTokens(), grants()], [{ kind: 'expired' }, 1, ['refresh_token']]);
  });

  it('work in another tenant of the same person, who is then remembered there', async () => {
    const tenant = provider.tenants['fabrikam.example'] ?? '';
    await signInOf(provider, secrets, { tenant }).token(ask());
    deepStrictEqual(
      (await rememberedAccounts(secrets)).map(({ tenantId, guest }) => ({ tenantId, guest })),
      [
        { tenantId: account.tenantId, guest: false },
        { tenantId: tenant, guest: true },
      ],
    );
    deepStrictEqual(
      provider.requests.map((request) => request.tenant),
      [tenant],
    );
  });

  it('tell a cancel and a locked storage apart', async () => {
    const cancelled = await failureOf(signIn.token(ask({ signal: AbortSignal.abort() })));
    secrets.broken = true;
    deepStrictEqual([cancelled, await failureOf(signIn.token(ask()))], [{ kind: 'cancelled' }, { kind: 'storageUnavailable' }]);
  });

  it('nobody signed in is expired, not an error of the library', async () => {
    await signIn.signOut(account.id);
    deepStrictEqual([await failureOf(signIn.token(ask())), secrets.kept.size], [{ kind: 'expired' }, 0]);
  });
});
