import { deepStrictEqual } from 'node:assert/strict';
import type { CheckedUser } from '../../../src/graph/checkUser';
import { checkRequest, scopesFor } from '../../support/openapi';
import { allScopes, declared, never, type Options, withReader } from './harness';
import { auditJson, error, idOf, registrationJson, tenantOf, userJson } from './tenantData';

const GUEST = "o'brien_fabrikam.example#EXT#@contoso.example";
const data = tenantOf(4, {
  users: [userJson(0), userJson(1, { mail: 'mail1@contoso.example' }), userJson(2, { userPrincipalName: GUEST, userType: 'Guest' })],
  registrations: [registrationJson(0), registrationJson(1)],
  audits: [auditJson(1, 'Reset password (self-service)', '2026-11-20T10:00:00Z', idOf(1))],
});

/** What of a check matters: who, what is known, what it took. */
function told(checked: CheckedUser): Readonly<Record<string, unknown>> {
  const { tenant, requests } = checked;
  const tenantFacts = [tenant.organization, tenant.licenses].map((fact) => (fact.known ? 'known' : fact.why.reason));
  if (!checked.found) return { why: checked.why, tenantFacts, requests };
  const { account, registration, inGroup } = checked.user.traits;
  const { methods, attempts } = checked.details;
  return {
    user: [checked.user.id, checked.user.userPrincipalName],
    account: account !== undefined,
    registration: registration === 'noRow' ? registration : registration !== undefined,
    inGroup,
    methods: methods.known ? methods.value : methods.why.reason,
    attempts: attempts.known ? attempts.value.length : attempts.why.reason,
    tenantFacts,
    requests,
  };
}

async function check(text: string, options: Options = {}) {
  return withReader({ data, ...options }, async ({ reader, server }) => {
    const checked = await reader.checkUser(text, never());
    const asked = server.asked.map(({ url }) => url.replace(server.origin, 'https://graph.microsoft.com'));
    return { told: told(checked), asked, paths: server.asked.map(({ path }) => path), checked };
  });
}

const phone = [{ type: 'phone', phone: 'mobile' }];
const full = {
  user: [idOf(1), 'person1@contoso.example'],
  account: true,
  registration: true,
  inGroup: undefined,
  methods: phone,
  attempts: 1,
  tenantFacts: ['known', 'known'],
  requests: 6,
};

