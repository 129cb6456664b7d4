import { deepStrictEqual } from 'node:assert/strict';
import { demoConnection } from '../../../src/demo/connection';
import { GROUP_ID } from '../../../src/demo/groups';
import { demoVariants, type DemoVariant } from '../../../src/demo/variants';
import { checkAnswer, checkRequest } from '../../support/openapi';

const NOW = Date.UTC(2026, 10, 21, 9);
const graph = 'https://graph.microsoft.com/v1.0';
const { signal } = new AbortController();

interface Body {
  readonly value?: readonly Readonly<Record<string, unknown>>[];
  readonly error?: { readonly code: string };
  readonly '@odata.nextLink'?: string;
  readonly '@odata.count'?: number;
}

function connect(variant: DemoVariant = 'standard', generated = 0) {
  return demoConnection(variant, { now: () => NOW, delay: () => Promise.resolve(), latency: 0, generated });
}

const headers = { Authorization: 'Bearer demo' };

async function ask(path: string, connection = connect(), more: Readonly<Record<string, string>> = {}) {
  const url = path.startsWith('/') ? graph + path : path;
  const response = await connection.fetch(url, { headers: { ...headers, ...more }, signal });
  return { url, status: response.status, body: (await response.json()) as Body };
}

/** Every page of a list. */
async function all(path: string, connection = connect()) {
  const rows: Readonly<Record<string, unknown>>[] = [];
  const problems: string[] = [];
  let pages = 0;
  for (let next: string | undefined = path; next !== undefined;) {
    const { url, status, body } = await ask(next, connection);
    problems.push(...checkRequest(url, 'GET'), ...checkAnswer(url, status, body));
    rows.push(...(body.value ?? []));
    pages++;
    next = body['@odata.nextLink'];
  }
  return { rows, pages, problems };
}

const reports = '/reports/authenticationMethods';
const somebody = 'kari.nordmann@fjordheim.example';
/** Everything that endpoints.md names and we read, as the reader writes it. */
const requests: readonly string[] = [
  `/users?$top=999&$select=id,displayName,userPrincipalName,accountEnabled,userType,creationType,externalUserState,identities,onPremisesSyncEnabled,assignedLicenses,mobilePhone,businessPhones,otherMails`,
  '/users',
  `/users/${somebody}`,
  `/users/${somebody}?$select=id,mail`,
  `/users?$filter=mail%20eq%20'KARI.nordmann@fjordheim.example'%20or%20userPrincipalName%20eq%20'x'&$select=id`,
  `/users?$filter=startswith(displayName,'=SUM')%20and%20accountEnabled%20eq%20true&$select=id,displayName`,
  `/users/${somebody}/authentication/methods`,
  `/users/${somebody}/licenseDetails`,
  `/users/${somebody}/transitiveMemberOf?$select=id`,
  `${reports}/userRegistrationDetails`,
  `${reports}/userRegistrationDetails?$filter=isSsprEnabled%20eq%20true%20and%20isSsprCapable%20eq%20false&$top=999`,
  `${reports}/userRegistrationDetails?$filter=not(isSsprEnabled%20eq%20true%20and%20isSsprCapable%20eq%20false)`,
  `${reports}/usersRegisteredByFeature(includedUserTypes='all',includedUserRoles='all')`,
  `${reports}/usersRegisteredByFeature(includedUserTypes='member',includedUserRoles='admin')`,
  `${reports}/usersRegisteredByMethod(includedUserTypes='all',includedUserRoles='all')`,
  '/subscribedSkus',
  '/organization?$select=id,displayName,verifiedDomains,onPremisesSyncEnabled,onPremisesLastSyncDateTime',
  '/domains',
  '/directory/onPremisesSynchronization',
  '/policies/authorizationPolicy?$select=allowedToUseSSPR',
  '/policies/authenticationMethodsPolicy',
  `/auditLogs/directoryAudits?$filter=loggedByService%20eq%20'Self-service%20Password%20Management'%20and%20activityDateTime%20ge%202026-10-22T09:00:00Z&$orderby=activityDateTime%20desc&$top=999`,
  `/auditLogs/directoryAudits?$filter=startswith(activityDisplayName,'Enable%20password')&$top=1`,
  `/auditLogs/directoryAudits?$filter=targetResources/any(t:t/id%20eq%20'x')`,
  '/directoryRoles',
  '/roleManagement/directory/roleAssignments',
];

