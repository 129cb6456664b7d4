import { allFacts } from '../codes/facts';
import { type CauseId, causeIds, causes } from './causes';
import { type ScenarioId, isScenario, scenarios } from './scenarios';

const factsById = new Map(allFacts.map((facts) => [facts.id, facts]));

/** Every cause that stops people: where the guide looks when it knows nothing but the person. */
export const blockingCauses: readonly CauseId[] = causeIds.filter((id) => causes[id].stage !== 'answer' && causes[id].special !== true);

/** Whether the catalogue has a code of this id. */
export function isCode(id: string): boolean {
  return factsById.has(id);
}

/**
 * The causes that a code of the catalogue leads to: those that name it; else, for a record of success, that nothing is wrong; else those of
 * the scenarios that the catalogue gives it.
 */
export function causesOfCode(code: string): readonly CauseId[] {
  const named = causeIds.filter((id) => causes[id].codes?.includes(code));
  if (named.length > 0) return named;
  const facts = factsById.get(code);
  if (facts === undefined) return [];
  if (facts.severity === 'info' || facts.severity === 'success') return ['normalRecord'];
  const found = scenariosOfCode(code).flatMap((id) => scenarios[id].causes);
  return [...new Set(found)];
}

/** The scenarios that the catalogue gives a code, the narrow ones (SY rows) alone where there are any. */
export function scenariosOfCode(code: string): readonly ScenarioId[] {
  const all = (factsById.get(code)?.scenarios ?? []).filter(isScenario);
  const narrow = all.filter((id) => id.startsWith('SY-'));
  return narrow.length > 0 ? narrow : all;
}

/** The codes of the catalogue that lead to a scenario. */
export function codesOfScenario(scenario: ScenarioId): readonly string[] {
  return allFacts.filter((facts) => facts.scenarios?.includes(scenario)).map(({ id }) => id);
}
