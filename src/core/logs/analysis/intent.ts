import type { Outcome as OutcomeId } from '../attempts/attempt';
import type { Column } from './analysisState';

/** Intents without anything in them. */
export const plainIntents = [
  'ready',
  'cancel',
  'addFiles',
  'addTenant',
  'stopFollowing',
  'zoomOut',
  'clearFilter',
  'closeAttempt',
] as const;
export const exportFormats = ['csv', 'json', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** From the webview. Rows are asked for by their place in the sorted, filtered list: scrolling is an intent. */
export type FromAnalysis =
  | { readonly type: (typeof plainIntents)[number] }
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
