import { known, unreadable } from '../../../src/core/tenant/fact';
import type { DeclaredPolicy, MethodSetting, Organization, Tenant } from '../../../src/core/tenant/tenant';
import { unknownTenant } from '../../../src/core/tenant/tenant';

/** 21 November 2026, 12:00 UTC. */
export const now = Date.UTC(2026, 10, 21, 12);
export const minutes = (count: number): number => now - count * 60_000;
export const hours = (count: number): number => minutes(count * 60);

export const organization: Organization = {
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Contoso',
  synced: true,
  lastSync: minutes(20),
  lastPasswordSync: minutes(3),
  domains: [],
};

export const declared: DeclaredPolicy = {
  scope: 'all',
  groupIds: [],
  methodsRequired: 2,
  securityQuestions: false,
  writeback: true,
  unlockWithoutReset: null,
  registrationRequired: true,
  reconfirmDays: 180,
  at: Date.UTC(2026, 10, 1),
  by: 'form',
};

export function method(id: string, enabled = true, excludes: readonly string[] = []): MethodSetting {
  return { id, enabled, includes: enabled ? ['all_users'] : [], excludes };
}

/** Where all is well and everything was read. */
export const healthy: Tenant = {
  ...unknownTenant,
  organization: known(organization, now),
  licenses: known(
    [
      {
        skuId: 'a',
        partNumber: 'SPE_E3',
        usable: true,
        bought: 1200,
        used: 1150,
        plans: [{ id: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', name: 'AAD_PREMIUM' }],
      },
    ],
    now,
  ),
  domains: known(
    [
      { name: 'contoso.com', authentication: 'managed', isDefault: true, passwordValidityDays: null },
      { name: 'contoso.onmicrosoft.com', authentication: 'managed', isDefault: false, passwordValidityDays: null },
    ],
    now,
  ),
  synchronization: known({ passwordHashSync: true, cloudPasswordPolicyForSynced: null, forceChangeOnLogon: true }, now),
  adminReset: known(true, now),
  methods: known(
    {
      migration: 'migrationComplete',
      settings: [method('email'), method('microsoftAuthenticator'), method('sms', false), method('voice', false), method('fido2')],
      reconfirmationDays: null,
      campaign: 'default',
    },
    now,
  ),
  roles: known([], now),
  signInPage: known({ hidesForgotPassword: false, hidesResetNow: false, hidesCannotAccess: false, customCannotAccessUrl: null }, now),
  activity: known({ events: [], cut: false, writeback: null }, now),
  counts: known({ total: 1000, enabled: 1000, registered: 1000, capable: 1000, admins: { total: 5, capable: 5 } }, now),
  methodCounts: known([{ method: 'email', count: 900 }], now),
  users: known(true, now),
  registrations: known(true, now),
  reportAge: { oldest: hours(3), newest: hours(2) },
  declared,
};

/** Of which nothing may be read. */
export const closed: Tenant = {
  ...unknownTenant,
  users: unreadable({ reason: 'scope', scope: 'User.Read.All' }),
  registrations: unreadable({ reason: 'role', roles: ['Reports Reader', 'Global Reader'] }),
  counts: unreadable({ reason: 'license' }),
  methodCounts: unreadable({ reason: 'license' }),
  organization: unreadable({ reason: 'offline' }),
  licenses: unreadable({ reason: 'throttled' }),
  domains: unreadable({ reason: 'cancelled' }),
  synchronization: unreadable({ reason: 'scope', scope: 'OnPremDirectorySynchronization.Read.All' }),
  adminReset: unreadable({ reason: 'signIn' }),
  methods: unreadable({ reason: 'cloud' }),
  roles: unreadable({ reason: 'scope', scope: 'RoleManagement.Read.Directory' }),
  signInPage: unreadable({ reason: 'unexpected', detail: '200 text/html' }),
  activity: unreadable({ reason: 'scope', scope: 'AuditLog.Read.All' }),
};
