/** Microsoft Graph on loopback for the bench, in a process of its own: `node tenantServer.mjs <users> <ascii|other> <reports in 10 s, 0: no limit> <keep: pages are made once>`. */
import { createServer } from 'node:http';

const [users = 100_000, alphabet = 'ascii', limit = 0] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4] ?? 0)];
const keep = process.argv[5] === 'keep';
const PAGE = 999;

const two = (n, width) => n.toString(16).padStart(width, '0');
/** Spread like real ids: neighbours share nothing. */
const id = (n) => {
  const a = Math.imul(n + 1, 2654435761) >>> 0;
  const b = Math.imul(n + 7, 2246822519) >>> 0;
  return `${two(a, 8)}-${two(b & 0xffff, 4)}-4${two((b >>> 16) & 0xfff, 3)}-a${two((a >>> 7) & 0xfff, 3)}-${two(n, 12)}`;
};
const FIRST = {
  ascii: ['Kari', 'Ola', 'Maria', 'Ahmed', 'John', 'Siri', 'Ines', 'Per', 'Wanda', 'Bob', 'Ulla'],
  other: ['Карина', 'Дмитрий', '美咲', 'أحمد', 'Ελένη', '지훈', 'நந்தினி', 'สมชาย', 'שרה', 'Ольга', '王芳'],
};
const LAST = {
  ascii: ['Nordmann', 'Hansen', 'Silva', 'Khan', 'Smith', 'Berg', 'Garcia', 'Jensen', 'Kowalska', 'Miller', 'Schmidt', 'Rossi', 'Novak'],
  other: ['Иванова', 'Соколов', '佐藤', 'الحسن', 'Παπαδοπούλου', '김', 'கிருஷ்ணன்', 'ใจดี', 'כהן', 'Козлова', '李', 'Петров', '高橋'],
};
const name = (n) => `${FIRST[alphabet][n % 11]} ${LAST[alphabet][n % 13]} ${n}`;
const upn = (n) =>
  n % 50 === 7
    ? `guest${n}_fabrikam.example#EXT#@contoso.example`
    : `${FIRST.ascii[n % 11]}.${LAST.ascii[n % 13]}${n}@contoso.example`.toLowerCase();

const SKUS = ['078d2b04-f1bd-4111-bbd4-b4b1b354cef4', 'c7df2760-2c81-4ef7-b578-5b5392b571df', '6fd2c87f-b296-42f0-b197-1e91e994b900'];
const licenses = (n) => {
  const one = (skuId, disabledPlans = []) => ({ disabledPlans, skuId });
  if (n % 10 === 0) return [];
  if (n % 10 < 3) return [one(SKUS[0]), one(SKUS[1], ['57ff2da0-773e-42df-b2af-ffb7a2317929', 'a23b959c-7ce8-4e57-9140-b90eb88a9e97'])];
  return [one(SKUS[n % 3])];
};
const PHONES = [null, null, '+1 4255550100', '4255550100', '+47 22 00 00 00'];

const user = (n) => ({
  id: id(n),
  displayName: name(n),
  userPrincipalName: upn(n),
  accountEnabled: n % 40 !== 3,
  userType: n % 50 === 7 ? 'Guest' : 'Member',
  creationType: n % 50 === 7 ? 'Invitation' : null,
  externalUserState: n % 50 === 7 ? 'Accepted' : null,
  onPremisesSyncEnabled: n % 3 === 0 ? true : null,
  mobilePhone: PHONES[n % 5],
  businessPhones: n % 4 === 0 ? ['+1 4255550101'] : [],
  otherMails: n % 6 === 0 ? [`private${n}@mail.example`] : [],
  identities: [
    {
      signInType: n % 50 === 7 ? 'federated' : 'userPrincipalName',
      issuer: n % 50 === 7 ? 'ExternalAzureAD' : 'contoso.example',
      issuerAssignedId: n % 50 === 7 ? null : upn(n),
    },
  ],
  assignedLicenses: licenses(n),
});

const METHODS = [
  [],
  ['mobilePhone'],
  ['email', 'mobilePhone'],
  ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'],
  ['mobilePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode', 'email'],
  ['fido2'],
];
const enabled = (n) => n % 8 !== 5;
const capable = (n) => enabled(n) && n % 8 !== 1;
const registration = (n) => ({
  id: id(n),
  userPrincipalName: upn(n),
  userDisplayName: name(n),
  userType: n % 50 === 7 ? 'guest' : 'member',
  isAdmin: n % 500 === 0,
  isSsprRegistered: capable(n),
  isSsprEnabled: enabled(n),
  isSsprCapable: capable(n),
  isMfaRegistered: n % 2 === 0,
  isMfaCapable: n % 2 === 0,
  isPasswordlessCapable: false,
  methodsRegistered: METHODS[n % 6],
  isSystemPreferredAuthenticationMethodEnabled: true,
  systemPreferredAuthenticationMethods: ['push'],
  userPreferredMethodForSecondaryAuthentication: 'push',
  lastUpdatedDateTime: `2026-11-21T0${n % 8}:15:41.6195833Z`,
});

