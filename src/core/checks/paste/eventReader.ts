import { type Finding, find } from '../../codes/find';
import type { OptionOf } from '../../guide/checks';
import { impliedServerEvent } from '../../guide/implied';
import { type Reader, reading, says } from './reader';
import { because, momentsOf } from './values';

/** Success of a reset, change or unlock on the server. */
const DONE: readonly string[] = ['PasswordResetService/31002', 'PasswordResetService/31007', 'PasswordResetService/31010'];
/** The service came up, or its connection lives. */
const ALIVE: readonly string[] = ['PasswordResetService/31015', 'PasswordResetService/31019'];
const OF_CONNECTION: readonly string[] = ['connection', 'stopped', 'notStarted'];
/** Say no more than that something failed. */
const VAGUE: readonly string[] = ['unknownError', 'otherError'];
const NO_EVENTS = /NoMatchingEventsFound|No events were found that match/i;

/** Where a record begins: as the command writes it, and as Event Viewer copies it (English, Norwegian, Swedish). */
const BEGIN = /^\s*(?:TimeCreated|Log Name|Loggnavn|Loggnamn)\s*:/i;

/** The codes of each record by itself, so that none is taken for evidence of another's. Offsets are those of all lines joined. */
function findIn(lines: readonly string[]): readonly Finding[] {
  const found: Finding[] = [];
  let block: string[] = [];
  let from = 0;
  const close = (): void => {
    const text = block.join('\n');
    for (const { id, start, end } of find(text)) found.push({ id, start: start + from, end: end + from });
    from += text.length + 1;
    block = [];
  };
  for (const line of lines) {
    if (BEGIN.test(line) && block.length > 0) close();
    block.push(line);
  }
  close();
  return found;
}

/** Event Viewer or Get-WinEvent: the last error that is known; the records of one try stand close together, and the plainest of them counts. */
export const serverEvents: Reader = (lines) => {
  const text = lines.join('\n');
  const found = findIn(lines);
  const events = found.flatMap(({ id, start, end }) => {
    const option = impliedServerEvent(id);
    return option ? [{ option, start, code: text.slice(start, end) }] : [];
  });
  const last = events.at(-1);
  if (!last) {
    if (NO_EVENTS.test(text.replace(/\s+/g, ' '))) return reading([says('serverEvent', 'none', 'NoMatchingEventsFound')]);
    return found.some(({ id }) => /^(?:PasswordResetService|ADSync|Directory Synchronization)\//.test(id))
      ? reading([], 'noErrorEvents')
      : undefined;
  }
  const newestFirst = isNewestFirst(lines);
  const newest = newestFirst ? (events[0] ?? last) : last;
  const ends = OF_CONNECTION.includes(newest.option) ? [...DONE, ...ALIVE] : DONE;
  const done = found.some(({ id, start }) => ends.includes(id) && (newestFirst ? start < newest.start : start > newest.start));
  if (done) return reading([], 'successAfterError');
  const near = events.filter(({ start }) => Math.abs(start - newest.start) < 4000);
  const plain = [...(newestFirst ? near : near.reverse())].find(({ option }) => !VAGUE.includes(option)) ?? newest;
  return reading([says('serverEvent', plain.option satisfies OptionOf<'serverEvent'>, because(plain.option, plain.code))]);
};

/** Event Viewer lists the newest first, the command the oldest. Without dates that can be compared: as the command does. */
function isNewestFirst(lines: readonly string[]): boolean {
  const dates = lines.flatMap((line) => {
    const text = /^\s*(?:TimeCreated|Date|Logged|Dato|Datum)\s*:\s*(.+)$/i.exec(line)?.[1];
    const moments = momentsOf(text ?? '');
    return moments.length === 1 ? moments : [];
  });
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined && first > last;
}
