import { deepStrictEqual } from 'node:assert/strict';
import { allChecks, judge, liveOutcome } from '../../../src/core/checks/allChecks';
import { check } from '../../../src/core/checks/check';
import { unknownFacts } from '../../../src/core/checks/facts';
import { answer, cannotTell, type Outcome } from '../../../src/core/checks/outcome';
import type { CheckId } from '../../../src/core/guide/checks';
import { known, unreadable } from '../../../src/core/tenant/fact';
import type { DeclaredPolicy } from '../../../src/core/tenant/tenant';
import { nothingInferred } from '../../../src/core/tenant/tenant';
import { declared, hours, method, organization } from '../tenant/tenants';
import { factsOf, type Given, now, record } from './people';

const synced = { synced: true } as const;
const noScope = unreadable({ reason: 'scope', scope: 'X.Read' });
const undeclared = { declared: null };
const log = (writeback: { enabled: boolean; at: number } | null) => ({ activity: known({ events: [], cut: false, writeback }, now) });
const page = (value: object) => ({
  signInPage: known(
    { hidesForgotPassword: false, hidesResetNow: false, hidesCannotAccess: false, customCannotAccessUrl: null, ...value },
    now,
  ),
});
const selected: DeclaredPolicy = { ...declared, scope: 'selected', groupIds: ['g'] };
const policyOff = {
  methods: known(
    {
      migration: 'migrationComplete' as const,
      settings: ['email', 'sms', 'voice', 'microsoftAuthenticator', 'softwareOath', 'hardwareOath'].map((id) => method(id, false)),
      reconfirmationDays: null,
      campaign: null,
    },
    now,
  ),
};
const RESET = 'Reset password (self-service)';
const FLOW = 'Self-service password reset flow activity progress';

/** An outcome in a word or two: `option confidence`, `? why`, `- why`. */
function inWords(outcome: Outcome | undefined): string {
  switch (outcome?.outcome) {
    case undefined:
      return 'no such check';
    case 'answer':
      return `${outcome.option} ${outcome.confidence}`;
    case 'cannotTell':
      return `? ${typeof outcome.why === 'string' ? outcome.why : outcome.why.reason}`;
    case 'doesNotApply':
      return `- ${outcome.why}`;
  }
}

