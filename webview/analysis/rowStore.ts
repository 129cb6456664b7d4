import type { AnalysisState, AttemptRow } from '../../src/core/logs/analysis/analysisState';
import type { Stretch } from './lay';

/** Rows kept beyond those in view, so that going back asks for nothing. */
const MOST_KEPT = 2_000;

/** Rows that came, by their place in the list. Those of an older list are still drawn until newer ones come. */
export class RowStore {
  readonly #rows = new Map<number, { readonly row: AttemptRow; readonly text: string; version: number }>();
  #version = 0;
  #list = '';
  #query = '';

  /** Takes the rows of a state. Tells whether another list was asked for than before: other filter, order or time. */
  take({ table, filter }: AnalysisState): boolean {
    const { user, code, outcome, span } = filter;
    const query = JSON.stringify([user, code, outcome, span, table.sort]);
    const list = `${table.total} ${query}`;
    const another = query !== this.#query;
    const came = table.rows.map((row, at) => ({ row, text: JSON.stringify({ ...row, open: false }), index: table.first + at }));
    // A row that differs from the one that stood there: the others may do so too.
    const moved = came.some(({ text, index }) => (this.#rows.get(index)?.text ?? text) !== text);
    if (list !== this.#list || moved) this.#version++;
    this.#list = list;
    this.#query = query;
    for (const { row, text, index } of came) {
      this.#rows.delete(index);
      this.#rows.set(index, { row, text, version: this.#version });
    }
    this.#forget(table.total);
    return another;
  }

  /** A row as far as it is known, newest or not. */
  row(index: number): AttemptRow | undefined {
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
