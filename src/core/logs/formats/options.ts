import { dateOrder } from '../dateOrder';
import type { DateOrder } from '../time';

/** What is told once of a file, from its name and its beginning. */
export interface FormatOptions {
  readonly order: DateOrder;
  /** Milliseconds of the beginning of the day that completes times without one: a trace log's clock, the year of syslog. */
  readonly day?: number;
}

const DAY = /(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)/;

/** The first date of the shape of `trace-20201105-091500.log` or `2020-11-05`, in milliseconds. */
function dayIn(text: string): number | undefined {
  const match = DAY.exec(text);
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : undefined;
}

/** Reads the options off a file's beginning (64 K characters are enough) and its name. */
export function formatOptions(head: string, name: string): FormatOptions {
  const day = dayIn(name) ?? dayIn(head);
  return { order: dateOrder(head), ...(day !== undefined && { day }) };
}
