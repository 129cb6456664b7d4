import { deepStrictEqual } from 'node:assert/strict';
import { rememberedAccounts } from '../../../src/auth/accounts';
import { Network } from '../../../src/auth/network';
import type { InteractiveRequest } from '../../../src/auth/signIn';
import { browse, type OpenIdProvider, startOpenIdProvider } from '../../fakes/openIdProvider.mjs';
import { failureOf, never, SCOPES, signInOf } from './harness';
import { MemorySecrets } from './secrets';

describe('sign-in with a code', () => {
  let provider: OpenIdProvider;
  let secrets: MemorySecrets;
  before(async () => {
    provider = await startOpenIdProvider();
  });
  beforeEach(() => {
    secrets = new MemorySecrets();
    provider.requests.length = 0;
  });
  after(() => provider.close());

  function withCode(request: Partial<InteractiveRequest>): InteractiveRequest {
    const openBrowser = (): Promise<void> => Promise.reject(new Error('not with a code'));
    return { method: 'deviceCode', scopes: SCOPES, signal: never(), openBrowser, showCode: () => undefined, ...request };
  }
  const polls = (): number => provider.requests.filter(({ path }) => path === '/token').length;

  it('ends with the account when the person accepts', async () => {
    let shown: unknown;
    const account = await signInOf(provider, secrets, { now: () => 1000 }).interactive(
      withCode({
        showCode: (code) => {
          shown = { ...code, userCode: typeof code.userCode };
          void browse(code.verificationUri, { userCode: code.userCode, login: 'carol@contoso.example' });
        },
      }),
    );
    deepStrictEqual(
      [shown, account.userName, await rememberedAccounts(secrets)],
      [{ userCode: 'string', verificationUri: `${provider.origin}/device`, expires: 601_000 }, 'carol@contoso.example', [account]],
    );
  });

  it('tells that the person declined', async () => {
    const showCode: InteractiveRequest['showCode'] = ({ verificationUri, userCode }) =>
      void browse(verificationUri, { userCode, decide: 'cancel' });
    deepStrictEqual(await failureOf(signInOf(provider, secrets).interactive(withCode({ showCode }))), { kind: 'deviceCodeDeclined' });
  });

  it('gives the UI back at once when cancelled, and polls no more after that', async () => {
    const cancel = new AbortController();
    const showCode = (): void => {
      const look = (): unknown => (polls() > 0 ? cancel.abort() : setImmediate(look));
      look();
    };
    const failure = await failureOf(signInOf(provider, secrets).interactive(withCode({ signal: cancel.signal, showCode })));
    const before = polls();
    // Longer than three polls would take: the fake asks for one each tenth of a second.
    await new Promise((resolve) => setTimeout(resolve, 350));
    deepStrictEqual([failure, polls() - before, secrets.writes], [{ kind: 'cancelled' }, 0, []]);
  });

  for (const [answer, failure] of [
    [
      { error: 'expired_token', error_description: 'AADSTS70020: The provided value for the code has expired.', error_codes: [70020] },
      { kind: 'deviceCodeExpired', aadsts: 70020 },
    ],
    [
      { error: 'access_denied', error_description: 'AADSTS53003: Blocked.', error_codes: [53003] },
      { kind: 'deviceCodeBlocked', aadsts: 53003 },
    ],
  ] as const) {
    it(`tells ${failure.kind}`, async () => {
      provider.answerNext('/token', { status: 400, body: answer });
      deepStrictEqual(await failureOf(signInOf(provider, secrets).interactive(withCode({}))), failure);
    });
  }

  it('does not poll for a code that was refused', async () => {
    const body = { error: 'invalid_client', error_description: 'AADSTS7000218: No public client.', error_codes: [7000218] };
    provider.answerNext('/devicecode', { status: 401, body });
    const failure = await failureOf(signInOf(provider, secrets).interactive(withCode({})));
    deepStrictEqual([failure, polls()], [{ kind: 'publicClientOff', aadsts: 7000218 }, 0]);
  });

  it('is asked every five seconds when the service names no interval', async () => {
    const answer = { device_code: 'd', user_code: 'u', verification_uri: 'https://example.org', expires_in: 900 };
    provider.answerNext('/devicecode', { status: 200, body: answer });
    const network = new Network(fetch, never());
    const { body } = await network.sendPostRequestAsync(`${provider.origin}/organizations/devicecode`);
    deepStrictEqual(body, { ...answer, interval: 5 });
  });
});
