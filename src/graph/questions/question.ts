import { type Json, type Oddities, rowsOf } from '../shapes/fields';

/** One thing to ask of Graph, and how to understand the answer. */
export interface Question<T> {
  /** Below the version, with its query, encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Counts as a report, of which the service answers only few. */
  readonly report?: boolean;
  /** Throws a `GraphFailure` where the answer is not one to this question. */
  readonly parse: (body: unknown, oddities: Oddities) => T;
}

/** A page of a list. `next`: where the next one is, as it came; null: this was the last. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
  /** Of the whole list, where the service counts; it does on the first page only. */
  readonly count: number | null;
}

/** The next page of an answer, without looking at its rows. */
export function nextLinkOf(body: unknown): string | null {
  const link = (body as Json | null | undefined)?.['@odata.nextLink'];
  return typeof link === 'string' && link !== '' ? link : null;
}

/** Reads pages whose rows are read by `row`; a row that it does not know is left out. */
export function pageOf<T>(row: (json: Json, oddities: Oddities) => T | undefined): Question<Page<T>>['parse'] {
  return (body, oddities) => {
    const rows: T[] = [];
    for (const json of rowsOf(body, oddities)) {
      const read = row(json, oddities);
      if (read !== undefined) rows.push(read);
    }
    const count = (body as Json)['@odata.count'];
    return { rows, next: nextLinkOf(body), count: typeof count === 'number' ? count : null };
  };
}

/** Text between the quotes of a filter, encoded for a URL. */
export function quoted(value: string): string {
  return encodeURIComponent(`'${value.replaceAll("'", "''")}'`);
}

/** A filter, encoded for a URL. Values in it have their quotes doubled by the caller. */
export function filter(expression: string): string {
  return `$filter=${encodeURIComponent(expression)}`;
}
