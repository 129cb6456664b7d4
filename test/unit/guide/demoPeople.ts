import { allChecks, liveOutcome } from '../../../src/core/checks/allChecks';
import { factsFrom, type KnownFacts, unknownFacts } from '../../../src/core/checks/facts';
import { next } from '../../../src/core/guide/next';
import { type GuideState, newCase } from '../../../src/core/guide/state';
import { type Unreadable, unreadable } from '../../../src/core/tenant/fact';
import { inferredFrom } from '../../../src/core/users/inference';
import { readiness } from '../../../src/core/users/readiness';
import { Roster } from '../../../src/core/users/roster';
import type { ReasonId } from '../../../src/core/users/verdict';
import { demoConnection } from '../../../src/demo/connection';
import { demoDeclared } from '../../../src/demo/settings';
import type { DemoVariant } from '../../../src/demo/variants';
import { TenantReader } from '../../../src/graph/tenantReader';

export const NOW = Date.UTC(2026, 10, 21, 9);

/** Somebody of the demo as the wizard sees them who is signed in. */
export interface DemoPerson {
  readonly name: string;
  readonly reason: ReasonId;
  readonly facts: KnownFacts;
  /** The case of this person with all live checks in it and no answer. */
  readonly state: GuideState;
}

/** Everybody of a variant, checked one by one after the tenant was read. */
export async function demoPeople(variant: DemoVariant): Promise<readonly DemoPerson[]> {
  const { signal } = new AbortController();
  const wait = (): Promise<void> => Promise.resolve();
  const roster = new Roster();
  const connection = demoConnection(variant, { now: () => NOW, delay: wait, latency: 0 });
  const reader = new TenantReader({ connection, roster, now: () => NOW, delay: wait, declared: demoDeclared(variant, NOW) });
  await reader.load(signal);
  const inferred = inferredFrom(reader.tenant, roster);
  const found: DemoPerson[] = [];
  for (let row = 0; row < roster.size; row++) {
    const { id, userPrincipalName, traits } = roster.at(row);
    const checked = await reader.checkUser(id, signal);
    const tenant = { ...checked.tenant, inferred };
    const facts = checked.found ? factsFrom({ ...checked, tenant }, NOW) : nobody(checked.why);
    const { reason } = readiness(checked.found ? checked.user.traits : traits, tenant, NOW);
    found.push({ name: userPrincipalName.replace(/@.*/, ''), reason, facts, state: checkedCase(facts) });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As the wizard takes it that nobody of that name could be read. */
function nobody(why: Unreadable): KnownFacts {
  const none = unreadable(why);
  return { ...unknownFacts(NOW), user: none, tenant: none, attempts: none, liveMethods: none, targetRoles: none, declared: none };
}

function checkedCase(facts: KnownFacts): GuideState {
  return allChecks.reduce(
    (state, check) => next(state, { type: 'liveOutcome', check: check.id, outcome: liveOutcome(check.judge(facts)) }),
    next(newCase, { type: 'chooseUser' }),
  );
}
