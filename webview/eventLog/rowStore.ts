import type { EventLogState, EventRow } from '../../src/shared/eventLogPage';

/** More rows than this are not kept: those of other parts of the list go first. */
const MOST = 1000;

/** Rows that have come, by their place in the list. */
export class RowStore {
  readonly #rows = new Map<number, EventRow>();
  #version = -1;
  #total = -1;

  /** Takes the rows of a state in; tells whether the list is another one than before. */
  take({ table }: EventLogState): boolean {
    const another = table.version !== this.#version;
    // While the log is read, new events push the others down.
    if (another || table.total !== this.#total || this.#rows.size > MOST) this.#rows.clear();
    this.#version = table.version;
    this.#total = table.total;
    table.rows.forEach((row, index) => this.#rows.set(table.first + index, row));
    return another;
  }

  row(index: number): EventRow | undefined {
    return this.#rows.get(index);
  }

  has(first: number, end: number): boolean {
    for (let index = first; index < end; index++) if (!this.#rows.has(index)) return false;
    return true;
  }
}
