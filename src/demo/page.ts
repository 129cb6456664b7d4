import { type Answer, failure, unknownRequest } from './failures';
import { FilterError, filterTest, type Row, type Test } from './filter';
import type { Rows } from './rows';

/** A list as Graph gives it: which rows, how many on a page at most, and what may be asked of it. */
export interface Collection {
  readonly name: string;
  readonly rows: Rows;
  readonly pageSize: number;
  /** What comes when nothing is selected; absent: everything. */
  readonly defaults?: readonly string[];
}

const ALLOWED = new Set(['$top', '$select', '$filter', '$count', '$orderby', '$skiptoken']);

/** The properties that a request selects; those that start with `@` always come. */
export function selected(row: Row, names: readonly string[] | undefined): Row {
  if (names === undefined) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => name.startsWith('@') || names.includes(name)));
}

/** Names in `$select` that no row of the list has: Graph would know them, the demo does not. */
function strangers(row: Row | undefined, names: readonly string[]): readonly string[] {
  return row === undefined ? [] : names.filter((name) => !(name in row) && !OPTIONAL.has(name));
}

/** Some rows of the report lack it. */
const OPTIONAL = new Set(['methodsRegistered']);

export function selection(query: URLSearchParams, example: Row | undefined): readonly string[] | undefined | Answer {
  const select = query.get('$select');
  if (select === null) return undefined;
  const names = select.split(',');
  const unknown = strangers(example, names);
  return unknown.length === 0 ? names : unknownRequest(`$select=${unknown.join(',')}`);
}

/** One page, with the address of the next. */
export function page(url: URL, collection: Collection, eventual: boolean): Answer {
  const { searchParams: query } = url;
  const strange = [...query.keys()].filter((name) => !ALLOWED.has(name));
  if (strange.length > 0) return unknownRequest(`${url.pathname} with ${strange.join(', ')}`);
  if (query.get('$count') === 'true' && !eventual) return failure(400, 'Request_BadRequest', '$count is not currently supported.');
  const names = selection(query, collection.rows.at(0));
  if (names !== undefined && 'status' in names) return names;
  const fits = testOf(query.get('$filter'));
  if ('status' in fits) return fits;
  const order = query.get('$orderby');
  if (order !== null && order !== 'activityDateTime desc') return unknownRequest(`$orderby=${order}`);
  const token = query.get('$skiptoken');
  const from = token === null ? 0 : placeOf(token);
  if (from === undefined) return failure(400, 'Directory_ExpiredPageToken', 'The specified page token value has expired.');
  const size = Math.min(Number(query.get('$top') ?? 100), collection.pageSize);
  const { rows, next } = take(collection.rows, fits, from, size);
  return {
    status: 200,
    body: {
      '@odata.context': `${url.origin}/v1.0/$metadata#${collection.name}`,
      ...(query.get('$count') === 'true' && token === null ? { '@odata.count': count(collection.rows, fits) } : {}),
      ...(next === undefined ? {} : { '@odata.nextLink': nextLink(url, next) }),
      value: rows.map((row) => selected(row, names ?? collection.defaults)),
    },
  };
}

function testOf(filter: string | null): Test | Answer {
  if (filter === null) return () => true;
  try {
    return filterTest(filter);
  } catch (error) {
    if (error instanceof FilterError) return failure(400, 'Request_UnsupportedQuery', error.message);
    throw error;
  }
}

function take(all: Rows, fits: Test, from: number, size: number): { readonly rows: readonly Row[]; readonly next: number | undefined } {
  const rows: Row[] = [];
  for (let index = from; index < all.size; index++) {
    const row = all.at(index);
    if (row === undefined || !fits(row)) continue;
    if (rows.length === size) return { rows, next: index };
    rows.push(row);
  }
  return { rows, next: undefined };
}

export function count(all: Rows, fits: Test): number {
  let found = 0;
  for (let index = 0; index < all.size; index++) {
    const row = all.at(index);
    if (row !== undefined && fits(row)) found++;
  }
  return found;
}

const TOKEN_START = 'RFNwdAIAAQ';

function placeOf(token: string): number | undefined {
  const place = token.startsWith(TOKEN_START) ? Number(token.slice(TOKEN_START.length)) : NaN;
  return Number.isInteger(place) ? place : undefined;
}

function nextLink(url: URL, place: number): string {
  const next = new URL(url);
  next.searchParams.set('$skiptoken', `${TOKEN_START}${place}`);
  // As Graph writes it: the names of the parameters with their dollar, blanks as %20.
  return next.href.replace(/%24(?=\w+=)/g, '$').replaceAll('+', '%20');
}