const rows: readonly (readonly [check: CheckId, what: string, given: Given, wanted: string])[] = [
  ['accountEnabled', 'in the cloud', {}, 'enabled inferred'],
  ['accountEnabled', 'synchronised: a lock does not show', { account: synced }, '? lockNotVisible'],
  ['accountEnabled', 'disabled', { account: { enabled: false } }, 'disabled read'],
  ['accountEnabled', 'not told', { account: { enabled: null } }, '? accountUnknown'],
  ['accountEnabled', 'not permitted', { traits: { account: undefined }, tenant: { users: noScope } }, '? scope'],

  ['guestKind', 'a member', {}, 'member read'],
  ['guestKind', 'invited', { account: { guest: 'invited' } }, 'invited read'],
  ['guestKind', 'personal', { account: { guest: 'personal' } }, 'personal read'],
  ['guestKind', 'unclear', { account: { guest: 'unclear' } }, '? guestUnclear'],
  ['guestKind', 'not permitted', { traits: { account: undefined }, tenant: { users: noScope } }, '? scope'],

  ['tenantMatch', 'a member', {}, 'same read'],
  ['tenantMatch', 'a partner', { account: { guest: 'partner' } }, '- guestElsewhere'],
  ['tenantMatch', 'not read', { traits: { account: undefined } }, '? accountUnknown'],

  ['federation', 'cloud', {}, 'cloudOnly read'],
  ['federation', 'hash', { account: synced }, 'hashSync read'],
  [
    'federation',
    'pass-through',
    {
      account: synced,
      tenant: { synchronization: known({ passwordHashSync: false, cloudPasswordPolicyForSynced: null, forceChangeOnLogon: null }, now) },
    },
    'passThrough inferred',
  ],
  [
    'federation',
    'federated',
    {
      account: synced,
      tenant: { domains: known([{ name: 'contoso.com', authentication: 'federated', isDefault: true, passwordValidityDays: null }], now) },
    },
    'federated read',
  ],
  [
    'federation',
    'nobody says who checks',
    { account: synced, tenant: { synchronization: noScope, organization: known({ ...organization, lastPasswordSync: null }, now) } },
    'synced read',
  ],
  ['federation', 'a partner', { account: { guest: 'partner' } }, '- guestElsewhere'],

  ['adminPolicy', 'no role', {}, 'noRole read'],
  ['adminPolicy', 'a role, on', { traits: { roles: ['User Administrator'] } }, 'resetOn read'],
  ['adminPolicy', 'a role, off', { traits: { roles: ['User Administrator'] }, tenant: { adminReset: known(false, now) } }, 'resetOff read'],
  ['adminPolicy', 'by the report only', { registration: { admin: true }, traits: { roles: undefined } }, 'resetOn inferred'],
  [
    'adminPolicy',
    'a role, not permitted',
    { traits: { roles: ['User Administrator'] }, tenant: { adminReset: noScope } },
    'holdsRole read',
  ],
  ['adminPolicy', 'nothing tells', { registration: 'noRow', traits: { roles: undefined }, tenant: { roles: noScope } }, '? scope'],

  ['scope', 'declared all', {}, 'all declared'],
  ['scope', 'declared none', { registration: { enabled: false }, tenant: { declared: { ...declared, scope: 'none' } } }, 'none declared'],
  [
    'scope',
    'declared selected, inside',
    { traits: { inGroup: true }, tenant: { declared: selected, group: known(true, now) } },
    'selected declared',
  ],
  [
    'scope',
    'declared selected, outside',
    { registration: { enabled: false }, traits: { inGroup: false }, tenant: { declared: selected, group: known(true, now) } },
    'selected declared',
  ],
  ['scope', 'by the report, on', { tenant: undeclared }, 'thisUser read'],
  ['scope', 'by the report, off', { registration: { enabled: false }, tenant: undeclared }, 'notThisUser read'],
  [
    'scope',
    'off for everybody in the report',
    {
      registration: { enabled: false },
      tenant: { ...undeclared, inferred: { ...nothingInferred, scope: { value: 'none', enabled: 0, of: 9 } } },
    },
    'none inferred',
  ],
  ['scope', 'an administrator', { traits: { roles: ['User Administrator'] } }, '- administratorPolicy'],
  [
    'scope',
    'the report is not permitted',
    { traits: { registration: undefined }, tenant: { ...undeclared, registrations: noScope } },
    '? scope',
  ],

  ['groupMembership', 'not by group', {}, '- scopeNotSelected'],
  ['groupMembership', 'inside', { traits: { inGroup: true }, tenant: { declared: selected, group: known(true, now) } }, 'member declared'],
  [
    'groupMembership',
    'outside',
    { registration: { enabled: false }, traits: { inGroup: false }, tenant: { declared: selected, group: known(true, now) } },
    'notMember declared',
  ],
  [
    'groupMembership',
    'outside as it looks',
    {
      registration: { enabled: false },
      tenant: { ...undeclared, inferred: { ...nothingInferred, scope: { value: 'selected', enabled: 3, of: 9 } } },
    },
    'notMember inferred',
  ],
  [
    'groupMembership',
    'in the group, but the report says no',
    { registration: { enabled: false }, traits: { inGroup: true }, tenant: { declared: selected, group: known(true, now) } },
    '? scopeUnknown',
  ],
  ['groupMembership', 'nothing declared', { tenant: undeclared }, '? portalOnly'],

  ['license', 'premium', {}, 'premium read'],
  ['license', 'none', { account: { licenses: [] } }, 'none read'],
  ['license', 'plan off', { account: { licenses: [{ skuId: 'a', plansOff: ['41781fb2-bc02-4b7c-bd55-b576c07bb09d'] }] } }, 'planOff read'],
  [
    'license',
    'another product',
    {
      account: { licenses: [{ skuId: 'b', plansOff: [] }] },
      tenant: { licenses: known([{ skuId: 'b', partNumber: 'O365_BUSINESS_PREMIUM', usable: true, bought: 1, used: 1, plans: [] }], now) },
    },
    'paidOther read',
  ],
  ['license', 'subscriptions not permitted', { tenant: { licenses: noScope } }, '? scope'],
  ['license', 'a guest', { account: { guest: 'invited', licenses: [] } }, '- guestLicense'],

  ['registered', 'enough', {}, 'enough read'],
  ['registered', 'nothing', { registration: { methods: [], registered: false, capable: false } }, 'none read'],
  [
    'registered',
    'only in the profile',
    { account: { mobilePhone: 'good' }, registration: { methods: [], registered: false, capable: false } },
    'profileOnly read',
  ],
  ['registered', 'only a passkey', { registration: { methods: ['fido2'], registered: false, capable: false } }, 'notCounting read'],
  ['registered', 'one of two', { registration: { methods: ['email'], registered: false, capable: false } }, 'tooFew read'],
  [
    'registered',
    'one more since the report',
    {
      registration: { methods: ['email'], registered: false, capable: false },
      live: [
        { type: 'email', phone: null },
        { type: 'softwareOath', phone: null },
        { type: 'password', phone: null },
      ],
    },
    'enough read',
  ],
  ['registered', 'everything taken away since the report', { live: [{ type: 'password', phone: null }] }, 'none read'],
  [
    'registered',
    'a hardware token, which is never live',
    { registration: { methods: ['email', 'hardwareOneTimePasscode'] }, live: [{ type: 'email', phone: null }] },
    'enough read',
  ],
  ['registered', 'no row', { registration: 'noRow' }, '? noReportRow'],
  [
    'registered',
    'no row, but live',
    {
      registration: 'noRow',
      live: [
        { type: 'email', phone: null },
        { type: 'phone', phone: 'mobile' },
      ],
    },
    'enough read',
  ],
  ['registered', 'no row, nothing live, questions may be', { registration: 'noRow', tenant: undeclared, live: [] }, '? questionsHidden'],
  ['registered', 'not permitted', { traits: { registration: undefined }, tenant: { registrations: noScope } }, '? scope'],
  [
    'registered',
    'an administrator with questions',
    { traits: { roles: ['User Administrator'] }, registration: { methods: ['email', 'securityQuestion'], admin: true } },
    'tooFew read',
  ],
  ['registered', 'a partner', { account: { guest: 'partner' } }, '- guestElsewhere'],

  ['methodsRequired', 'declared', {}, 'two declared'],
  [
    'methodsRequired',
    'concluded',
    { tenant: { ...undeclared, inferred: { ...nothingInferred, methodsRequired: { value: 1, people: 4 } } } },
    'one inferred',
  ],
  ['methodsRequired', 'an administrator', { traits: { roles: ['User Administrator'] } }, 'two inferred'],
  ['methodsRequired', 'unknown', { tenant: undeclared }, '? portalOnly'],

  ['methodsAllowed', 'by the service', {}, 'allowed read'],
  ['methodsAllowed', 'off', { registration: { methods: ['email', 'officePhone'], capable: false } }, 'off read'],
  ['methodsAllowed', 'nothing is on', { tenant: policyOff }, 'none read'],
  [
    'methodsAllowed',
    'nothing registered',
    { registration: { methods: ['fido2'], registered: false, capable: false } },
    '- nothingRegistered',
  ],
  ['methodsAllowed', 'an administrator', { traits: { roles: ['User Administrator'] } }, '- administratorPolicy'],
  [
    'methodsAllowed',
    'the policy is not permitted',
    { registration: { capable: null, registered: null }, tenant: { methods: noScope } },
    '? scope',
  ],

  ['phoneFormat', 'no number', { registration: { methods: ['microsoftAuthenticatorPush'] } }, '- noPhone'],
  [
    'phoneFormat',
    'a number that Graph hides',
    { account: { mobilePhone: 'noCountryCode' }, registration: { methods: ['mobilePhone'] } },
    '? numberHidden',
  ],

  ['writebackEnabled', 'cloud', {}, '- cloudPassword'],
  ['writebackEnabled', 'by the log', { account: synced, tenant: { ...undeclared, ...log({ enabled: true, at: hours(9) }) } }, 'on read'],
  [
    'writebackEnabled',
    'switched off',
    { account: synced, tenant: { ...undeclared, ...log({ enabled: false, at: hours(9) }) } },
    'switchedOff read',
  ],
  [
    'writebackEnabled',
    'declared off in the admin center',
    { account: synced, tenant: { declared: { ...declared, writeback: false } } },
    '? serverOnly',
  ],
  [
    'writebackEnabled',
    'somebody got through',
    { account: synced, tenant: { ...undeclared, inferred: { ...nothingInferred, writebackWorked: hours(5) } } },
    'on inferred',
  ],
  ['writebackEnabled', 'the log is not permitted', { account: synced, tenant: { ...undeclared, activity: noScope } }, '? scope'],

  ['portalIntegrationSwitch', 'cloud', {}, '- cloudPassword'],
  ['portalIntegrationSwitch', 'declared on', { account: synced }, 'on declared'],
  ['portalIntegrationSwitch', 'declared off', { account: synced, tenant: { declared: { ...declared, writeback: false } } }, 'off declared'],
  [
    'portalIntegrationSwitch',
    'declared off, switched on since',
    { account: synced, tenant: { declared: { ...declared, writeback: false }, ...log({ enabled: true, at: hours(9) }) } },
    '? contradiction',
  ],
  ['portalIntegrationSwitch', 'not declared', { account: synced, tenant: undeclared }, '? portalOnly'],

  ['unlockOption', 'cloud', {}, '- cloudPassword'],
  ['unlockOption', 'not declared', { account: synced }, '? portalOnly'],
  ['unlockOption', 'declared off', { account: synced, tenant: { declared: { ...declared, unlockWithoutReset: false } } }, 'off declared'],
  ['unlockOption', 'declared on', { account: synced, tenant: { declared: { ...declared, unlockWithoutReset: true } } }, 'on declared'],

  ['registrationCampaign', 'required', {}, 'required declared'],
  ['registrationCampaign', 'not required', { tenant: { declared: { ...declared, registrationRequired: false } } }, 'notRequired declared'],
  ['registrationCampaign', 'not declared', { tenant: undeclared }, '? portalOnly'],

  ['syncAge', 'cloud', {}, '- cloudPassword'],
  ['syncAge', 'recent', { account: synced }, 'recent inferred'],
  [
    'syncAge',
    'stale',
    { account: synced, tenant: { organization: known({ ...organization, lastSync: hours(72) }, now) } },
    'stale inferred',
  ],
  ['syncAge', 'not told', { account: synced, tenant: { organization: known({ ...organization, lastSync: null }, now) } }, '? syncNotTold'],
  ['syncAge', 'not permitted', { account: synced, tenant: { organization: noScope } }, '? scope'],

  ['forgotPasswordLink', 'shown', {}, 'shown read'],
  ['forgotPasswordLink', 'no branding', { tenant: { signInPage: unreadable({ reason: 'notFound' }) } }, 'shown read'],
  ['forgotPasswordLink', 'hidden', { tenant: page({ hidesForgotPassword: true }) }, 'hidden read'],
  ['forgotPasswordLink', 'elsewhere', { tenant: page({ customCannotAccessUrl: 'https://help.example/pw' }) }, 'ownPage read'],
  ['forgotPasswordLink', 'to the reset page itself', { tenant: page({ customCannotAccessUrl: 'https://aka.ms/sspr' }) }, 'shown read'],
  ['forgotPasswordLink', 'not permitted', { tenant: { signInPage: noScope } }, '? scope'],

  ['methodsMigration', 'complete', {}, 'combined read'],
  [
    'methodsMigration',
    'not begun',
    { tenant: { methods: known({ migration: 'preMigration', settings: [], reconfirmationDays: null, campaign: null }, now) } },
    'mixedPolicies read',
  ],
  ['methodsMigration', 'not permitted', { tenant: { methods: noScope } }, '? scope'],

  ['deadlines', 'nothing ends', {}, 'none inferred'],
  [
    'deadlines',
    'only a phone',
    { registration: { methods: ['mobilePhone'] }, tenant: { declared: { ...declared, methodsRequired: 1 } } },
    'phoneOnly read',
  ],
  [
    'deadlines',
    'questions',
    { registration: { methods: ['email', 'securityQuestion'] }, tenant: { declared: { ...declared, securityQuestions: true } } },
    'questionsOnly read',
  ],
  ['deadlines', 'not read', { registration: { methods: null } }, '? methodsNotRead'],
  ['deadlines', 'a personal account', { account: { guest: 'personal' } }, '- guestElsewhere'],

  ['throttled', 'no', {}, 'no inferred'],
  [
    'throttled',
    'blocked',
    {
      attempts: [record(3, 'Blocked from self-service password reset', 'success', 'User entered too many invalid SMS verification codes')],
    },
    'blocked read',
  ],
  [
    'throttled',
    'blocked two days ago',
    { attempts: [record(48, 'Blocked from self-service password reset', 'success', '')] },
    'no inferred',
  ],
  [
    'throttled',
    'reset since',
    {
      attempts: [
        record(1, 'Reset password (by admin)', 'success', '', 'd'),
        record(3, 'Blocked from self-service password reset', 'success', ''),
      ],
    },
    'no inferred',
  ],
  ['throttled', 'not permitted', { facts: { attempts: noScope } }, '? scope'],

  ['bannedPassword', 'refused', { attempts: [record(3, RESET, 'failure', 'FuzzyPolicyViolationInvalidPassword')] }, '? passwordNotVisible'],
  [
    'bannedPassword',
    'another accepted',
    { attempts: [record(3, RESET, 'failure', 'FuzzyPolicyViolationInvalidPassword'), record(2, RESET, 'success', 'None', 'd')] },
    'free inferred',
  ],

  [
    'changeOrReset',
    'a change',
    { attempts: [record(3, 'Change password (self-service)', 'failure', 'FuzzyPolicyViolationInvalidPassword')] },
    'change read',
  ],
  [
    'changeOrReset',
    'by an administrator',
    { attempts: [record(3, 'Reset password (by admin)', 'success', 'None')] },
    'byAdministrator read',
  ],
  ['changeOrReset', 'nothing', {}, '? noAttempts'],

  ['resetPlace', 'by the person', { attempts: [record(3, RESET, 'success', 'Successfully completed reset.')] }, 'user read'],
  [
    'resetPlace',
    'by an administrator, somewhere',
    { attempts: [record(3, 'Reset password (by admin)', 'success', 'None')] },
    '? placeNotTold',
  ],

  ['agentReachable', 'cloud', {}, '- cloudPassword'],
  ['agentReachable', 'nothing shows', { account: synced }, '? statusHidden'],
  [
    'agentReachable',
    'lost',
    { account: synced, attempts: [record(3, RESET, 'failure', 'OnPremisesConnectivityError')] },
    'cannotConnect inferred',
  ],
  [
    'agentReachable',
    'answered since',
    {
      account: synced,
      attempts: [
        record(3, RESET, 'failure', 'OnPremisesConnectivityError'),
        record(2, RESET, 'failure', 'OnPremisesAdminActionRequired', 'd'),
      ],
    },
    'running inferred',
  ],
  ['agentReachable', 'answered long ago', { account: synced, attempts: [record(30, RESET, 'success', 'None')] }, '? statusHidden'],

  ['serverEvent', 'cloud', {}, '- cloudPassword'],
  ['serverEvent', 'only the server', { account: synced }, '? serverOnly'],
  ['serverEvent', 'the number came along', { account: synced, attempts: [record(3, RESET, 'failure', 'hr=80230619')] }, 'policy inferred'],

  [
    'policyAge',
    'changed',
    {
      tenant: {
        activity: known(
          { events: [record(0.5, 'Self-service password reset policy changes', 'success', '')], cut: false, writeback: null },
          now,
        ),
      },
    },
    'recent read',
  ],
  ['policyAge', 'nothing logged yet', {}, '? changesNotSeen'],
  ['policyAge', 'not permitted', { tenant: { activity: noScope } }, '? scope'],

  ['readiness', 'all in order', {}, 'ready inferred'],
  ['readiness', 'no licence', { account: { licenses: [] } }, 'notReady inferred'],
  ['readiness', 'no row in the report', { registration: 'noRow' }, '? noReportRow'],

  ['lastAttempts', 'nobody of that name', { facts: { user: unreadable({ reason: 'notFound' }) } }, 'userNotFound inferred'],
  [
    'lastAttempts',
    'not in the log',
    { attempts: [record(1, 'Security info saved for self-service password reset', 'success', '')] },
    '? noAttempts',
  ],
  ['lastAttempts', 'on its way', { attempts: [record(1, FLOW, 'success', 'User submitted their user ID')] }, '? attemptUnfinished'],
];

