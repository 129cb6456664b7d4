import type { AnalysisState } from '../../src/core/logs/analysis/analysisState';
import { element } from '../element';
import { button, heading, tones } from './parts';

/** As the host's door lets in. */
const MOST_USER = 200;

function option(value: string, label: string): HTMLElement {
  return element('option', { value }, label);
}

function select(id: string, label: string, options: readonly HTMLElement[]): HTMLElement {
  return element('label', {}, element('span', { class: 'hint' }, label), element('select', { id }, ...options));
}

/** What the table shows, and the controls that choose it. What they hold is kept by FilterDraft. */
export function filterRow({ filter, table, labels }: AnalysisState): readonly HTMLElement[] {
  // Nothing to choose from: the summary says what to do.
  if (table.total === 0 && !filter.active) return [];
  const zoomed = filter.span !== '';
  return [
    heading('attempts', labels.attempts, ' ', element('span', { class: 'hint', id: 'total' }, table.totalText)),
    element(
      'div',
      { class: 'filters', role: 'search', 'aria-labelledby': 'attempts-title' },
      element(
        'label',
        { class: 'wide' },
        element('span', { class: 'hint' }, labels.filterUser),
        element('input', { id: 'filter-user', type: 'search', maxlength: String(MOST_USER), autocomplete: 'off', spellcheck: 'false' }),
      ),
      select('filter-code', labels.filterCode, [option('', labels.any), ...filter.codes.map(({ code, label }) => option(code, label))]),
      select('filter-outcome', labels.filterOutcome, [
        option('', labels.any),
        ...tones.map(([outcome]) => option(outcome, labels[outcome])),
      ]),
      element(
        'div',
        { class: 'span' },
        element('span', { class: 'hint' }, labels.time),
        element(
          'span',
          {},
          filter.span === '' ? labels.allTime : filter.span,
          ' ',
          zoomed && button(labels.zoomOut, { type: 'zoomOut' }, { kind: 'text-button' }),
        ),
      ),
      filter.active && button(labels.clearFilter, { type: 'clearFilter' }, { kind: 'clear' }),
    ),
  ];
}
