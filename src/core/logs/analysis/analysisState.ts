import type { Language } from '../../codes/texts';
import type { Outcome as OutcomeId } from '../attempts/attempt';
import type { Step } from '../event';
import type { SourcePhase } from './sourcePhase';

/** Every sentence and number here is ready to read, in the language of the pages: the page itself writes none. */

/** A file, an entry of an archive, or the tenant's audit log. */
export interface SourceState {
  readonly id: number;
  readonly name: string;
  readonly phase: SourcePhase;
  /** "Event Viewer CSV, UTF-16, 12 MB, 4,512 records, 37 of self-service password reset". */
  readonly detail: string;
  /** What could not be read and why, or what to do; absent when all went well. */
  readonly notice?: string;
  /** How its clock was read: "States UTC", "No zone stated; read as UTC+01:00, measured by 14 attempts; 42 s fast". */
  readonly clock?: string;
  /** One of `zones`, which the person may choose; absent when the records state their zone. */
  readonly zone?: { readonly chosen: number | null };
}

/** Minutes ahead of UTC; `null`: told from the records. */
export interface ZoneState {
  readonly minutes: number | null;
  readonly label: string;
}

/** A bar of the timeline, [from, to) in milliseconds UTC. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<OutcomeId, number>>;
  /** "14 Nov, 09:00 to 10:00: 3 succeeded, 12 failed". */
  readonly label: string;
  /** "14 Nov, 09:00 to 10:00": for the table, where the numbers have columns of their own. */
  readonly when: string;
}

export interface ChartState {
  readonly bars: readonly Bar[];
  /** At some bars, what stands under them. */
  readonly ticks: readonly { readonly bar: number; readonly label: string }[];
  readonly most: number;
  /** "1 to 14 November 2026 (UTC)". */
  readonly span: string;
  readonly zoomed: boolean;
}

export interface CauseRow {
  readonly code: string;
  readonly codeText: string;
  readonly title: string;
  readonly people: number;
  readonly attempts: number;
  readonly text: string;
  readonly filtered: boolean;
}

export type Column = 'time' | 'user' | 'outcome' | 'cause' | 'reached' | 'records';

export interface AttemptRow {
  readonly id: number;
  readonly time: string;
  readonly user: string;
  readonly outcome: OutcomeId;
  readonly outcomeText: string;
  /** Code as written, and its title; '' without a cause. */
  readonly code: string;
  readonly cause: string;
  readonly certainty: string;
  readonly reached: string;
  readonly records: string;
  readonly open: boolean;
}

export interface EvidenceState {
  readonly part: number;
  readonly time: string;
  readonly heading: string;
  /** Codes found in it, as written, with their titles. */
  readonly codes: readonly { readonly id: string; readonly text: string; readonly title: string }[];
  readonly excerpt: string;
  /** "Application.csv, line 1,204". */
  readonly place: string;
  /** Why it belongs to the attempt: "Same tracking ID", "Same user, 4 s later". */
  readonly why: string;
  /** Shows the cause. */
  readonly decisive: boolean;
  /** Whether there is a line to go to. */
  readonly canOpen: boolean;
}

export interface OpenAttempt {
  readonly id: number;
  readonly title: string;
  /** What happened, in sentences. */
  readonly sentences: readonly string[];
  readonly course: readonly {
    readonly step: Step;
    readonly label: string;
    readonly state: 'done' | 'failed' | 'missing';
    readonly time: string;
  }[];
  readonly cause?: {
    readonly code: string;
    readonly codeText: string;
    readonly title: string;
    readonly certainty: string;
    readonly steps: readonly string[];
  };
  readonly evidence: readonly EvidenceState[];
  /** Parts beyond the first 200 are counted, not listed. */
  readonly more: string;
}

/** What the page shows. */
export interface AnalysisState {
  readonly language: Language;
  readonly phase: 'reading' | 'following' | 'done' | 'cancelled' | 'empty';
  readonly title: string;
  /** In words: what was read, what was found, whom it concerns, what to do first. */
  readonly summary: readonly string[];
  readonly progress?: { readonly share: number; readonly text: string };
  /** Of thousands the first two hundred: those with trouble before those without. */
  readonly sources: readonly SourceState[];
  /** Of all sources, also those that are not listed, and a sentence for those; '' when all are. */
  readonly sourceCount: number;
  readonly moreSources: string;
  /** Zones that the clock of a source can be given; none when no source listed needs one. */
  readonly zones: readonly ZoneState[];
  readonly chart?: ChartState;
  readonly causes: readonly CauseRow[];
  readonly filter: {
    readonly user: string;
    readonly code: string;
    readonly outcome: OutcomeId | '';
    /** A chosen span of time in words; '' for all. */
    readonly span: string;
    readonly codes: readonly { readonly code: string; readonly label: string }[];
    readonly active: boolean;
  };
  readonly table: {
    readonly total: number;
    readonly totalText: string;
    readonly first: number;
    readonly rows: readonly AttemptRow[];
    readonly sort: { readonly by: Column; readonly descending: boolean };
  };
  readonly open?: OpenAttempt;
  /** Ids that VS Code keeps for the page over a restart, as the host gives them (where the files are); nothing of what they hold. */
  readonly remember?: readonly string[];
  readonly labels: AnalysisLabels;
}

export type LabelId =
  | 'summary'
  | 'sources'
  | 'timeline'
  | 'causes'
  | 'attempts'
  | 'evidence'
  | 'course'
  | 'time'
  | 'user'
  | 'outcome'
  | 'cause'
  | 'reached'
  | 'records'
  | 'people'
  | 'certainty'
  | 'whatToDo'
  | 'filterUser'
  | 'filterCode'
  | 'filterOutcome'
  | 'any'
  | 'clearFilter'
  | 'allTime'
  | 'zoomOut'
  | 'zoomIn'
  | 'earlier'
  | 'later'
  | 'showTable'
  | 'succeeded'
  | 'failed'
  | 'unfinished'
  | 'unknown'
  | 'cancel'
  | 'addFiles'
  | 'addTenant'
  | 'stopFollowing'
  | 'export'
  | 'exportCsv'
  | 'exportJson'
  | 'exportHtml'
  | 'openLine'
  | 'troubleshoot'
  | 'explain'
  | 'copy'
  | 'close'
  | 'zone'
  | 'nothing'
  | 'nothingMatches'
  | 'done'
  | 'missing'
  | 'decisive'
  | 'sortHint';

export type AnalysisLabels = Readonly<Record<LabelId, string>>;
