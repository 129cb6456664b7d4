import type { CodeRow, ScenarioRow, ScenariosPage, StartPage, WizardState } from '../../src/core/case/wizardState';
import { MOST_DRAFT } from '../../src/shared/wizardLimits';
import { element } from '../element';
import { button, field, list, section, textButton } from './parts';
import { personBox } from './side';

export function scenarioLink({ id, text }: ScenarioRow, type: 'chooseScenario' | 'openRelated' = 'chooseScenario'): HTMLElement {
  return textButton(text, { type, scenario: id });
}

function codeLink({ id, code, title }: CodeRow): HTMLElement {
  return textButton(element('span', {}, element('code', {}, code), ` ${title}`), { type: 'chooseCode', code: id });
}

function results({ search }: StartPage, { labels }: WizardState): readonly (HTMLElement | undefined)[] {
  const shown = search.results;
  if (!shown) return [element('p', { class: 'hint', role: 'status', id: 'results' }, labels.searchHint)];
  return [
    element('p', { class: 'hint', role: 'status', id: 'results' }, shown.sentence),
    shown.codes.length > 0 ? element('h2', {}, labels.foundCodes) : undefined,
    list(shown.codes.map(codeLink), { class: 'choices' }),
    shown.scenarios.length > 0 ? element('h2', {}, labels.foundScenarios) : undefined,
    list(
      shown.scenarios.map((row) => scenarioLink(row)),
      { class: 'choices' },
    ),
  ];
}

export function start(page: StartPage, state: WizardState): readonly HTMLElement[] {
  const { labels, place } = state;
  const areas = page.areas.map(({ id, text }) => textButton(text, { type: 'chooseArea', area: id }));
  return [
    element(
      'div',
      { class: 'search', id: 'search', role: 'search' },
      field('search', labels.search, MOST_DRAFT.search),
      ...present(results(page, state)),
    ),
    section('areas', labels.byArea, list(areas, { class: 'choices tiles' })),
    section(
      'by-user',
      labels.byUser,
      element('p', { class: 'hint' }, labels.userHint),
      place.tenant
        ? undefined
        : element(
            'div',
            { class: 'actions', id: 'connect' },
            button(labels.signIn, { type: 'signIn' }),
            button(labels.openDemo, { type: 'openDemo' }),
          ),
      ...personBox(place.user, labels),
      place.user.chosen
        ? element('div', { class: 'actions', id: 'enter' }, button(labels.enterByUser, { type: 'enterByUser' }, { primary: true }))
        : undefined,
    ),
  ];
}

export function scenarios({ rows, everywhere }: ScenariosPage, { labels }: WizardState): readonly (HTMLElement | undefined)[] {
  return [
    list(
      rows.map((row) => scenarioLink(row)),
      { class: 'choices' },
    ),
    everywhere.length === 0
      ? undefined
      : section(
          'everywhere',
          labels.everywhere,
          list(
            everywhere.map((row) => scenarioLink(row)),
            { class: 'choices' },
          ),
        ),
    element('p', {}, textButton(`← ${labels.back}`, { type: 'goTo', step: { kind: 'start' } })),
  ];
}

function present(nodes: readonly (HTMLElement | undefined)[]): readonly HTMLElement[] {
  return nodes.filter((node) => node !== undefined);
}
