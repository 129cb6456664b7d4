import { deepStrictEqual } from 'node:assert/strict';
import { allFacts } from '../../../src/core/codes/facts';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { nothingInferred, type Tenant } from '../../../src/core/tenant/tenant';
import { readiness } from '../../../src/core/users/readiness';
import type { Traits } from '../../../src/core/users/tenantUser';
import { declared, NOW, person, policy, REPORTED, tenant, tenantWith, traits } from './samples';

type Row = readonly [what: string, person: Traits, tenant: Tenant, expected: string];

const notRead = unreadable({ reason: 'notRead' });
const admin = { roles: ['Helpdesk Administrator'] };
const synced = person({ synced: true });
const on = declared({ writeback: true });
const selected = declared({ scope: 'selected', groupIds: ['g'] });
const inferredScope = (value: 'none' | 'selected' | 'all'): Tenant =>
  tenantWith({ inferred: { ...nothingInferred, scope: { value, enabled: value === 'none' ? 0 : 5, of: 10 } } });
const log = (writeback: { enabled: boolean; at: number } | null): Tenant['activity'] => known({ events: [], cut: false, writeback }, NOW);
const worked = (at: number): Tenant['inferred'] => ({ ...nothingInferred, writebackWorked: at });
const methodOff = (id: string): Tenant['methods'] =>
  known({ ...policy, settings: policy.settings.map((setting) => (setting.id === id ? { ...setting, enabled: false } : setting)) }, NOW);
const migrating = (migration: 'preMigration' | 'migrationInProgress' | null): Tenant['methods'] => known({ ...policy, migration }, NOW);
const onlyNames = { registered: null, capable: null };

