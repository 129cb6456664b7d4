import { explain } from '../../codes/explain';
import { find } from '../../codes/find';
import { search } from '../../codes/search';
import type { Language } from '../../codes/texts';
import { isCode } from '../../guide/candidates';
import { areas } from '../../guide/guide';
import { type ScenarioId, scenarios, scenariosOf } from '../../guide/scenarios';
import { searchScenarios } from '../../guide/search';
import { guideTexts } from '../../guide/texts';
import type { View } from '../view';
import type { CodeRow, ScenarioRow, ScenariosPage, SearchBox, StartPage } from '../wizardState';

const MOST_SCENARIOS = 12;
const MOST_CODES = 8;

export function scenarioRow(id: ScenarioId, language: Language): ScenarioRow {
  return { id, text: guideTexts(language).scenarios[id] };
}

export function codeRow(id: string, language: Language): CodeRow {
  const { code, title } = explain(id, language);
  return { id, code, title };
}

/** Scenarios and codes for what was typed; codes that stand in it come before those that it describes. */
function searchBox({ shown, language, texts }: View): SearchBox {
  const text = (shown.drafts.search ?? '').trim();
  if (text === '') return { results: null };
  const ids = [...find(text).map(({ id }) => id), ...search(text, language).map(({ id }) => id)].filter(isCode);
  const codes = [...new Set(ids)].slice(0, MOST_CODES).map((id) => codeRow(id, language));
  const found = searchScenarios(text, language, MOST_SCENARIOS).map((id) => scenarioRow(id, language));
  const count = codes.length + found.length;
  return { results: { scenarios: found, codes, sentence: count === 0 ? texts.searchNothing : texts.results(count) } };
}

export function startPage(view: View): StartPage {
  return {
    kind: 'start',
    heading: view.texts.startHeading,
    areas: areas.map((id) => ({ id, text: guideTexts(view.language).areas[id] })),
    search: searchBox(view),
  };
}

/** What people say in the area that was chosen; undefined where none was. */
export function scenariosPage({ shown, language }: View): ScenariosPage | undefined {
  const { entry } = shown.guide;
  const area = entry?.kind === 'area' ? entry.area : entry?.kind === 'scenario' ? scenarios[entry.scenario].area : undefined;
  if (area === undefined || area === 'everywhere') return undefined;
  const all = scenariosOf(area);
  const row = (id: ScenarioId): ScenarioRow => scenarioRow(id, language);
  return {
    kind: 'scenarios',
    heading: guideTexts(language).areas[area],
    rows: all.filter((id) => scenarios[id].area === area).map(row),
    everywhere: all.filter((id) => scenarios[id].area === 'everywhere').map(row),
  };
}
