import type { SourcePhase } from '../core/logs/analysis/sourcePhase';
import type { Outcome as OutcomeId } from '../core/logs/attempts/attempt';
import type { Step } from '../core/logs/event';
import type { Language } from '../core/codes/texts';

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
  /** Minutes ahead of UTC that the person may choose; absent when the records state their zone. `null`: told from the records. */
  readonly zone?: {
    readonly chosen: number | null;
    readonly options: readonly { readonly minutes: number | null; readonly label: string }[];
  };
}

/** A bar of the timeline, [from, to) in milliseconds UTC. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<OutcomeId, number>>;
  /** "14 Nov, 09:00 to 10:00: 3 succeeded, 12 failed". */
  readonly label: string;
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
  readonly sources: readonly SourceState[];
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

// To the webview.
export interface ToAnalysis {
  readonly type: 'state';
  readonly state: AnalysisState;
}

const plain = ['ready', 'cancel', 'addFiles', 'addTenant', 'stopFollowing', 'zoomOut', 'clearFilter', 'closeAttempt'] as const;
export const exportFormats = ['csv', 'json', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** From the webview. Rows are asked for by their place in the sorted, filtered list: scrolling is an intent. */
export type FromAnalysis =
  | { readonly type: (typeof plain)[number] }
  | { readonly type: 'scroll'; readonly first: number; readonly count: number }
  | { readonly type: 'sort'; readonly by: Column; readonly descending: boolean }
  | { readonly type: 'filter'; readonly user: string; readonly code: string; readonly outcome: OutcomeId | '' }
  | { readonly type: 'zoom'; readonly from: number; readonly to: number }
  | { readonly type: 'openAttempt' | 'troubleshoot'; readonly id: number }
  | { readonly type: 'openLine'; readonly id: number; readonly part: number }
  | { readonly type: 'explain'; readonly code: string }
  | { readonly type: 'setZone'; readonly source: number; readonly minutes: number | null }
  | { readonly type: 'export'; readonly format: ExportFormat };

/** As many rows as a page may ask for at once: more than any screen shows. */
export const MOST_ROWS = 200;

const columns: readonly Column[] = ['time', 'user', 'outcome', 'cause', 'reached', 'records'];
const outcomes: readonly (OutcomeId | '')[] = ['', 'succeeded', 'failed', 'unfinished', 'unknown'];

type Fields = Readonly<Record<string, unknown>>;
type Guard = (value: unknown) => boolean;

const index: Guard = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const moment: Guard = (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 8.64e15;
const words: Guard = (value) => typeof value === 'string' && value.length <= 200;
const minutes: Guard = (value) => value === null || (Number.isInteger(value) && Math.abs(value as number) <= 14 * 60);
const among =
  (list: readonly unknown[]): Guard =>
  (value) =>
    list.includes(value);

/** What each message carries beside its type. */
const carries: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  ...Object.fromEntries(plain.map((type) => [type, {}])),
  scroll: { first: index, count: (value) => index(value) && (value as number) <= MOST_ROWS },
  sort: { by: among(columns), descending: (value) => typeof value === 'boolean' },
  filter: { user: words, code: words, outcome: among(outcomes) },
  zoom: { from: moment, to: moment },
  openAttempt: { id: index },
  troubleshoot: { id: index },
  openLine: { id: index, part: index },
  explain: { code: words },
  setZone: { source: index, minutes },
  export: { format: among(exportFormats) },
};

/** The only door in: anything that is not exactly one of the messages above is undefined. */
export function parseFromAnalysis(raw: unknown): FromAnalysis | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const fields = raw as Fields;
  const type = fields['type'];
  if (typeof type !== 'string' || !Object.hasOwn(carries, type)) return undefined;
  const guards = carries[type] ?? {};
  const names = Object.keys(guards);
  if (Object.keys(fields).length !== names.length + 1) return undefined;
  return names.every((name) => Object.hasOwn(fields, name) && guards[name]?.(fields[name])) ? (raw as FromAnalysis) : undefined;
}
