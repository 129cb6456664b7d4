import { element } from '../element';
import type { Listed } from './rowStore';

/** The cells of a row as they are drawn. */
export interface Cells<Row> {
  readonly elements: readonly HTMLElement[];
  /** Fills them; undefined: the row has not come yet. */
  fill(row: Row | undefined): void;
}

export type MakeCells<Row> = () => Cells<Row>;

/** A cell of a column; the styles of the page know it by the column's name. */
export function cell(column: string, ...content: readonly Node[]): HTMLElement {
  return element('div', { role: 'gridcell', class: `cell ${column}` }, ...content);
}

/** A row of a table as it is drawn. It serves another one when its own has left the view. */
export class DrawnRow<Row extends Listed> {
  readonly element: HTMLElement;
  readonly #cells: Cells<Row>;
  #index = -1;
  #place = Number.NaN;
  #row: Row | undefined;
  #state = '';

  constructor(cells: MakeCells<Row>) {
    this.#cells = cells();
    this.element = element('div', { role: 'row', class: 'row', 'aria-selected': 'false' }, ...this.#cells.elements);
    this.#cells.fill(undefined);
  }

  get row(): Row | undefined {
    return this.#row;
  }

  /** `row` undefined: it has not come yet. */
  fill(index: number, row: Row | undefined): void {
    if (index !== this.#index) {
      this.#index = index;
      this.element.id = `row-${index}`;
      this.element.dataset['index'] = String(index);
      // The headings are the first row.
      this.element.setAttribute('aria-rowindex', String(index + 2));
    }
    if (row === this.#row) return;
    this.#row = row;
    this.#cells.fill(row);
  }

  place(pixels: number): void {
    if (pixels === this.#place) return;
    this.#place = pixels;
    this.element.style.transform = `translateY(${pixels}px)`;
  }

  /** `active`: the keyboard is on it. A row that has not come has both names by which the pages' tests know it. */
  mark(active: boolean, open: boolean): void {
    const state = `row${this.#row ? '' : ' placeholder'}${active ? ' active' : ''}${open ? ' open' : ''}${this.#index % 2 === 1 ? ' odd' : ''}`;
    if (state === this.#state) return;
    this.#state = state;
    this.element.className = state;
    this.element.setAttribute('aria-selected', String(open));
  }
}