describe('the demo answers as Graph does', () => {
  for (const variant of demoVariants) {
    for (const request of requests) {
      it(`${variant}: ${request.slice(0, 120)}`, async () => {
        const { url, status, body } = await ask(request, connect(variant));
        deepStrictEqual([checkRequest(url, 'GET'), checkAnswer(url, status, body)], [[], []]);
      });
    }
  }

  it('answers for every person, and for what belongs to an id', async () => {
    const organization = await ask('/organization');
    const roles = (await ask('/directoryRoles')).body.value ?? [];
    const people = (await all('/users?$select=id')).rows;
    const reported = (await all(`${reports}/userRegistrationDetails`)).rows;
    const more = [
      ...people.flatMap(({ id }) => [
        `/users/${String(id)}`,
        `/users/${String(id)}/authentication/methods`,
        `/users/${String(id)}/licenseDetails`,
      ]),
      ...reported.map(({ id }) => `${reports}/userRegistrationDetails/${String(id)}`),
      ...roles.map(({ id }) => `/directoryRoles/${String(id)}/members?$select=id`),
      `/organization/${String(organization.body.value?.[0]?.['id'])}/branding`,
    ];
    const problems: unknown[] = [];
    for (const path of more) {
      const { url, status, body } = await ask(path);
      problems.push(...checkRequest(url, 'GET'), ...checkAnswer(url, status, body), ...(status === 200 ? [] : [path]));
    }
    deepStrictEqual(problems, []);
  });

  it('gives everything once, in pages', async () => {
    const counted = async (path: string) => {
      const { rows, pages, problems } = await all(path);
      return { rows: rows.length, distinct: new Set(rows.map(({ id }) => id)).size, pages, problems };
    };
    deepStrictEqual(
      [
        await counted('/users?$top=999&$select=id'),
        await counted('/users?$top=10&$select=id'),
        await counted(`${reports}/userRegistrationDetails`),
        await counted(`${reports}/userRegistrationDetails?$filter=isSsprEnabled%20eq%20true%20and%20isSsprCapable%20eq%20false`),
      ],
      [
        { rows: 63, distinct: 63, pages: 3, problems: [] },
        { rows: 63, distinct: 63, pages: 7, problems: [] },
        { rows: 61, distinct: 61, pages: 3, problems: [] },
        { rows: 16, distinct: 16, pages: 1, problems: [] },
      ],
    );
  });

  it('counts as its rows do', async () => {
    const { rows } = await all(`${reports}/userRegistrationDetails`);
    const { rows: sms } = await all(`${reports}/userRegistrationDetails?$filter=methodsRegistered/any(m:m%20eq%20'mobilePhone')`);
    const features = await ask(`${reports}/usersRegisteredByFeature(includedUserTypes='all',includedUserRoles='all')`);
    const methods = await ask(`${reports}/usersRegisteredByMethod(includedUserTypes='all',includedUserRoles='all')`);
    const counted = (features.body as unknown as { userRegistrationFeatureCounts: unknown }).userRegistrationFeatureCounts;
    const byMethod = (
      methods.body as unknown as { userRegistrationMethodCounts: readonly { authenticationMethod: string; userCount: number }[] }
    ).userRegistrationMethodCounts;
    const having = (flag: string): number => rows.filter((row) => row[flag] === true).length;
    deepStrictEqual(
      [counted, byMethod.find(({ authenticationMethod }) => authenticationMethod === 'mobilePhone')?.userCount],
      [
        [
          { feature: 'ssprRegistered', userCount: having('isSsprRegistered') },
          { feature: 'ssprEnabled', userCount: having('isSsprEnabled') },
          { feature: 'ssprCapable', userCount: having('isSsprCapable') },
          { feature: 'passwordlessCapable', userCount: having('isPasswordlessCapable') },
          { feature: 'mfaCapable', userCount: having('isMfaCapable') },
        ],
        sms.length,
      ],
    );
  });

  const failures: readonly (readonly [string, DemoVariant, string, number, string])[] = [
    ['a path it does not know', 'standard', '/me/drive', 400, 'BadRequest'],
    ['a property it does not know', 'standard', '/users?$select=id,aboutMe', 400, 'BadRequest'],
    ['a filter it does not know', 'standard', "/users?$filter=displayName%20has%20'x'", 400, 'Request_UnsupportedQuery'],
    ['a filter that breaks off', 'standard', '/users?$filter=displayName%20eq', 400, 'Request_UnsupportedQuery'],
    ['counting without the header', 'standard', '/users?$count=true', 400, 'Request_BadRequest'],
    ['a stale page', 'standard', '/users?$skiptoken=old', 400, 'Directory_ExpiredPageToken'],
    ['nobody', 'standard', '/users/nobody@fjordheim.example', 404, 'Request_ResourceNotFound'],
    ['methods of nobody', 'standard', '/users/nobody/authentication/methods', 404, 'Request_ResourceNotFound'],
    ['no branding', 'noPremium', '/organization/x/branding', 404, 'Request_ResourceNotFound'],
    ['no group', 'standard', '/groups/x/transitiveMembers', 404, 'Request_ResourceNotFound'],
    ['no scope', 'fewPermissions', '/policies/authorizationPolicy', 403, 'Authorization_RequestDenied'],
    ['no role', 'fewPermissions', `${reports}/userRegistrationDetails`, 403, 'Authentication_RequestFromUnsupportedUserRole'],
    ['no premium', 'noPremium', `${reports}/userRegistrationDetails`, 403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'],
  ];
  for (const [what, variant, path, expected, code] of failures) {
    it(`refuses ${what}`, async () => {
      const { url, status, body } = await ask(path, connect(variant));
      deepStrictEqual([status, body.error?.code, checkAnswer(url, status, body)], [expected, code, []]);
    });
  }

  it('wants its token', async () => {
    const { status, body } = await ask('/users', connect(), { Authorization: 'Bearer other' });
    deepStrictEqual([status, body.error?.code], [401, 'InvalidAuthenticationToken']);
  });

  it('counts on the first page when asked as Graph wants it', async () => {
    const eventual = { ConsistencyLevel: 'eventual' };
    const first = await ask('/users?$count=true&$select=id', connect(), eventual);
    const second = await ask(first.body['@odata.nextLink'] ?? '', connect(), eventual);
    deepStrictEqual([first.body['@odata.count'], second.body['@odata.count']], [63, undefined]);
  });

  it('selects what is asked, and nothing else', async () => {
    const { body } = await ask('/users?$select=id,mail&$top=1');
    deepStrictEqual(Object.keys(body.value?.[0] ?? {}), ['id', 'mail']);
  });

  it('makes one wait when throttled, and answers after', async () => {
    const connection = connect('throttled');
    const url = `${graph}${reports}/userRegistrationDetails`;
    const seen: unknown[] = [];
    for (let number = 0; number < 4; number++) {
      const response = await connection.fetch(url, { headers, signal });
      const body: unknown = await response.json();
      seen.push([response.status, response.headers.get('Retry-After'), checkAnswer(url, response.status, body)]);
    }
    deepStrictEqual(seen, [
      [200, null, []],
      [200, null, []],
      [429, '3.128', []],
      [200, null, []],
    ]);
  });

  it('stops at once when told to', async () => {
    const stop = new AbortController();
    const reason = new Error('stop');
    const asked = demoConnection('standard', { latency: 60_000 }).fetch(`${graph}/users`, { headers, signal: stop.signal });
    stop.abort(reason);
    deepStrictEqual(await asked.catch((error: unknown) => error), reason);
  });

  it('grows to any size, and its group with it', async () => {
    const connection = connect('standard', 2000);
    const { rows, pages, problems } = await all('/users?$top=999&$select=id,assignedLicenses,identities', connection);
    const { rows: reported, problems: reportProblems } = await all(`${reports}/userRegistrationDetails?$top=999`, connection);
    const { rows: members } = await all(`/groups/${GROUP_ID}/transitiveMembers?$select=id&$top=999`, connection);
    const enabled = new Set(reported.filter(({ isSsprEnabled }) => isSsprEnabled === true).map(({ id }) => id));
    deepStrictEqual(
      {
        rows: new Set(rows.map(({ id }) => id)).size,
        pages,
        problems: [...problems, ...reportProblems],
        // An administrator is enabled without being a member, and one person is no longer in the directory.
        enabledButNoMembers: enabled.size - members.filter(({ id }) => enabled.has(id)).length,
      },
      { rows: 2063, pages: 3, problems: [], enabledButNoMembers: 2 },
    );
  });
});
