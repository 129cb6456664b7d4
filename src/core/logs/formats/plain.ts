import type { Finding } from '../../codes/find';
import { FindingStream } from '../../codes/findStream';
import { ownText } from '../ownText';
import type { LogRecord, RecordReader, RecordTime } from '../record';
import type { FormatOptions } from './options';
import { plainRecord } from './plainRecord';
import { recordSpan } from './plainSpan';

/** UTF-16 units of a record on either side of what was found in it. */
const AROUND = 8 * 1024;
const DAY = 86_400_000;
/** A clock that goes back by more than this has passed midnight. */
const MIDNIGHT = DAY / 4;

/** A line of a trace log, which states no date. */
const CLOCK_ALONE = /^\[?\d\d:\d\d:\d\d[.,:]/;

/** A record in which something was found; [from, to) in the whole text. */
interface OpenRecord {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly text: string;
  readonly found: Finding[];
  /** The record that this is a further part of: it states what this part does not. */
  readonly of: LogRecord | undefined;
}

class PlainReader implements RecordReader {
  readonly count = undefined;
  readonly unreadable = { first: [], count: 0 };
  readonly #options: FormatOptions;
  readonly #stream = new FindingStream();
  #open: OpenRecord | undefined;
  /** Of the record that was given last. */
  #last: { readonly to: number; readonly record: LogRecord } | undefined;
  /** The latest time that a clock without a date gave, and the days since the log began. */
  #clock = -Infinity;
  #days = 0;

  constructor(options: FormatOptions) {
    this.#options = options;
  }

  get lines(): number {
    return this.#stream.lines;
  }

  push(piece: string, bytes?: Uint8Array): readonly LogRecord[] {
    return this.#records(this.#stream.push(piece, bytes), false);
  }

  end(): readonly LogRecord[] {
    return this.#records(this.#stream.end(), true);
  }

  #records(found: readonly Finding[], final: boolean): readonly LogRecord[] {
    const records: LogRecord[] = [];
    for (const finding of found) {
      if (this.#open && finding.start >= this.#open.to) this.#close(this.#open, records);
      if (this.#open) this.#open.found.push(finding);
      else this.#open = this.#begin(finding);
    }
    if (this.#open && (final || this.#open.to <= this.#stream.known)) this.#close(this.#open, records);
    return records;
  }

  /** The record of a finding; no part of the text is in two. */
  #begin(finding: Finding): OpenRecord {
    const origin = Math.max(0, finding.start - AROUND);
    const around = this.#stream.slice(origin, finding.end + AROUND);
    const span = recordSpan(around, finding.start - origin, finding.end - origin);
    const taken = this.#last?.to ?? 0;
    const from = Math.max(span.from + origin, taken);
    const to = span.to + origin;
    const of = span.from + origin < taken ? this.#last?.record : undefined;
    return { from, to, line: this.#stream.lineAt(from), text: ownText(this.#stream.slice(from, to)).trimEnd(), found: [finding], of };
  }

  #close({ to, line, text, found, of }: OpenRecord, records: LogRecord[]): void {
    const told = plainRecord(line, text, found, this.#options);
    const record = { ...told, ...this.#stated(told, of) };
    records.push(record);
    this.#last = { to, record };
    this.#open = undefined;
  }

  /** The time of a record, with the days that a clock without a date has gone through; and what a further part has from the first. */
  #stated(told: LogRecord, of: LogRecord | undefined): Partial<LogRecord> {
    const time = told.time ?? of?.time;
    const { source, computer } = { ...of, ...told };
    return {
      ...(time && { time: told.time && CLOCK_ALONE.test(told.text) ? this.#dated(time) : time }),
      ...(source !== undefined && { source }),
      ...(computer !== undefined && { computer }),
    };
  }

  #dated(time: RecordTime): RecordTime {
    const { day } = this.#options;
    if (day === undefined || time.zoned || time.at < day || time.at >= day + DAY) return time;
    if (time.at + this.#days * DAY < this.#clock - MIDNIGHT) this.#days++;
    this.#clock = time.at + this.#days * DAY;
    return { ...time, at: this.#clock };
  }
}

/**
 * Reads any text and gives the records in which something of ours stands; of the others only the lines are counted. The findings that make
 * a record are those of `find` over the whole text, evidence on neighbouring lines and headings of tables included.
 */
export function plainReader(options: FormatOptions): RecordReader {
  return new PlainReader(options);
}
