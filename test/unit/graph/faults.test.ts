import { deepStrictEqual } from 'node:assert/strict';
import { sourceIds } from '../../../src/graph/progress';
import type { Reply } from '../../fakes/graphServer';
import { allScopes, never, reasons, states, withReader, type Options, type Started } from './harness';
import { error, idOf, registrationJson, tenantOf, userJson } from './tenantData';

type First = NonNullable<Options['first']>;

const everything = { ...Object.fromEntries(sourceIds.map((id) => [id, 'known'])), group: 'notRead' };

/** Every so many requests this, whatever was asked. */
function every(nth: number, reply: Reply): First {
  return (_, count) => (count % nth === 0 ? reply : undefined);
}

/** The first request that fits gets this. */
function once(pattern: RegExp, reply: Reply): First {
  let done = false;
  return ({ path }) => {
    if (done || !pattern.test(path)) return undefined;
    done = true;
    return reply;
  };
}

/** What everybody is, name for name. */
function people({ roster }: Started): readonly unknown[] {
  const all = Array.from({ length: roster.size }, (_, row) => roster.at(row));
  return all.map(({ id, name, userPrincipalName, traits }) => [id, name, userPrincipalName, traits]).sort();
}

async function load(options: Options) {
  return withReader(options, async (started) => {
    await started.reader.load(never());
    return { facts: reasons(started.reader.tenant), people: people(started), waiting: started.reader.progress.waitingUntil };
  });
}