/** Verdict, reason, code and how sure the code is. */
const rows: readonly Row[] = [
  ['able in the cloud', traits, tenant, 'ready ready'],
  ['able by the flags alone', person({}, { methods: null }), tenantWith({ methods: notRead }), 'ready ready'],

  ['disabled', person({ enabled: false }), tenant, 'cannot accountDisabled'],
  ['disabled, so without a row', { ...person({ enabled: false }), registration: 'noRow' }, tenant, 'cannot accountDisabled'],
  ['account not read', { ...traits, account: undefined }, tenant, 'cannotTell accountUnknown'],
  ['enabled not told', person({ enabled: null }), tenant, 'cannotTell accountUnknown'],
  [
    'account not read, but nothing registered',
    { ...person({}, { registered: false, capable: false, methods: [] }), account: undefined },
    tenant,
    'cannot nothingRegistered SSPR_0014 inferred',
  ],

  ['personal account', person({ guest: 'personal' }), tenant, 'cannot guestPersonalAccount'],
  ['guest of a partner, whom our gates do not stop', person({ guest: 'partner' }, { enabled: false }), tenant, 'cannotTell guestOfPartner'],
  ['unclear guest', person({ guest: 'unclear' }), tenant, 'cannotTell guestUnclear'],
  ['guest or not, not told', person({ guest: null }), tenant, 'cannotTell guestUnclear'],
  ['invited guest without a licence', person({ guest: 'invited', licenses: [] }), tenant, 'ready ready'],
  ['guest who signed up', person({ guest: 'selfService', licenses: [] }), tenant, 'ready ready'],
  [
    'invited guest with nothing registered',
    person({ guest: 'invited' }, { registered: false, capable: false, methods: [] }),
    tenant,
    'cannotTell methodsUnknown',
  ],
  [
    'invited guest, no premium in the tenant',
    person({ guest: 'invited', licenses: [] }),
    tenantWith({ licenses: known([], NOW) }),
    'cannotTell licenseUnknown',
  ],

  [
    'administrator, reset off',
    person({}, {}, admin),
    tenantWith({ adminReset: known(false, NOW) }),
    'cannot adminResetOff SSPR_0009 documented',
  ],
  [
    'synchronised administrator, reset off',
    person({ synced: true }, {}, admin),
    tenantWith({ adminReset: known(false, NOW) }),
    'cannot adminResetOff SSPR_009 documented',
  ],
  [
    'administrator by the report alone, reset off',
    { ...person({}, { admin: true }), roles: undefined },
    tenantWith({ adminReset: known(false, NOW) }),
    'cannot adminResetOff SSPR_0009 inferred',
  ],
  ['everybody else is not asked for allowedToUseSSPR', traits, tenantWith({ adminReset: known(false, NOW) }), 'ready ready'],
  [
    'administrator, reset for administrators not read',
    person({}, {}, admin),
    tenantWith({ adminReset: notRead }),
    'cannotTell adminUnknown',
  ],
  [
    'administrator outside the users’ scope',
    person({}, {}, { ...admin, inGroup: false }),
    tenantWith({ declared: selected, group: known(true, NOW) }),
    'ready ready',
  ],
  ['administrator with one method', person({}, { methods: ['email'] }, admin), tenant, 'cannot adminTooFewMethods SSPR_0014 documented'],
  [
    'administrator with questions and e-mail',
    person({}, { methods: ['email', 'securityQuestion'] }, admin),
    tenant,
    'cannot adminTooFewMethods SSPR_0014 documented',
  ],
  [
    'administrator with nothing',
    person({}, { methods: [], registered: false, capable: false }, admin),
    tenant,
    'cannot adminTooFewMethods SSPR_0014 documented',
  ],
  ['administrator with two phones', person({}, { methods: ['mobilePhone', 'officePhone'] }, admin), tenant, 'cannotTell methodsUnknown'],
  [
    'administrator with methods that the policy forbids',
    person({}, { methods: ['email', 'mobilePhone'] }, admin),
    tenantWith({ methods: methodOff('email') }),
    'ready ready',
  ],
  ['administrator whom the report does not allow', person({}, { enabled: false }, admin), tenant, 'cannotTell adminUnknown'],
  [
    'administrator of a tenant without domain and sync, one method',
    person({ domain: 'x.onmicrosoft.com' }, { methods: ['email'] }, admin),
    tenantWith({ organization: known({ id: '', name: '', synced: null, lastSync: null, lastPasswordSync: null, domains: [] }, NOW) }),
    'cannotTell methodsUnknown',
  ],
  [
    'Global Reader is under the users’ policy',
    person({}, { admin: true, methods: ['email'] }, { roles: ['Global Reader'] }),
    tenant,
    'ready ready',
  ],
  ['custom role, one method', person({}, { methods: ['email'] }, { roles: ['Fjord Keeper'] }), tenant, 'cannotTell adminUnknown'],
  ['custom role, able under both policies', person({}, {}, { roles: ['Fjord Keeper'] }), tenant, 'ready ready'],
  [
    'custom role, stopped under both',
    person({}, { methods: [], registered: false, capable: false }, { roles: ['Fjord Keeper'] }),
    tenant,
    'cannot nothingRegistered SSPR_0014 inferred',
  ],
  ['administrator by the report, in no role', person({}, { admin: true, methods: ['email'] }), tenant, 'cannotTell adminUnknown'],
  [
    'neither roles nor the report tell',
    { ...person({}, { admin: null, methods: ['email'] }), roles: undefined },
    tenant,
    'cannotTell adminUnknown',
  ],

  ['report not read', { ...traits, registration: undefined }, tenant, 'cannotTell registrationUnknown'],
  ['no row of an enabled person', { ...traits, registration: 'noRow' }, tenant, 'cannotTell noReportRow'],
  [
    'no row, but reset is off',
    { ...traits, registration: 'noRow' },
    tenantWith({ declared: declared({ scope: 'none' }) }),
    'cannot scopeNone SSPR_0009 inferred',
  ],

  [
    'scope None',
    person({}, { enabled: false, capable: false }),
    tenantWith({ declared: declared({ scope: 'none' }) }),
    'cannot scopeNone SSPR_0009 documented',
  ],
  [
    'scope None, a newer report allows',
    traits,
    tenantWith({ declared: declared({ scope: 'none', at: REPORTED - 1 }) }),
    'cannotTell scopeUnknown',
  ],
  [
    'not in the group',
    { ...person({}, { enabled: false, capable: false }), inGroup: false },
    tenantWith({ declared: selected, group: known(true, NOW) }),
    'cannot notInGroup SSPR_0013 documented',
  ],
  [
    'left the group after the report',
    { ...traits, inGroup: false },
    tenantWith({ declared: selected, group: known(true, NOW) }),
    'cannot notInGroup SSPR_0013 documented',
  ],
  ['in the group', { ...traits, inGroup: true }, tenantWith({ declared: selected, group: known(true, NOW) }), 'ready ready'],
  [
    'in the group, but the report does not allow',
    { ...person({}, { enabled: false, capable: false }), inGroup: true },
    tenantWith({ declared: selected, group: known(true, NOW) }),
    'cannotTell scopeUnknown',
  ],
  ['group still being read', { ...traits, inGroup: false }, tenantWith({ declared: selected, group: known(false, NOW) }), 'ready ready'],
  [
    'group not read, report does not allow',
    person({}, { enabled: false, capable: false }),
    tenantWith({ declared: selected }),
    'cannot notInScope SSPR_0013 inferred',
  ],
  ['scope All', traits, tenantWith({ declared: declared({ scope: 'all' }) }), 'ready ready'],
  [
    'not enabled, and nobody is',
    person({}, { enabled: false, capable: false }),
    inferredScope('none'),
    'cannot notInScope SSPR_0009 inferred',
  ],
  [
    'not enabled, but others are',
    person({}, { enabled: false, capable: false }),
    inferredScope('selected'),
    'cannot notInScope SSPR_0013 inferred',
  ],
  ['not enabled, of others nothing is known', person({}, { enabled: false, capable: false }), tenant, 'cannot notInScope'],
  [
    'enabled not told',
    person({}, { enabled: null, capable: null }),
    tenantWith({ declared: declared({ methodsRequired: 1 }) }),
    'cannotTell scopeUnknown',
  ],

  ['no licence at all', person({ licenses: [] }), tenant, 'cannot licenseMissing SSPR_0012 inferred'],
  [
    'no licence in a tenant without premium',
    person({ licenses: [] }),
    tenantWith({ licenses: known([], NOW) }),
    'cannot licenseMissing SSPR_0012 documented',
  ],
  ['only a free product', person({ licenses: [{ skuId: 'free', plansOff: [] }] }), tenant, 'cannot licenseMissing SSPR_0012 inferred'],
  ['P2', person({ licenses: [{ skuId: 'e5', plansOff: [] }] }), tenant, 'ready ready'],
  [
    'the plan is switched off',
    person({ licenses: [{ skuId: 'e3', plansOff: ['41781fb2-bc02-4b7c-bd55-b576c07bb09d'] }] }),
    tenant,
    'cannot licenseMissing SSPR_0012 inferred',
  ],
  ['the subscription ran out', person({ licenses: [{ skuId: 'ems', plansOff: [] }] }), tenant, 'cannot licenseMissing SSPR_0012 inferred'],
  ['Business Standard in the cloud', person({ licenses: [{ skuId: 'standard', plansOff: [] }] }), tenant, 'ready ready'],
  [
    'Business Standard, synchronised',
    person({ synced: true, licenses: [{ skuId: 'standard', plansOff: [] }] }),
    tenantWith({ declared: on }),
    'cannot licenseMissing SSPR_0012 inferred',
  ],
  ['another paid product', person({ licenses: [{ skuId: 'office', plansOff: [] }] }), tenant, 'cannotTell licenseUnknown'],
  ['a product of no subscription', person({ licenses: [{ skuId: 'gone', plansOff: [] }] }), tenant, 'cannotTell licenseUnknown'],
  ['licences of the person not told', person({ licenses: null }), tenant, 'cannotTell licenseUnknown'],
  ['subscriptions not read', traits, tenantWith({ licenses: notRead }), 'cannotTell licenseUnknown'],

  [
    'nothing registered',
    person({}, { methods: [], registered: false, capable: false }),
    tenant,
    'cannot nothingRegistered SSPR_0014 documented',
  ],
  [
    'only what never counts',
    person({}, { methods: ['fido2', 'windowsHelloForBusiness', 'alternateMobilePhone'], registered: false, capable: false }),
    tenant,
    'cannot nothingRegistered SSPR_0014 documented',
  ],
  [
    'one, and two are needed',
    person({}, { methods: ['mobilePhone'], registered: false, capable: false }),
    tenantWith({ declared: declared({ methodsRequired: 2 }) }),
    'cannot tooFewMethods SSPR_0014 documented',
  ],
  [
    'too few by the report, names not told',
    person({}, { methods: null, registered: false, capable: false }),
    tenant,
    'cannot tooFewMethods SSPR_0014 documented',
  ],
  [
    'too few by the report, yet one is declared to do',
    person({}, { methods: ['email'], registered: false, capable: false }),
    tenantWith({ declared: declared({ methodsRequired: 1 }) }),
    'cannotTell methodsUnknown',
  ],
  ['registered, enabled, not able', person({}, { capable: false }), tenant, 'cannot methodsNotAllowed SSPR_0014 documented'],
  [
    'nothing at all is allowed',
    person({}, { capable: false }),
    tenantWith({
      declared: declared({ securityQuestions: false }),
      methods: known({ ...policy, settings: policy.settings.map((each) => ({ ...each, enabled: false })) }, NOW),
    }),
    'cannot methodsNotAllowed SSPR_0011 inferred',
  ],
  [
    'office phone, and voice is off',
    person({}, { ...onlyNames, methods: ['officePhone'] }),
    tenant,
    'cannot methodsNotAllowed SSPR_0014 documented',
  ],
  ['able, though its only method is off', person({}, { methods: ['officePhone'] }), tenant, 'cannotTell methodsUnknown'],
  ['able and not registered at once', person({}, { registered: false }), tenant, 'cannotTell methodsUnknown'],
  [
    'able with one, and two declared',
    person({}, { methods: ['email'] }),
    tenantWith({ declared: declared({ methodsRequired: 2 }) }),
    'cannotTell methodsUnknown',
  ],
  [
    'able with notification and code, two declared',
    person({}, { methods: ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'] }),
    tenantWith({ declared: declared({ methodsRequired: 2 }) }),
    'ready ready',
  ],
  ['counted by ourselves, two declared', person({}, onlyNames), tenantWith({ declared: declared({ methodsRequired: 2 }) }), 'ready ready'],
  [
    'counted by ourselves, number inferred',
    person({}, { ...onlyNames, methods: ['email'] }),
    tenantWith({ inferred: { ...nothingInferred, methodsRequired: { value: 1, people: 9 } } }),
    'cannotTell methodsUnknown',
  ],
  [
    'counted by ourselves, too few by what is inferred',
    person({}, { ...onlyNames, methods: ['email'] }),
    tenantWith({ inferred: { ...nothingInferred, methodsRequired: { value: 2, people: 9 } } }),
    'cannot tooFewMethods SSPR_0014 inferred',
  ],
  ['enough registered, and all of it allowed', person({}, { capable: null, methods: ['email'] }), tenant, 'ready ready'],
  [
    'enough registered, the old policies rule',
    person({}, { capable: null }),
    tenantWith({ methods: migrating('preMigration') }),
    'cannotTell methodsUnknown',
  ],
  [
    'enough registered, migrating, off here',
    person({}, { capable: null, methods: ['officePhone'] }),
    tenantWith({ methods: migrating('migrationInProgress') }),
    'cannotTell methodsUnknown',
  ],
  [
    'enough registered, nothing to migrate',
    person({}, { capable: null, methods: ['email'] }),
    tenantWith({ methods: migrating(null) }),
    'ready ready',
  ],
  [
    'enough registered, allowed for a group',
    person({}, { capable: null, methods: ['email'] }),
    tenantWith({ methods: known({ ...policy, settings: [{ id: 'email', enabled: true, includes: ['g'], excludes: [] }] }, NOW) }),
    'cannotTell methodsUnknown',
  ],
  [
    'a method that nobody knows',
    person({}, { ...onlyNames, methods: ['retinaScan'] }),
    tenantWith({ declared: declared({ methodsRequired: 1 }) }),
    'cannotTell methodsUnknown',
  ],
  [
    'questions, declared off',
    person({}, { ...onlyNames, methods: ['securityQuestion'] }),
    tenantWith({ declared: declared({ methodsRequired: 1, securityQuestions: false }) }),
    'cannot methodsNotAllowed SSPR_0014 documented',
  ],
  [
    'questions, not declared',
    person({}, { ...onlyNames, methods: ['securityQuestion'] }),
    tenantWith({ declared: declared({ methodsRequired: 1 }) }),
    'cannotTell methodsUnknown',
  ],
  [
    'not able, but scope is not told',
    person({}, { enabled: null, capable: false }),
    tenantWith({ declared: declared({ scope: 'all', methodsRequired: 1 }) }),
    'cannotTell methodsUnknown',
  ],

  ['synchronised, writeback declared on', synced, tenantWith({ declared: on }), 'ready ready'],
  [
    'synchronised, writeback declared off',
    synced,
    tenantWith({ declared: declared({ writeback: false }) }),
    'cannot writebackOff SSPR_0010 documented',
  ],
  ['synchronised, nothing tells', synced, tenant, 'cannotTell writebackUnknown'],
  ['synchronised, the log was not read', synced, tenantWith({ activity: notRead }), 'cannotTell writebackUnknown'],
  ['synchronised, the log says on', synced, tenantWith({ activity: log({ enabled: true, at: NOW - 9 }) }), 'ready ready'],
  [
    'synchronised, the log says off',
    synced,
    tenantWith({ activity: log({ enabled: false, at: NOW - 9 }) }),
    'cannot writebackOff SSPR_0010 documented',
  ],
  [
    'switched off after it was declared on',
    synced,
    tenantWith({ declared: on, activity: log({ enabled: false, at: NOW - 9 }) }),
    'cannot writebackOff SSPR_0010 documented',
  ],
  [
    'declared on after it was switched off',
    synced,
    tenantWith({ declared: declared({ writeback: true, at: NOW - 9 }), activity: log({ enabled: false, at: NOW - 99 }) }),
    'ready ready',
  ],
  ['somebody got through', synced, tenantWith({ inferred: worked(NOW - 9) }), 'ready ready'],
  [
    'somebody got through before it was switched off',
    synced,
    tenantWith({ inferred: worked(NOW - 99), activity: log({ enabled: false, at: NOW - 9 }) }),
    'cannot writebackOff SSPR_0010 documented',
  ],
  [
    'on and off at one moment',
    synced,
    tenantWith({ inferred: worked(NOW - 9), activity: log({ enabled: false, at: NOW - 9 }) }),
    'cannot writebackOff SSPR_0010 documented',
  ],
  ['federated and synchronised', person({ synced: true, domain: 'federated.contoso.com' }), tenantWith({ declared: on }), 'ready ready'],
  ['federated, not synchronised', person({ domain: 'federated.contoso.com' }), tenantWith({ declared: on }), 'cannotTell writebackUnknown'],
  ['synchronised or not, not told', person({ synced: null }), tenant, 'cannotTell writebackUnknown'],
  [
    'not told, but nobody of the tenant is',
    person({ synced: null }),
    tenantWith({
      organization: known(
        {
          id: '',
          name: '',
          synced: null,
          lastSync: null,
          lastPasswordSync: null,
          domains: [{ name: 'contoso.com', authentication: 'managed', isDefault: true, passwordValidityDays: null }],
        },
        NOW,
      ),
    }),
    'ready ready',
  ],

  ['of a domain above', person({ domain: 'sales.contoso.com' }), tenant, 'ready ready'],
  ['domains not read', traits, tenantWith({ organization: notRead }), 'cannotTell writebackUnknown'],
  ['domains not read, but the given one', person({ domain: 'x.onmicrosoft.com' }), tenantWith({ organization: notRead }), 'ready ready'],

  [
    'licence before methods',
    person({ licenses: [] }, { methods: [], registered: false, capable: false }),
    tenant,
    'cannot licenseMissing SSPR_0012 inferred',
  ],
  [
    'scope before licence',
    person({ licenses: [] }, { enabled: false, capable: false }),
    tenantWith({ declared: declared({ scope: 'none' }) }),
    'cannot scopeNone SSPR_0009 documented',
  ],
  [
    'methods before writeback',
    person({ synced: true }, { methods: [], registered: false, capable: false }),
    tenantWith({ declared: declared({ writeback: false }) }),
    'cannot nothingRegistered SSPR_0014 documented',
  ],
  [
    'what stops wins over what is unknown before it',
    person({ synced: true, licenses: null }),
    tenantWith({ declared: declared({ writeback: false }) }),
    'cannot writebackOff SSPR_0010 inferred',
  ],
];

describe('readiness', () => {
  for (const [what, who, where, expected] of rows) {
    it(what, () => {
      const { verdict, reason, code, codeBasis } = readiness(who, where, NOW);
      deepStrictEqual([verdict, reason, code, codeBasis].filter((part) => part !== undefined).join(' '), expected);
    });
  }

  it('has a row of each reason', () => {
    const reasons = rows.map(([, , , expected]) => expected.split(' ')[1] ?? '');
    deepStrictEqual([...new Set(reasons)].sort(), [
      ...[
        'accountDisabled',
        'accountUnknown',
        'adminResetOff',
        'adminTooFewMethods',
        'adminUnknown',
        'guestOfPartner',
        'guestPersonalAccount',
      ],
      ...[
        'guestUnclear',
        'licenseMissing',
        'licenseUnknown',
        'methodsNotAllowed',
        'methodsUnknown',
        'noReportRow',
        'notInGroup',
        'notInScope',
      ],
      ...[
        'nothingRegistered',
        'ready',
        'registrationUnknown',
        'scopeNone',
        'scopeUnknown',
        'tooFewMethods',
        'writebackOff',
        'writebackUnknown',
      ],
    ]);
  });

  it('predicts codes that the catalogue explains', () => {
    const codes = new Set(rows.flatMap(([, , , expected]) => expected.split(' ')[2] ?? []));
    const explained = new Set(allFacts.map(({ id }) => id));
    deepStrictEqual(
      { codes: [...codes].sort(), unexplained: [...codes].filter((code) => !explained.has(code)) },
      {
        codes: ['SSPR_0009', 'SSPR_0010', 'SSPR_0011', 'SSPR_0012', 'SSPR_0013', 'SSPR_0014', 'SSPR_009'],
        unexplained: [],
      },
    );
  });
});

function evidenceOf(who: Traits, where: Tenant, now = NOW): readonly string[] {
  return readiness(who, where, now).evidence.map(({ id, outcome, basis }) => `${id} ${outcome} ${basis}`);
}

describe('evidence', () => {
  it('tells everything that was looked at, in the order of the service', () => {
    deepStrictEqual(
      evidenceOf(
        person({ synced: true }, {}, { inGroup: true }),
        tenantWith({ declared: { ...selected, writeback: true, methodsRequired: 2 }, group: known(true, NOW) }),
      ),
      [
        'accountEnabled pass read',
        'member pass read',
        'adminNone pass read',
        'reportRow note read',
        'inGroup pass declared',
        'licensePremium pass read',
        'methodsRegistered note read',
        'methodAllowed pass read',
        'methodAllowed pass read',
        'requiredDeclared note declared',
        'reportCapable pass read',
        'passwordHashSynced note read',
        'writebackDeclaredOn pass declared',
      ],
    );
  });

  const places: readonly (readonly [string, Traits, Tenant, string])[] = [
    ['the cloud', traits, tenant, 'passwordInCloud pass read'],
    ['hash synchronisation', synced, tenant, 'passwordHashSynced note read'],
    [
      'pass-through',
      synced,
      tenantWith({
        synchronization: known({ passwordHashSync: false, cloudPasswordPolicyForSynced: null, forceChangeOnLogon: null }, NOW),
      }),
      'passwordPassThrough note inferred',
    ],
    ['hash synchronisation by its last run', synced, tenantWith({ synchronization: notRead }), 'passwordHashSynced note inferred'],
    ['federation', person({ synced: true, domain: 'federated.contoso.com' }), tenant, 'passwordFederated note read'],
    ['somewhere on-premises', synced, tenantWith({ synchronization: notRead, organization: notRead }), 'passwordOnPremises note read'],
  ];
  for (const [what, who, where, expected] of places)
    it(`tells ${what} apart`, () =>
      deepStrictEqual(
        evidenceOf(who, where).filter((each) => each.startsWith('password')),
        [expected],
      ));

  it('names values of the profile that no longer count', () => {
    const who = person({ mobilePhone: 'good' }, { methods: [], registered: false, capable: false });
    deepStrictEqual(evidenceOf(who, tenant).at(-2), 'directoryValues note read');
  });

  it('gives the administrator policy a verdict of its own, whatever licence and writeback say', () => {
    const who = person({ synced: true, licenses: [] }, {}, { roles: ['User Administrator', 'Global Reader'] });
    const { verdict, reason, admin: own } = readiness(who, tenant, NOW);
    deepStrictEqual(
      [verdict, reason, own],
      ['cannot', 'licenseMissing', { verdict: 'ready', reason: 'ready', roles: ['User Administrator', 'Global Reader'] }],
    );
  });
});

const after = (month: number): number => Date.UTC(2027, month, 15);
const fresh = (now: number): Tenant => tenantWith({ reportAge: { oldest: now, newest: now } });

describe('warnings', () => {
  const table: readonly (readonly [string, Traits, Tenant, number, readonly string[]])[] = [
    ['nothing', traits, tenant, NOW, []],
    ['SMS and voice only', person({}, { methods: ['mobilePhone', 'officePhone'] }), tenant, NOW, ['smsVoiceOnly']],
    [
      'SMS as the second of two',
      person({}, { methods: ['mobilePhone', 'email'] }),
      tenantWith({ declared: declared({ methodsRequired: 2 }) }),
      NOW,
      ['smsVoiceOnly'],
    ],
    [
      'SMS beside the app with two ways',
      person({}, { methods: ['mobilePhone', 'softwareOneTimePasscode', 'microsoftAuthenticatorPush'] }),
      tenantWith({ declared: declared({ methodsRequired: 2 }) }),
      NOW,
      [],
    ],
    [
      'SMS of an administrator beside the app',
      person({}, { methods: ['mobilePhone', 'microsoftAuthenticatorPush', 'securityQuestion'] }, admin),
      tenant,
      NOW,
      ['smsVoiceOnly'],
    ],
    ['SMS after its end', person({}, { methods: ['mobilePhone'] }), fresh(after(1)), after(1), ['smsVoiceEnded']],
    ['questions only', person({}, { methods: ['securityQuestion'] }), tenant, NOW, ['questionsOnly']],
    [
      'numbers badly written',
      person({ mobilePhone: 'noCountryCode', officePhone: 'extension' }),
      tenant,
      NOW,
      ['mobilePhoneForm', 'officePhoneForm'],
    ],
    ['an old report', traits, tenantWith({ reportAge: { oldest: NOW - 25 * 3_600_000, newest: NOW } }), NOW, ['reportOld']],
    [
      'synchronisation that stood still, before somebody got through',
      synced,
      tenantWith({
        inferred: worked(NOW - 9),
        organization: known({ id: '', name: '', synced: true, lastSync: NOW - 49 * 3_600_000, lastPasswordSync: null, domains: [] }, NOW),
      }),
      NOW,
      ['syncStale'],
    ],
    [
      'an agent out of reach, before writeback was declared',
      synced,
      tenantWith({ declared: on, inferred: { ...nothingInferred, onPremisesTrouble: { kind: 'unreachable', at: on.at - 9 } } }),
      NOW,
      ['writebackUnreachable'],
    ],
    [
      'a directory that refuses',
      synced,
      tenantWith({ declared: on, inferred: { ...nothingInferred, onPremisesTrouble: { kind: 'refused', at: NOW - 9 } } }),
      NOW,
      ['writebackRefused'],
    ],
    [
      'on-premises trouble, but of the cloud',
      traits,
      tenantWith({ inferred: { ...nothingInferred, onPremisesTrouble: { kind: 'refused', at: NOW - 9 } } }),
      NOW,
      [],
    ],
    ['a licence told by its name', person({ licenses: [{ skuId: 'standard', plansOff: [] }] }), tenant, NOW, ['licenseCheck']],
  ];
  for (const [what, who, where, now, expected] of table)
    it(what, () =>
      deepStrictEqual(
        readiness(who, where, now).warnings.map(({ id }) => id),
        expected,
      ),
    );

  it('become verdicts when the day has come', () => {
    const verdictAt = (methods: readonly string[], now: number): string => readiness(person({}, { methods }), fresh(now), now).reason;
    deepStrictEqual(
      {
        smsBefore: verdictAt(['mobilePhone'], NOW),
        smsAfter: verdictAt(['mobilePhone'], after(1)),
        appAfter: verdictAt(['microsoftAuthenticatorPush'], after(1)),
        questionsBefore: verdictAt(['securityQuestion'], NOW),
        questionsMarch: verdictAt(['securityQuestion'], after(2)),
        questionsAfter: verdictAt(['securityQuestion'], after(3)),
      },
      {
        smsBefore: 'ready',
        smsAfter: 'methodsUnknown',
        appAfter: 'ready',
        questionsBefore: 'ready',
        questionsMarch: 'methodsUnknown',
        questionsAfter: 'methodsUnknown',
      },
    );
  });
});
