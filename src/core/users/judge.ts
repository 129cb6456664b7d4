import type { Tenant } from '../tenant/tenant';
import { account } from './gates/account';
import { adminMethods, adminReset, type Standing, standingOf } from './gates/administrator';
import { phoneForms } from './gates/directory';
import { decisive, type Finding, inferred, type Subject } from './gates/gate';
import { guest } from './gates/guest';
import { license } from './gates/license';
import { methods, withAccount } from './gates/methods';
import { report, rowOf } from './gates/report';
import { scope } from './gates/scope';
import { writeback } from './gates/writeback';
import type { Traits } from './tenantUser';
import type { AdminVerdict, Brief, Readiness, Verdict } from './verdict';

function verdictOf(finding: Finding | undefined): Verdict {
  if (!finding || finding.outcome === 'pass') return 'ready';
  return finding.outcome === 'stop' ? 'cannot' : 'cannotTell';
}

/** The two gates of a policy as one finding. */
function together([first, second]: readonly [Finding, Finding]): Finding {
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
  const stop = byAdmin.outcome === 'stop' && policy === 'presumed' ? byAdmin : byUser.outcome === 'stop' ? byUser : undefined;
  if (byUser.outcome === 'pass' && byAdmin.outcome === 'pass') return { outcome: 'pass', evidence, warnings };
  if (stop && byAdmin.outcome === 'stop')
    return { ...stop, ...(stop.predicted && { predicted: inferred(stop.predicted.code) }), evidence, warnings };
  return { outcome: 'unknown', reason: 'adminUnknown', evidence, warnings };
}

/** The verdict of the administrator policy by itself, whatever licence and writeback say: of an account that was read and has a row. */
function adminVerdict(findings: readonly Finding[], { roles = [] }: Traits): AdminVerdict {
  const blocking = decisive(findings);
  return { verdict: verdictOf(blocking), reason: blocking?.reason ?? 'ready', roles };
}

/** The code is sure only when nothing before it is unknown: another error might come first. */
function codeOf(findings: readonly Finding[], blocking: Finding | undefined): Pick<Readiness, 'code' | 'codeBasis'> {
  if (blocking?.outcome !== 'stop' || !blocking.predicted) return {};
  const before = findings.slice(0, findings.indexOf(blocking));
  return before.some(({ outcome }) => outcome === 'unknown') ? inferred(blocking.predicted.code) : blocking.predicted;
}

/** Keeps what was made for a pair. */
class Kept<T> {
  readonly #made = new Map<unknown, Map<unknown, T>>();

  of(first: unknown, second: unknown, make: () => T): T {
    let row = this.#made.get(first);
    if (!row) this.#made.set(first, (row = new Map<unknown, T>()));
    let made = row.get(second);
    if (made === undefined) row.set(second, (made = make()));
    return made;
  }
}

/** What hangs on the account alone. */
interface OfAccount {
  readonly door: readonly [Finding, Finding];
  readonly license: Finding;
  readonly writeback: Finding;
}

/** All that was found about a kind, in the order of the service. */
interface Found {
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  /** What the administrator policy looks at, where it may hold. */
  readonly admin?: readonly Finding[];
}

const nothing: Finding = { outcome: 'pass', evidence: [] };

/**
 * Judges people of one tenant at one moment. There are many more kinds of people than parts that they are made of, so each gate is asked once
 * for what it looks at.
 */
export class Judge {
  readonly #tenant: Tenant;
  readonly #now: number;
  readonly #accounts = new Kept<OfAccount>();
  readonly #standings = new Kept<Standing>();
  readonly #reports = new Kept<Finding>();
  readonly #scopes = new Kept<Finding>();
  readonly #methods = new Kept<Finding>();

  constructor(tenant: Tenant, now: number) {
    this.#tenant = tenant;
    this.#now = now;
  }

  of(traits: Traits): Readiness {
    const found = this.#find(traits);
    const { findings } = found;
    return {
      ...brief(found, traits),
      evidence: findings.flatMap(({ evidence }) => evidence),
      warnings: [...findings.flatMap(({ warnings = [] }) => warnings), ...phoneForms(traits.account)],
    };
  }

  /** The verdict without what it rests on. */
  briefly(traits: Traits): Brief {
    return brief(this.#find(traits), traits);
  }

  /** A guest whose password is not here passes no further than the door. */
  #find(traits: Traits): Found {
    const { account: own, registration, roles, inGroup } = traits;
    const subject = { traits, tenant: this.#tenant, now: this.#now };
    const { door, ...further } = this.#accounts.of(own, undefined, () => ofAccount(subject));
    const standing = this.#standings.of(roles, rowOf(traits)?.admin, () => standingOf(traits));
    if (door[1].outcome !== 'pass') return { findings: door, standing };
    const user = [
      this.#scopes.of(registration, inGroup, () => scope(subject)),
      withAccount(
        this.#methods.of(registration, undefined, () => methods(subject)),
        own,
      ),
    ] as const;
    const { gates, admin } = byPolicy(subject, user, standing);
    const role = { outcome: 'pass', evidence: [standing.evidence] } as const;
    const seen = this.#reports.of(registration, own?.enabled === false, () => report(subject));
    const findings = [...door, role, seen, gates[0], further.license, gates[1], further.writeback];
    return { findings, standing, ...(admin && { admin: [door[0], admin[0], seen, admin[1]] }) };
  }
}

/** The two gates of the policy that the person is under; where it is not clear which, both policies as one finding. */
function byPolicy(
  subject: Subject,
  user: readonly [Finding, Finding],
  { policy }: Standing,
): { readonly gates: readonly [Finding, Finding]; readonly admin?: readonly [Finding, Finding] } {
  if (policy === 'user') return { gates: user };
  const admin = [adminReset(subject), adminMethods(subject)] as const;
  if (policy === 'administrator') return { gates: admin, admin };
  return { gates: [either(together(user), together(admin), policy), nothing], admin };
}

function ofAccount(subject: Subject): OfAccount {
  return { door: [account(subject), guest(subject)], license: license(subject), writeback: writeback(subject) };
}

function brief({ findings, standing, admin }: Found, traits: Traits): Brief {
  const blocking = decisive(findings);
  return {
    verdict: verdictOf(blocking),
    reason: blocking?.reason ?? 'ready',
    ...codeOf(findings, blocking),
    ...(admin && standing.policy !== 'unclear' && { admin: adminVerdict(admin, traits) }),
  };
}