describe('fault run', () => {
  const data = tenantOf(45);
  const storms: readonly (readonly [string, First])[] = [
    ['every second request is told to wait', every(2, error(429, 'TooManyRequests', { 'Retry-After': '7' }))],
    ['every third is throttled without saying how long', every(3, error(429, 'UnknownError'))],
    ['every third finds the service away', every(3, error(503, 'serviceNotAvailable', { 'Retry-After': '5' }))],
    ['every fourth connection is hung up', every(4, { fault: 'refuse' })],
    ['every fourth breaks in the middle', every(4, { fault: 'drop', body: { value: 'x'.repeat(5000) } })],
    ['every fourth is cut', every(4, { fault: 'cut', body: { value: 'x'.repeat(5000) } })],
    ['every fourth is a page of a proxy', every(4, { headers: { 'Content-Type': 'text/html' }, body: '<html>' })],
    ['every fifth times out at a gateway', every(5, error(504, 'GatewayTimeout'))],
    ['the token of a page of users has expired', once(/^\/users.*skiptoken=20/, error(400, 'Directory_ExpiredPageToken'))],
    ['the token of a page of the report is gone', once(/RegistrationDetails.*skiptoken=10/, error(410, 'resyncRequired'))],
    [
      'the report is without a licence, by chance',
      once(/RegistrationDetails/, error(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant')),
    ],
  ];
  for (const [name, first] of storms) {
    it(`${name}: nothing is lost`, async () => {
      const calm = await load({ data });
      deepStrictEqual(await load({ data, first }), { ...calm, facts: everything });
    });
  }

  it('a token that expires again and again does not keep us for ever', async () => {
    const first: First = ({ path }) => (/^\/users.*skiptoken/.test(path) ? error(400, 'Directory_ExpiredPageToken') : undefined);
    const { facts, people: came } = await load({ data, first });
    deepStrictEqual([facts, came.length], [{ ...everything, users: 'unexpected' }, 45]);
  });

  it('pages in a circle do not either', async () => {
    const first: First = ({ path, url }) =>
      /^\/users\?.*skiptoken=20/.test(path) ? { body: { '@odata.nextLink': url.replace('=20', '=10'), value: [] } } : undefined;
    const { facts } = await load({ data, first });
    deepStrictEqual(facts, { ...everything, users: 'unexpected' });
  });

  it('a next page elsewhere is not asked for; what came is kept', async () => {
    const first: First = ({ path }) =>
      path.startsWith('/users?')
        ? { body: { '@odata.nextLink': 'https://graph.evil.example/v1.0/users', value: [userJson(1)] } }
        : undefined;
    await withReader({ data: tenantOf(0), first }, async ({ reader, roster }) => {
      await reader.load(never());
      deepStrictEqual(
        [reader.tenant.users, roster.withAccount, reasons(reader.tenant).registrations],
        [{ known: false, why: { reason: 'unexpected', detail: 'refused outside Microsoft Graph' } }, 1, 'known'],
      );
    });
  });

  it('each failure is told apart, and none stops the others', async () => {
    const failures: readonly (readonly [RegExp, Reply])[] = [
      [/^\/domains/, error(403, 'Authorization_RequestDenied')],
      [/^\/subscribedSkus/, error(404, 'Request_ResourceNotFound')],
      [/^\/organization$/, { body: { value: [] } }],
      [/onPremisesSynchronization/, error(403, 'Authentication_RequestFromUnsupportedUserRole')],
      [/authorizationPolicy/, { body: {} }],
      [/authenticationMethodsPolicy/, error(500, 'InternalServerError')],
      [/directoryRoles\/role-1/, error(403, 'Authorization_RequestDenied')],
      [/usersRegisteredByFeature/, error(403, 'Authentication_MSGraphPermissionMissing')],
      [/usersRegisteredByMethod/, error(429, 'UnknownError', { 'Retry-After': '100000' })],
      [/userRegistrationDetails/, error(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant')],
      [/directoryAudits/, { fault: 'refuse' }],
    ];
    const first: First = ({ path }) => failures.find(([pattern]) => pattern.test(path))?.[1];
    await withReader({ data, first }, async ({ reader, roster }) => {
      await reader.load(never());
      deepStrictEqual(
        { facts: reasons(reader.tenant), people: [roster.size, roster.withAccount], roles: roster.at(0).traits.roles },
        {
          facts: {
            users: 'known',
            registrations: 'license',
            counts: 'scope',
            methodCounts: 'throttled',
            organization: 'unexpected',
            licenses: 'notFound',
            domains: 'role',
            synchronization: 'role',
            adminReset: 'unexpected',
            methods: 'unexpected',
            roles: 'role',
            signInPage: 'unexpected',
            activity: 'offline',
            group: 'notRead',
          },
          people: [45, 45],
          roles: undefined,
        },
      );
    });
  });

  it('a sign-in that ends in the middle is told as such, and what came stays', async () => {
    let count = 0;
    const token = () =>
      ++count > 12 ? Promise.reject(new Error('revoked')) : Promise.resolve({ accessToken: 'token', scopes: allScopes });
    await withReader({ data, token }, async ({ reader, roster }) => {
      await reader.load(never());
      const facts = Object.values(reasons(reader.tenant));
      deepStrictEqual(
        {
          kinds: [...new Set(facts)].sort(),
          someCame: roster.size > 0 && roster.size < 45,
          failure: (reader.signInFailure as Error).message,
        },
        { kinds: ['known', 'notRead', 'signIn'], someCame: true, failure: 'revoked' },
      );
    });
  });

  it('a 401 in the middle that no token helps against ends as a lost sign-in', async () => {
    const first: First = ({ path }) => (/^\/users.*skiptoken=20/.test(path) ? error(401, 'InvalidAuthenticationToken') : undefined);
    const { facts, people: came } = await load({ data: tenantOf(45, { registrations: [] }), first });
    deepStrictEqual([facts, came.length], [{ ...everything, users: 'signIn' }, 20]);
  });

  it('people who come twice, from one source only, or under hostile names', async () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      '\u202Eevil\u202C',
      'x'.repeat(10_000),
      'two\r\nlines\u0000',
      '=HYPERLINK("http://evil.example")',
      '$(rm -rf ~) [a](command:x) ${b}',
      '\uD800 half a pair',
    ];
    const users = [
      ...names.map((displayName, number) => userJson(number, { displayName, userPrincipalName: `${displayName}@contoso.example` })),
      userJson(1, { displayName: 'Renamed' }),
      userJson(90),
      { displayName: 'nobody' },
      null,
    ] as readonly Readonly<Record<string, unknown>>[];
    const registrations = [...names.map((_, number) => registrationJson(number)), registrationJson(0), registrationJson(91)];
    await withReader({ data: tenantOf(0, { users, registrations }) }, async ({ reader, roster }) => {
      await reader.load(never());
      const shown = (number: number) => roster.find(idOf(number))?.name;
      deepStrictEqual(
        {
          people: [roster.size, roster.withAccount, roster.withRegistration],
          names: names.map((_, number) => shown(number)),
          without: [roster.find(idOf(90))?.traits.registration, roster.find(idOf(91))?.traits.account],
          oddities: reader.progress.sources.users.oddities,
        },
        {
          people: [9, 8, 8],
          names: ['Person 0', 'Renamed', ...names.slice(2)].map((_, number) => shown(number)),
          without: ['noRow', undefined],
          oddities: 2,
        },
      );
    });
  });
});

describe('cancel', () => {
  const slow: First = ({ path }) => (path.includes('skiptoken=20') ? { fault: 'hang' } : undefined);

  it('ends at once, keeps what came, and a later load takes it up where it stood', async () => {
    const abort = new AbortController();
    let hang = true;
    const first: First = (asked, count) => (hang ? slow(asked, count) : undefined);
    await withReader({ data: tenantOf(45), first }, async ({ reader, roster, server }) => {
      const stop = reader.onChange(() => {
        if (roster.withAccount >= 20 && states(reader.progress).activity === 'done') abort.abort();
      });
      await reader.load(abort.signal);
      stop();
      const before = [reasons(reader.tenant).users, roster.withAccount];
      hang = false;
      const from = server.asked.length;
      await reader.load(never());
      const again = server.asked.slice(from).flatMap(({ path }) => /^\/users.*skiptoken=(\d+)/.exec(path)?.[1] ?? []);
      deepStrictEqual(
        [before, again, reasons(reader.tenant), roster.withAccount, roster.withRegistration],
        [['cancelled', 20], ['20', '30', '40'], everything, 45, 45],
      );
    });
  });

  it('what arrives for an older load changes nothing', async () => {
    let release = (): void => undefined;
    let begin = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const begun = new Promise<void>((resolve) => (begin = resolve));
    let asked = 0;
    const first: First = ({ path }) => {
      if (!path.startsWith('/domains') || ++asked > 1) return undefined;
      begin();
      return held.then(() => ({ body: { value: [{ id: 'late.example', isDefault: true }] } }));
    };
    await withReader({ data: tenantOf(5), first }, async ({ reader }) => {
      const older = reader.load(never());
      await begun;
      await reader.load(never());
      release();
      await older;
      const { domains } = reader.tenant;
      deepStrictEqual(domains.known && domains.value.map(({ name }) => name), ['contoso.example']);
    });
  });
});
