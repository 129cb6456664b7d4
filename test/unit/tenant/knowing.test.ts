import { deepStrictEqual } from 'node:assert/strict';
import { coverageText } from '../../../src/core/tenant/coverage';
import { deadlines } from '../../../src/core/tenant/deadlines';
import { known, type Unreadable, unreadable } from '../../../src/core/tenant/fact';
import { cloudLacks, scopeFor, scopeForFeature, seesWholeOrganization } from '../../../src/core/tenant/permissions';
import { unknownTenant } from '../../../src/core/tenant/tenant';
import { unreadableSentence } from '../../../src/core/tenant/unreadable';
import { closed, declared, healthy, now, organization } from './tenants';

describe('scopes', () => {
  it('suffice by themselves, by a wider one, and however they are written', () =>
    deepStrictEqual(
      [
        scopeFor('users', ['User.Read.All']),
        scopeFor('activity', ['openid', 'Directory.Read.All']),
        scopeFor('registrations', ['Directory.Read.All']),
        scopeFor('methods', ['https://graph.microsoft.us/policy.read.all']),
        scopeFor('organization', ['User.Read']),
        scopeFor('users', ['User.Read', 'User.ReadBasic.All']),
        scopeForFeature('userMethods', []),
      ],
      [
        { allowed: true },
        { allowed: true },
        { allowed: false, missing: 'AuditLog.Read.All' },
        { allowed: true },
        { allowed: true },
        { allowed: false, missing: 'User.Read.All' },
        { allowed: false, missing: 'UserAuthenticationMethod.Read.All' },
      ],
    ));

  it('with User.Read alone show a part of the organisation', () =>
    deepStrictEqual([['User.Read'], ['User.Read', 'User.Read.All']].map(seesWholeOrganization), [false, true]));

  it('do not help where a cloud lacks it', () =>
    deepStrictEqual(
      [
        cloudLacks('china', 'methods'),
        cloudLacks('china', 'userMethods'),
        cloudLacks('china', 'registrations'),
        cloudLacks('global', 'methods'),
      ],
      [true, true, false, false],
    ));
});

describe('what could not be read', () => {
  const whys: readonly (readonly [Unreadable, string])[] = [
    [{ reason: 'notRead' }, 'Users: not read yet.'],
    [
      { reason: 'scope', scope: 'User.Read.All' },
      'Users: not readable. This sign-in lacks the permission User.Read.All. Choose “SSPR: Grant Permission…” to add it.',
    ],
    [
      { reason: 'role', roles: ['Reports Reader', 'Security Reader', 'Global Reader'] },
      'Users: not readable. Your account lacks a directory role: Reports Reader, Security Reader or Global Reader is needed. Activate one or ask for it, then refresh.',
    ],
    [
      { reason: 'unexpected', detail: `502 ${'x'.repeat(500)}` },
      `Users: not readable. Microsoft Graph gave an answer that is not understood: 502 ${'x'.repeat(196)}. Refresh; if it stays, “SSPR: Show Log” tells more.`,
    ],
  ];
  for (const [why, expected] of whys) it(why.reason, () => deepStrictEqual(unreadableSentence(why, 'en', 'users'), expected));
});

describe('coverage', () => {
  const half = { size: 100_000, withAccount: 100_000, withRegistration: 98_412 };
  const table: readonly (readonly [string, string, string])[] = [
    ['all', coverageText(healthy, half, 'en'), '100,000 of 100,000 users; all 13 sources read'],
    [
      'a report that broke',
      coverageText(
        { ...healthy, registrations: unreadable({ reason: 'offline' }), roles: closed.roles, methods: closed.methods },
        half,
        'en',
      ),
      '98,412 of 100,000 users; 3 of 13 sources not readable',
    ],
    [
      'while reading',
      coverageText(
        { ...unknownTenant, organization: healthy.organization },
        { size: 999, withAccount: 999, withRegistration: 0 },
        'en',
        100_000,
      ),
      '0 of 100,000 users; 12 sources still to be read',
    ],
    [
      'without the report, for lack of a role',
      coverageText({ ...closed, users: known(true, now) }, { size: 3, withAccount: 3, withRegistration: 0 }, 'en'),
      '3 of 3 users; 12 of 13 sources not readable',
    ],
    [
      'nothing',
      coverageText(closed, { size: 0, withAccount: 0, withRegistration: 0 }, 'en'),
      'No users read; 13 of 13 sources not readable',
    ],
    [
      'with a declared group',
      coverageText(
        { ...healthy, declared: { ...declared, scope: 'selected', groupIds: ['g'] } },
        { size: 1, withAccount: 1, withRegistration: 1 },
        'en',
      ),
      '1 of 1 user; 1 source still to be read',
    ],
  ];
  for (const [title, actual, expected] of table) it(title, () => deepStrictEqual(actual, expected));
});

describe('deadlines', () => {
  const applies = (tenant: typeof healthy, at = now): unknown =>
    deadlines(tenant, at, 'en').map((deadline) => [deadline.id, deadline.daysLeft, deadline.applies]);

  it('count days in UTC and say what is not known', () =>
    deepStrictEqual(applies(unknownTenant), [
      ['passkeyNudge', -81, 'unknown'],
      ['connectVersion', -52, 'unknown'],
      ['registeredOnly', -12, 'yes'],
      ['phoneDelivery', 72, 'unknown'],
      ['securityQuestions', 100, 'unknown'],
    ]));

  it('follow what the tenant uses', () =>
    deepStrictEqual(
      applies({
        ...healthy,
        organization: known({ ...organization, synced: null }, now),
        declared: { ...declared, securityQuestions: true },
        methodCounts: known([{ method: 'officePhone', count: 3 }], now),
      }),
      [
        ['passkeyNudge', -81, 'yes'],
        ['connectVersion', -52, 'no'],
        ['registeredOnly', -12, 'yes'],
        ['phoneDelivery', 72, 'yes'],
        ['securityQuestions', 100, 'yes'],
      ],
    ));

  it('fall out half a year after they passed', () =>
    deepStrictEqual(
      deadlines(healthy, Date.UTC(2027, 4, 20), 'en').map(({ id, when }) => [id, when]),
      [
        ['phoneDelivery', '2027-02-01, 108 days ago'],
        ['securityQuestions', 'in March 2027; no day is announced'],
      ],
    ));
});