const parts = { '': () => true, stuck: (n) => enabled(n) && !capable(n), able: capable, off: (n) => !enabled(n) };
const partOf = (filter) =>
  filter.includes('isSsprEnabled eq false') ? 'off' : filter.includes('isSsprCapable eq true') ? 'able' : filter === '' ? '' : 'stuck';
const members = Object.fromEntries(
  Object.entries(parts).map(([part, has]) => [part, Int32Array.from({ length: users }, (_, n) => n).filter(has)]),
);

function page(rows, row, url) {
  const from = Number(url.searchParams.get('$skiptoken') ?? 0);
  const next = new URL(url);
  next.searchParams.set('$skiptoken', String(from + PAGE));
  const link = from + PAGE < rows.length ? { '@odata.nextLink': next.href } : {};
  const count = url.searchParams.has('$count') && from === 0 ? { '@odata.count': rows.length } : {};
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#x',
    ...count,
    ...link,
    value: Array.from(rows.subarray(from, from + PAGE), row),
  };
}

function counts(url) {
  const admins = url.pathname.includes("'admin'");
  const share = admins ? 1 / 500 : 1;
  const of = (part) => Math.round(members[part].length * share);
  const features = [
    ['ssprRegistered', of('able')],
    ['ssprEnabled', of('able') + of('stuck')],
    ['ssprCapable', of('able')],
  ];
  return {
    totalUserCount: Math.round(users * share),
    userRegistrationFeatureCounts: features.map(([feature, userCount]) => ({ feature, userCount })),
  };
}

const fixed = {
  '/organization': {
    value: [
      {
        id: id(0),
        displayName: 'Contoso',
        onPremisesSyncEnabled: true,
        verifiedDomains: [{ name: 'contoso.example', type: 'Managed', isDefault: true }],
      },
    ],
  },
  '/subscribedSkus': {
    value: SKUS.map((skuId) => ({
      skuId,
      skuPartNumber: 'SPE_E3',
      capabilityStatus: 'Enabled',
      servicePlans: [
        { servicePlanId: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', servicePlanName: 'AAD_PREMIUM', provisioningStatus: 'Success' },
      ],
    })),
  },
  '/domains': { value: [{ id: 'contoso.example', authenticationType: 'Managed', isDefault: true }] },
  '/directory/onPremisesSynchronization': { value: [] },
  '/policies/authorizationPolicy': { allowedToUseSSPR: true },
  '/policies/authenticationMethodsPolicy': { policyMigrationState: 'migrationComplete', authenticationMethodConfigurations: [] },
  '/directoryRoles': { value: [{ id: 'r', displayName: 'Global Administrator' }] },
  '/directoryRoles/r/members': { value: Array.from({ length: 5 }, (_, n) => ({ id: id(n) })) },
  '/auditLogs/directoryAudits': { value: [] },
};

function answer(url) {
  const path = url.pathname.replace('/v1.0', '');
  if (path === '/users') return page(members[''], user, url);
  if (path.endsWith('/userRegistrationDetails')) return page(members[partOf(url.searchParams.get('$filter') ?? '')], registration, url);
  if (path.includes('usersRegisteredByFeature')) return counts(url);
  if (path.includes('usersRegisteredByMethod'))
    return { userRegistrationMethodCounts: [{ authenticationMethod: 'mobilePhone', userCount: users >> 1 }] };
  return fixed[path];
}

/** With `keep` a page is made once, so that this server costs nothing but the sending. */
const pages = new Map();
function rendered(url) {
  const known = pages.get(url.href);
  if (known) return known;
  const body = answer(url);
  const bytes = body && Buffer.from(JSON.stringify(body));
  if (keep) pages.set(url.href, bytes);
  return bytes;
}

let asked = 0;
let reports = [];
const server = createServer((request, response) => {
  const url = new URL(request.url, `http://${request.headers.host}`);
  if (url.pathname === '/asked') return void response.end(String(asked));
  asked++;
  const now = performance.now();
  if (limit > 0 && /\/(?:reports|auditLogs)\//.test(url.pathname)) {
    reports = reports.filter((time) => time > now - 10_000);
    if (reports.length >= limit) {
      response.writeHead(429, { 'Content-Type': 'application/json', 'Retry-After': '10' });
      return void response.end('{"error":{"code":"UnknownError","message":""}}');
    }
    reports.push(now);
  }
  const bytes = rendered(url);
  response.writeHead(bytes ? 200 : 404, { 'Content-Type': 'application/json', 'Content-Length': bytes?.length ?? 0 });
  response.end(bytes);
});
server.listen(0, '127.0.0.1', () => process.send({ origin: `http://127.0.0.1:${server.address().port}` }));
process.on('disconnect', () => process.exit(0));
