import type { LogRecord, RecordTime } from '../record';

/** What a reader found in a record; '' and undefined: not there. */
export type Found = { readonly [Key in Exclude<keyof LogRecord, 'line' | 'text'>]?: LogRecord[Key] | '' | undefined } & Pick<
  LogRecord,
  'line' | 'text'
>;

/** As LogRecord allows. */
const MOST_TEXT = 65_536;

/** A record with the fields that have a value; its text cut off where it is too long. */
export function filled(found: Found): LogRecord {
  const record: { -readonly [Key in keyof LogRecord]?: LogRecord[Key] } & { line: number; text: string } = {
    line: found.line,
    text: found.text.length > MOST_TEXT ? found.text.slice(0, MOST_TEXT) : found.text,
  };
  if (found.time) record.time = found.time;
  if (found.source) record.source = found.source;
  if (found.eventId !== undefined && found.eventId !== '') record.eventId = found.eventId;
  if (found.level) record.level = found.level;
  if (found.computer) record.computer = found.computer;
  if (found.activity) record.activity = found.activity;
  if (found.result) record.result = found.result;
  if (found.reason) record.reason = found.reason;
  if (found.correlationId) record.correlationId = found.correlationId;
  if (found.user) record.user = found.user;
  if (found.userId) record.userId = found.userId;
  return record;
}

/** A time whose column or format says that it is UTC, whatever the value leaves out. */
export function inUtc(time: RecordTime | undefined): RecordTime | undefined {
  return time && !time.zoned ? { at: time.at, zoned: true } : time;
}
