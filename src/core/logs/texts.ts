import type { Language } from '../codes/texts';
import type { FileProblem } from './analysis/analysis';
import type { AnalysisLabels } from './analysis/analysisState';
import type { Certainty, JoinReason, Outcome } from './attempts/attempt';
import type { Step } from './event';
import type { LogFormat, UnreadableReason } from './record';
import { en } from './texts/en';

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** The words of a day, from its date in UTC. `month` from 0. `year` absent: it is told beside it. */
export interface DayWords {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** The paragraphs on top. Names of sources come cleaned, numbers as numbers: plurals are each language's own. */
interface SummaryTexts {
  readonly nothingGiven: string;
  readonly reading: (sources: number) => string;
  readonly following: (names: string) => string;
  readonly cancelled: (read: string, size: string) => string;
  readonly read: (sources: number, records: number, lines: number, events: number) => string;
  readonly noneRead: string;
  readonly noneYet: string;
  readonly noEvents: string;
  readonly noEventsUnread: (sources: number) => string;
  readonly getServerLog: string;
  readonly getAuditLog: string;
  readonly oldRecords: string;
  readonly noAttempts: (events: number) => string;
  readonly attempts: (attempts: number, people: number, span: string) => string;
  readonly outcomes: (counts: OutcomeCounts) => string;
  readonly unnamed: (attempts: number) => string;
  /** `alone`: no other affects as many people. */
  /** `first`: the only one found, the one that affects most people, or one of several that affect as many. */
  readonly topCause: (
    code: string,
    title: string,
    count: { readonly people: number; readonly attempts: number },
    first: 'only' | 'most' | 'oneOf',
  ) => string;
  readonly inferred: (attempts: number, of: number) => string;
  readonly firstStep: (step: string) => string;
  readonly noCause: (attempts: number) => string;
  readonly service: (events: number) => string;
  readonly serviceCode: (code: string, title: string) => string;
  readonly unreadSources: (names: string) => string;
  readonly partlyRead: (names: string) => string;
  readonly unreadRecords: (records: number) => string;
  readonly skipped: (files: number) => string;
  readonly measuredClocks: (names: string, count: number) => string;
  readonly assumedClocks: (names: string, zone: string, count: number) => string;
  readonly tenantJoined: (names: string, events: number) => string;
  readonly auditMissing: string;
  readonly serverMissing: string;
  readonly untimed: (attempts: number) => string;
}

interface SourceTexts {
  readonly waiting: string;
  readonly readSoFar: (read: string, size: string) => string;
  readonly records: (count: number) => string;
  readonly lines: (count: number) => string;
  readonly events: (count: number) => string;
  readonly problems: Readonly<Record<FileProblem, string>>;
  /** Where nothing more is known of it. */
  readonly failed: string;
  readonly partly: string;
  readonly unreadable: Readonly<Record<UnreadableReason, (where: string, count: number) => string>>;
  readonly unreadableMore: (all: number, told: number) => string;
  readonly inLines: (lines: readonly number[], more: number) => string;
  readonly inRecords: (records: readonly number[], more: number) => string;
  /** Sources that are not listed, and how many of them have trouble. */
  readonly more: (count: number, troubled: number) => string;
}

interface ClockTexts {
  readonly stated: string;
  readonly measured: (zone: string, witnesses: number) => string;
  readonly chosen: (zone: string) => string;
  readonly assumed: (zone: string) => string;
  readonly none: string;
  readonly change: (moment: string, zone: string) => string;
  readonly fast: (duration: string) => string;
  readonly slow: (duration: string) => string;
  readonly fromRecords: string;
}

/** `who`: '' where no record names anybody. */
interface OpenedTexts {
  readonly title: (who: string, when: string, outcome: string) => string;
  readonly requested: (who: string, when: string) => string;
  readonly firstRecord: (who: string, when: string) => string;
  readonly untimed: (who: string) => string;
  /** Of what is no reset by the person: steps of one are not to be missed. */
  readonly kinds: Readonly<Record<'change' | 'admin' | 'unlock', string>>;
  readonly recorded: (steps: readonly string[]) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly failedAt: (step: string) => string;
  readonly took: (duration: string) => string;
  readonly noCause: string;
  /** It failed, but not before AD had said yes. */
  readonly directoryAccepted: string;
  readonly auditMissing: string;
  readonly serverMissing: string;
  readonly weakJoins: (records: number) => string;
  readonly joins: Readonly<Record<JoinReason, (apart: string) => string>>;
  readonly firstPart: string;
  readonly corrected: (moment: string, logged: string) => string;
  readonly line: (source: string, line: number) => string;
  readonly record: (source: string, record: number) => string;
  readonly more: (count: number) => string;
}

/** Every word about logs that is read on the page and in the exports; the catalogue has its own. */
export interface AnalysisTexts {
  readonly labels: AnalysisLabels;
  readonly title: string;
  readonly titleOf: (name: string, more: number) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly steps: Readonly<Record<Step, string>>;
  readonly certainties: Readonly<Record<Certainty, { readonly label: string; readonly sentence: string }>>;
  readonly formats: Readonly<Record<LogFormat, string>>;
  readonly tenantLog: string;
  readonly noName: string;
  readonly noTime: string;
  readonly noStep: string;
  readonly plainLine: string;
  readonly utc: (time: string) => string;
  readonly day: (words: DayWords) => string;
  readonly range: (from: string, to: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly andMore: (items: readonly string[], more: number) => string;
  readonly joined: (sentence: string, addition: string) => string;
  readonly size: (bytes: number) => string;
  readonly duration: (seconds: number) => string;
  readonly zone: (minutes: number) => string;
  readonly summary: SummaryTexts;
  readonly progress: (read: string, size: string, rate: string | undefined, left: string | undefined) => string;
  readonly sources: SourceTexts;
  readonly clocks: ClockTexts;
  readonly chart: {
    readonly bar: (span: string, counts: OutcomeCounts) => string;
    readonly untimed: (span: string, attempts: number) => string;
  };
  readonly cause: (people: number, attempts: number, unnamed: number) => string;
  readonly filterCode: (code: string, title: string) => string;
  readonly filterInRecords: (code: string, title: string) => string;
  readonly rows: (shown: number, all: number) => string;
  readonly records: (count: number) => string;
  readonly opened: OpenedTexts;
}

const all: Readonly<Record<Language, AnalysisTexts>> = { en };

export function analysisTexts(language: Language): AnalysisTexts {
  return all[language];
}
