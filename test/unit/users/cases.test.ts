import { deepStrictEqual } from 'node:assert/strict';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { premiumPlans } from '../../../src/core/tenant/plans';
import { type License, type MethodSetting, nothingInferred, type Organization, type Tenant } from '../../../src/core/tenant/tenant';
import { readiness } from '../../../src/core/users/readiness';
import type { Account, Registration, Traits } from '../../../src/core/users/tenantUser';
import { declared, licenses, NOW, person, policy, REPORTED, tenant, tenantWith, traits } from './samples';

/**
 * A judge's table, written from rules.md and endpoints.md: who, where, the verdict with its code (and behind `|` that of the administrator
 * policy), one thing that has to stand in the evidence or the warnings and has not passed, and when.
 */
type Case = readonly [what: string, who: Traits, where: Tenant, expected: string, seen: string, at?: number];

const notRead = unreadable({ reason: 'notRead' });
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const holder = (...roles: readonly string[]): Partial<Traits> => ({ roles });
const helpdesk = holder('Helpdesk Administrator');
const byReport = { roles: undefined };
const synced = (of: Partial<Account> = {}, row: Partial<Registration> = {}, rest: Partial<Traits> = {}): Traits =>
  person({ synced: true, ...of }, row, rest);
const without = (what: 'account' | 'registration', who: Traits): Traits => ({ ...who, [what]: undefined });
const noRow = (who: Traits): Traits => ({ ...who, registration: 'noRow' });
const nothing = { methods: [], registered: false, capable: false };
const notAllowed = { enabled: false, capable: false };
/** The service says nothing of the methods: only their names speak. */
const names = (...methods: readonly string[]): Partial<Registration> => ({ methods, registered: null, capable: null });
const able = (...methods: readonly string[]): Partial<Registration> => ({ methods });
const sku = (...ids: readonly string[]): Partial<Account> => ({ licenses: ids.map((skuId) => ({ skuId, plansOff: [] })) });

const requires = (methodsRequired: 1 | 2): Tenant => tenantWith({ declared: declared({ methodsRequired }) });
const scopeIs = (scope: 'none' | 'selected' | 'all', at = NOW - HOUR): Tenant =>
  tenantWith({ declared: declared({ scope, at, groupIds: scope === 'selected' ? ['g'] : [] }), group: known(true, NOW) });
const groupNotRead: Tenant = { ...scopeIs('selected'), group: unreadable({ reason: 'role', roles: [] }) };
const adminsOff = tenantWith({ adminReset: known(false, NOW) });
const adminsNotRead = tenantWith({ adminReset: notRead });
const setting = (id: string, enabled: boolean, includes = ['all_users'], excludes: readonly string[] = []): MethodSetting => ({
  id,
  enabled,
  includes,
  excludes,
});
const methodsAre = (migration: typeof policy.migration, ...settings: readonly MethodSetting[]): Tenant => ({
  ...requires(1),
  methods: known({ ...policy, migration, settings }, NOW),
});
const organization = (of: Partial<Organization>): Tenant['organization'] =>
  known({ id: '', name: '', synced: true, lastSync: NOW - HOUR, lastPasswordSync: null, domains: [], ...of }, NOW);
const managed = [{ name: 'contoso.com', authentication: 'managed', isDefault: true, passwordValidityDays: null }] as const;
/** No domain of its own, no synchronisation. */
const bare = tenantWith({ organization: organization({ synced: null, lastSync: null }) });
const atHome = { domain: 'fresh.onmicrosoft.com' };
const log = (enabled: boolean, at: number): Tenant['activity'] => known({ events: [], cut: false, writeback: { enabled, at } }, NOW);
const worked = (writebackWorked: number): Tenant['inferred'] => ({ ...nothingInferred, writebackWorked });
const trouble = (kind: 'unreachable' | 'refused', at: number): Tenant['inferred'] => ({
  ...nothingInferred,
  onPremisesTrouble: { kind, at },
});
const writeback = (on: boolean, more: Partial<Tenant> = {}, at = NOW - HOUR): Tenant =>
  tenantWith({ declared: declared({ writeback: on, at }), ...more });
const inferredScope = (value: 'none' | 'selected' | 'all'): Tenant =>
  tenantWith({ inferred: { ...nothingInferred, scope: { value, enabled: 5, of: 10 } } });
const inferredMethods = (value: 1 | 2): Tenant => tenantWith({ inferred: { ...nothingInferred, methodsRequired: { value, people: 9 } } });