describe('check user', () => {
  for (const text of [
    'person1@contoso.example',
    'PERSON1@Contoso.Example',
    'mail1@contoso.example',
    idOf(1),
    ` ${idOf(1).toUpperCase()} `,
  ]) {
    it(`finds ${text} in six requests that are right and allowed`, async () => {
      const { told: seen, asked } = await check(text);
      deepStrictEqual(
        {
          seen,
          asked: asked.length,
          wrong: asked.flatMap((url) => checkRequest(url, 'GET')),
          withoutScope: asked.filter((url) => !scopesFor(url).some((scope) => allScopes.includes(scope))),
        },
        { seen: full, asked: 6, wrong: [], withoutScope: [] },
      );
    });
  }

  it('finds a guest by a name with a quotation mark and a hash, without a row', async () => {
    const { told: seen, asked } = await check(GUEST);
    deepStrictEqual(
      [seen, asked.flatMap((url) => checkRequest(url, 'GET'))],
      [{ ...full, user: [idOf(2), GUEST], registration: 'noRow', attempts: 0 }, []],
    );
  });

  for (const text of ['nobody@contoso.example', idOf(99), 'not an address', 'a@b\nc', '', `${'x'.repeat(5000)}@contoso.example`]) {
    it(`finds nobody under ${text.slice(0, 30)}`, async () => {
      const { told: seen, asked } = await check(text);
      const { why } = seen;
      deepStrictEqual([why, asked.length <= 1], [{ reason: 'notFound' }, true]);
    });
  }

  it('a declared group goes before live methods', async () => {
    const { told: seen } = await check(idOf(1), { declared: declared('GROUP-1') });
    deepStrictEqual(seen, { ...full, inGroup: true, methods: 'notRead' });
  });

  it('does not read again what is known, and uses the room for more', async () => {
    await withReader({ data, declared: declared('group-1') }, async ({ reader, server, roster }) => {
      await reader.load(never());
      const from = server.asked.length;
      const checked = await reader.checkUser('person1@contoso.example', never());
      deepStrictEqual(
        [told(checked), server.asked.slice(from).map(({ path }) => path.split('?')[0]), roster.size],
        [
          { ...full, inGroup: true, requests: 4 },
          [
            '/users',
            `/reports/authenticationMethods/userRegistrationDetails/${idOf(1)}`,
            '/auditLogs/directoryAudits',
            `/users/${idOf(1)}/authentication/methods`,
          ],
          3,
        ],
      );
    });
  });

  it('what it read of the tenant serves the next check and the load', async () => {
    await withReader({ data }, async ({ reader, server }) => {
      await reader.checkUser(idOf(0), never());
      const second = await reader.checkUser(idOf(1), never());
      await reader.load(never());
      const organizations = server.asked.filter(({ path }) => path === '/organization');
      deepStrictEqual([second.requests, organizations.length], [6, 1]);
    });
  });

  it('is useful with few permissions', async () => {
    const scopes = (...granted: readonly string[]) => check('person1@contoso.example', { scopes: granted });
    const self = await scopes('User.Read');
    const people = await scopes('User.Read.All');
    const report = await scopes('AuditLog.Read.All');
    const nothing = await scopes('LicenseAssignment.Read.All');
    deepStrictEqual(
      [self, people, report, nothing].map(({ told: seen, paths }) => [seen, paths.length]),
      [
        [{ ...full, registration: false, methods: 'scope', attempts: 'scope', tenantFacts: ['known', 'scope'], requests: 2 }, 2],
        [{ ...full, registration: false, methods: 'scope', attempts: 'scope', tenantFacts: ['known', 'scope'], requests: 2 }, 2],
        [{ ...full, account: false, methods: 'scope', tenantFacts: ['scope', 'scope'], requests: 2 }, 2],
        [{ why: { reason: 'scope', scope: 'User.Read.All' }, tenantFacts: ['notRead', 'notRead'], requests: 0 }, 0],
      ],
    );
  });

  it('each part that fails says why, and the others stay', async () => {
    const first: NonNullable<Options['first']> = ({ path }) => {
      if (path.includes('userRegistrationDetails')) return error(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
      if (path.includes('authentication/methods')) return error(403, 'Authorization_RequestDenied');
      return path.includes('subscribedSkus') ? error(500, 'x') : undefined;
    };
    const { checked, told: seen } = await check(idOf(1), { first });
    deepStrictEqual(
      [seen, checked.tenant.registrations],
      [
        { ...full, registration: false, methods: 'role', tenantFacts: ['known', 'unexpected'] },
        { known: false, why: { reason: 'license' } },
      ],
    );
  });

  it('says that the sign-in is lost, that it was cancelled, or that the service is busy', async () => {
    const lost = await check(idOf(1), { token: () => Promise.reject(new Error('gone')) });
    const busy = await check(idOf(1), { first: () => error(429, 'UnknownError', { 'Retry-After': '60' }) });
    const cancelled = await withReader({ data }, ({ reader }) => reader.checkUser(idOf(1), AbortSignal.abort()));
    deepStrictEqual(
      [lost.told['why'], busy.told['why'], told(cancelled)['why']],
      [{ reason: 'signIn' }, { reason: 'throttled' }, { reason: 'cancelled' }],
    );
  });

  it('does not wait behind a load', async () => {
    const many = tenantOf(400, { page: 10 });
    await withReader({ data: many, pace: { requests: 5, milliseconds: 10_000 } }, async ({ reader, clock }) => {
      const abort = new AbortController();
      const loading = reader.load(abort.signal);
      await new Promise<void>((resolve) => {
        const stop = reader.onChange(() => {
          if (reader.progress.sources.registrations.rows < 50) return;
          stop();
          resolve();
        });
      });
      const from = clock.time;
      const checked = await reader.checkUser(idOf(7), never());
      abort.abort();
      await loading;
      // The load needs two minutes more; its time goes on while the answers for the check are on their way.
      deepStrictEqual([checked.found, clock.time - from < 20_000], [true, true]);
    });
  });
});
