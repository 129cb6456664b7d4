import { find } from '../codes/find';
import type { LogEvent } from './event';
import type { LogRecord } from './record';

/** What a record says of an attempt; undefined when nothing of self-service password reset is in it. `source`: index of the file it stands in. */
export function eventOf(record: LogRecord, source: number): LogEvent | undefined {
  const codes = find(record.text).map(({ id }) => id);
  if (codes.length === 0) return undefined;
  const { line } = record;
  return {
    source,
    line,
    step: 'other',
    result: 'none',
    codes,
    trackingIds: [],
    correlationIds: [],
    supportCodes: [],
    excerpt: record.text.slice(0, 600),
  };
}
