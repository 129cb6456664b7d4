import type { FileProblem } from '../../core/logs/analysis/analysis';
import type { LogEvent } from '../../core/logs/event';
import type { LogFormat, Unreadable } from '../../core/logs/record';
import type { Encoding, Excerpt, LineIndex, Listing, LogFile } from '../logFile';

/** What another scheme than `file` gave. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader is asked to do; one thing at a time. */
export type Job =
  | { readonly kind: 'list'; readonly paths: readonly string[]; readonly given: readonly Given[] }
  | { readonly kind: 'read' | 'follow'; readonly source: number; readonly file: LogFile }
  | { readonly kind: 'excerpt'; readonly file: LogFile; readonly line: number; readonly index: LineIndex | undefined };

export type ToReader =
  | { readonly type: 'job'; readonly job: Job }
  /** Ends the job; what was read is told before. */
  | { readonly type: 'stop' }
  /** A batch was taken in. `full`: no more events are kept, they are only counted. */
  | { readonly type: 'taken'; readonly full: boolean };

/** What a reader read since its last batch. */
export interface EventBatch {
  readonly type: 'batch';
  readonly events: readonly LogEvent[];
  /** Events that were found but not kept. */
  readonly dropped: number;
  readonly format: LogFormat;
  readonly encoding: Encoding | undefined;
  /** Bytes on disk, records and lines since the beginning of the file. */
  readonly read: number;
  readonly records: number | undefined;
  readonly lines: number | undefined;
  readonly unreadable: { readonly first: readonly Unreadable[]; readonly count: number };
  /** As in Batch. */
  readonly live: 'no' | 'catchingUp' | 'caughtUp';
  /** Whether a file that is followed was cut or replaced. */
  readonly restarted: boolean;
}

/** How a job ended: `problem` where the file was to blame, `fault` (a stack) where we were. */
export interface Ended {
  readonly type: 'ended';
  readonly cancelled: boolean;
  readonly problem?: FileProblem;
  readonly fault?: string;
  /** Of a text that was read. */
  readonly index?: LineIndex;
}

export type FromReader =
  { readonly type: 'listed'; readonly listing: Listing } | EventBatch | { readonly type: 'excerpt'; readonly excerpt: Excerpt } | Ended;

export interface ReaderOptions {
  readonly role: 'reader';
}
