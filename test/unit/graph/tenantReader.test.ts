import { deepStrictEqual } from 'node:assert/strict';
import { cloudLacks, scopeFor } from '../../../src/core/tenant/permissions';
import { sourceIds } from '../../../src/graph/progress';
import { checkRequest, scopesFor } from '../../support/openapi';
import { allScopes, declared, never, NOW, reasons, states, withReader } from './harness';
import { error, idOf, registrationJson, tenantOf, userJson } from './tenantData';

const whole = Object.fromEntries(sourceIds.map((id) => [id, 'known']));

describe('tenant reader', () => {
  it('reads everything, each request as Microsoft describes it and allowed by a scope that we ask for', async () => {
    await withReader({ data: tenantOf(25), declared: declared('group-1') }, async ({ reader, roster, server }) => {
      await reader.load(never());
      const asked = server.asked.map(({ url, method }) => ({ url: url.replace(server.origin, 'https://graph.microsoft.com'), method }));
      deepStrictEqual(
        {
          facts: reasons(reader.tenant),
          people: [roster.size, roster.withAccount, roster.withRegistration],
          reportAge: reader.tenant.reportAge,
          inGroup: [roster.find(idOf(1))?.traits.inGroup, roster.find(idOf(2))?.traits.inGroup],
          roles: [roster.find(idOf(0))?.traits.roles, roster.find(idOf(2))?.traits.roles],
          requests: reader.progress.requests === asked.length,
          wrong: asked.flatMap(({ url, method }) => checkRequest(url, method)),
          withoutScope: asked.filter(({ url }) => !scopesFor(url).some((scope) => allScopes.includes(scope))),
          methods: [...new Set(asked.map(({ method }) => method))],
        },
        {
          facts: whole,
          people: [25, 25, 25],
          reportAge: { oldest: Date.UTC(2026, 10, 21, 5, 0, 0, 123), newest: Date.UTC(2026, 10, 21, 5, 0, 0, 123) },
          inGroup: [true, false],
          roles: [['Helpdesk Administrator'], []],
          requests: true,
          wrong: [],
          withoutScope: [],
          methods: ['GET'],
        },
      );
    });
  });

  it('sends the header of an advanced query with every page, and no token elsewhere', async () => {
    await withReader({ data: tenantOf(25) }, async ({ reader, server }) => {
      await reader.load(never());
      const pages = server.asked.filter(({ path }) => path.startsWith('/users?'));
      deepStrictEqual(
        pages.map(({ headers }) => [headers['consistencylevel'], headers['authorization']]),
        Array.from({ length: 3 }, () => ['eventual', 'Bearer token']),
      );
    });
  });

  it('reads the smaller part of the report first', async () => {
    const order = async (enabled: (number: number) => boolean): Promise<readonly string[]> => {
      const registrations = Array.from({ length: 12 }, (_, number) =>
        registrationJson(number, { isSsprEnabled: true, isSsprCapable: !enabled(number) }),
      );
      return withReader({ data: tenantOf(12, { registrations }) }, async ({ reader, server }) => {
        await reader.load(never());
        return server.asked.flatMap(({ path }) => /userRegistrationDetails\?\$filter=(.*)&\$top/.exec(path)?.[1] ?? []);
      });
    };
    const [stuck, able, off] = [
      'isSsprEnabled eq true and isSsprCapable eq false',
      'isSsprEnabled eq true and isSsprCapable eq true',
      'isSsprEnabled eq false',
    ];
    deepStrictEqual(
      [await order((number) => number < 2), await order((number) => number < 11)],
      [
        [stuck, off, able],
        [off, able, stuck, stuck],
      ],
    );
  });

  it('reads the report whole where it may not be divided, and people without their number where they may not be counted', async () => {
    const refusing = (path: string): boolean => path.includes('isSspr') || path.includes('$count');
    await withReader(
      { first: ({ path }) => (refusing(path) ? error(400, 'Request_UnsupportedQuery') : undefined) },
      async ({ reader, roster, server }) => {
        await reader.load(never());
        deepStrictEqual(
          {
            facts: reasons(reader.tenant),
            people: [roster.withAccount, roster.withRegistration],
            expected: reader.progress.sources.users.expected,
            refused: server.asked.filter(({ path }) => refusing(path)).length,
          },
          { facts: { ...whole, group: 'notRead' }, people: [25, 25], expected: null, refused: 2 },
        );
      },
    );
  });

  it('asks for nothing that was not granted, nor for what the cloud lacks', async () => {
    const scopes = ['https://graph.microsoft.com/User.Read.All', 'LicenseAssignment.Read.All'];
    await withReader({ scopes, cloud: 'china' }, async ({ reader, server }) => {
      await reader.load(never());
      const expected = Object.fromEntries(
        sourceIds.map((id) => [
          id,
          id === 'group' ? 'notRead' : cloudLacks('china', id) ? 'cloud' : scopeFor(id, scopes).allowed ? 'known' : 'scope',
        ]),
      );
      const asked = server.asked.map(({ path }) => path.split(/[?/]/)[1]);
      deepStrictEqual([reasons(reader.tenant), [...new Set(asked)].sort()], [expected, ['organization', 'subscribedSkus', 'users']]);
    });
  });

  it('does not read "never synchronised" out of an organization that it may not see', async () => {
    const organization = { value: [{ id: idOf(1), displayName: 'Contoso', onPremisesSyncEnabled: null, verifiedDomains: [] }] };
    const first = ({ path }: { readonly path: string }) => (path === '/organization' ? { body: organization } : undefined);
    const facts = async (scopes: readonly string[]) =>
      withReader({ scopes, first }, async ({ reader }) => {
        await reader.load(never());
        const { organization: fact, signInPage } = reader.tenant;
        return [fact.known ? fact.value.synced : fact.why, signInPage.known];
      });
    deepStrictEqual(
      [await facts(['User.Read']), await facts(['User.Read.All'])],
      [
        [{ reason: 'scope', scope: 'User.Read.All' }, true],
        [null, true],
      ],
    );
  });

  it('keeps the newest switch of password writeback, and says that the log was cut', async () => {
    const audits = Array.from({ length: 130 }, (_, number) => ({
      id: `a${number}`,
      activityDisplayName: 'Reset password (self-service)',
      activityDateTime: new Date(NOW - number * 60_000).toISOString(),
      loggedByService: 'Self-service Password Management',
      result: 'failure',
      resultReason: 'OnPremisesConnectivityFailure',
      targetResources: [{ id: idOf(1), Type: 'User' }],
    }));
    const switched = (id: string, verb: string, hour: number) => ({
      ...audits[0],
      id,
      activityDisplayName: `${verb} password writeback for directory`,
      activityDateTime: `2026-11-02T${String(hour)}:00:00Z`,
      result: 'success',
    });
    const data = tenantOf(1, { audits: [switched('s1', 'Enable', 10), switched('s2', 'Disable', 12), ...audits] });
    await withReader({ data }, async ({ reader }) => {
      await reader.load(never());
      const { activity } = reader.tenant;
      deepStrictEqual(activity.known && { ...activity.value, events: activity.value.events.length, last: activity.value.events.at(-1) }, {
        events: 100,
        last: {
          id: 'a97',
          at: NOW - 97 * 60_000,
          activity: 'Reset password (self-service)',
          result: 'failure',
          reason: 'OnPremisesConnectivityFailure',
          userId: idOf(1),
          correlationId: null,
        },
        cut: true,
        writeback: { enabled: false, at: Date.UTC(2026, 10, 2, 12) },
      });
    });
  });

  it('reads again only what is missing', async () => {
    let broken = true;
    const first = ({ path }: { readonly path: string }) =>
      broken && /^\/(?:domains|users\?.*skiptoken=20)/.test(path) ? error(403, 'Authorization_RequestDenied') : undefined;
    await withReader({ first }, async ({ reader, roster, server }) => {
      await reader.load(never());
      const before = [reasons(reader.tenant).users, reasons(reader.tenant).domains, roster.withAccount];
      broken = false;
      const from = server.asked.length;
      await reader.load(never());
      deepStrictEqual(
        [before, server.asked.slice(from).map(({ path }) => path.replace(/\$select.*&/, '')), reasons(reader.tenant), roster.withAccount],
        [['role', 'role', 20], ['/domains', '/users?$skiptoken=20'], { ...whole, group: 'notRead' }, 25],
      );
    });
  });

  it('reads the members of another group when one is declared, and forgets those of none', async () => {
    await withReader({ data: tenantOf(3) }, async ({ reader, roster }) => {
      await reader.load(never());
      const inGroup = (): unknown => [0, 1, 2].map((number) => roster.find(idOf(number))?.traits.inGroup);
      const seen = [inGroup()];
      await reader.setDeclared(declared('group-1'), never());
      seen.push(inGroup());
      await reader.setDeclared(declared('group-2'), never());
      seen.push(inGroup());
      await reader.setDeclared(null, never());
      seen.push(inGroup());
      deepStrictEqual(
        [seen, states(reader.progress).group],
        [
          [
            [undefined, undefined, undefined],
            [true, true, false],
            [false, false, false],
            [undefined, undefined, undefined],
          ],
          'waiting',
        ],
      );
    });
  });

  it('knows guests and people without a row', async () => {
    const users = [userJson(1), userJson(2, { userType: 'Guest', identities: [{ issuer: 'ExternalAzureAD', signInType: 'federated' }] })];
    await withReader({ data: tenantOf(0, { users, registrations: [registrationJson(1)] }) }, async ({ reader, roster }) => {
      await reader.load(never());
      const traits = [1, 2].map((number) => roster.find(idOf(number))?.traits);
      deepStrictEqual(
        traits.map((each) => [each?.account?.guest, each?.registration === 'noRow']),
        [
          [false, false],
          ['partner', true],
        ],
      );
    });
  });
});