const plain = (skuId: string, partNumber: string, more: Partial<License> = {}): License => ({
  ...{ skuId, partNumber, usable: true, bought: 9, used: 1, plans: [{ id: 'exchange', name: 'EXCHANGE_S_STANDARD' }] },
  ...more,
});
const p1 = [{ id: premiumPlans.p1, name: 'AAD_PREMIUM' }];
const both = [...p1, { id: premiumPlans.p2, name: 'AAD_PREMIUM_P2' }];
const shop: Partial<Tenant> = {
  licenses: known(
    [
      ...licenses,
      plain('basic', 'O365_BUSINESS_ESSENTIALS'),
      plain('premium', 'SPB', { plans: p1 }),
      plain('m365e5', 'SPE_E5_BOTH', { plans: both }),
      plain('o365e3', 'ENTERPRISEPACK'),
      plain('locked', 'AAD_PREMIUM', { plans: p1, usable: false }),
    ],
    NOW,
  ),
};
const shopping = tenantWith(shop);
const shoppingSynced = writeback(true, shop);
const onlyBusiness = tenantWith({ licenses: known([plain('standard', 'O365_BUSINESS_PREMIUM')], NOW) });
const off = (...plansOff: readonly string[]): Partial<Account> => ({ licenses: [{ skuId: 'm365e5', plansOff }] });

const PHONE_END = Date.UTC(2027, 1, 1);
const MARCH = Date.UTC(2027, 2, 1);
const APRIL = Date.UTC(2027, 3, 1);
const fresh = (at: number, more: Partial<Tenant> = {}): Tenant =>
  tenantWith({ reportAge: { oldest: at - HOUR, newest: at - HOUR }, ...more });

