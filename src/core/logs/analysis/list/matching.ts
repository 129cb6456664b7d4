import type { Part } from '../../attempts/attempt';
import type { LogEvent } from '../../event';
import type { Filter } from '../view';
import type { AttemptTable } from './attemptTable';

/** In front of a code in the filter: attempts with a record that has it, whatever their cause. */
export const IN_RECORDS = 'in:';

function hasCode(parts: readonly Part[], events: readonly LogEvent[], code: string): boolean {
  return parts.some(({ event }) => events[event]?.codes.includes(code) === true);
}

/** Whether the attempt at a place passes the filter, apart from its code. */
export function passes(
  { attempts, names, times }: AttemptTable,
  { user, outcome, span }: Filter,
  nobody: string,
): (place: number) => boolean {
  const wanted = user.trim().toLowerCase();
  return (place) => {
    if (outcome !== '' && attempts[place]?.outcome !== outcome) return false;
    if (span) {
      const time = times[place] ?? NaN;
      // Also false where there is no time.
      if (!(time >= span.from && time < span.to)) return false;
    }
    return wanted === '' || (names[place] === '' ? nobody : (names[place] ?? '')).toLowerCase().includes(wanted);
  };
}

/** Whether it passes the filter's code: its cause, or with `in:` in front any record. */
export function passesCode({ attempts }: AttemptTable, events: readonly LogEvent[], code: string): (place: number) => boolean {
  if (code === '') return () => true;
  if (!code.startsWith(IN_RECORDS)) return (place) => attempts[place]?.cause?.code === code;
  const id = code.slice(IN_RECORDS.length);
  return (place) => hasCode(attempts[place]?.parts ?? [], events, id);
}

/** Places in the order given. `besidesCode`: what the filter lets through when its code is left out, so that another can be chosen. */
export interface Matches {
  readonly places: Int32Array;
  readonly besidesCode: Int32Array;
}

export function matches(table: AttemptTable, events: readonly LogEvent[], order: Int32Array, filter: Filter, nobody: string): Matches {
  const { user, code, outcome, span } = filter;
  const besidesCode = user.trim() === '' && outcome === '' && !span ? order : order.filter(passes(table, filter, nobody));
  return { besidesCode, places: code === '' ? besidesCode : besidesCode.filter(passesCode(table, events, code)) };
}
