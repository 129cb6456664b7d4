import type { Outcome } from '../../attempts/attempt';
import type { Language } from '../../../codes/texts';
import type { Column } from '../analysisState';
import type { AttemptTable } from './attemptTable';
import { codeBook } from '../words/codeWords';

/** What asks for attention comes first. */
const outcomeOrder: readonly Outcome[] = ['failed', 'unfinished', 'unknown', 'succeeded'];

/** A number for each text that sorts as the texts do; NaN for ''. By code units: a hundred thousand names are not for a collator. */
function ranks(texts: readonly string[]): Float64Array {
  const rank = new Map([...new Set(texts)].sort().map((text, index) => [text, index]));
  return Float64Array.from(texts, (text) => (text === '' ? NaN : (rank.get(text) ?? NaN)));
}

function keys(table: AttemptTable, by: Column, language: Language): Float64Array {
  const { attempts } = table;
  switch (by) {
    case 'time':
      return table.times;
    case 'user':
      return ranks(table.names);
    case 'outcome':
      return Float64Array.from(attempts, ({ outcome }) => outcomeOrder.indexOf(outcome));
    case 'cause': {
      const words = codeBook(language);
      return ranks(attempts.map(({ cause }) => (cause ? words(cause.code).text : '')));
    }
    case 'reached':
      return Float64Array.from(table.reached, (step) => (step < 0 ? NaN : step));
    case 'records':
      return Float64Array.from(attempts, ({ parts }) => parts.length);
  }
}

/** Below zero: `a` first. What has no key comes last, whichever way it is sorted. */
function compare(a: number, b: number, sign: 1 | -1): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}

/** Places of all attempts in the order wanted. Those that are equal: the latest first. */
export function orderOf(
  table: AttemptTable,
  { by, descending }: { readonly by: Column; readonly descending: boolean },
  language: Language,
): Int32Array {
  const key = keys(table, by, language);
  const { times } = table;
  const sign = descending ? -1 : 1;
  return Int32Array.from(table.attempts.keys()).sort(
    (a, b) => compare(key[a] ?? NaN, key[b] ?? NaN, sign) || compare(times[a] ?? NaN, times[b] ?? NaN, -1) || a - b,
  );
}
