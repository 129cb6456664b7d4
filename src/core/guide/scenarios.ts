import type { CauseId } from './causes';
import type { AreaId, ScenarioFacts } from './guide';
import { articleScenarios } from './scenarios/articles';
import { symptomScenarios } from './scenarios/symptoms';
import { usageScenarios } from './scenarios/usage';
import { writebackScenarios } from './scenarios/writeback';

const all = { ...articleScenarios, ...symptomScenarios, ...usageScenarios, ...writebackScenarios };

/** A number of `scenarios.md`, or an SY row of `symptoms.md`. */
export type ScenarioId = keyof typeof all;

export const scenarios: Readonly<Record<ScenarioId, Omit<ScenarioFacts, 'causes'> & { readonly causes: readonly CauseId[] }>> = all;

/** The SY rows first, by number, then the lines of the articles. */
export const scenarioIds = (Object.keys(all) as ScenarioId[]).sort(
  (a, b) => Number(b.startsWith('SY')) - Number(a.startsWith('SY')) || Number(a.replace('SY-', '')) - Number(b.replace('SY-', '')),
);

export function isScenario(id: string): id is ScenarioId {
  return Object.hasOwn(all, id);
}

/** The scenarios of an area, those that belong to every area last. */
export function scenariosOf(area: AreaId): readonly ScenarioId[] {
  return [...scenarioIds.filter((id) => scenarios[id].area === area), ...scenarioIds.filter((id) => scenarios[id].area === 'everywhere')];
}

/** The scenarios that can end in a cause. */
export function scenariosWith(cause: CauseId): readonly ScenarioId[] {
  return scenarioIds.filter((id) => scenarios[id].causes.includes(cause));
}
