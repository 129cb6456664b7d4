import { deepStrictEqual, ok } from 'node:assert/strict';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { tenantRows } from '../../../src/core/tenant/rows';
import type { TenantRow, TenantRowId } from '../../../src/core/tenant/rows/row';
import { type Tenant, unknownTenant } from '../../../src/core/tenant/tenant';
import { closed, declared, healthy, hours, method, minutes, now, organization } from './tenants';

function rows(tenant: Tenant): readonly TenantRow[] {
  return tenantRows(tenant, { now, language: 'en', roster: { size: 1000, withAccount: 1000, withRegistration: 990 } });
}

function rowOf(id: TenantRowId, tenant: Tenant): TenantRow {
  const found = rows(tenant).find((row) => row.id === id);
  ok(found);
  return found;
}

const short = ({ id, value, state, basis }: TenantRow): string => `${id}: ${value} [${state}, ${basis}]`;

const undeclared: Tenant = { ...healthy, declared: null };
const group = 'aaaaaaaa-0000-4000-8000-000000000001';

describe('rows of the tenant', () => {
  it('where all is well', () =>
    deepStrictEqual(rows(healthy).map(short), [
      'scope: All [good, declared]',
      'methodsRequired: Two methods [note, declared]',
      'methods: Migration complete; 2 methods for reset on [good, read]',
      'licenses: Microsoft Entra ID P1: 1,150 of 1,200 assigned [good, read]',
      'registrations: 1,000 of 1,000 enabled people can reset [good, read]',
      'writeback: On [good, declared]',
      'synchronization: Last 20 minutes ago [good, read]',
      'domains: 2 managed [note, read]',
      'adminReset: May reset their own password [good, read]',
      'signInPage: Shows the way to password reset [good, read]',
      'deadlines: Nothing that concerns this tenant [note, read]',
      'report: Refreshed 3 hours ago [good, read]',
      'coverage: 1,000 of 1,000 users; all 13 sources read [good, read]',
    ]));

  it('where nothing was read yet', () =>
    deepStrictEqual(tenantRows(unknownTenant, { now, language: 'en' }).map(short), [
      'scope: Not known [unknown, read]',
      'methodsRequired: Not known [unknown, read]',
      'methods: Not read yet [unknown, read]',
      'licenses: Not read yet [unknown, read]',
      'registrations: Not read yet [unknown, read]',
      'writeback: Not known [unknown, read]',
      'synchronization: Not read yet [unknown, read]',
      'domains: Not read yet [unknown, read]',
      'adminReset: Not read yet [unknown, read]',
      'signInPage: Not read yet [unknown, read]',
      'deadlines: Cannot be told [unknown, read]',
      'report: Not read yet [unknown, read]',
      'coverage: No users read; 13 sources still to be read [note, read]',
    ]));

  it('where nothing may be read: none is good, and each that a permission would open names it', () => {
    const all = rows(closed);
    deepStrictEqual(
      [
        all.filter(({ state }) => state === 'good').map(({ id }) => id),
        all.filter((row) => row.permission).map((row) => [row.id, row.permission]),
      ],
      [[], [['writeback', 'activity']]],
    );
    deepStrictEqual(rowOf('licenses', closed).details, [
      'Subscriptions: not readable. Microsoft Graph asked to wait for too long. Refresh in a few minutes.',
    ]);
  });

  const cases: readonly (readonly [string, TenantRowId, Tenant, string])[] = [
    ['declared None', 'scope', { ...undeclared, declared: { ...declared, scope: 'none' }, counts: closed.counts }, 'None [bad, declared]'],
    [
      'declared None, but people are enabled',
      'scope',
      { ...healthy, declared: { ...declared, scope: 'none' } },
      'None [attention, declared]',
    ],
    [
      'declared Selected, group read',
      'scope',
      { ...healthy, declared: { ...declared, scope: 'selected', groupIds: [group] }, group: known(true, now) },
      'Selected: 1 group [good, declared]',
    ],
    [
      'declared Selected, no group',
      'scope',
      { ...healthy, declared: { ...declared, scope: 'selected' } },
      'Selected [attention, declared]',
    ],
    ['inferred from counts: all', 'scope', undeclared, 'Probably All: 1,000 people [note, inferred]'],
    [
      'counts with some, perhaps administrators only, tell nothing',
      'scope',
      { ...undeclared, counts: known({ total: 1000, enabled: 12, registered: 9, capable: 7, admins: null }, now) },
      'Not known [unknown, read]',
    ],
    [
      'inferred from counts: nobody',
      'scope',
      { ...undeclared, counts: known({ total: 1000, enabled: 0, registered: 0, capable: 0, admins: null }, now) },
      'Probably None [attention, inferred]',
    ],
    [
      'an empty tenant tells nothing',
      'scope',
      { ...undeclared, counts: known({ total: 0, enabled: 0, registered: 0, capable: 0, admins: null }, now) },
      'Not known [unknown, read]',
    ],
    [
      'inferred from rows before counts',
      'scope',
      { ...undeclared, inferred: { ...undeclared.inferred, scope: { value: 'selected', enabled: 3, of: 1000 } } },
      'Probably Selected: 3 of 1,000 people [note, inferred]',
    ],
    [
      'methods required, inferred',
      'methodsRequired',
      { ...undeclared, inferred: { ...undeclared.inferred, methodsRequired: { value: 2, people: 40 } } },
      'Probably two methods [note, inferred]',
    ],
    ['no subscription', 'licenses', { ...healthy, licenses: known([], now) }, 'No Microsoft Entra ID P1 or P2 [bad, read]'],
    [
      'suspended',
      'licenses',
      {
        ...healthy,
        licenses: known(
          [
            {
              skuId: 'a',
              partNumber: 'X',
              usable: false,
              bought: 5,
              used: 5,
              plans: [{ id: 'EEC0EB4F-6444-4F95-ABA0-50C24D67F998', name: '' }],
            },
          ],
          now,
        ),
      },
      'Microsoft Entra ID P1 or P2 is suspended or has ended [bad, read]',
    ],
    [
      'another paid subscription',
      'licenses',
      {
        ...healthy,
        licenses: known([{ skuId: 'a', partNumber: 'O365_BUSINESS_PREMIUM', usable: true, bought: 5, used: 5, plans: [] }], now),
      },
      'No Microsoft Entra ID P1 or P2; other paid subscriptions [attention, read]',
    ],
    [
      'free products only',
      'licenses',
      { ...healthy, licenses: known([{ skuId: 'a', partNumber: 'FLOW_FREE', usable: true, bought: 10000, used: 5, plans: [] }], now) },
      'No Microsoft Entra ID P1 or P2 [bad, read]',
    ],
    [
      'counts of licences not told',
      'licenses',
      {
        ...healthy,
        licenses: known(
          [
            {
              skuId: 'a',
              partNumber: 'X',
              usable: true,
              bought: null,
              used: 3,
              plans: [{ id: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', name: '' }],
            },
          ],
          now,
        ),
      },
      'Microsoft Entra ID P2: 3 assigned [good, read]',
    ],
    ['writeback declared off', 'writeback', { ...healthy, declared: { ...declared, writeback: false } }, 'Off [bad, declared]'],
    [
      'writeback declared on, switched off since',
      'writeback',
      { ...healthy, activity: known({ events: [], cut: false, writeback: { enabled: false, at: hours(2) } }, now) },
      'Switched off 2026-11-21 [bad, inferred]',
    ],
    [
      'writeback declared off, a reset got through since',
      'writeback',
      {
        ...healthy,
        declared: { ...declared, writeback: false },
        inferred: { ...healthy.inferred, writebackWorked: now },
      },
      'Worked on 2026-11-21 [good, inferred]',
    ],
    [
      'writeback declared on, the synchronisation stands still',
      'writeback',
      { ...healthy, organization: known({ ...organization, lastSync: hours(49) }, now) },
      'On [attention, declared]',
    ],
    [
      'writeback switched on, by the log',
      'writeback',
      { ...undeclared, activity: known({ events: [], cut: false, writeback: { enabled: true, at: hours(48) } }, now) },
      'Switched on 2026-11-19 [good, inferred]',
    ],
    [
      'writeback switched off, by the log',
      'writeback',
      { ...undeclared, activity: known({ events: [], cut: false, writeback: { enabled: false, at: hours(48) } }, now) },
      'Switched off 2026-11-19 [bad, inferred]',
    ],
    [
      'writeback got a reset through',
      'writeback',
      { ...undeclared, inferred: { ...undeclared.inferred, writebackWorked: hours(24) } },
      'Worked on 2026-11-20 [good, inferred]',
    ],
    [
      'writeback switched off after a reset got through',
      'writeback',
      {
        ...undeclared,
        activity: known({ events: [], cut: false, writeback: { enabled: false, at: hours(2) } }, now),
        inferred: { ...undeclared.inferred, writebackWorked: hours(24) },
      },
      'Switched off 2026-11-21 [bad, inferred]',
    ],
    [
      'writeback in trouble',
      'writeback',
      {
        ...undeclared,
        activity: known({ events: [], cut: false, writeback: { enabled: true, at: hours(48) } }, now),
        inferred: { ...undeclared.inferred, onPremisesTrouble: { kind: 'unreachable', at: hours(1) } },
      },
      'Switched on 2026-11-19 [attention, inferred]',
    ],
    ['writeback of a synchronised tenant, no evidence', 'writeback', undeclared, 'Not known [unknown, read]'],
    [
      'writeback of a cloud-only tenant',
      'writeback',
      { ...undeclared, organization: known({ ...organization, synced: null, lastSync: null, lastPasswordSync: null }, now) },
      'Not needed [note, inferred]',
    ],
    [
      'sync 4 hours ago',
      'synchronization',
      { ...healthy, organization: known({ ...organization, lastSync: hours(4) }, now) },
      'Last 4 hours ago [attention, read]',
    ],
    [
      'hashes 3 days ago',
      'synchronization',
      { ...healthy, organization: known({ ...organization, lastPasswordSync: hours(72) }, now) },
      'Last 3 days ago [bad, read]',
    ],
    [
      'old hashes where they are not synchronised',
      'synchronization',
      {
        ...healthy,
        organization: known({ ...organization, lastPasswordSync: hours(9999) }, now),
        synchronization: known({ passwordHashSync: false, cloudPasswordPolicyForSynced: null, forceChangeOnLogon: null }, now),
      },
      'Last 20 minutes ago [good, read]',
    ],
    [
      'no time of hashes though they are synchronised',
      'synchronization',
      { ...healthy, organization: known({ ...organization, lastPasswordSync: null }, now) },
      'Last 20 minutes ago [good, read]',
    ],
    [
      'no times at all',
      'synchronization',
      {
        ...healthy,
        synchronization: closed.synchronization,
        organization: known({ ...organization, lastSync: null, lastPasswordSync: null }, now),
      },
      'On; last run not told [unknown, read]',
    ],
    [
      'a clock ahead',
      'synchronization',
      {
        ...healthy,
        organization: known({ ...organization, lastSync: minutes(-9), lastPasswordSync: null }, now),
        synchronization: closed.synchronization,
      },
      'Last less than a minute ago [good, read]',
    ],
    [
      'never synchronised',
      'synchronization',
      { ...healthy, organization: known({ ...organization, synced: null }, now) },
      'None: no directory is synchronised [note, read]',
    ],
    [
      'no longer synchronised',
      'synchronization',
      { ...healthy, organization: known({ ...organization, synced: false }, now) },
      'Switched off [note, read]',
    ],
    [
      'federated',
      'domains',
      { ...healthy, domains: known([{ name: 'x.org', authentication: 'federated', isDefault: true, passwordValidityDays: null }], now) },
      '1 federated [note, read]',
    ],
    [
      'domains as the organisation tells them',
      'domains',
      {
        ...healthy,
        domains: closed.domains,
        organization: known(
          { ...organization, domains: [{ name: 'x.org', authentication: null, isDefault: true, passwordValidityDays: null }] },
          now,
        ),
      },
      '1 not told [unknown, read]',
    ],
    [
      'administrators may not',
      'adminReset',
      { ...healthy, adminReset: known(false, now) },
      'May not reset their own password [attention, read]',
    ],
    [
      'migration not begun',
      'methods',
      { ...healthy, methods: known({ migration: 'preMigration', settings: [], reconfirmationDays: null, campaign: null }, now) },
      'Migration not begun; 0 methods for reset on [attention, read]',
    ],
    [
      'no method on',
      'methods',
      { ...healthy, methods: known({ migration: null, settings: [method('fido2')], reconfirmationDays: null, campaign: null }, now) },
      'Nothing to migrate; 0 methods for reset on [bad, read]',
    ],
    [
      'only phones',
      'methods',
      {
        ...healthy,
        methods: known({ migration: 'migrationComplete', settings: [method('sms')], reconfirmationDays: null, campaign: null }, now),
      },
      'Migration complete; 1 method for reset on [attention, read]',
    ],
    [
      'no branding',
      'signInPage',
      { ...healthy, signInPage: unreadable({ reason: 'notFound' }) },
      'No company branding: nothing is hidden [good, read]',
    ],
    [
      'hidden link',
      'signInPage',
      {
        ...healthy,
        signInPage: known({ hidesForgotPassword: true, hidesResetNow: false, hidesCannotAccess: false, customCannotAccessUrl: null }, now),
      },
      'Hides 1 link to password reset [attention, read]',
    ],
    [
      'gap',
      'registrations',
      { ...healthy, counts: known({ total: 23123, enabled: 23123, registered: 23423, capable: 22999, admins: null }, now) },
      '22,999 of 23,123 enabled people can reset [attention, read]',
    ],
    [
      'counts not told',
      'registrations',
      { ...healthy, counts: known({ total: 10, enabled: null, registered: 1, capable: null, admins: null }, now) },
      'Counts not told [unknown, read]',
    ],
    [
      'an old report',
      'report',
      { ...healthy, reportAge: { oldest: hours(60), newest: hours(1) } },
      'Refreshed 2 days ago [attention, read]',
    ],
    [
      'phones end',
      'deadlines',
      { ...healthy, methodCounts: known([{ method: 'mobilePhone', count: 700 }], now) },
      'Text messages and calls end: 2027-02-01, in 72 days [attention, read]',
    ],
    [
      'coverage of a part',
      'coverage',
      { ...healthy, registrations: unreadable({ reason: 'throttled' }), roles: closed.roles },
      '990 of 1,000 users; 2 of 13 sources not readable [attention, read]',
    ],
  ];
  for (const [title, id, tenant, expected] of cases) it(title, () => deepStrictEqual(short(rowOf(id, tenant)), `${id}: ${expected}`));

  it('tell their evidence', () =>
    deepStrictEqual(
      {
        methods: rowOf('methods', {
          ...healthy,
          methods: known(
            {
              migration: 'migrationComplete',
              settings: [method('email', true, ['g']), method('sms', false), method('fido2'), method('somethingNew')],
              reconfirmationDays: 180,
              campaign: 'enabled',
            },
            now,
          ),
        }).details,
        writeback: rowOf('writeback', undeclared).details,
        synchronization: rowOf('synchronization', healthy).details,
      },
      {
        methods: [
          'Only the methods below count, and security questions if you declared them.',
          'Email one-time passcode: on for everyone, without 1 group',
          'Off: Text message',
          'On, but not for password reset: Passkey (FIDO2)',
          'On, and not known to this version: somethingNew. Whether it counts for password reset cannot be told.',
          'Registration campaign: on.',
          'People are asked to confirm their methods after 180 days.',
        ],
        writeback: [
          'The audit log that could be read holds no record of writeback being switched on or off. It goes back 30 days at most.',
          'Microsoft Graph has a flag for writeback that Microsoft documents as not in use; it is ignored here.',
          'In the admin center, look at Password reset > On-premises integration, then choose “SSPR: Declare Password Reset Policy…”. On the Connect server, `Get-ADSyncAADPasswordResetConfiguration` tells it.',
        ],
        synchronization: [
          'Objects: last synchronised 2026-11-21 11:40 UTC, 20 minutes ago.',
          'Password hashes: last synchronised 2026-11-21 11:57 UTC, 3 minutes ago.',
          'Password hash synchronisation is on.',
          'A temporary password set in Active Directory forces a change at sign-in to the cloud too.',
          'Objects are synchronised every 30 minutes and password hashes every 2 minutes. More than 3 hours is marked for attention and more than 24 hours as bad: limits of this extension, not of Microsoft.',
        ],
      },
    ));
});
