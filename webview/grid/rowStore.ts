import type { Stretch } from './lay';

/** Rows kept beyond those in view, so that going back asks for nothing. */
const MOST_KEPT = 2_000;

/** A row of a list, as the host tells it. */
export interface Listed {
  readonly id: number;
  /** Whether it is open: that alone makes no other row of it. */
  readonly open?: boolean;
}

/** A part of a list, as the host tells it. */
export interface Part<Row extends Listed> {
  readonly total: number;
  /** Place of the first of these rows in the list. */
  readonly first: number;
  readonly rows: readonly Row[];
  /** What the list was asked for with, filter and order; another one is another list. */
  readonly query: string;
}

/** Rows that came, by their place in the list. Those of an older list are still drawn until newer ones come. */
export class RowStore<Row extends Listed> {
  readonly #rows = new Map<number, { readonly row: Row; readonly text: string; version: number }>();
  #version = 0;
  #list = '';
  #query = '';

  /** Takes the rows of a state. Tells whether another list was asked for than before. */
  take({ total, first, rows, query }: Part<Row>): boolean {
    const list = `${total} ${query}`;
    const another = query !== this.#query;
    const came = rows.map((row, at) => ({ row, text: JSON.stringify({ ...row, open: false }), index: first + at }));
    // A row that differs from the one that stood there: the others may do so too.
    const moved = came.some(({ text, index }) => (this.#rows.get(index)?.text ?? text) !== text);
    if (list !== this.#list || moved) this.#version++;
    this.#list = list;
    this.#query = query;
    for (const { row, text, index } of came) {
      this.#rows.delete(index);
      this.#rows.set(index, { row, text, version: this.#version });
    }
    this.#forget(total);
    return another;
  }

  /** A row as far as it is known, newest or not. */
  row(index: number): Row | undefined {
    return this.#rows.get(index)?.row;
  }

  /** Whether all of these are as the list is now. */
  has({ first, end }: Stretch): boolean {
    for (let index = first; index < end; index++) if (this.#rows.get(index)?.version !== this.#version) return false;
    return true;
  }

  /** Changes whenever rows that are not at hand may have changed. */
  get version(): number {
    return this.#version;
  }

  #forget(total: number): void {
    for (const index of this.#rows.keys()) {
      // Oldest first: a map keeps the order in which they came.
      if (this.#rows.size > MOST_KEPT || index >= total) this.#rows.delete(index);
    }
  }
}
