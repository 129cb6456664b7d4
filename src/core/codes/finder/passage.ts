import type { Hit } from './hit';

/** How far evidence may stand from what it proves. Windows round a position are larger, so that they and the whole text agree. */
export const REACH = 4000;
export const REACH_LINES = 12;

/** A line of a passage: [start, end) without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Blank lines part records; this counts them, so equal numbers mean no blank line between. */
  readonly block: number;
}

/** A stretch of text round hits that stand close to each other, cut into lines. */
export interface Passage {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly lines: readonly Line[];
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  let block = 0;
  for (let start = from; start <= to;) {
    const lineBreak = text.indexOf('\n', start);
    const stop = lineBreak < 0 || lineBreak > to ? to : lineBreak;
    const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    if (end - start < 200 && text.slice(start, end).trim() === '') block++;
    lines.push({ start, end, block });
    start = stop + 1;
  }
  return lines;
}

/** Cuts the text into passages; every hit is in exactly one, with REACH characters on either side of it. */
export function passages(text: string, hits: readonly Hit[]): Passage[] {
  const result: Passage[] = [];
  for (let first = 0; first < hits.length;) {
    let last = first;
    let end = hits[first]?.end ?? 0;
    for (let next = hits[last + 1]; next !== undefined && next.start - end <= 2 * REACH; next = hits[last + 1]) {
      last++;
      end = Math.max(end, next.end);
    }
    const from = Math.max(0, (hits[first]?.start ?? 0) - REACH);
    const to = Math.min(text.length, end + REACH);
    result.push({ text, hits: hits.slice(first, last + 1), lines: linesOf(text, from, to) });
    first = last + 1;
  }
  return result;
}

/** The number of the line in which an index stands. */
export function lineOf(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** True where two places are near enough for one to be evidence for the other: same block, at most twelve lines and REACH characters apart. */
export function near(passage: Passage, one: number, other: number): boolean {
  if (Math.abs(one - other) > REACH) return false;
  const lineOne = lineOf(passage.lines, one);
  const lineOther = lineOf(passage.lines, other);
  return Math.abs(lineOne - lineOther) <= REACH_LINES && passage.lines[lineOne]?.block === passage.lines[lineOther]?.block;
}

/** Where a pattern matches in a passage. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** All matches of a global pattern in a passage, sorted. */
export function marks({ text, lines }: Passage, pattern: RegExp): readonly Mark[] {
  const base = lines[0]?.start ?? 0;
  const found: Mark[] = [];
  for (const match of text.slice(base, lines.at(-1)?.end).matchAll(pattern)) {
    found.push({ start: base + match.index, end: base + match.index + match[0].length });
  }
  return found;
}

/** The index of the first of sorted places that starts at `at` or later. */
export function firstFrom(sorted: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of sorted places that start in [from, to]. */
export function between<T extends { readonly start: number }>(sorted: readonly T[], from: number, to: number): readonly T[] {
  return to < from ? [] : sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to + 1));
}

/** The nearest of sorted places before and at or after an index: what is not near to these is near to none. */
export function neighbours<T extends { readonly start: number }>(sorted: readonly T[], at: number): readonly T[] {
  const next = firstFrom(sorted, at);
  return [sorted[next - 1], sorted[next]].filter((place) => place !== undefined);
}

/** Whether any of sorted places is near (see `near`). A place is no evidence for itself. */
export function anyNear(passage: Passage, sorted: readonly { readonly start: number }[], at: number): boolean {
  const next = firstFrom(sorted, at);
  const after = sorted[next]?.start === at ? next + 1 : next;
  return [sorted[next - 1], sorted[after]].some((place) => place !== undefined && near(passage, place.start, at));
}
