import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { claimsOf } from '../../../src/graph/client/challenge';
import { retryAfter } from '../../../src/graph/client/retry';
import { Graph } from '../../../src/graph/graph';
import { type GraphFailure, unreadableOf } from '../../../src/graph/failure';
import { type Answerer, GraphServer, type Reply } from '../../fakes/graphServer';
import { Clock, never, NOW } from './harness';
import { error } from './tenantData';

interface DocumentedError {
  readonly file: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const { errors } = JSON.parse(readFileSync('test/fixtures/graphErrors.json', 'utf8')) as { readonly errors: readonly DocumentedError[] };

interface Options {
  readonly token?: (request: { readonly claims?: string }) => string;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly interactive?: boolean;
}

/** Asks once; what came or why not, and all that happened on the way. */
async function ask(answer: Answerer, options: Options = {}, path = '/organization') {
  const { clock = new Clock(), signal = never(), interactive = false, token = () => 'first' } = options;
  const server = new GraphServer(answer);
  await server.start();
  const tokens: (string | undefined)[] = [];
  const waiting: (number | null)[] = [];
  const graph = new Graph({
    connection: {
      graph: server.origin,
      cloud: 'global',
      fetch,
      reportsPace: null,
      token: (request) => {
        tokens.push(request.claims);
        return Promise.resolve({ accessToken: token(request), scopes: [] });
      },
    },
    clock,
    waiting: (until) => waiting.push(until),
  });
  try {
    const asking = graph.get({ path: path.replace('ORIGIN', server.origin), signal, interactive });
    const outcome: unknown = await asking.then(
      (came) => came.take(),
      (failure: unknown) => `${(failure as GraphFailure).kind}: ${(failure as GraphFailure).detail}`,
    );
    return { outcome, asked: server.asked, tokens, waiting, waits: clock.waits, client: graph.client, server };
  } finally {
    await server.stop();
  }
}

/** These answers in turn; the last one again and again. */
function inTurn(...replies: readonly Reply[]): Answerer {
  let count = 0;
  return () => replies[Math.min(count++, replies.length - 1)] ?? {};
}

const fine: Reply = { body: { fine: true } };

describe('graph: what a failure means', () => {
  const asker = { scope: 'Scope.Needed', hasScope: true, roles: ['Global Reader'] };
  const expected: Readonly<Record<string, unknown>> = {
    '400-count-not-supported.json': { reason: 'unexpected', detail: 'HTTP 400 Request_BadRequest' },
    '400-expired-page-token.json': { reason: 'unexpected', detail: 'HTTP 400 Directory_ExpiredPageToken' },
    '400-result-size-limit.json': { reason: 'unexpected', detail: 'HTTP 400 Directory_ResultSizeLimitExceeded' },
    '400-search-needs-consistencylevel.json': { reason: 'unexpected', detail: 'HTTP 400 Request_UnsupportedQuery' },
    '401-cae-ip-mismatch.json': { reason: 'signIn' },
    '401-cae-session-revoked.json': { reason: 'signIn' },
    '401-cae-standard-and-pop.json': { reason: 'signIn' },
    '403-non-premium-tenant.json': { reason: 'license' },
    '403-request-denied.json': { reason: 'role', roles: ['Global Reader'] },
    '403-scope-missing-reports.json': { reason: 'scope', scope: 'Scope.Needed' },
    '403-unsupported-user-role.json': { reason: 'role', roles: ['Global Reader'] },
    '410-delta-token-gone.json': { reason: 'unexpected', detail: 'HTTP 410' },
    '429-conditionalaccess-no-retry-after.json': { reason: 'throttled' },
    '429-too-many-requests.docs.json': { reason: 'throttled' },
    '503-service-unavailable.json': { reason: 'throttled' },
  };
  for (const { file, status, headers, body } of errors.filter(({ status: code }) => code >= 400)) {
    it(file, async () => {
      const server = new GraphServer(() => ({ status, headers, body }));
      await server.start();
      const { now, delay } = new Clock();
      const token = () => Promise.resolve({ accessToken: 'x', scopes: [] });
      const connection = { graph: server.origin, cloud: 'global', fetch, reportsPace: null, token } as const;
      const graph = new Graph({ connection, clock: { now, delay }, waiting: () => undefined });
      const thrown: unknown = await graph.get({ path: '/organization', signal: never() }).catch((failure: unknown) => failure);
      await server.stop();
      deepStrictEqual(unreadableOf(thrown, asker), expected[file]);
    });
  }

  it('a denied request without the scope lacks the scope', async () => {
    const server = new GraphServer(() => error(403, 'Authorization_RequestDenied'));
    await server.start();
    const { now, delay } = new Clock();
    const token = () => Promise.resolve({ accessToken: 'x', scopes: [] });
    const connection = { graph: server.origin, cloud: 'global', fetch, reportsPace: null, token } as const;
    const graph = new Graph({ connection, clock: { now, delay }, waiting: () => undefined });
    const thrown: unknown = await graph.get({ path: '/organization', signal: never() }).catch((failure: unknown) => failure);
    await server.stop();
    deepStrictEqual(unreadableOf(thrown, { ...asker, hasScope: false }), { reason: 'scope', scope: 'Scope.Needed' });
  });
});

describe('graph: claims', () => {
  const claims = [
    ['401-cae-session-revoked.json', '{"access_token":{"nbf":{"essential":true, "value":"1702682181"}}}'],
    ['401-cae-standard-and-pop.json', '{"access_token":{"nbf":{"essential":true, "value":"1726258122"}}}'],
    ['401-cae-ip-mismatch.json', '{"access_token":{"nbf":{"essential":true,"value":"1726077595"},"xms_caeerror":{"value":"10012"}}}'],
  ] as const;
  for (const [file, expected] of claims) {
    it(`${file}: a token with the claims and one more try`, async () => {
      const { headers = {} } = errors.find((each) => each.file === file) ?? {};
      const { outcome, tokens, asked } = await ask(inTurn({ status: 401, headers }, fine), {
        token: ({ claims: demanded }) => (demanded === undefined ? 'first' : 'second'),
      });
      deepStrictEqual(
        { outcome, tokens, sent: asked.map(({ headers: { authorization } }) => authorization) },
        { outcome: { fine: true }, tokens: [undefined, undefined, expected], sent: ['Bearer first', 'Bearer second'] },
      );
    });
  }

  const headers: readonly (readonly [string, string | null, string | undefined])[] = [
    ['no header', null, undefined],
    ['no claims', 'Bearer realm="", error="invalid_token"', undefined],
    ['claims of another scheme', 'PoP realm="", claims="eyJhIjoxfQ=="', undefined],
    ['no JSON', 'Bearer claims="bm8="', undefined],
    ['not base64', 'Bearer claims="%%%"', undefined],
    ['without padding, for URLs', 'Bearer error=insufficient_claims, claims="eyJhIjoiw7_Dv8O_In0"', '{"a":"ÿÿÿ"}'],
    ['as JSON', 'bearer claims="{\\"a\\":1}"', '{"a":1}'],
  ];
  for (const [name, header, expected] of headers) it(name, () => deepStrictEqual(claimsOf(header), expected));

  it('a second 401 is the end', async () => {
    const header = errors.find(({ file }) => file === '401-cae-session-revoked.json')?.headers ?? {};
    let count = 0;
    const { outcome, asked } = await ask(inTurn({ status: 401, headers: header }), { token: () => `token ${String(count++)}` });
    deepStrictEqual([outcome, asked.length], ['signIn: HTTP 401', 2]);
  });
});

describe('graph: waiting', () => {
  const rows: readonly (readonly [string | null, number | null])[] = [
    ['10', 10_000],
    ['2.128', 2128],
    ['Sat, 21 Nov 2026 09:01:30 GMT', 90_000],
    ['Sat, 21 Nov 2026 08:00:00 GMT', null],
    ['0', null],
    ['soon', null],
    ['', null],
    [null, null],
  ];
  for (const [header, expected] of rows) it(`Retry-After: ${String(header)}`, () => deepStrictEqual(retryAfter(header, NOW), expected));

  it('waits as told, says until when, and goes on', async () => {
    const storm = [error(429, 'TooManyRequests', { 'Retry-After': '2.128' }), error(503, 'x', { 'Retry-After': '5' }), fine];
    const { outcome, waits, waiting } = await ask(inTurn(...storm));
    deepStrictEqual([outcome, waits, waiting], [{ fine: true }, [2128, 5000], [NOW + 2128, null, NOW + 7128, null]]);
  });

  it('waits longer and longer where it is not told, and gives up', async () => {
    const { outcome, waits } = await ask(inTurn(error(429, 'UnknownError')), { interactive: true });
    const within = waits.map((wait, index) => wait >= 750 * 2 ** index && wait <= 1250 * 2 ** index);
    deepStrictEqual([outcome, within], ['throttled: HTTP 429 UnknownError', [true, true, true]]);
  });

  it('does not begin to wait longer than anybody has patience', async () => {
    const { outcome, asked, waits } = await ask(inTurn(error(429, 'x', { 'Retry-After': '86400' })));
    deepStrictEqual([outcome, asked.length, waits], ['throttled: HTTP 429 x', 1, []]);
  });

  it('ends at once when it is aborted', async () => {
    const abort = new AbortController();
    const clock = new Clock();
    const delay = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        abort.abort();
      });
    Object.assign(clock, { delay });
    const { outcome, waiting } = await ask(inTurn(error(429, 'x', { 'Retry-After': '60' })), { clock, signal: abort.signal });
    deepStrictEqual([outcome, waiting], ['cancelled: cancelled', [NOW + 60_000, null]]);
  });

