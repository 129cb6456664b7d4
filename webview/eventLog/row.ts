import type { EventColumn, EventRow } from '../../src/shared/eventLogPage';
import { element } from '../element';

export const columns: readonly EventColumn[] = ['time', 'level', 'source', 'eventId'];

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

function cell(name: string, ...children: readonly Node[]): HTMLElement {
  return element('div', { role: 'gridcell', class: `cell ${name}` }, ...children);
}

/** A row of the list; used again for another event when it has left the screen. */
export class Row {
  readonly element: HTMLElement;
  readonly #time = element('span');
  readonly #sign = element('span', { 'aria-hidden': 'true' });
  readonly #level = element('span');
  readonly #source = element('bdi');
  readonly #eventId = element('span');
  readonly #code = element('code');
  readonly #summary = element('bdi');
  #row: EventRow | undefined;

  constructor() {
    this.element = element(
      'div',
      { role: 'row' },
      cell('time', this.#time),
      cell('level', this.#sign, this.#level),
      cell('source', this.#source),
      cell('eventId', this.#eventId),
      cell('says', this.#code, this.#summary),
    );
  }

  get row(): EventRow | undefined {
    return this.#row;
  }

  /** `row` undefined: it has not come yet. */
  fill(index: number, row: EventRow | undefined): void {
    this.element.id = `row-${index}`;
    this.element.dataset['index'] = String(index);
    // The headings are the first row.
    this.element.setAttribute('aria-rowindex', String(index + 2));
    if (row === this.#row && row !== undefined) return;
    this.#row = row;
    this.#time.textContent = row?.time ?? '';
    this.#sign.className = `sign ${row?.level ?? 'none'}`;
    this.#sign.textContent = SIGNS[row?.level ?? 'none'];
    this.#level.textContent = row?.levelText ?? '';
    this.#source.textContent = row?.source ?? '';
    this.#eventId.textContent = row?.eventId ?? '';
    this.#code.textContent = row?.code ?? '';
    this.#code.hidden = (row?.code ?? '') === '';
    this.#summary.textContent = row?.summary ?? '';
    this.#summary.title = row?.summary ?? '';
    this.#summary.className = row?.decoded === false ? 'raw' : '';
  }

  mark(index: number, top: number, active: boolean, open: boolean): void {
    this.element.className = `row${this.#row ? '' : ' waits'}${active ? ' active' : ''}${open ? ' open' : ''}${index % 2 === 1 ? ' odd' : ''}`;
    this.element.setAttribute('aria-selected', String(open));
    this.element.style.transform = `translateY(${top}px)`;
  }
}
