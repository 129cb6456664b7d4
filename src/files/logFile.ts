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
  /** Of an entry: where it lies in the archive. */
  readonly packed?: PackedEntry;
}

/** An entry of a .zip as the archive's directory describes it; checked again while it is read. */
export interface PackedEntry {
  /** Of its local header, from the start of the archive. */
  readonly offset: number;
  readonly method: 'stored' | 'deflated';
  /** Unpacked bytes. */
  readonly size: number;
  readonly crc: number;
}

/** What there is to read. */
export interface Listing {
  /** As the paths were given; inside folders by name, inside archives in their own order. */
  readonly files: readonly LogFile[];
  readonly refused: readonly Refused[];
  /** Files that folders and archives hold beside logs: pictures, programs, hidden ones. Those that were named by themselves are refused instead. */
  readonly skipped: number;
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
  /** While following: `caughtUp`: what stood in the file has been read; `restarted`: it was cut or replaced, its lines begin at 1 again. */
  readonly live?: 'caughtUp' | 'restarted';
}

/** Where lines begin, about one place a megabyte: the line breaks before byte `bytes[n]` are `breaks[n]`. Plain data: crosses threads. */
export interface LineIndex {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
  readonly breaks: readonly number[];
}

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';

/** A line of a log with its neighbours. */
export interface Excerpt {
  /** Number of the first line given, 1-based. */
  readonly first: number;
  /** Without line breaks, each clipped to 10,000 characters. Empty: the log has no such line (any more). */
  readonly lines: readonly string[];
}

/** A file being read. */
export interface LogReading {
  readonly format: LogFormat;
  /** Undefined for .evtx. A log that begins in plain ASCII may turn out to be Windows-1252 later: ask again at the end. */
  readonly encoding: Encoding | undefined;
  /** Pulls: nothing is read ahead of the reader by more than two pieces. Throws FileFailure, or what the signal was aborted with. */
  readonly batches: AsyncIterable<Batch>;
  readonly unreadable: () => { readonly first: readonly Unreadable[]; readonly count: number };
  /** Of a plain text file, as far as it was read; makes `excerptOf` fast. */
  readonly lineIndex: () => LineIndex | undefined;
}
