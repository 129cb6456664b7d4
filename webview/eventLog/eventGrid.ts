import { type EventColumn, type EventLogState, type EventRow, MOST_EVENT_ROWS } from '../../src/shared/eventLogPage';
import { element } from '../element';
import { cell, type Cells } from '../grid/drawnRow';
import { Grid, type Shown } from '../grid/grid';
import { headings, type Sortable } from '../grid/headings';
import type { Send } from './parts';

const sortable: Sortable<EventColumn> = { columns: ['time', 'level', 'source', 'eventId'], downwards: ['time'] };

/** A sign for each level: its form says it, its colour only helps. */
const SIGNS: Readonly<Record<EventRow['level'], string>> = {
  critical: '✖',
  error: '✖',
  warning: '!',
  information: 'i',
  verbose: '…',
  auditFailure: '✖',
  auditSuccess: '✓',
  none: '·',
};

function cells(): Cells<EventRow> {
  const [time, level, eventId] = [element('span'), element('span'), element('span')] as const;
  const sign = element('span', { 'aria-hidden': 'true' });
  const source = element('bdi');
  const code = element('code');
  const summary = element('bdi');
  return {
    elements: [
      cell('time', time),
      cell('level', sign, level),
      cell('source', source),
      cell('eventId', eventId),
      cell('says', code, summary),
    ],
    fill(row): void {
      time.textContent = row?.time ?? '';
      sign.className = `sign ${row?.level ?? 'none'}`;
      sign.textContent = SIGNS[row?.level ?? 'none'];
      level.textContent = row?.levelText ?? '';
      source.textContent = row?.source ?? '';
      eventId.textContent = row?.eventId ?? '';
      code.textContent = row?.code ?? '';
      code.hidden = (row?.code ?? '') === '';
      summary.textContent = row?.summary ?? '';
      summary.title = row?.summary ?? '';
      summary.className = row?.decoded === false ? 'raw' : '';
    },
  };
}

/** The list of events. `open`: one was chosen. */
export function eventGrid(send: Send, open: (row: EventRow) => void): Grid<EventRow> {
  return new Grid({
    title: 'events-title',
    most: MOST_EVENT_ROWS,
    cells,
    open,
    close: () => send({ type: 'closeEvent' }),
    ask: (first, count) => send({ type: 'scroll', first, count }),
  });
}

/** What of a state the list shows. */
export function eventsShown({ table, open, labels, language }: EventLogState): Shown<EventRow> {
  const { total, first, rows, sort, version } = table;
  const says = (): HTMLElement => element('div', { role: 'columnheader', class: 'cell says' }, labels.whatItSays);
  return {
    total,
    first,
    rows,
    query: String(version),
    openId: open?.id,
    heads: { key: JSON.stringify([language, sort]), make: () => [...headings(sortable, sort, labels), says()] },
  };
}
