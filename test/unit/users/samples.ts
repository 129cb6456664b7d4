import { known } from '../../../src/core/tenant/fact';
import { premiumPlans } from '../../../src/core/tenant/plans';
import type { DeclaredPolicy, License, MethodsPolicy, Tenant } from '../../../src/core/tenant/tenant';
import { unknownTenant } from '../../../src/core/tenant/tenant';
import type { Account, Registration, Traits } from '../../../src/core/users/tenantUser';

export const NOW = Date.UTC(2026, 10, 21, 12);
const HOUR = 3_600_000;
export const REPORTED = NOW - 3 * HOUR;

/** A person whom nothing stops: of the cloud, licensed, enabled and able as the service sees it. */
export const account: Account = {
  enabled: true,
  guest: false,
  synced: false,
  domain: 'contoso.com',
  licenses: [{ skuId: 'e3', plansOff: [] }],
  mobilePhone: 'none',
  officePhone: 'none',
  otherMail: false,
};

export const registration: Registration = {
  enabled: true,
  registered: true,
  capable: true,
  admin: false,
  methods: ['email', 'microsoftAuthenticatorPush'],
};

export const traits: Traits = { account, registration, roles: [], inGroup: undefined };

export function person(of: Partial<Account> = {}, row: Partial<Registration> = {}, rest: Partial<Traits> = {}): Traits {
  return { ...traits, account: { ...account, ...of }, registration: { ...registration, ...row }, ...rest };
}

function license(skuId: string, partNumber: string, more: Partial<License> = {}): License {
  return { skuId, partNumber, usable: true, bought: 10, used: 1, plans: [{ id: 'office', name: 'OFFICE' }], ...more };
}

const p1 = [{ id: premiumPlans.p1, name: 'AAD_PREMIUM' }];

export const licenses: readonly License[] = [
  license('e3', 'SPE_E3', { plans: p1 }),
  license('e5', 'SPE_E5', { plans: [{ id: premiumPlans.p2, name: 'AAD_PREMIUM_P2' }] }),
  license('ems', 'EMS', { plans: p1, usable: false }),
  license('standard', 'O365_BUSINESS_PREMIUM'),
  license('office', 'STANDARDPACK'),
  license('free', 'FLOW_FREE'),
];

const all = (id: string, enabled = true): MethodsPolicy['settings'][number] => ({ id, enabled, includes: ['all_users'], excludes: [] });

export const policy: MethodsPolicy = {
  migration: 'migrationComplete',
  settings: [all('email'), all('sms'), all('voice', false), all('microsoftAuthenticator'), all('softwareOath'), all('hardwareOath', false)],
  reconfirmationDays: null,
  campaign: null,
};

/** Read as far as Graph tells; nothing declared. */
export const tenant: Tenant = {
  ...unknownTenant,
  organization: known(
    {
      id: 'tenant',
      name: 'Contoso',
      synced: true,
      lastSync: NOW - HOUR,
      lastPasswordSync: NOW - HOUR,
      domains: [
        { name: 'contoso.com', authentication: 'managed', isDefault: true, passwordValidityDays: null },
        { name: 'federated.contoso.com', authentication: 'federated', isDefault: false, passwordValidityDays: null },
      ],
    },
    NOW,
  ),
  licenses: known(licenses, NOW),
  synchronization: known({ passwordHashSync: true, cloudPasswordPolicyForSynced: null, forceChangeOnLogon: null }, NOW),
  adminReset: known(true, NOW),
  methods: known(policy, NOW),
  roles: known([], NOW),
  activity: known({ events: [], cut: false, writeback: null }, NOW),
  users: known(true, NOW),
  registrations: known(true, NOW),
  reportAge: { oldest: REPORTED, newest: REPORTED },
};

/** Declared after the report was made. */
export function declared(more: Partial<DeclaredPolicy>): DeclaredPolicy {
  return {
    scope: null,
    groupIds: [],
    methodsRequired: null,
    securityQuestions: null,
    writeback: null,
    unlockWithoutReset: null,
    registrationRequired: null,
    reconfirmDays: null,
    at: NOW - HOUR,
    by: 'form',
    ...more,
  };
}

export function tenantWith(more: Partial<Tenant>): Tenant {
  return { ...tenant, ...more };
}
