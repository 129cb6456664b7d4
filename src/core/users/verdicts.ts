import type { Tenant } from '../tenant/tenant';
import { readiness } from './readiness';
import type { Traits } from './tenantUser';
import type { Readiness } from './verdict';

/** The verdicts of one picture of a tenant at one moment, each worked out once: whoever shares traits shares the verdict. */
export class Verdicts {
  readonly tenant: Tenant;
  /** Milliseconds UTC. */
  readonly now: number;
  readonly #known = new WeakMap<Traits, Readiness>();

  constructor(tenant: Tenant, now: number) {
    this.tenant = tenant;
    this.now = now;
  }

  of(traits: Traits): Readiness {
    const known = this.#known.get(traits);
    if (known) return known;
    const verdict = readiness(traits, this.tenant, this.now);
    this.#known.set(traits, verdict);
    return verdict;
  }
}
