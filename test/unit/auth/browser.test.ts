import { deepStrictEqual, match } from 'node:assert/strict';
import { rememberedAccounts } from '../../../src/auth/accounts';
import type { Fetch } from '../../../src/auth/networkCode';
import { browse, objectId, type OpenIdProvider, startOpenIdProvider } from '../../fakes/openIdProvider.mjs';
import { failureOf, inBrowser, listening, never, returnAddress, SCOPES, signInOf } from './harness';
import { MemorySecrets } from './secrets';

const LOGIN = 'ada.admin@contoso.example';

describe('sign-in in the browser', () => {
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

  it('ends with the account, PKCE on the wire and a page of our own', async () => {
    const pages: Promise<string>[] = [];
    const account = await signInOf(provider, secrets).interactive(inBrowser({ login: LOGIN }, {}, pages));
    const tenantId = provider.tenants['contoso.example'] ?? '';
    deepStrictEqual(account, {
      id: `${objectId(LOGIN)}.${tenantId}`,
      name: 'Ada Admin',
      userName: LOGIN,
      tenantId,
      homeTenantId: tenantId,
      guest: false,
      cloud: 'global',
      clientId: provider.clientId,
      scopes: SCOPES,
    });
    deepStrictEqual(await rememberedAccounts(secrets), [account]);
    const asked = provider.requests.find(({ path }) => path === '/auth')?.query;
    const redeemed = provider.requests.find(({ path }) => path === '/token')?.body;
    deepStrictEqual(
      [asked?.['code_challenge_method'], asked?.['response_mode'], asked?.['prompt'], typeof redeemed?.['code_verifier']],
      ['S256', 'form_post', 'select_account', 'string'],
    );
    match(asked?.['claims'] ?? '', /"xms_cc":\{"values":\["CP1"\]\}/);
    match((await pages[0]) ?? '', /<p>You can close this page and return to VS Code\.<\/p>/);
  });

  it('names a guest, and passes a hint on', async () => {
    const tenant = provider.tenants['fabrikam.example'] ?? '';
    const account = await signInOf(provider, secrets, { tenant }).interactive(inBrowser({ login: LOGIN }, { loginHint: LOGIN }));
    const asked = provider.requests.find(({ path }) => path === '/auth');
    deepStrictEqual(
      [account.tenantId, account.homeTenantId, account.guest, asked?.tenant, asked?.query['login_hint'], asked?.query['prompt']],
      [tenant, provider.tenants['contoso.example'], true, tenant, LOGIN, undefined],
    );
  });

  it('keeps waiting when somebody answers with another state', async () => {
    let forged = 0;
    const account = await signInOf(provider, secrets).interactive(
      inBrowser(
        {},
        {
          openBrowser: async (url) => {
            const body = new URLSearchParams({ code: 'forged', state: 'of somebody else' });
            forged = (await fetch(returnAddress(url).replace('localhost', '127.0.0.1'), { method: 'POST', body })).status;
            void browse(url, { login: LOGIN });
          },
        },
      ),
    );
    deepStrictEqual([forged, account.userName], [400, LOGIN]);
  });

  it('tells that the person cancelled at the provider, on a page of our own', async () => {
    const pages: Promise<string>[] = [];
    const failure = await failureOf(signInOf(provider, secrets).interactive(inBrowser({ decide: 'cancel' }, {}, pages)));
    deepStrictEqual([failure, secrets.kept.size], [{ kind: 'cancelledByPerson' }, 0]);
    match((await pages[0]) ?? '', /The sign-in was not finished/);
  });

  for (const [what, ended] of [
    ['is cancelled by us', 'cancelled'],
    ['takes too long', 'timedOut'],
  ] as const) {
    it(`closes its port when it ${what}`, async () => {
      const cancel = new AbortController();
      let opened = '';
      let open = false;
      const failure = await failureOf(
        signInOf(provider, secrets, ended === 'timedOut' ? { patience: 300 } : {}).interactive(
          inBrowser(
            {},
            {
              signal: cancel.signal,
              openBrowser: async (url) => {
                opened = returnAddress(url);
                open = await listening(opened);
                if (ended === 'cancelled') setImmediate(() => cancel.abort());
              },
            },
          ),
        ),
      );
      deepStrictEqual([failure, open, await listening(opened), secrets.writes], [{ kind: ended }, true, false, []]);
    });
  }

  it('is cancelled while VS Code still asks whether to open the page', async () => {
    const cancel = new AbortController();
    let opened = '';
    const openBrowser = (url: string): Promise<void> => {
      opened = returnAddress(url);
      setImmediate(() => cancel.abort());
      return new Promise(() => undefined);
    };
    const failure = await failureOf(signInOf(provider, secrets).interactive(inBrowser({}, { signal: cancel.signal, openBrowser })));
    deepStrictEqual([failure, await listening(opened)], [{ kind: 'cancelled' }, false]);
  });

  it('is cancelled before it began', async () => {
    const failure = await failureOf(signInOf(provider, secrets).interactive(inBrowser({}, { signal: AbortSignal.abort() })));
    deepStrictEqual([failure, provider.requests], [{ kind: 'cancelled' }, []]);
  });

  it('leaves no token behind when it is cancelled while the code is redeemed', async () => {
    const cancel = new AbortController();
    const slow: Fetch = (url, init) => {
      if (url.includes('/token')) cancel.abort();
      return fetch(url, init);
    };
    const failure = await failureOf(signInOf(provider, secrets, { fetch: slow }).interactive(inBrowser({}, { signal: cancel.signal })));
    deepStrictEqual([failure, secrets.writes], [{ kind: 'cancelled' }, []]);
  });

  it('tells that the browser could not be opened', async () => {
    const openBrowser = (): Promise<void> => Promise.reject(new Error('no browser'));
    deepStrictEqual(await failureOf(signInOf(provider, secrets).interactive(inBrowser({}, { openBrowser }))), { kind: 'browserNotOpened' });
  });

  it('tells what the service refused, by its number', async () => {
    provider.answerNext('/token', {
      status: 400,
      body: { error: 'invalid_grant', error_description: 'AADSTS50105: Not assigned.', error_codes: [50105], suberror: 'message_only' },
    });
    deepStrictEqual(await failureOf(signInOf(provider, secrets).interactive(inBrowser())), { kind: 'notAssigned', aadsts: 50105 });
  });

  it('tells how the network failed', async () => {
    const fails = (answer: () => Promise<Response>): Promise<unknown> =>
      failureOf(
        signInOf(provider, secrets, { fetch: (url, init) => (url.includes('/token') ? answer() : fetch(url, init)) }).interactive(
          inBrowser(),
        ),
      );
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('x'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    });
    deepStrictEqual(
      [
        await fails(() => Promise.reject(refused)),
        await fails(() => fetch('http://127.0.0.1:9/')),
        await fails(() => Promise.resolve(new Response('<html>Who are you?</html>', { status: 407 }))),
        await fails(() => Promise.resolve(new Response('<html>Welcome to the hotel</html>'))),
      ],
      [{ kind: 'tlsInterception' }, { kind: 'offline' }, { kind: 'proxy' }, { kind: 'intercepted' }],
    );
  });

  it('tells that the secret storage is locked', async () => {
    secrets.broken = true;
    deepStrictEqual(await failureOf(signInOf(provider, secrets).interactive(inBrowser())), { kind: 'storageUnavailable' });
  });

  it('asks with the claims of a challenge', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    await signInOf(provider, secrets).interactive(inBrowser({}, { claims, signal: never() }));
    match(
      provider.requests.find(({ path }) => path === '/auth')?.query['claims'] ?? '',
      /"nbf":\{"essential":true,"value":"1"\}.*"xms_cc"/,
    );
  });
});
