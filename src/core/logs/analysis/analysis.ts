import type { SourcePhase } from './sourcePhase';
import type { Timeline } from '../attempts/attempt';
import type { LogEvent } from '../event';
import type { LogFormat, Unreadable } from '../record';

/** Why a file or an entry of an archive was not read, or not whole. Closed: each has a sentence with a next step in the texts. */
export const fileProblems = [
  'missing',
  'noAccess',
  'empty',
  'notALog',
  'encrypted',
  'unsafePath',
  'tooManyEntries',
  'bomb',
  'nestedArchive',
  'damagedArchive',
  'unsupportedCompression',
  'tooLargeHere',
  'damaged',
  'tooManyEvents',
  'changed',
  'stopped',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** What is known of a source while and after it is read. */
export interface SourceFacts {
  /** For people: "Application.evtx", "logs.zip › connect/trace.log", "Audit log of Contoso". */
  readonly name: string;
  readonly kind: 'file' | 'entry' | 'tenant';
  readonly phase: SourcePhase;
  readonly format?: LogFormat;
  /** "UTF-8", "UTF-16" and so on; of text only. */
  readonly encoding?: string;
  /** Bytes on disk (of an entry: packed), and how many of them were read. */
  readonly size: number;
  readonly read: number;
  /** Records of any kind; undefined for plain lines. */
  readonly records?: number;
  /** Lines; of text only. */
  readonly lines?: number;
  /** Those of self-service password reset. */
  readonly events: number;
  readonly unreadable: { readonly first: readonly Unreadable[]; readonly count: number };
  readonly problem?: FileProblem;
}

/** Everything that the page and the exports are made of. Lives in the worker. */
export interface Analysis {
  readonly phase: 'reading' | 'following' | 'done' | 'cancelled' | 'empty';
  readonly sources: readonly SourceFacts[];
  /** Files in the folders and archives given that are no logs, and were passed over. */
  readonly skipped: number;
  readonly events: readonly LogEvent[];
  readonly timeline: Timeline;
  /** While reading: bytes in all sources, and how fast. */
  readonly progress?: { readonly read: number; readonly size: number; readonly bytesPerSecond: number };
  /** Zones that the person chose, by source, in minutes. */
  readonly chosenZones: ReadonlyMap<number, number>;
}
