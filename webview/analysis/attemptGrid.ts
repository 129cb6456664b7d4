import type { AnalysisState, AttemptRow, Column } from '../../src/core/logs/analysis/analysisState';
import { MOST_ROWS } from '../../src/core/logs/analysis/intent';
import { element } from '../element';
import { cell, type Cells } from '../grid/drawnRow';
import { Grid, type Shown } from '../grid/grid';
import { headings, type Sortable } from '../grid/headings';
import { changeSign, type Send, sign } from './parts';

const sortable: Sortable<Column> = {
  columns: ['time', 'user', 'outcome', 'cause', 'reached', 'records'],
  downwards: ['time', 'records'],
};

function put(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function cells(): Cells<AttemptRow> {
  const [time, outcome, cause, reached, records] = [
    element('span'),
    element('span'),
    element('span'),
    element('span'),
    element('span'),
  ] as const;
  const user = element('bdi');
  const mark = sign('missing');
  const code = element('code');
  const certainty = element('span', { class: 'hint' });
  const why = cell('cause', cause, code, certainty);
  return {
    elements: [
      cell('time', time),
      cell('user', user),
      cell('outcome', mark, outcome),
      why,
      cell('reached', reached),
      cell('records', records),
    ],
    fill(row): void {
      put(time, row?.time ?? '');
      put(user, row?.user ?? '');
      changeSign(mark, row?.outcome ?? 'missing');
      put(outcome, row?.outcomeText ?? '');
      put(code, row?.code ?? '');
      put(cause, row?.cause ?? '');
      put(certainty, row?.certainty ?? '');
      // Long names of causes are cut off.
      why.title = row ? [row.cause, row.code].filter((part) => part !== '').join(', ') : '';
      put(reached, row?.reached ?? '');
      put(records, row?.records ?? '');
    },
  };
}

/** The table of attempts. `open`: one was chosen. */
export function attemptGrid(send: Send, open: (row: AttemptRow) => void): Grid<AttemptRow> {
  return new Grid({
    title: 'attempts-title',
    most: MOST_ROWS,
    cells,
    open,
    close: () => send({ type: 'closeAttempt' }),
    ask: (first, count) => send({ type: 'scroll', first, count }),
  });
}

/** What of a state the table shows. Another filter, order or time makes another list. */
export function attemptsShown({ table, filter, open, labels, language }: AnalysisState): Shown<AttemptRow> {
  const { total, first, rows, sort } = table;
  const { user, code, outcome, span } = filter;
  return {
    total,
    first,
    rows,
    query: JSON.stringify([user, code, outcome, span, sort]),
    openId: open?.id,
    heads: { key: JSON.stringify([language, sort]), make: () => headings(sortable, sort, labels) },
  };
}