describe('live checks', () => {
  for (const [id, what, given, wanted] of rows) {
    it(`${id}: ${what}`, () => deepStrictEqual(inWords(judge(id, factsOf(given))), wanted));
  }

  it('cannot tell anything before anything was read, and never throw', () => {
    const outcomes = allChecks.map(({ id }) => [id, inWords(judge(id, unknownFacts(now)))]);
    deepStrictEqual(
      outcomes.filter(([, words]) => words !== '? notRead'),
      [],
    );
  });

  it('are each tested by more than one outcome', () => {
    const kinds = new Map<CheckId, Set<string>>();
    for (const [id, , , wanted] of rows) kinds.set(id, (kinds.get(id) ?? new Set()).add(wanted));
    const others: readonly CheckId[] = ['lastAttempts', 'whoMayReset'];
    deepStrictEqual(
      allChecks.filter(({ id }) => !others.includes(id) && (kinds.get(id)?.size ?? 0) < 2).map(({ id }) => id),
      [],
    );
  });

  it('say that questions for people are none of theirs', () => deepStrictEqual(judge('tls12', factsOf()), undefined));

  it('judge with the facts that they name, and with no other', () => {
    const live = check({
      id: 'throttled',
      needs: ['attempts'],
      considers: ['me'],
      judge: (facts) => {
        // @ts-expect-error -- not named
        const unnamed: unknown = facts.tenant;
        return unnamed === undefined && !facts.me.known && facts.attempts.length === 0 ? answer('no', 'read') : cannotTell('noAttempts');
      },
    });
    deepStrictEqual([live.facts, inWords(live.judge(factsOf()))], [['attempts', 'me'], 'no read']);
  });

  it('become what the guide takes in', () =>
    deepStrictEqual(
      [answer('no', 'read'), cannotTell('noAttempts'), judge('writebackEnabled', factsOf())].map((each) => each && liveOutcome(each)),
      [{ kind: 'option', option: 'no' }, { kind: 'unknown' }, { kind: 'doesNotApply' }],
    ));
});
