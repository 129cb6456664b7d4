import type { Tenant } from '../tenant/tenant';
import { account } from './gates/account';
import { adminMethods, adminReset, type Standing, standingOf } from './gates/administrator';
import { phoneForms } from './gates/directory';
import { decisive, type Finding, inferred, type Subject } from './gates/gate';
import { guest } from './gates/guest';
import { license } from './gates/license';
import { methods } from './gates/methods';
import { report } from './gates/report';
import { scope } from './gates/scope';
import { writeback } from './gates/writeback';
import type { Traits } from './tenantUser';
import type { AdminVerdict, Readiness, Verdict } from './verdict';

function verdictOf(finding: Finding | undefined): Verdict {
  if (!finding || finding.outcome === 'pass') return 'ready';
  return finding.outcome === 'stop' ? 'cannot' : 'cannotTell';
}

/** The two gates of a policy as one finding. */
function together(first: Finding, second: Finding): Finding {
  const found = decisive([first, second]) ?? first;
  const warnings = [...(first.warnings ?? []), ...(second.warnings ?? [])];
  return { ...found, evidence: [...first.evidence, ...second.evidence], warnings };
}

/**
 * One of two policies holds and we do not know which: ready only if both let the person through. A person whom the report calls an
 * administrator is stopped by the administrator policy; otherwise only what stops under both stops.
 */
function either(byUser: Finding, byAdmin: Finding, policy: Standing['policy']): Finding {
  const evidence = [...byAdmin.evidence, ...byUser.evidence];
  const warnings = byUser.warnings ?? [];
  const [user, admin] = [verdictOf(byUser), verdictOf(byAdmin)];
  if (user === 'ready' && admin === 'ready') return { outcome: 'pass', evidence, warnings };
  if (byAdmin.outcome === 'stop' && policy === 'presumed')
    return { ...byAdmin, ...(byAdmin.predicted && { predicted: inferred(byAdmin.predicted.code) }), evidence, warnings };
  if (byUser.outcome === 'stop' && byAdmin.outcome === 'stop')
    return { ...byUser, ...(byUser.predicted && { predicted: inferred(byUser.predicted.code) }), evidence, warnings };
  return { outcome: 'unknown', reason: 'adminUnknown', evidence, warnings };
}

/** The two gates of the policy that the person is under; where it is not clear which, both policies as one finding. */
function byPolicy(subject: Subject, { policy }: Standing): { readonly gates: readonly [Finding, Finding]; readonly admin?: Finding } {
  const user = [scope(subject), methods(subject)] as const;
  if (policy === 'user') return { gates: user };
  const administrator = [adminReset(subject), adminMethods(subject)] as const;
  const admin = together(...administrator);
  if (policy === 'administrator') return { gates: administrator, admin };
  return { gates: [either(together(...user), admin, policy), { outcome: 'pass', evidence: [] }], admin };
}

/** The verdict of the administrator policy by itself, whatever licence and writeback say. */
function adminVerdict(finding: Finding, { roles = [] }: Traits): AdminVerdict {
  return { verdict: verdictOf(finding), reason: finding.outcome === 'pass' ? 'ready' : finding.reason, roles };
}

/** The gates in the order of the service; a guest whose password is not here passes no further than the door. */
function findingsOf(subject: Subject, standing: Standing): { readonly findings: readonly Finding[]; readonly admin?: Finding } {
  const door = [account(subject), guest(subject)] as const;
  if (door[1].outcome !== 'pass') return { findings: door };
  const { gates, ...rest } = byPolicy(subject, standing);
  const role: Finding = { outcome: 'pass', evidence: [standing.evidence] };
  return { findings: [...door, role, report(subject), gates[0], license(subject), gates[1], writeback(subject)], ...rest };
}

/** The code is sure only when nothing before it is unknown: another error might come first. */
function codeOf(findings: readonly Finding[], blocking: Finding): Pick<Readiness, 'code' | 'codeBasis'> {
  if (blocking.outcome !== 'stop' || !blocking.predicted) return {};
  const before = findings.slice(0, findings.indexOf(blocking));
  return before.some(({ outcome }) => outcome === 'unknown') ? inferred(blocking.predicted.code) : blocking.predicted;
}

/**
 * Whether a person could reset their password at `now` (milliseconds UTC), by the decision table of rules.md section 1. `cannot`: something
 * that we know stops them; it wins over what we do not know, because it stops them anyway. `cannotTell`: nothing known stops them, but a
 * fact that decides is missing, old data contradict newer ones, or another tenant decides. `ready`: every gate passes by a fact that was
 * read or declared; what we infer makes nobody ready, except where a doc comment of the gate says so. Pure: the same for everybody of the
 * same traits.
 */
export function readiness(traits: Traits, tenant: Tenant, now: number): Readiness {
  const subject = { traits, tenant, now };
  const standing = standingOf(traits);
  const { findings, admin } = findingsOf(subject, standing);
  const blocking = decisive(findings);
  return {
    verdict: verdictOf(blocking),
    reason: blocking?.reason ?? 'ready',
    ...(blocking && codeOf(findings, blocking)),
    evidence: findings.flatMap(({ evidence }) => evidence),
    warnings: [...findings.flatMap(({ warnings = [] }) => warnings), ...phoneForms(traits.account)],
    ...(admin && standing.policy !== 'unclear' && { admin: adminVerdict(admin, traits) }),
  };
}