  it('a request that hangs ends at once when it is aborted', async () => {
    const abort = new AbortController();
    const { outcome } = await ask(
      () => {
        abort.abort();
        return { fault: 'hang' };
      },
      { signal: abort.signal },
    );
    deepStrictEqual(outcome, 'cancelled: cancelled');
  });
});

describe('graph: once more', () => {
  const license = error(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
  const rows: readonly (readonly [string, readonly Reply[], unknown, number])[] = [
    ['the licence error is doubted once', [license, fine], { fine: true }, 2],
    ['and believed the second time', [license], 'license: HTTP 403 Authentication_RequestFromNonPremiumTenantOrB2CTenant', 2],
    ['no other 403', [error(403, 'Authorization_RequestDenied')], 'denied: HTTP 403 Authorization_RequestDenied', 1],
    ['nothing that is not there', [error(404, 'Request_ResourceNotFound')], 'notFound: HTTP 404 Request_ResourceNotFound', 1],
    ['a connection that breaks', [{ fault: 'refuse' }, { fault: 'drop', body: { value: 'x'.repeat(99) } }, fine], { fine: true }, 3],
    ['JSON that was cut', [{ fault: 'cut', body: { value: [1, 2, 3] } }, fine], { fine: true }, 2],
    ['JSON that stays cut', [{ fault: 'cut', body: { value: [1, 2, 3] } }], 'unexpected: broken JSON', 3],
    ['a page of a proxy', [{ headers: { 'Content-Type': 'text/html' }, body: '<p>kari@contoso.example</p>' }], 'unexpected: not JSON', 3],
    ['an answer without a body', [{ body: '' }], 'unexpected: broken JSON', 3],
    ['a server error', [error(500, 'kari@contoso.example\n<b>')], 'unexpected: HTTP 500 karicontoso.exampleb', 1],
  ];
  for (const [name, replies, outcome, requests] of rows) {
    it(name, async () => {
      const done = await ask(inTurn(...replies));
      deepStrictEqual([done.outcome, done.asked.length], [outcome, requests]);
    });
  }

  it('says that there is no way to the service', async () => {
    const server = new GraphServer(() => fine);
    await server.start();
    await server.stop();
    const { now, delay } = new Clock();
    const token = () => Promise.resolve({ accessToken: 'x', scopes: [] });
    const connection = { graph: server.origin, cloud: 'global', fetch, reportsPace: null, token } as const;
    const graph = new Graph({ connection, clock: { now, delay }, waiting: () => undefined });
    const failure = await graph.get({ path: '/organization', signal: never() }).catch((thrown: unknown) => thrown as GraphFailure);
    deepStrictEqual([(failure as GraphFailure).kind, graph.requests], ['offline', 4]);
  });

  it('does not ask again where a certificate is not trusted', async () => {
    const cause = Object.assign(new Error('self-signed certificate'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' });
    const { now, delay } = new Clock();
    const graph = new Graph({
      connection: {
        graph: 'https://graph.example',
        cloud: 'global',
        fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
        reportsPace: null,
        token: () => Promise.resolve({ accessToken: 'x', scopes: [] }),
      },
      clock: { now, delay },
      waiting: () => undefined,
    });
    const failure = await graph.get({ path: '/organization', signal: never() }).catch((thrown: unknown) => thrown as GraphFailure);
    deepStrictEqual(
      [(failure as GraphFailure).kind, (failure as GraphFailure).detail, graph.requests],
      ['offline', 'network SELF_SIGNED_CERT_IN_CHAIN', 1],
    );
  });
});

describe('graph: guard', () => {
  const foreign = [
    'https://graph.evil.example/v1.0/users',
    'ORIGIN@evil.example/v1.0/users',
    'ORIGIN/beta/users',
    'ORIGIN/v1.0/../oauth',
    'ftp://graph.microsoft.com/v1.0/users',
    'file:///v1.0/users',
    'users',
  ];
  for (const path of foreign) {
    it(`refuses ${path} before there is a token`, async () => {
      const { outcome, asked, tokens } = await ask(() => fine, {}, path);
      deepStrictEqual([outcome, asked.length, tokens], ['unexpected: refused outside Microsoft Graph', 0, []]);
    });
  }

  it('follows a redirect inside, and none to elsewhere', async () => {
    const redirect = (location: string): Reply => ({ status: 302, headers: { Location: location } });
    const inside = await ask(inTurn(redirect('/v1.0/domains'), fine));
    const outside = await ask(inTurn(redirect('https://evil.example/v1.0/domains'), fine));
    const circle = await ask(inTurn(redirect('/v1.0/domains')));
    deepStrictEqual(
      [inside.outcome, inside.asked.map(({ path }) => path), outside.outcome, outside.asked.length, circle.outcome, circle.asked.length],
      [{ fine: true }, ['/organization', '/domains'], 'unexpected: refused outside Microsoft Graph', 1, 'unexpected: redirect', 3],
    );
  });

  it('refuses whatever is not a GET before there is a token', async () => {
    const { client, tokens, asked, server } = await ask(() => fine);
    const before = [tokens.length, asked.length];
    const request = () => client.api(`${server.origin}/v1.0/users`);
    const attempts = [request().post({}), request().patch({}), request().put({}), request().delete()];
    const outcomes = await Promise.all(
      attempts.map((attempt: Promise<unknown>) => attempt.catch((failure: unknown) => (failure as GraphFailure).detail)),
    );
    deepStrictEqual([outcomes, [tokens.length, asked.length]], [Array.from({ length: 4 }, () => 'refused not a GET'), before]);
  });
});
