import type { Tenant } from '../tenant/tenant';
import { Judge } from './judge';
import type { Traits } from './tenantUser';
import type { Readiness } from './verdict';

/**
 * Whether a person could reset their password at `now` (milliseconds UTC), by the decision table of rules.md section 1. `cannot`: something
 * that we know stops them; it wins over what we do not know, because it stops them anyway. `cannotTell`: nothing known stops them, but a
 * fact that decides is missing, old data contradict newer ones, or another tenant decides. `ready`: every gate passes by a fact that was
 * read or declared; what we infer makes nobody ready, except where a doc comment of the gate says so. Pure: the same for everybody of the
 * same traits. For many people see `Verdicts`.
 */
export function readiness(traits: Traits, tenant: Tenant, now: number): Readiness {
  return new Judge(tenant, now).of(traits);
}
