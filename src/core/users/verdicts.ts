import type { Tenant } from '../tenant/tenant';
import { DAY } from '../tenant/times';
import { PHONE_END, QUESTIONS_END } from './gates/allowed';
import { reportIsNewer } from './gates/report';
import { Judge } from './judge';
import type { Traits } from './tenantUser';
import type { Brief, Readiness } from './verdict';

/**
 * All of a tenant that a verdict depends on, and of the time only what has come to pass. What grows with every page that is read (counts, rows
 * of the report) is left out while it grows: it decides nothing, it only stands in sentences.
 */
function grounds(tenant: Tenant, now: number): readonly unknown[] {
  const { organization, licenses, domains, synchronization, adminReset, methods, declared, group, activity, inferred, reportAge } = tenant;
  const whole = tenant.registrations.known && tenant.registrations.value;
  const writeback = activity.known ? activity.value.writeback : null;
  const lastSync = organization.known ? organization.value.lastSync : null;
  const oldest = reportAge?.oldest ?? now;
  return [
    ...[organization, licenses, domains, synchronization, adminReset, methods, declared, group],
    ...[activity.known, writeback?.enabled, writeback?.at, inferred.writebackWorked],
    ...[inferred.onPremisesTrouble?.kind, inferred.onPremisesTrouble?.at],
    ...[inferred.scope?.value, whole && inferred.scope?.enabled, whole && inferred.scope?.of],
    ...[inferred.methodsRequired?.value, whole && inferred.methodsRequired?.people],
    ...[reportIsNewer(tenant), now - oldest > DAY ? oldest : null, lastSync !== null && now - lastSync > DAY],
    ...[now >= PHONE_END, now >= QUESTIONS_END.from, now >= QUESTIONS_END.until],
  ];
}

function sameGrounds(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((ground, index) => Object.is(ground, b[index]));
}

/** The verdicts of one picture of a tenant at one moment, each worked out once: whoever shares traits shares the verdict. */
export class Verdicts {
  readonly tenant: Tenant;
  /** Milliseconds UTC. */
  readonly now: number;
  readonly #grounds: readonly unknown[];
  readonly #judge: Judge;
  readonly #known: WeakMap<Traits, Brief>;

  /** `before`: verdicts of an older picture, which are kept where nothing has changed that they rest on. */
  constructor(tenant: Tenant, now: number, before?: Verdicts) {
    this.tenant = tenant;
    this.now = now;
    this.#grounds = grounds(tenant, now);
    const kept = before && sameGrounds(before.#grounds, this.#grounds) ? before : undefined;
    this.#judge = kept ? kept.#judge : new Judge(tenant, now);
    this.#known = kept ? kept.#known : new WeakMap();
  }

  /** With all evidence: for a person on screen. */
  of(traits: Traits): Readiness {
    return this.#judge.of(traits);
  }

  /** Without evidence: for groups and counts over all kinds, which it costs a tenth. */
  briefly(traits: Traits): Brief {
    const known = this.#known.get(traits);
    if (known) return known;
    const verdict = this.#judge.briefly(traits);
    this.#known.set(traits, verdict);
    return verdict;
  }
}
