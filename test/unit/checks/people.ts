import { type CheckedPerson, factsFrom, type KnownFacts, type LiveMethod } from '../../../src/core/checks/facts';
import { known, unreadable } from '../../../src/core/tenant/fact';
import type { AuditEvent, Tenant } from '../../../src/core/tenant/tenant';
import type { Account, Registration, TenantUser, Traits } from '../../../src/core/users/tenantUser';
import { healthy, now } from '../tenant/tenants';

export { now };

export const account: Account = {
  enabled: true,
  guest: false,
  synced: false,
  domain: 'contoso.com',
  licenses: [{ skuId: 'a', plansOff: [] }],
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

export interface Given {
  readonly account?: Partial<Account>;
  readonly registration?: Partial<Registration> | 'noRow';
  readonly traits?: Partial<Traits>;
  readonly tenant?: Partial<Tenant>;
  readonly attempts?: readonly AuditEvent[];
  readonly live?: readonly LiveMethod[];
  readonly facts?: Partial<KnownFacts>;
}

/** Facts of somebody with whom all is well, but for what is given. */
export function factsOf(given: Given = {}): KnownFacts {
  const row = given.registration === 'noRow' ? 'noRow' : { ...registration, ...given.registration };
  const traits: Traits = { account: { ...account, ...given.account }, registration: row, roles: [], inGroup: undefined, ...given.traits };
  const user: TenantUser = { id: 'u', name: 'Kari', userPrincipalName: 'kari@contoso.com', traits };
  const person: CheckedPerson = {
    user,
    tenant: { ...healthy, ...given.tenant },
    details: {
      methods: given.live ? known(given.live, now) : unreadable({ reason: 'scope', scope: 'UserAuthenticationMethod.Read.All' }),
      attempts: known(given.attempts ?? [], now),
    },
  };
  return { ...factsFrom(person, now), ...given.facts };
}

let count = 0;

/** A record of the audit log, `hours` ago. */
export function record(hours: number, activity: string, result: AuditEvent['result'], reason: string, correlationId = 'c'): AuditEvent {
  count++;
  return { id: `e${count}`, at: now - hours * 3_600_000, activity, result, reason, userId: 'u', correlationId };
}
