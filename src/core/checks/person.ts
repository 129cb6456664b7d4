import type { Unreadable } from '../tenant/fact';
import type { SourceId, Tenant } from '../tenant/tenant';
import type { Finding, Subject } from '../users/gates/gate';
import { guest } from '../users/gates/guest';
import { passwordPlace } from '../users/gates/password';
import type { TenantUser } from '../users/tenantUser';
import type { Basis } from '../users/verdict';
import type { CheckEvidence } from './evidence';
import { cannotTell, doesNotApply, type Outcome, type WhyId } from './outcome';

/** Of whom readiness's gates are asked. */
export function subjectOf({ user, tenant, now }: { readonly user: TenantUser; readonly tenant: Tenant; readonly now: number }): Subject {
  return { traits: user.traits, tenant, now };
}

/** Guests whose password is kept elsewhere: this tenant's settings do not matter to them. Of an unclear guest nobody can say. */
export function elsewhere(subject: Subject): Outcome<never> | undefined {
  const finding = guest(subject);
  if (finding.outcome === 'pass') return undefined;
  const kind = subject.traits.account?.guest;
  return kind === 'partner' || kind === 'personal'
    ? doesNotApply('guestElsewhere', ...finding.evidence)
    : cannotTell('guestUnclear', ...finding.evidence);
}

/** Whom nothing of Active Directory concerns: the password is in the cloud. */
export function cloudOnly(subject: Subject): Outcome<never> | undefined {
  return passwordPlace(subject) === 'cloud' ? doesNotApply('cloudPassword') : undefined;
}

/** What could not be read of a source; undefined: it was read, or is none of the tenant's. */
function unreadableOf(tenant: Tenant, source: CheckEvidence['source']): Unreadable | undefined {
  if (!Object.hasOwn(tenant, source) || source === 'declared') return undefined;
  const fact = tenant[source as SourceId];
  return fact.known ? undefined : fact.why;
}

/** Why a gate cannot tell: the first source of its unknown evidence that could not be read; else its own reason. */
function whyOf(finding: Extract<Finding, { outcome: 'unknown' }>, tenant: Tenant): Unreadable | WhyId {
  for (const { outcome, source } of finding.evidence) {
    const why = outcome === 'unknown' ? unreadableOf(tenant, source) : undefined;
    if (why) return why;
  }
  // Without a declaration the scope is what the report says of the person.
  if (finding.reason === 'scopeUnknown' && finding.evidence.length === 0 && !tenant.registrations.known) return tenant.registrations.why;
  return finding.reason;
}

/** A gate that cannot tell as an outcome of a check. */
export function untoldBy(finding: Extract<Finding, { outcome: 'unknown' }>, tenant: Tenant): Outcome<never> {
  return cannotTell(whyOf(finding, tenant), ...finding.evidence);
}

/** How sure an answer is: as sure as the surest evidence that speaks for it. */
export function basisOf(evidence: readonly CheckEvidence[], outcome: 'pass' | 'fail'): Basis {
  const bases = evidence.filter((each) => each.outcome === outcome).map(({ basis }) => basis);
  const order: readonly Basis[] = ['read', 'declared', 'inferred'];
  return order.find((basis) => bases.includes(basis)) ?? 'inferred';
}
