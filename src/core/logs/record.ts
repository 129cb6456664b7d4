/** What a log is written in, as its first bytes or lines tell. */
export type LogFormat = 'evtx' | 'eventText' | 'eventCsv' | 'eventXml' | 'eventJson' | 'auditCsv' | 'auditJson' | 'text';

/** When a record says it was written. */
export interface RecordTime {
  /** Milliseconds since 1970. Without a zone the reading of the clock, as if it were UTC. */
  readonly at: number;
  /** Whether the record states its zone. */
  readonly zoned: boolean;
}

/** One record of a log as its format tells it: nothing judged yet. Absent: the format has no such field, or it is empty. */
export interface LogRecord {
  /** 1-based line of the (unpacked) file where it begins; of an .evtx file the number of the record. */
  readonly line: number;
  readonly time?: RecordTime;
  /** Event source or provider, or the service of the audit log ("Self-service Password Management"). */
  readonly source?: string;
  readonly eventId?: number;
  readonly level?: string;
  readonly computer?: string;
  /** Of audit records. */
  readonly activity?: string;
  readonly result?: 'success' | 'failure';
  readonly reason?: string;
  readonly correlationId?: string;
  /** User principal name, or another name as it stands there: whom it is about. */
  readonly user?: string;
  /** Object id of whom it is about. */
  readonly userId?: string;
  /** What codes are looked for in, and what a person reads as evidence: the text of the record as it stands in the file, at most 64 K characters. */
  readonly text: string;
}

/** A record that could not be read; `line` as in LogRecord. */
export interface Unreadable {
  readonly line: number;
  readonly why: UnreadableReason;
}

export type UnreadableReason = 'notJson' | 'openQuote' | 'cutOff' | 'tooLong' | 'damaged';

/** Takes a text in pieces, cut anywhere, and gives its records as soon as they are whole. Holds at most one record. */
export interface RecordReader {
  /**
   * `bytes`: the low byte of each UTF-16 unit of the piece, as `Buffer.from(piece, 'latin1')` gives them and as the file's own bytes are where
   * all are ASCII. The plain reader looks through them much faster than through the string; other readers have no use for them. They are
   * not kept, so that the same buffer may be filled again.
   */
  push(piece: string, bytes?: Uint8Array): readonly LogRecord[];
  /** After the last piece: what was left. */
  end(): readonly LogRecord[];
  /** Nothing has come for a while, but more may: what was held back and is whole. Of readers that hold such things back. */
  settle?(): readonly LogRecord[];
  /** Records seen so far, with or without anything of ours in them; undefined where a format has lines, not records. */
  readonly count: number | undefined;
  /** Lines seen so far; of readers of plain text. */
  readonly lines?: number;
  /** The first hundred that could not be read, and how many there are. */
  readonly unreadable: { readonly first: readonly Unreadable[]; readonly count: number };
}
