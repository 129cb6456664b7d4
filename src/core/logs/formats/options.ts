import { dateOrder } from '../dateOrder';
import { type DateOrder, recordTime } from '../time';

/** What is told once of a file, from its name and its beginning. */
export interface FormatOptions {
  readonly order: DateOrder;
  /** Milliseconds of the beginning of the day that completes times without one: a trace log's clock, the year of syslog. */
  readonly day?: number;
}

const MILLISECONDS = 86_400_000;
const DAY = /(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)/;

/** The day that a name has, as `trace-20201105-091500.log` and `connect 2020-11-05.txt` do. */
function dayIn(text: string): number | undefined {
  const match = DAY.exec(text);
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : undefined;
}

/** Where a log says when it was begun. */
const TOP = 2000;

/** The day of the first time near the top that states its date. */
function dayAtTop(head: string, order: DateOrder): number | undefined {
  const time = recordTime(head.slice(0, TOP), order);
  return time && Math.floor(time.at / MILLISECONDS) * MILLISECONDS;
}

/** Reads the options off a file's beginning (64 K characters are enough) and its name. */
export function formatOptions(head: string, name: string): FormatOptions {
  const order = dateOrder(head);
  const day = dayIn(name) ?? dayAtTop(head, order);
  return { order, ...(day !== undefined && { day }) };
}
