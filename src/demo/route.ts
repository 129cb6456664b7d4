import type { FeatureId } from '../core/tenant/permissions';
import { type Answer, notFound } from './failures';
import type { Row } from './filter';
import { type Collection, page, selected, selection } from './page';
import { every, listed, type Rows } from './rows';
import type { DemoTenant } from './tenant';

/** What the demo looks at in a request. */
export interface Question {
  readonly url: URL;
  /** The scopes that the token carries. */
  readonly granted: readonly string[];
  /** The header ConsistencyLevel says eventual. */
  readonly eventual: boolean;
}

export type Handler = (tenant: DemoTenant, question: Question, match: readonly string[]) => Answer;

export interface Route {
  /** Matched against what follows /v1.0; its groups are given to `answer`. */
  readonly path: RegExp;
  readonly feature: FeatureId;
  readonly answer: Handler;
}

/** One thing; 404 where it is not there. */
export function one(row: Row | undefined, { url }: Question, what: string, defaults?: readonly string[]): Answer {
  if (row === undefined) return notFound(what);
  const names = selection(url.searchParams, row);
  if (names !== undefined && 'status' in names) return names;
  return { status: 200, body: { '@odata.context': `${url.origin}/v1.0/$metadata#${what}/$entity`, ...selected(row, names ?? defaults) } };
}

/** A list that is short. */
export function list(name: string, rows: readonly Row[]): Collection {
  return { name, rows: listed(rows), pageSize: 999 };
}

/** A person by id or user principal name, without regard to case. */
export function find(rows: Rows, key: string): Row | undefined {
  const wanted = key.toLowerCase();
  for (const row of every(rows)) {
    if (row['id'] === wanted || String(row['userPrincipalName']).toLowerCase() === wanted) return row;
  }
  return undefined;
}

/** A list; 404 where there is none of that name. */
export const collection =
  (make: (tenant: DemoTenant, question: Question, match: readonly string[]) => Collection | undefined): Handler =>
  (tenant, question, match) => {
    const made = make(tenant, question, match);
    return made === undefined ? notFound(match[0] ?? '') : page(question.url, made, question.eventual);
  };
