import type { Answerer, Asked, Reply } from '../../fakes/graphServer';

type Json = Readonly<Record<string, unknown>>;

/** A tenant as Graph tells it. */
export interface TenantData {
  readonly users: readonly Json[];
  readonly registrations: readonly Json[];
  readonly audits: readonly Json[];
  readonly roles: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Rows to a page. */
  readonly page: number;
}

export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export const P1_SKU = '078d2b04-f1bd-4111-bbd4-b4b1b354cef4';
const P1_PLAN = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';

export function userJson(number: number, more: Json = {}): Json {
  return {
    id: idOf(number),
    displayName: `Person ${number}`,
    userPrincipalName: `person${number}@contoso.example`,
    accountEnabled: true,
    userType: 'Member',
    creationType: null,
    externalUserState: null,
    identities: [{ signInType: 'userPrincipalName', issuer: 'contoso.example', issuerAssignedId: `person${number}@contoso.example` }],
    onPremisesSyncEnabled: null,
    assignedLicenses: [{ skuId: P1_SKU, disabledPlans: [] }],
    mobilePhone: null,
    businessPhones: [],
    otherMails: [],
    ...more,
  };
}

/** Every third person is enabled and able, every third enabled but not able, the rest not enabled. */
export function registrationJson(number: number, more: Json = {}): Json {
  return {
    id: idOf(number),
    userPrincipalName: `person${number}@contoso.example`,
    userDisplayName: `Person ${number}`,
    userType: 'member',
    isAdmin: false,
    isSsprEnabled: number % 3 !== 2,
    isSsprRegistered: number % 3 === 0,
    isSsprCapable: number % 3 === 0,
    isMfaRegistered: false,
    isMfaCapable: false,
    isPasswordlessCapable: false,
    methodsRegistered: number % 3 === 0 ? ['mobilePhone', 'email'] : [],
    lastUpdatedDateTime: '2026-11-21T05:00:00.1234567Z',
    ...more,
  };
}

export function auditJson(number: number, activity: string, at: string, userId: string | null = null): Json {
  return {
    id: `audit-${number}`,
    activityDisplayName: activity,
    activityDateTime: at,
    category: 'UserManagement',
    correlationId: idOf(number),
    loggedByService: 'Self-service Password Management',
    result: 'success',
    resultReason: 'OK',
    initiatedBy: { user: { id: userId } },
    targetResources: userId === null ? [] : [{ id: userId, type: 'User' }],
    additionalDetails: [],
  };
}

/** A tenant of that many people, all with a row in the report. */
export function tenantOf(people: number, more: Partial<TenantData> = {}): TenantData {
  const numbers = Array.from({ length: people }, (_, index) => index);
  return {
    users: numbers.map((number) => userJson(number)),
    registrations: numbers.map((number) => registrationJson(number)),
    audits: [
      auditJson(1, 'Enable password writeback for directory', '2026-11-01T10:00:00Z'),
      auditJson(2, 'Reset password (self-service)', '2026-11-20T10:00:00Z', idOf(0)),
    ],
    roles: [{ id: 'role-1', name: 'Helpdesk Administrator', members: [idOf(0)] }],
    groups: { 'group-1': [idOf(0), idOf(1)] },
    page: 10,
    ...more,
  };
}

/** Answers as Graph would, page by page. Page tokens are the number of the next row. */
export function tenantAnswers(data: TenantData, origin: () => string): Answerer {
  return (asked) => {
    const path = asked.path.split('?')[0] ?? '';
    const route = routes.find(({ at }) => at.test(path));
    const found = at(route?.at, path);
    return route?.answer({ asked, data, origin: origin(), found }) ?? error(404, 'Request_ResourceNotFound');
  };
}

export function error(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: { error: { code, message: 'As told.', innerError: {} } } };
}

interface Context {
  readonly asked: Asked;
  readonly data: TenantData;
  readonly origin: string;
  readonly found: string;
}

function at(pattern: RegExp | undefined, path: string): string {
  return pattern?.exec(path)?.[1] ?? '';
}

function parameter({ path }: Asked, name: string): string | undefined {
  return path
    .split('?')[1]
    ?.split('&')
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

function paged(rows: readonly Json[], { asked, data, origin }: Context): Reply {
  const from = Number(parameter(asked, '$skiptoken') ?? 0);
  const to = from + data.page;
  const bare = asked.url.slice(origin.length).replace(/&\$skiptoken=\d+/, '');
  const next = to < rows.length ? { '@odata.nextLink': `${origin}${bare}&$skiptoken=${to}` } : {};
  const count = parameter(asked, '$count') === 'true' && from === 0 ? { '@odata.count': rows.length } : {};
  return { body: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata', ...count, ...next, value: rows.slice(from, to) } };
}

/** The filters that we send, and no others. */
function filtered(rows: readonly Json[], { asked }: Context): readonly Json[] {
  const filter = parameter(asked, '$filter') ?? '';
  const flags = [...filter.matchAll(/(isSspr\w+) eq (true|false)/g)].map(([, name = '', value]) => [name, value === 'true'] as const);
  const names = [...filter.matchAll(/(?:userPrincipalName|mail) eq '((?:[^']|'')*)'/g)].map(([, name = '']) => name.replaceAll("''", "'"));
  const activities = [...filter.matchAll(/activityDisplayName eq '([^']*)'/g)].map(([, name]) => name);
  const target = /t\/id eq '([^']*)'/.exec(filter)?.[1];
  return rows.filter(
    (row) =>
      flags.every(([name, value]) => row[name] === value) &&
      (names.length === 0 || names.some((name) => same(row['userPrincipalName'], name) || same(row['mail'], name))) &&
      (activities.length === 0 || activities.includes(String(row['activityDisplayName']))) &&
      (target === undefined || (row['targetResources'] as readonly Json[]).some(({ id }) => id === target)),
  );
}

