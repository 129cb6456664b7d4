import type { FileProblem } from '../core/logs/analysis/analysis';
import type { LogFormat, LogRecord, Unreadable } from '../core/logs/record';

/** Something to read: a file, an entry of an archive, or bytes that another scheme gave. */
export interface LogFile {
  readonly name: string;
  /** Absolute; '' for bytes. */
  readonly path: string;
  /** Name inside the archive at `path`, as the archive writes it. */
  readonly entry?: string;
  /** Bytes on disk; of an entry: packed. */
  readonly size: number;
  readonly bytes?: Uint8Array;
}

/** What cannot be read, found before reading begins. */
export interface Refused {
  readonly name: string;
  readonly problem: FileProblem;
}

/** Thrown where a file turns out to be unreadable; what came before it stays. */
export class FileFailure extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** What came out of the next piece of a file. */
export interface Batch {
  /** Bytes on disk (of an entry: packed) used up so far. */
  readonly read: number;
  readonly records: readonly LogRecord[];
  /** Records and lines seen so far. */
  readonly count: number | undefined;
  readonly lines: number | undefined;
}

/** A file being read. */
export interface LogReading {
  readonly format: LogFormat;
  /** "UTF-8", "UTF-16" and so on; undefined for .evtx. */
  readonly encoding: string | undefined;
  /** Pulls: nothing is read ahead of the reader by more than two pieces. Throws FileFailure, or what the signal was aborted with. */
  readonly batches: AsyncIterable<Batch>;
  readonly unreadable: () => { readonly first: readonly Unreadable[]; readonly count: number };
}
