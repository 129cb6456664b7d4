import { deepStrictEqual } from 'node:assert/strict';
import { discoverTenant } from '../../../src/auth/discovery';
import { type OpenIdProvider, startOpenIdProvider } from '../../fakes/openIdProvider.mjs';

const never = new AbortController().signal;

describe('discoverTenant', () => {
  let provider: OpenIdProvider;
  before(async () => {
    provider = await startOpenIdProvider();
  });
  after(() => provider.close());

  const contoso = '11111111-aaaa-4aaa-8aaa-111111111111';
  const found = (): unknown => ({ tenantId: contoso, issuer: `${provider.origin}/${contoso}/v2.0` });
  const find = (text: string): Promise<unknown> => discoverTenant(text, 'global', fetch, never, provider.origin);

  for (const text of ['contoso.example', ' Contoso.Example ', contoso, contoso.toUpperCase(), 'ada@contoso.example']) {
    it(`finds ${text}`, async () => deepStrictEqual(await find(text), found()));
  }

  for (const text of ['nobody.example', '33333333-cccc-4ccc-8ccc-333333333333']) {
    it(`tells that ${text} is no tenant`, async () =>
      deepStrictEqual(await find(text), { failure: { kind: 'tenantNotFound', aadsts: 90002 } }));
  }

  for (const text of [
    '',
    'organizations',
    'contoso',
    'contoso.example/../x',
    'a b.example',
    'https://contoso.example',
    '127.0.0.1',
    '-.example',
  ]) {
    it(`does not even ask for “${text}”`, async () => deepStrictEqual(await find(text), { failure: { kind: 'tenantNotFound' } }));
  }

  const answers = (status: number, body: unknown): Promise<unknown> =>
    discoverTenant('contoso.us', 'global', () => Promise.resolve(new Response(JSON.stringify(body), { status })), never);

  it('tells in which cloud a tenant lives', async () => {
    const issuer = `https://login.microsoftonline.com/${contoso}/v2.0`;
    deepStrictEqual(
      await Promise.all(
        ['graph.microsoft.us', 'dod-graph.microsoft.us', 'graph.elsewhere.example', 'graph.microsoft.com'].map((host) =>
          answers(200, { issuer, msgraph_host: host }),
        ),
      ),
      [
        { failure: { kind: 'wrongCloud', cloud: 'usGovernment' } },
        { failure: { kind: 'wrongCloud', cloud: 'usGovernmentDoD' } },
        { failure: { kind: 'wrongCloud' } },
        { tenantId: contoso, issuer },
      ],
    );
  });

  it('asks the cloud’s own service for the encoded form of a domain', async () => {
    const asked: string[] = [];
    await discoverTenant('bücher.example', 'china', (url) => (asked.push(url), Promise.resolve(new Response('{}'))), never);
    deepStrictEqual(asked, ['https://login.partner.microsoftonline.cn/xn--bcher-kva.example/v2.0/.well-known/openid-configuration']);
  });

  it('tells the network apart', async () => {
    const dead = (error: Error): Promise<unknown> => discoverTenant('contoso.com', 'global', () => Promise.reject(error), never);
    const aggregate = new AggregateError([Object.assign(new Error('x'), { code: 'ETIMEDOUT' })]);
    deepStrictEqual(
      await Promise.all([
        dead(new TypeError('fetch failed', { cause: aggregate })),
        dead(new Error('net::ERR_CERT_AUTHORITY_INVALID')),
        dead(new Error('net::ERR_PROXY_CONNECTION_FAILED')),
        answers(503, 'no JSON object'),
        discoverTenant('contoso.com', 'global', fetch, AbortSignal.abort()),
      ]),
      (['offline', 'tlsInterception', 'proxy', 'serviceBusy', 'cancelled'] as const).map((kind) => ({ failure: { kind } })),
    );
  });
});