function same(value: unknown, name: string): boolean {
  return String(value).toLowerCase() === name.toLowerCase();
}

function one(rows: readonly Json[], key: string): Reply {
  const row = rows.find(({ id, userPrincipalName }) => same(id, key) || same(userPrincipalName, key));
  return row ? { body: row } : error(404, 'Request_ResourceNotFound');
}

const featureNames = { ssprEnabled: 'isSsprEnabled', ssprRegistered: 'isSsprRegistered', ssprCapable: 'isSsprCapable' } as const;

function byFeature({ data: { registrations }, asked }: Context): Reply {
  const rows = asked.path.includes("Roles='admin'") ? registrations.filter(({ isAdmin }) => isAdmin === true) : registrations;
  const counts = Object.entries(featureNames).map(([feature, flag]) => ({ feature, userCount: rows.filter((row) => row[flag]).length }));
  return { body: { totalUserCount: rows.length, userTypes: 'all', userRoles: 'all', userRegistrationFeatureCounts: counts } };
}

const routes: readonly { readonly at: RegExp; readonly answer: (context: Context) => Reply }[] = [
  { at: /^\/users$/, answer: (context) => paged(filtered(context.data.users, context), context) },
  { at: /^\/users\/([^/]+)$/, answer: ({ data, found }) => one(data.users, found) },
  { at: /^\/users\/[^/]+\/authentication\/methods$/, answer: () => ({ body: { value: [PHONE] } }) },
  { at: /^\/users\/([^/]+)\/transitiveMemberOf$/, answer: memberships },
  { at: /\/userRegistrationDetails$/, answer: (context) => paged(filtered(context.data.registrations, context), context) },
  { at: /\/userRegistrationDetails\/([^/]+)$/, answer: ({ data, found }) => one(data.registrations, found) },
  { at: /\/usersRegisteredByFeature\(.*\)$/, answer: byFeature },
  {
    at: /\/usersRegisteredByMethod\(.*\)$/,
    answer: () => ({ body: { userRegistrationMethodCounts: [{ authenticationMethod: 'mobilePhone', userCount: 3 }] } }),
  },
  { at: /^\/auditLogs\/directoryAudits$/, answer: (context) => paged(filtered(context.data.audits, context), context) },
  { at: /^\/organization$/, answer: () => ({ body: { value: [ORGANIZATION] } }) },
  { at: /^\/organization\/[^/]+\/branding$/, answer: () => error(404, 'Request_ResourceNotFound') },
  { at: /^\/subscribedSkus$/, answer: () => ({ body: { value: [SKU] } }) },
  { at: /^\/domains$/, answer: () => ({ body: { value: [DOMAIN] } }) },
  {
    at: /^\/directory\/onPremisesSynchronization$/,
    answer: () => ({ body: { value: [{ id: 'x', features: { passwordSyncEnabled: true } }] } }),
  },
  { at: /^\/policies\/authorizationPolicy$/, answer: () => ({ body: { id: 'authorizationPolicy', allowedToUseSSPR: true } }) },
  { at: /^\/policies\/authenticationMethodsPolicy$/, answer: () => ({ body: METHODS }) },
  {
    at: /^\/directoryRoles$/,
    answer: ({ data }) => ({ body: { value: data.roles.map(({ id, name }) => ({ id, displayName: name })) } }),
  },
  {
    at: /^\/directoryRoles\/([^/]+)\/members$/,
    answer: ({ data, found }) => ({ body: { value: data.roles.find(({ id }) => id === found)?.members.map((id) => ({ id })) ?? [] } }),
  },
  {
    at: /^\/groups\/([^/]+)\/transitiveMembers$/,
    answer: (context) =>
      paged(
        (context.data.groups[context.found] ?? []).map((id) => ({ '@odata.type': '#microsoft.graph.user', id })),
        context,
      ),
  },
];

function memberships({ data, found }: Context): Reply {
  const groups = Object.entries(data.groups).filter(([, members]) => members.includes(found));
  return { body: { value: groups.map(([id]) => ({ '@odata.type': '#microsoft.graph.group', id })) } };
}

const PHONE = { '@odata.type': '#microsoft.graph.phoneAuthenticationMethod', id: 'p', phoneNumber: '+1 *****12', phoneType: 'mobile' };
const ORGANIZATION = {
  id: 'aaaaaaaa-0000-4000-8000-000000000000',
  displayName: 'Contoso',
  onPremisesSyncEnabled: true,
  onPremisesLastSyncDateTime: '2026-11-21T08:00:00Z',
  verifiedDomains: [{ name: 'Contoso.example', type: 'Managed', isDefault: true, isInitial: false }],
};
const SKU = {
  skuId: P1_SKU,
  skuPartNumber: 'AAD_PREMIUM',
  capabilityStatus: 'Enabled',
  prepaidUnits: { enabled: 25, suspended: 0, warning: 0 },
  consumedUnits: 3,
  servicePlans: [{ servicePlanId: P1_PLAN, servicePlanName: 'AAD_PREMIUM', provisioningStatus: 'Success', appliesTo: 'User' }],
};
const DOMAIN = { id: 'contoso.example', authenticationType: 'Managed', isDefault: true, passwordValidityPeriodInDays: 90 };
const METHODS = {
  id: 'authenticationMethodsPolicy',
  policyMigrationState: 'preMigration',
  authenticationMethodConfigurations: [
    {
      '@odata.type': '#microsoft.graph.emailAuthenticationMethodConfiguration',
      id: 'Email',
      state: 'enabled',
      excludeTargets: [],
      includeTargets: [{ targetType: 'group', id: 'all_users', isRegistrationRequired: false }],
    },
  ],
};
