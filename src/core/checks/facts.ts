import { type Fact, known, unreadable } from '../tenant/fact';
import type { AuditEvent, DeclaredPolicy, Tenant } from '../tenant/tenant';
import type { TenantUser } from '../users/tenantUser';

/** A method that a person registered, as Graph tells it live. Security questions never stand among them. */
export interface LiveMethod {
  /** `@odata.type` without the rest of the name: `phone`, `email`, `microsoftAuthenticator`, … */
  readonly type: string;
  readonly phone: 'mobile' | 'alternateMobile' | 'office' | null;
}

/** Who is signed in. */
export interface Me {
  readonly id: string;
  /** Names of the directory roles that are held now. */
  readonly roles: readonly string[];
}

/** What a live check may ask for. */
export interface Facts {
  readonly user: TenantUser;
  readonly tenant: Tenant;
  /** What the audit log has of this person, at most 50 records. */
  readonly attempts: readonly AuditEvent[];
  readonly liveMethods: readonly LiveMethod[];
  readonly me: Me;
  /** Names of the directory roles of the person who is checked. */
  readonly targetRoles: readonly string[];
  /** Whether the person is in a role-assignable group or a restricted administrative unit. */
  readonly targetProtected: boolean;
  /** Null: nothing was declared. */
  readonly declared: DeclaredPolicy | null;
}

export type FactName = keyof Facts;

/** All facts as far as they are known; one that may not be read says why, which is a finding as well. */
export type KnownFacts = { readonly [F in FactName]: Fact<Facts[F]> } & {
  /** Milliseconds UTC. */
  readonly now: number;
};

const notRead = unreadable({ reason: 'notRead' });

/** Before anything was read. */
export function unknownFacts(now: number): KnownFacts {
  return {
    user: notRead,
    tenant: notRead,
    attempts: notRead,
    liveMethods: notRead,
    me: notRead,
    targetRoles: notRead,
    targetProtected: notRead,
    declared: notRead,
    now,
  };
}

/** A person as `checkUser` read them. */
export interface CheckedPerson {
  readonly user: TenantUser;
  readonly tenant: Tenant;
  readonly details: { readonly methods: Fact<readonly LiveMethod[]>; readonly attempts: Fact<readonly AuditEvent[]> };
}

/** Of nobody read `targetProtected` yet: Graph tells it with the memberships, which `checkUser` reads only for declared groups. */
type Extras = Partial<Pick<KnownFacts, 'me' | 'targetProtected'>>;

/** The facts of somebody who was checked at `now` (milliseconds UTC). */
export function factsFrom({ user, tenant, details }: CheckedPerson, now: number, extras: Extras = {}): KnownFacts {
  const { roles } = user.traits;
  return {
    user: known(user, now),
    tenant: known(tenant, now),
    attempts: details.attempts,
    liveMethods: details.methods,
    me: extras.me ?? notRead,
    targetRoles: roles ? known(roles, tenant.roles.known ? tenant.roles.at : now) : tenant.roles.known ? notRead : tenant.roles,
    targetProtected: extras.targetProtected ?? notRead,
    declared: known(tenant.declared, tenant.declared?.at ?? now),
    now,
  };
}
