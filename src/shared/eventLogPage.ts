import type { Language } from '../core/codes/texts';
import { type Level, levels } from '../core/eventLog/level';
import type { EventLogLabels } from '../core/eventLog/texts';

/** Every sentence and number here is ready to read, in the language of the pages: the page itself writes none. */

export type EventColumn = 'time' | 'level' | 'source' | 'eventId';

export interface EventRow {
  /** Place in the file, from 0. */
  readonly id: number;
  readonly time: string;
  readonly level: Level;
  readonly levelText: string;
  readonly source: string;
  readonly eventId: string;
  /** Code that was found in it, as people write it; '' where it says no more than source and number. */
  readonly code: string;
  /** What the catalogue says; of what it does not know the beginning of the event's message or data. */
  readonly summary: string;
  /** The catalogue knows it. */
  readonly decoded: boolean;
}

export interface Named {
  readonly name: string;
  readonly value: string;
}

/** An event that is shown whole. */
export interface OpenEvent {
  readonly id: number;
  readonly title: string;
  readonly codes: readonly { readonly id: string; readonly text: string; readonly title: string; readonly meaning: string }[];
  /** As Event Viewer shows it; only where the folder LocaleMetaData beside the log holds it. */
  readonly message?: string;
  readonly fields: readonly Named[];
  readonly data: readonly Named[];
  readonly xml: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the person asked for. */
export interface EventFilter {
  /** Those of other matters too. */
  readonly all: boolean;
  readonly level: Level | '';
  readonly source: string;
  /** A number; '' for any. */
  readonly eventId: string;
  readonly search: string;
}

export interface EventLogState {
  readonly language: Language;
  readonly phase: 'reading' | 'done' | 'cancelled' | 'failed';
  /** How many records there are, how many concern password reset, what to do. */
  readonly summary: readonly string[];
  /** What could not be read, and what to do. */
  readonly notices: readonly string[];
  readonly progress?: { readonly share: number; readonly text: string };
  readonly filter: EventFilter & { readonly levels: readonly Option[]; readonly sources: readonly Option[]; readonly active: boolean };
  readonly table: {
    readonly total: number;
    readonly totalText: string;
    readonly first: number;
    readonly rows: readonly EventRow[];
    readonly sort: { readonly by: EventColumn; readonly descending: boolean };
    /** Changes when rows stand for others than before: by another filter or order. */
    readonly version: number;
  };
  readonly open?: OpenEvent;
  readonly labels: EventLogLabels;
}

/** To the webview. */
export interface ToEventLog {
  readonly type: 'state';
  readonly state: EventLogState;
}

const plain = ['ready', 'cancel', 'analyze', 'clearFilter', 'closeEvent', 'copyXml'] as const;

/** From the webview. Rows are asked for by their place in the sorted, filtered list. */
export type FromEventLog =
  | { readonly type: (typeof plain)[number] }
  | { readonly type: 'scroll'; readonly first: number; readonly count: number }
  | { readonly type: 'sort'; readonly by: EventColumn; readonly descending: boolean }
  | ({ readonly type: 'filter' } & EventFilter)
  | { readonly type: 'openEvent'; readonly id: number }
  | { readonly type: 'explain' | 'troubleshoot'; readonly code: string };

/** As many rows as a page may ask for at once: more than any screen shows. */
export const MOST_EVENT_ROWS = 200;

const columns: readonly EventColumn[] = ['time', 'level', 'source', 'eventId'];

type Guard = (value: unknown) => boolean;

const index: Guard = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const words: Guard = (value) => typeof value === 'string' && value.length <= 200;
const flag: Guard = (value) => typeof value === 'boolean';
const among =
  (list: readonly unknown[]): Guard =>
  (value) =>
    list.includes(value);

/** What each message carries beside its type. */
const carries: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  ...Object.fromEntries(plain.map((type) => [type, {}])),
  scroll: { first: index, count: (value) => index(value) && (value as number) <= MOST_EVENT_ROWS },
  sort: { by: among(columns), descending: flag },
  filter: {
    all: flag,
    level: among(['', ...levels]),
    source: words,
    eventId: (value) => typeof value === 'string' && /^\d{0,5}$/.test(value),
    search: words,
  },
  openEvent: { id: index },
  explain: { code: words },
  troubleshoot: { code: words },
};

/** The only door in: anything that is not exactly one of the messages above is undefined. */
export function parseFromEventLog(raw: unknown): FromEventLog | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const fields = raw as Readonly<Record<string, unknown>>;
  const type = fields['type'];
  if (typeof type !== 'string' || !Object.hasOwn(carries, type)) return undefined;
  const guards = carries[type] ?? {};
  const names = Object.keys(guards);
  if (Object.keys(fields).length !== names.length + 1) return undefined;
  return names.every((name) => Object.hasOwn(fields, name) && guards[name]?.(fields[name])) ? (raw as FromEventLog) : undefined;
}
