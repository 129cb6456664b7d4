import type { AnalysisState } from '../../core/logs/analysis/analysisState';
import type { Analysis, FileProblem } from '../../core/logs/analysis/analysis';
import type { ExportFormat, FromAnalysis } from '../../core/logs/analysis/intent';
import type { LogFormat, LogRecord } from '../../core/logs/record';
import type { LogLine } from '../../core/case/case';
import type { Language } from '../../core/codes/texts';
import type { Refused } from '../logFile';
import type { Given } from './jobs';

/** What the thread of an analysis is started with. */
export interface DeskOptions {
  readonly role: 'desk';
  readonly language: Language;
  /** Minutes ahead of UTC for sources that state no zone: the person's own. */
  readonly assumedZone: number;
}

/** From the host to the thread that holds an analysis. */
export type ToDesk =
  /** Files and folders of this computer, and what came from elsewhere. */
  | { readonly type: 'add'; readonly paths: readonly string[]; readonly given: readonly Given[]; readonly refused: readonly Refused[] }
  /** Reads a file of this computer and stays with it while it grows. */
  | { readonly type: 'follow'; readonly path: string }
  /** A tenant's audit log arrives in pieces under one `key`; its problem, if it could not be read whole, with the last. */
  | {
      readonly type: 'addTenant';
      readonly key: number;
      readonly name: string;
      readonly records: readonly LogRecord[];
      readonly last: boolean;
      readonly problem?: FileProblem;
    }
  /** What the person did on the page. */
  | { readonly type: 'intent'; readonly intent: FromAnalysis }
  | { readonly type: 'speak'; readonly language: Language }
  /** Lines of a source, with their neighbours. */
  | { readonly type: 'excerpt'; readonly source: number; readonly line: number }
  | { readonly type: 'export'; readonly format: ExportFormat; readonly masked: boolean }
  /** The next piece of the export may come. */
  | { readonly type: 'nextPiece' };

/** Where a record stands, as far as the host needs it to show it. */
export interface RecordPlace {
  readonly source: number;
  /** As in LogRecord. */
  readonly line: number;
  /** For people. */
  readonly name: string;
  readonly kind: 'file' | 'entry' | 'tenant';
  /** Absolute; '' unless it is a file of this computer, or an archive on it. */
  readonly path: string;
  readonly format?: LogFormat;
  /** Bytes of the file on disk. */
  readonly size: number;
}

/** From the thread that holds an analysis. */
export type FromDesk =
  /** The whole page, and what the host does by it. `from` and `to`: the span of all events, milliseconds UTC. */
  | {
      readonly type: 'state';
      readonly state: AnalysisState;
      readonly phase: Analysis['phase'];
      readonly span?: { readonly from: number; readonly to: number };
    }
  | { readonly type: 'place'; readonly place: RecordPlace }
  | { readonly type: 'wizard'; readonly entry: LogLine | undefined }
  /** Answers `excerpt`; `first` is the number of the first line. */
  | {
      readonly type: 'excerpt';
      readonly source: number;
      readonly line: number;
      readonly first: number;
      readonly lines: readonly string[];
    }
  | { readonly type: 'noExcerpt'; readonly source: number; readonly line: number; readonly problem: FileProblem }
  | { readonly type: 'piece'; readonly text: string; readonly last: boolean }
  /** While following: events that came since the last news, and the ids of the catalogue of those that failed. */
  | { readonly type: 'news'; readonly events: number; readonly failures: readonly string[] }
  /** A fault of ours that keeps the thread alive; for the log, without any text of a file. */
  | { readonly type: 'fault'; readonly stack: string };
