import { GraphFailure } from '../failure';

/** Counts what was not as documented: each such thing is taken for "not told". */
export interface Oddities {
  count: number;
}

export type Json = Readonly<Record<string, unknown>>;

const NOTHING: Json = {};

/** The object, or one without properties. */
export function objectOf(value: unknown, oddities: Oddities): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  oddities.count++;
  return NOTHING;
}

/** The same where there may be none. */
export function optionalObject(value: unknown, oddities: Oddities): Json {
  return value === null || value === undefined ? NOTHING : objectOf(value, oddities);
}

export function text(value: unknown, oddities: Oddities): string | null {
  if (typeof value === 'string') return value;
  if (value !== null && value !== undefined) oddities.count++;
  return null;
}

export function flag(value: unknown, oddities: Oddities): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value !== null && value !== undefined) oddities.count++;
  return null;
}

export function whole(value: unknown, oddities: Oddities): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value !== null && value !== undefined) oddities.count++;
  return null;
}

/** Null: there is no list. */
export function list(value: unknown, oddities: Oddities): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (value !== null && value !== undefined) oddities.count++;
  return null;
}

/** The strings of a list; what is none is left out and counted. */
export function texts(value: unknown, oddities: Oddities): readonly string[] | null {
  const items = list(value, oddities);
  if (items === null) return null;
  const strings = items.filter((item) => typeof item === 'string');
  oddities.count += items.length - strings.length;
  return strings;
}

/** One of these strings, whatever its case (documentation and service differ); null: another one, or none. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[], oddities: Oddities): T | null {
  const found = text(value, oddities)?.toLowerCase();
  return allowed.find((one) => one.toLowerCase() === found) ?? null;
}

const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/i;
/** Before this the service says "never" (year 1 or 1601). */
const EARLIEST = Date.UTC(1970, 0, 2);

/** Milliseconds UTC. A time without a zone is UTC too. */
export function instant(value: unknown, oddities: Oddities): number | null {
  if (typeof value !== 'string' || value === '') {
    if (value !== null && value !== undefined && value !== '') oddities.count++;
    return null;
  }
  const time = Date.parse(ZONE.test(value) ? value : `${value}Z`);
  if (Number.isNaN(time)) oddities.count++;
  return time >= EARLIEST ? time : null;
}

/**
 * The rows of a collection. What is no object is left out and counted. An answer without rows is no empty collection: it is not what we
 * asked for, and a failure.
 */
export function rowsOf(body: unknown, oddities: Oddities): readonly Json[] {
  const value = typeof body === 'object' && body !== null ? (body as Json)['value'] : undefined;
  if (!Array.isArray(value)) throw new GraphFailure('unexpected', 'no rows');
  const rows = value.filter((item): item is Json => typeof item === 'object' && item !== null);
  oddities.count += value.length - rows.length;
  return rows;
}
