import type { DateOrder } from './time';

const DATE = /(?<![\d.])(\d\d?)([./-])(\d\d?)\2(?:\d{4}|\d\d)[T,:]?[ \t\u00a0\u202f\u200e\u200f]{0,3}(?:kl\.? ?)?\d\d?[:.]\d\d/gu;
const HALF_DAY = /\d[:.]\d{2,9}[ \u00a0\u202f]?[ap]\.?m\b/i;

/**
 * Which number of a date is the day, told from all dates of a file's beginning: a number above 12 settles it, else the one that changes
 * more often, else dots and 24 hours say day first, AM and PM say month first.
 */
export function dateOrder(head: string): DateOrder {
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  for (const match of head.matchAll(DATE)) {
    if (match[2] === '.') continue;
    firsts.add(Number(match[1]));
    seconds.add(Number(match[3]));
  }
  const above = (numbers: ReadonlySet<number>): boolean => [...numbers].some((number) => number > 12);
  if (above(firsts) !== above(seconds)) return above(firsts) ? 'dayFirst' : 'monthFirst';
  if (firsts.size !== seconds.size) return firsts.size > seconds.size ? 'dayFirst' : 'monthFirst';
  return HALF_DAY.test(head) ? 'monthFirst' : 'dayFirst';
}
