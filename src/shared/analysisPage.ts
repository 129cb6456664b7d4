import type { AnalysisState, Column } from '../core/logs/analysis/analysisState';
import { exportFormats, type FromAnalysis, MOST_ROWS, plainIntents } from '../core/logs/analysis/intent';
import type { Outcome as OutcomeId } from '../core/logs/attempts/attempt';

// The state is made in the core, which may not look in here; whoever speaks with the page finds all of it in this file.
export type {
  AnalysisLabels,
  AnalysisState,
  AttemptRow,
  Bar,
  CauseRow,
  ChartState,
  Column,
  EvidenceState,
  LabelId,
  OpenAttempt,
  SourceState,
} from '../core/logs/analysis/analysisState';
export { exportFormats, type ExportFormat, type FromAnalysis, MOST_ROWS } from '../core/logs/analysis/intent';

// To the webview.
export interface ToAnalysis {
  readonly type: 'state';
  readonly state: AnalysisState;
}

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
  ...Object.fromEntries(plainIntents.map((type) => [type, {}])),
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
