import type { Language } from '../codes/texts';
import type { Level } from './level';
import { en } from './texts/en';

/** Fixed words of the page: buttons, headings and hints. */
export interface EventLogLabels {
  readonly title: string;
  readonly events: string;
  readonly filters: string;
  readonly time: string;
  readonly level: string;
  readonly source: string;
  readonly eventId: string;
  readonly whatItSays: string;
  readonly sortHint: string;
  readonly search: string;
  readonly searchHint: string;
  readonly showAll: string;
  readonly any: string;
  readonly clearFilter: string;
  readonly nothingMatches: string;
  readonly nothingRelated: string;
  readonly cancel: string;
  readonly analyze: string;
  readonly analyzeHint: string;
  readonly explain: string;
  readonly troubleshoot: string;
  readonly copyXml: string;
  readonly copied: string;
  readonly close: string;
  readonly message: string;
  readonly noMessage: string;
  readonly noCode: string;
  readonly fields: string;
  readonly data: string;
  readonly noData: string;
  readonly xml: string;
}

/** Sentences that the state of an event log is put into. */
export interface EventLogTexts {
  readonly labels: EventLogLabels;
  readonly levels: Readonly<Record<Level, string>>;
  /** Names of the fields of an open event. */
  readonly fields: Readonly<
    Record<'time' | 'source' | 'eventId' | 'level' | 'computer' | 'channel' | 'record' | 'process' | 'user' | 'provider', string>
  >;
  readonly summary: {
    readonly reading: (records: number) => string;
    readonly related: (related: number, records: number) => string;
    readonly none: (records: number) => string;
    readonly empty: string;
    readonly failures: (failures: number) => string;
    readonly cancelled: string;
    readonly failed: string;
    readonly tooLarge: string;
    readonly messages: (language: string) => string;
  };
  readonly notices: {
    /** Records that could not be read. `numbers`: of the first ones, as "115, 120". */
    readonly damaged: (count: number, numbers: string) => string;
    readonly cutOff: (count: number) => string;
    readonly badMessages: string;
    readonly changed: string;
  };
  readonly progress: (share: number, records: number) => string;
  readonly searching: (share: number) => string;
  readonly total: (shown: number, of: number, all: boolean) => string;
  readonly sourceOption: (name: string, count: number) => string;
  readonly openTitle: (source: string, eventId: string, time: string) => string;
}

const all: Readonly<Record<Language, EventLogTexts>> = { en };

export function eventLogTexts(language: Language): EventLogTexts {
  return all[language];
}