const cases: readonly Case[] = [
  // The account
  ['disabled, all else well', person({ enabled: false }), tenant, 'cannot accountDisabled', 'accountDisabled'],
  ['disabled, and writeback is off', synced({ enabled: false }), writeback(false), 'cannot accountDisabled', 'accountDisabled'],
  ['disabled without row', noRow(person({ enabled: false })), tenant, 'cannot accountDisabled', 'accountDisabled'],
  ['disabled administrator, reset off', person({ enabled: false }, {}, helpdesk), adminsOff, 'cannot accountDisabled', 'accountDisabled'],
  ['disabled guest of a partner', person({ enabled: false, guest: 'partner' }), tenant, 'cannot accountDisabled', 'accountDisabled'],
  ['enabled not told', person({ enabled: null }), tenant, 'cannotTell accountUnknown', 'accountStateNotTold'],
  [
    'enabled not told, nothing registered',
    person({ enabled: null }, nothing),
    tenant,
    'cannot nothingRegistered SSPR_0014 inferred',
    'methodsNothing',
  ],
  ['account not read, able', without('account', traits), tenant, 'cannotTell accountUnknown', 'accountNotRead'],
  [
    'account not read, of an administrator who may not',
    without('account', person({}, {}, helpdesk)),
    adminsOff,
    'cannot adminResetOff SSPR_0009 inferred',
    'adminResetOff',
  ],
  [
    'everything null',
    person(
      { enabled: null, guest: null, synced: null, licenses: null },
      { enabled: null, registered: null, capable: null, admin: null, methods: null },
      byReport,
    ),
    tenant,
    'cannotTell accountUnknown',
    'accountStateNotTold',
  ],
  [
    'nothing read at all',
    { account: undefined, registration: undefined, roles: undefined, inGroup: undefined },
    tenant,
    'cannotTell accountUnknown',
    'accountNotRead',
  ],

  // Guests
  ['personal account, able by the report', person({ guest: 'personal' }), tenant, 'cannot guestPersonalAccount', 'guestPersonal'],
  ['personal account with a role', person({ guest: 'personal' }, {}, helpdesk), adminsOff, 'cannot guestPersonalAccount', 'guestPersonal'],
  ['partner, able by the report', person({ guest: 'partner' }), tenant, 'cannotTell guestOfPartner', 'guestPartner'],
  ['partner, scope None here', person({ guest: 'partner' }), scopeIs('none'), 'cannotTell guestOfPartner', 'guestPartner'],
  ['partner who is administrator here', person({ guest: 'partner' }, {}, helpdesk), adminsOff, 'cannotTell guestOfPartner', 'guestPartner'],
  ['partner without row', noRow(person({ guest: 'partner' })), tenant, 'cannotTell guestOfPartner', 'guestPartner'],
  ['signed up, no licence, premium tenant', person({ guest: 'selfService', licenses: [] }), tenant, 'ready', ''],
  [
    'signed up, subscriptions not read',
    person({ guest: 'selfService', licenses: [] }),
    tenantWith({ licenses: notRead }),
    'cannotTell licenseUnknown',
    'licenseNotRead',
  ],
  [
    'invited, premium suspended',
    person({ guest: 'invited', licenses: [] }),
    tenantWith({ licenses: known([plain('x', 'EMS', { plans: p1, usable: false })], NOW) }),
    'cannotTell licenseUnknown',
    'licenseGuestNone',
  ],
  ['invited, scope None', person({ guest: 'invited' }, notAllowed), scopeIs('none'), 'cannot scopeNone SSPR_0009 documented', 'scopeNone'],
  [
    'invited, not in the group',
    person({ guest: 'invited' }, notAllowed, { inGroup: false }),
    scopeIs('selected'),
    'cannot notInGroup SSPR_0013 documented',
    'notInGroup',
  ],
  [
    'invited, nothing registered: the address may do',
    person({ guest: 'invited' }, nothing),
    tenant,
    'cannotTell methodsUnknown',
    'guestEmailMayCount',
  ],
  ['invited without row', noRow(person({ guest: 'invited' })), tenant, 'cannotTell noReportRow', 'reportNoRow'],
  ['unclear guest, able', person({ guest: 'unclear' }), tenant, 'cannotTell guestUnclear', 'guestUnclear'],
  ['guest or member not told', person({ guest: null }), tenant, 'cannotTell guestUnclear', 'guestUnclear'],

  // Administrators
  ['app and phone', person({}, able('microsoftAuthenticatorPush', 'mobilePhone'), helpdesk), tenant, 'ready', 'smsVoiceOnly'],
  ['app and e-mail, outside the group', person({}, {}, { ...helpdesk, inGroup: false }), scopeIs('selected'), 'ready', ''],
  ['scope None is for users', person({}, {}, helpdesk), scopeIs('none'), 'ready', ''],
  [
    'all methods off in the methods policy',
    person({}, {}, helpdesk),
    methodsAre('migrationComplete', setting('email', false)),
    'ready',
    '',
  ],
  [
    'phone and questions',
    person({}, able('mobilePhone', 'securityQuestion'), helpdesk),
    tenant,
    'cannot adminTooFewMethods SSPR_0014 documented',
    'adminMethodsMissing',
  ],
  [
    'passkey and Temporary Access Pass',
    person({}, able('fido2', 'temporaryAccessPass'), helpdesk),
    tenant,
    'cannot adminTooFewMethods SSPR_0014 documented',
    'adminMethodsMissing',
  ],
  [
    'notification and code of the app',
    person({}, able('microsoftAuthenticatorPush', 'softwareOneTimePasscode'), helpdesk),
    tenant,
    'cannotTell methodsUnknown',
    'adminMethodsUnclear',
  ],
  [
    'e-mail and a hardware token',
    person({}, able('email', 'hardwareOneTimePasscode'), helpdesk),
    tenant,
    'cannotTell methodsUnknown',
    'adminMethodsUnclear',
  ],
  [
    'e-mail and a method newer than us',
    person({}, able('email', 'retinaScan'), helpdesk),
    tenant,
    'cannotTell methodsUnknown',
    'adminMethodsUnclear',
  ],
  [
    'names of methods null, able by the report',
    person({}, { methods: null }, helpdesk),
    tenant,
    'cannotTell methodsUnknown',
    'methodsNotTold',
  ],
  [
    'names of methods null, two declared for users',
    person({}, { methods: null }, helpdesk),
    requires(2),
    'cannotTell methodsUnknown',
    'methodsNotTold',
  ],
  [
    'names of methods null, not registered',
    person({}, { methods: null, registered: false, capable: false }, helpdesk),
    tenant,
    'cannot adminTooFewMethods SSPR_0014 inferred',
    'reportNotRegistered',
  ],
  ['administrator without row', noRow(person({}, {}, helpdesk)), tenant, 'cannotTell noReportRow | cannotTell noReportRow', 'reportNoRow'],
  [
    'administrator, report not read',
    without('registration', person({}, {}, helpdesk)),
    tenant,
    'cannotTell registrationUnknown | cannotTell registrationUnknown',
    'reportNotRead',
  ],
  [
    'administrator without row, reset off',
    noRow(person({}, {}, helpdesk)),
    adminsOff,
    'cannot adminResetOff SSPR_0009 inferred',
    'adminResetOff',
  ],
  [
    'administrators not read, one method',
    person({}, able('email'), helpdesk),
    adminsNotRead,
    'cannot adminTooFewMethods SSPR_0014 inferred',
    'adminMethodsMissing',
  ],
  [
    'administrators not read, two methods',
    person({}, {}, helpdesk),
    adminsNotRead,
    'cannotTell adminUnknown | cannotTell adminUnknown',
    'adminResetNotRead',
  ],
  [
    'the report does not allow the administrator',
    person({}, notAllowed, helpdesk),
    tenant,
    'cannotTell adminUnknown',
    'adminReportNotEnabled',
  ],
  [
    'synchronised administrator, writeback off',
    synced({}, {}, helpdesk),
    writeback(false),
    'cannot writebackOff SSPR_0010 documented | ready',
    'writebackDeclaredOff',
  ],
  [
    'synchronised administrator, writeback unknown',
    synced({}, {}, helpdesk),
    tenant,
    'cannotTell writebackUnknown | ready',
    'writebackNoEvidence',
  ],
  [
    'administrator without licence',
    person({ licenses: [] }, {}, helpdesk),
    tenant,
    'cannot licenseMissing SSPR_0012 inferred | ready',
    'licenseNone',
  ],
  [
    'Company Administrator, reset off',
    person({}, {}, holder('Company Administrator')),
    adminsOff,
    'cannot adminResetOff SSPR_0009 documented',
    'adminResetOff',
  ],
  [
    'a role in capitals, reset off',
    person({}, {}, holder('GLOBAL ADMINISTRATOR')),
    adminsOff,
    'cannot adminResetOff SSPR_0009 documented',
    'adminResetOff',
  ],
  [
    'Directory Writers, reset off',
    person({}, {}, holder('Directory Writers')),
    adminsOff,
    'cannot adminResetOff SSPR_0009 documented',
    'adminResetOff',
  ],
  ['Global Reader, reset off', person({}, {}, holder('Global Reader')), adminsOff, 'ready', ''],
  [
    'Global Reader and Helpdesk, reset off',
    person({}, {}, holder('Global Reader', 'Helpdesk Administrator')),
    adminsOff,
    'cannot adminResetOff SSPR_0009 documented',
    'adminResetOff',
  ],
  ['custom role, reset off', person({}, {}, holder('Fjord Keeper')), adminsOff, 'cannotTell adminUnknown', 'adminRolesUnclear'],
  [
    'custom role, reset off, nothing registered',
    person({}, nothing, holder('Fjord Keeper')),
    adminsOff,
    'cannot nothingRegistered SSPR_0014 inferred',
    'methodsNothing',
  ],
  [
    'administrator by the report, reset off',
    person({}, { admin: true }, byReport),
    adminsOff,
    'cannot adminResetOff SSPR_0009 inferred',
    'adminResetOff',
  ],
  ['role or not, not told; able under both', person({}, { admin: null }, byReport), tenant, 'ready', ''],
  ['role or not, not told; reset off', person({}, { admin: null }, byReport), adminsOff, 'cannotTell adminUnknown', 'adminNotRead'],
  [
    'no domain, no synchronisation, one method',
    person(atHome, able('email'), helpdesk),
    bare,
    'cannotTell methodsUnknown',
    'adminOneMayDo',
  ],
  ['no domain, no synchronisation, two methods', person(atHome, {}, helpdesk), bare, 'ready', ''],
  [
    'no domain, no synchronisation, nothing',
    person(atHome, nothing, helpdesk),
    bare,
    'cannot adminTooFewMethods SSPR_0014 documented',
    'adminMethodsNone',
  ],
  [
    'no domain, but synchronisation, one method',
    person(atHome, able('email'), helpdesk),
    tenantWith({ organization: organization({}) }),
    'cannot adminTooFewMethods SSPR_0014 documented',
    'adminMethodsMissing',
  ],

  // The scope
  [
    'None, report silent',
    person({}, { enabled: null, capable: null }),
    scopeIs('none'),
    'cannot scopeNone SSPR_0009 documented',
    'scopeNone',
  ],
  [
    'None, account not read',
    without('account', person({}, notAllowed)),
    scopeIs('none'),
    'cannot scopeNone SSPR_0009 inferred',
    'scopeNone',
  ],
  ['None, a newer report allows', traits, scopeIs('none', REPORTED - DAY), 'cannotTell scopeUnknown', 'reportDisagrees'],
  ['All, the older report does not allow', person({}, notAllowed), scopeIs('all'), 'cannotTell scopeUnknown', 'reportDisagrees'],
  [
    'All, a newer report does not allow',
    person({}, notAllowed),
    scopeIs('all', REPORTED - DAY),
    'cannotTell scopeUnknown',
    'reportDisagrees',
  ],
  ['All, report silent but registered', person({}, { enabled: null, capable: null, methods: ['email'] }), scopeIs('all'), 'ready', ''],
  ['in the group, report silent', person({}, { enabled: null, capable: true }, { inGroup: true }), scopeIs('selected'), 'ready', ''],
  [
    'not in the group, report silent',
    person({}, { enabled: null, capable: null }, { inGroup: false }),
    scopeIs('selected'),
    'cannot notInGroup SSPR_0013 documented',
    'notInGroup',
  ],
  [
    'not in the group, a newer report allows',
    person({}, {}, { inGroup: false }),
    scopeIs('selected', REPORTED - DAY),
    'cannotTell scopeUnknown',
    'reportDisagrees',
  ],
  ['group unreadable, the report allows', traits, groupNotRead, 'ready', 'groupNotRead'],
  [
    'group unreadable, report silent',
    person({}, { enabled: null, capable: null }),
    groupNotRead,
    'cannotTell scopeUnknown',
    'groupNotRead',
  ],
  [
    'group unreadable, the report does not allow',
    person({}, notAllowed),
    groupNotRead,
    'cannot notInScope SSPR_0013 inferred',
    'reportNotEnabled',
  ],
  ['nobody is allowed', person({}, notAllowed), inferredScope('none'), 'cannot notInScope SSPR_0009 inferred', 'reportNotEnabled'],
  ['others are allowed', person({}, notAllowed), inferredScope('selected'), 'cannot notInScope SSPR_0013 inferred', 'reportNotEnabled'],
  [
    'all others are allowed, this one not told',
    person({}, { enabled: null, capable: null }),
    inferredScope('all'),
    'cannotTell scopeUnknown',
    'reportEnabledNotTold',
  ],
  ['allowed not told, able', person({}, { enabled: null }), tenant, 'ready', ''],

  // Licences
  ['Business Basic in the cloud', person(sku('basic')), shopping, 'cannotTell licenseUnknown', 'licenseVerify'],
  ['Business Basic, synchronised', synced(sku('basic')), shoppingSynced, 'cannot licenseMissing SSPR_0012 inferred', 'licenseNoWriteback'],
  ['Business Standard in the cloud', person(sku('standard')), shopping, 'ready', 'licenseCheck'],
  [
    'Business Standard, synchronised',
    synced(sku('standard')),
    shoppingSynced,
    'cannot licenseMissing SSPR_0012 inferred',
    'licenseNoWriteback',
  ],
  [
    'Business Standard, synchronised, and no premium owned',
    synced(sku('standard')),
    { ...writeback(true), licenses: onlyBusiness.licenses },
    'cannot licenseMissing SSPR_0012 documented',
    'licenseNoWriteback',
  ],
  [
    'Business Standard, synchronised or not',
    person({ ...sku('standard'), synced: null }),
    shopping,
    'cannotTell licenseUnknown',
    'licenseVerify',
  ],
  ['Business Premium in the cloud', person(sku('premium')), shopping, 'ready', ''],
  ['Business Premium, synchronised', synced(sku('premium')), shoppingSynced, 'ready', ''],
  ['Office 365 E3 without Entra plan, cloud', person(sku('o365e3')), shopping, 'cannotTell licenseUnknown', 'licenseVerify'],
  [
    'Office 365 E3 without Entra plan, synchronised',
    synced(sku('o365e3')),
    shoppingSynced,
    'cannot licenseMissing SSPR_0012 inferred',
    'licenseNoWriteback',
  ],
  ['Microsoft 365 E3', person(sku('e3')), shopping, 'ready', ''],
  ['P1 off, P2 on', person(off(premiumPlans.p1)), shopping, 'ready', ''],
  ['P1 and P2 off', person(off(premiumPlans.p1, premiumPlans.p2)), shopping, 'cannot licenseMissing SSPR_0012 inferred', 'licensePlanOff'],
  ['subscription locked out', person(sku('locked')), shopping, 'cannot licenseMissing SSPR_0012 inferred', 'licenseNotUsable'],
  ['suspended P1 beside Business Standard, cloud', person(sku('ems', 'standard')), shopping, 'ready', 'licenseNotUsable'],
  [
    'suspended P1 beside Business Standard, synchronised',
    synced(sku('ems', 'standard')),
    shoppingSynced,
    'cannot licenseMissing SSPR_0012 inferred',
    'licenseNotUsable',
  ],
  ['a product of no subscription beside P1', person(sku('gone', 'e3')), shopping, 'ready', ''],
  [
    'a product of no subscription beside a free one',
    person(sku('gone', 'free')),
    shopping,
    'cannotTell licenseUnknown',
    'licenseNotInTenant',
  ],
  ['free product only', person(sku('free')), shopping, 'cannot licenseMissing SSPR_0012 inferred', 'licenseFree'],
  ['licences null', person({ licenses: null }), shopping, 'cannotTell licenseUnknown', 'licenseNotRead'],
  [
    'none, and what the tenant owns was not read',
    person({ licenses: [] }),
    tenantWith({ licenses: notRead }),
    'cannot licenseMissing SSPR_0012 inferred',
    'licenseNone',
  ],
  [
    'none, in a tenant of Business Standard',
    person({ licenses: [] }),
    onlyBusiness,
    'cannot licenseMissing SSPR_0012 documented',
    'licenseNone',
  ],

  // Methods
  [
    'SMS on for all',
    person({}, names('mobilePhone')),
    methodsAre('migrationComplete', setting('sms', true), setting('voice', false)),
    'ready',
    'smsVoiceOnly',
  ],
  [
    'SMS off, voice on',
    person({}, names('mobilePhone')),
    methodsAre('migrationComplete', setting('sms', false), setting('voice', true)),
    'ready',
    'smsVoiceOnly',
  ],
  [
    'SMS and voice off',
    person({}, names('mobilePhone')),
    methodsAre('migrationComplete', setting('sms', false), setting('voice', false)),
    'cannot methodsNotAllowed SSPR_0014 documented',
    'methodOff',
  ],
  [
    'SMS and voice off, still migrating',
    person({}, names('mobilePhone')),
    methodsAre('migrationInProgress', setting('sms', false), setting('voice', false)),
    'cannotTell methodsUnknown',
    'methodOldPolicy',
  ],
  [
    'SMS on, migration not begun',
    person({}, names('mobilePhone')),
    methodsAre('preMigration', setting('sms', true)),
    'cannotTell methodsUnknown',
    'methodOldPolicy',
  ],
  [
    'SMS off, migration null',
    person({}, names('mobilePhone')),
    methodsAre(null, setting('sms', false), setting('voice', false)),
    'cannot methodsNotAllowed SSPR_0014 documented',
    'methodOff',
  ],
  [
    'e-mail for a group',
    person({}, names('email')),
    methodsAre('migrationComplete', setting('email', true, ['g'])),
    'cannotTell methodsUnknown',
    'methodForGroups',
  ],
  [
    'e-mail for a group, able by the report',
    person({}, able('email')),
    methodsAre('migrationComplete', setting('email', true, ['g'])),
    'ready',
    'methodForGroups',
  ],
  [
    'e-mail for all but a group',
    person({}, names('email')),
    methodsAre('migrationComplete', setting('email', true, ['all_users'], ['g'])),
    'cannotTell methodsUnknown',
    'methodForGroups',
  ],
  [
    'e-mail on for nobody',
    person({}, names('email')),
    methodsAre('migrationComplete', setting('email', true, [])),
    'cannotTell methodsUnknown',
    'methodForGroups',
  ],
  [
    'office phone, voice on: office calls may be off',
    person({}, names('officePhone')),
    methodsAre('migrationComplete', setting('voice', true)),
    'cannotTell methodsUnknown',
    'methodNotTold',
  ],
  [
    'office phone, able by the report',
    person({}, able('officePhone')),
    methodsAre('migrationComplete', setting('voice', true)),
    'ready',
    'smsVoiceOnly',
  ],
  [
    'notification only, code off',
    person({}, names('microsoftAuthenticatorPush')),
    methodsAre('migrationComplete', setting('microsoftAuthenticator', false), setting('softwareOath', true)),
    'cannot methodsNotAllowed SSPR_0014 documented',
    'methodOff',
  ],
  [
    'notification only, old policy',
    person({}, names('microsoftAuthenticatorPush')),
    methodsAre('preMigration', setting('microsoftAuthenticator', true)),
    'cannotTell methodsUnknown',
    'methodOldPolicy',
  ],
  [
    'two required, e-mail and alternate phone',
    person({}, names('email', 'alternateMobilePhone')),
    requires(2),
    'cannot tooFewMethods SSPR_0014 documented',
    'methodsTooFew',
  ],
  [
    'two required, e-mail and one newer than us',
    person({}, names('email', 'retinaScan')),
    requires(2),
    'cannotTell methodsUnknown',
    'methodsNotKnown',
  ],
  ['two required, e-mail and app', person({}, names('email', 'softwareOneTimePasscode')), requires(2), 'ready', ''],
  [
    'two required, app and hardware token',
    person({}, names('softwareOneTimePasscode', 'hardwareOneTimePasscode')),
    requires(2),
    'cannot tooFewMethods SSPR_0014 documented',
    'methodOff',
  ],
  [
    'passkeys only',
    person({}, names('fido2', 'passKeySynced', 'windowsHelloForBusiness')),
    requires(1),
    'cannot nothingRegistered SSPR_0014 documented',
    'methodsNothing',
  ],
  ['passkey only, able by the report', person({}, able('fido2')), tenant, 'cannotTell methodsUnknown', 'reportDisagrees'],
  ['no method, able by the report', person({}, able()), tenant, 'cannotTell methodsUnknown', 'reportDisagrees'],
  ['only a method newer than us, able by the report', person({}, able('retinaScan')), tenant, 'ready', 'methodsNotKnown'],
  [
    'registered, enabled, not able',
    person({}, { capable: false }),
    tenant,
    'cannot methodsNotAllowed SSPR_0014 documented',
    'reportNotCapable',
  ],
  ['names null, registered', person({}, { methods: null, capable: null }), requires(1), 'cannotTell methodsUnknown', 'methodsNotTold'],
  [
    'names null, nothing told',
    person({}, { methods: null, registered: null, capable: null }),
    requires(1),
    'cannotTell methodsUnknown',
    'methodsNotTold',
  ],
  ['names null, able', person({}, { methods: null }), requires(2), 'ready', 'methodsNotTold'],
  [
    'only values of the directory',
    person({ mobilePhone: 'good', otherMail: true }, nothing),
    tenant,
    'cannot nothingRegistered SSPR_0014 documented',
    'directoryValues',
  ],
  ['one seems to do, by others', person({}, names('email')), inferredMethods(1), 'cannotTell methodsUnknown', 'requiredInferred'],
  [
    'two seem to be needed, by others',
    person({}, names('email')),
    inferredMethods(2),
    'cannot tooFewMethods SSPR_0014 inferred',
    'methodsTooFew',
  ],
  ['how many is not known', person({}, names('email')), tenant, 'cannotTell methodsUnknown', 'requiredUnknown'],
  [
    'questions declared off',
    person({}, names('securityQuestion')),
    tenantWith({ declared: declared({ methodsRequired: 1, securityQuestions: false }) }),
    'cannot methodsNotAllowed SSPR_0014 documented',
    'questionsDeclaredOff',
  ],

  // Writeback
  [
    'enabled, then disabled',
    synced(),
    tenantWith({ activity: log(false, NOW - DAY) }),
    'cannot writebackOff SSPR_0010 documented',
    'writebackDisabled',
  ],
  [
    'declared on, disabled later',
    synced(),
    writeback(true, { activity: log(false, NOW - DAY) }, NOW - 9 * DAY),
    'cannot writebackOff SSPR_0010 documented',
    'writebackDisabled',
  ],
  ['disabled, declared on later', synced(), writeback(true, { activity: log(false, NOW - 9 * DAY) }), 'ready', 'writebackDisabled'],
  [
    'enabled, declared off later',
    synced(),
    writeback(false, { activity: log(true, NOW - 9 * DAY) }),
    'cannot writebackOff SSPR_0010 documented',
    'writebackDeclaredOff',
  ],
  [
    'declared off, enabled later',
    synced(),
    writeback(false, { activity: log(true, NOW - DAY) }, NOW - 9 * DAY),
    'ready',
    'writebackDeclaredOff',
  ],
  ['declared off, somebody got through later', synced(), writeback(false, { inferred: worked(NOW - 1) }), 'ready', 'writebackDeclaredOff'],
  [
    'somebody got through, then disabled',
    synced(),
    tenantWith({ inferred: worked(NOW - 9 * DAY), activity: log(false, NOW - DAY) }),
    'cannot writebackOff SSPR_0010 documented',
    'writebackDisabled',
  ],
  ['events beyond retention, nothing declared', synced(), tenant, 'cannotTell writebackUnknown', 'writebackNoEvidence'],
  ['events beyond retention, declared long ago', synced(), writeback(true, {}, NOW - 700 * DAY), 'ready', ''],
  [
    'log not read',
    synced(),
    tenantWith({ activity: unreadable({ reason: 'license' }) }),
    'cannotTell writebackUnknown',
    'writebackLogNotRead',
  ],
  [
    'federated and synchronised, off',
    synced({ domain: 'federated.contoso.com' }),
    writeback(false),
    'cannot writebackOff SSPR_0010 documented',
    'writebackDeclaredOff',
  ],
  [
    'federated, not synchronised, on',
    person({ domain: 'federated.contoso.com' }),
    writeback(true),
    'cannotTell writebackUnknown',
    'passwordFederatedOnly',
  ],
  [
    'federated, not synchronised, off',
    person({ domain: 'federated.contoso.com' }),
    writeback(false),
    'cannot writebackOff SSPR_0010 inferred',
    'writebackDeclaredOff',
  ],
  [
    'pass-through',
    synced(),
    writeback(true, {
      synchronization: known({ passwordHashSync: false, cloudPasswordPolicyForSynced: null, forceChangeOnLogon: null }, NOW),
    }),
    'ready',
    '',
  ],
  [
    'the agent did not answer since',
    synced(),
    tenantWith({ activity: log(true, NOW - 9 * DAY), inferred: trouble('unreachable', NOW - HOUR) }),
    'cannotTell writebackUnknown',
    'writebackUnreachable',
  ],
  [
    'the agent did not answer, enabled anew since',
    synced(),
    tenantWith({ activity: log(true, NOW - HOUR), inferred: trouble('unreachable', NOW - DAY) }),
    'ready',
    'writebackUnreachable',
  ],
  ['the agent did not answer, of the cloud', traits, tenantWith({ inferred: trouble('unreachable', NOW - HOUR) }), 'ready', ''],
  ['the directory refused somebody', synced(), writeback(true, { inferred: trouble('refused', NOW - 1) }), 'ready', 'writebackRefused'],
  [
    'synchronisation stands still',
    synced(),
    writeback(true, { organization: organization({ lastSync: NOW - 3 * DAY, domains: managed }) }),
    'cannotTell writebackUnknown',
    'syncStale',
  ],
  [
    'synchronisation stands still, writeback off',
    synced(),
    writeback(false, { organization: organization({ lastSync: NOW - 3 * DAY, domains: managed }) }),
    'cannot writebackOff SSPR_0010 documented',
    'writebackDeclaredOff',
  ],
  [
    'synchronisation stands still, yet somebody got through since',
    synced(),
    tenantWith({ inferred: worked(NOW - HOUR), organization: organization({ lastSync: NOW - 3 * DAY, domains: managed }) }),
    'ready',
    'syncStale',
  ],
  [
    'synchronisation stands still, of the cloud',
    traits,
    tenantWith({ organization: organization({ lastSync: NOW - 60 * DAY, domains: managed }) }),
    'ready',
    '',
  ],
  [
    'last synchronisation not told',
    synced(),
    writeback(true, { organization: organization({ lastSync: null, domains: managed }) }),
    'ready',
    '',
  ],
  ['synchronised or not, not told', person({ synced: null }), writeback(true), 'cannotTell writebackUnknown', 'passwordPlaceUnknown'],

  // Order, report, days
  [
    'licence before methods and writeback',
    synced({ licenses: [] }, nothing),
    writeback(false),
    'cannot licenseMissing SSPR_0012 inferred',
    'licenseNone',
  ],
  ['scope before licence', person({ licenses: [] }, notAllowed), scopeIs('none'), 'cannot scopeNone SSPR_0009 documented', 'scopeNone'],
  ['methods before writeback', synced({}, nothing), writeback(false), 'cannot nothingRegistered SSPR_0014 documented', 'methodsNothing'],
  [
    'writeback off wins over an unknown licence',
    synced({ licenses: null }),
    writeback(false),
    'cannot writebackOff SSPR_0010 inferred',
    'writebackDeclaredOff',
  ],
  ['report of three days ago', traits, tenantWith({ reportAge: { oldest: NOW - 3 * DAY, newest: NOW - 2 * DAY } }), 'ready', 'reportOld'],
  ['report not read', without('registration', traits), tenant, 'cannotTell registrationUnknown', 'reportNotRead'],
  ['no row', noRow(traits), tenant, 'cannotTell noReportRow', 'reportNoRow'],
  [
    'no row, declared for all and one method',
    noRow(traits),
    { ...scopeIs('all'), ...requires(1) },
    'cannotTell noReportRow',
    'reportNoRow',
  ],
  [
    'no row, not in the group',
    { ...noRow(traits), inGroup: false },
    scopeIs('selected'),
    'cannot notInGroup SSPR_0013 inferred',
    'notInGroup',
  ],
  ['phone the day before its end', person({}, able('mobilePhone')), fresh(PHONE_END - 1), 'ready', 'smsVoiceOnly', PHONE_END - 1],
  [
    'phone on the day of its end',
    person({}, able('mobilePhone')),
    fresh(PHONE_END),
    'cannotTell methodsUnknown',
    'smsVoiceEnded',
    PHONE_END,
  ],
  [
    'two required, phone and e-mail, after its end',
    person({}, able('mobilePhone', 'email')),
    fresh(PHONE_END, { declared: declared({ methodsRequired: 2 }) }),
    'cannotTell methodsUnknown',
    'smsVoiceEnded',
    PHONE_END,
  ],
  [
    'two required, app and e-mail, after its end',
    traits,
    fresh(PHONE_END, { declared: declared({ methodsRequired: 2 }) }),
    'ready',
    '',
    PHONE_END,
  ],
  [
    'administrator, phone and app, after its end',
    person({}, able('mobilePhone', 'microsoftAuthenticatorPush'), helpdesk),
    fresh(PHONE_END),
    'cannotTell methodsUnknown',
    'adminMethodsUnclear',
    PHONE_END,
  ],
  ['questions the day before March', person({}, able('securityQuestion')), fresh(MARCH - 1), 'ready', 'questionsOnly', MARCH - 1],
  ['questions in March', person({}, able('securityQuestion')), fresh(MARCH), 'cannotTell methodsUnknown', 'methodEnded', MARCH],
  [
    'questions in April, nothing else told',
    person({}, names('securityQuestion')),
    fresh(APRIL, { declared: declared({ methodsRequired: 1, securityQuestions: true }) }),
    'cannot methodsNotAllowed SSPR_0014 documented',
    'methodEnded',
    APRIL,
  ],
];

function judged(who: Traits, where: Tenant, now: number, withAdmin: boolean): string {
  const { verdict, reason, code, codeBasis, admin } = readiness(who, where, now);
  const words = (of: readonly (string | undefined)[]): string => of.filter((part) => part !== undefined && part !== 'ready').join(' ');
  const own = verdict === 'ready' ? 'ready' : words([verdict, reason, code, codeBasis]);
  if (!withAdmin) return own;
  return `${own} | ${admin?.verdict === 'ready' ? 'ready' : words([admin?.verdict, admin?.reason])}`;
}

describe('readiness, case by case from the rules', () => {
  for (const [what, who, where, expected, seen, at = NOW] of cases)
    it(what, () => {
      const { evidence, warnings } = readiness(who, where, at);
      const found = [...evidence.filter(({ outcome }) => outcome !== 'pass'), ...warnings].map(({ id }) => id as string);
      deepStrictEqual(
        { verdict: judged(who, where, at, expected.includes('|')), seen: found.includes(seen) ? seen : found },
        { verdict: expected, seen: seen === '' ? found : seen },
      );
    });
});
