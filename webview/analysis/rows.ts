import type { AttemptRow, Column } from '../../src/core/logs/analysis/analysisState';
import { element } from '../element';
import { changeSign, sign } from './parts';

/** In the order in which they stand. */
export const columns: readonly Column[] = ['time', 'user', 'outcome', 'cause', 'reached', 'records'];

function put(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function cell(name: Column, ...content: readonly Node[]): HTMLElement {
  return element('div', { role: 'gridcell', class: `cell ${name}` }, ...content);
}

/** A row of the table as it is drawn. It serves another attempt when its own has left the view. */
export class DrawnRow {
  readonly element: HTMLElement;
  readonly #time = element('span');
  readonly #user = element('bdi');
  readonly #mark = sign('missing');
  readonly #outcome = element('span');
  readonly #code = element('code');
  readonly #cause = element('span');
  readonly #certainty = element('span', { class: 'hint' });
  readonly #reached = element('span');
  readonly #records = element('span');
  readonly #why = cell('cause', this.#cause, this.#code, this.#certainty);
  #index = -1;
  #place = Number.NaN;
  #row: AttemptRow | undefined;
  #state = '';

  constructor() {
    this.element = element(
      'div',
      { role: 'row', class: 'row placeholder', 'aria-selected': 'false' },
      cell('time', this.#time),
      cell('user', this.#user),
      cell('outcome', this.#mark, this.#outcome),
      this.#why,
      cell('reached', this.#reached),
      cell('records', this.#records),
    );
  }

  get row(): AttemptRow | undefined {
    return this.#row;
  }

  /** `row` undefined: it has not come yet. */
  fill(index: number, row: AttemptRow | undefined): void {
    if (index !== this.#index) {
      this.#index = index;
      this.element.id = `row-${index}`;
      this.element.dataset['index'] = String(index);
      // The headings are the first row.
      this.element.setAttribute('aria-rowindex', String(index + 2));
    } else if (row === this.#row) return;
    this.#row = row;
    put(this.#time, row?.time ?? '');
    put(this.#user, row?.user ?? '');
    changeSign(this.#mark, row?.outcome ?? 'missing');
    put(this.#outcome, row?.outcomeText ?? '');
    put(this.#code, row?.code ?? '');
    put(this.#cause, row?.cause ?? '');
    put(this.#certainty, row?.certainty ?? '');
    // Long names of causes are cut off.
    this.#why.title = row ? [row.cause, row.code].filter((part) => part !== '').join(', ') : '';
    put(this.#reached, row?.reached ?? '');
    put(this.#records, row?.records ?? '');
  }

  place(pixels: number): void {
    if (pixels === this.#place) return;
    this.#place = pixels;
    this.element.style.transform = `translateY(${pixels}px)`;
  }

  mark(active: boolean, open: boolean): void {
    const state = `row${this.#row ? '' : ' placeholder'}${active ? ' active' : ''}${open ? ' open' : ''}${this.#index % 2 === 1 ? ' odd' : ''}`;
    if (state === this.#state) return;
    this.#state = state;
    this.element.className = state;
    this.element.setAttribute('aria-selected', String(open));
  }
}
