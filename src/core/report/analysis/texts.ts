import type { Language } from '../../codes/texts';
import { en } from './texts/en';

export type AttemptColumn =
  | 'number'
  | 'start'
  | 'end'
  | 'user'
  | 'userId'
  | 'outcome'
  | 'code'
  | 'cause'
  | 'certainty'
  | 'next'
  | 'reached'
  | 'records'
  | 'places'
  | 'trackingIds'
  | 'correlationIds'
  | 'supportCodes'
  | 'computers';

/** Words of the exports of an analysis that the page does not have. */
export interface AnalysisReportTexts {
  readonly title: string;
  readonly header: Readonly<Record<'title' | 'madeAt' | 'filter' | 'masked', string>>;
  readonly columns: Readonly<Record<AttemptColumn, string>>;
  readonly maskedMeans: string;
  /** Stands on top of a report that names people. */
  readonly namesMean: string;
  readonly noFilter: string;
  readonly hiddenValue: string;
  readonly filterUser: (text: string) => string;
  readonly filterCode: (code: string) => string;
  readonly filterCodeInRecords: (code: string) => string;
  readonly filterOutcome: (outcome: string) => string;
  readonly filterSpan: (span: string) => string;
  /** A person, a log and a computer in a masked report. */
  readonly user: (number: number) => string;
  readonly source: (number: number, format: string) => string;
  readonly computer: (number: number) => string;
  /** A log and at most twenty lines or records of it; `all`: how many there are. */
  readonly places: (source: string, lines: readonly number[], all: number) => string;
  readonly logs: Readonly<Record<'heading' | 'name' | 'read' | 'clock' | 'notice', string>>;
  readonly rowsLeftOut: (shown: number, all: number) => string;
  readonly evidenceOf: (shown: number, all: number) => string;
  readonly noAttempts: string;
  readonly stateOf: Readonly<Record<'done' | 'failed' | 'missing', string>>;
}

const all: Readonly<Record<Language, AnalysisReportTexts>> = { en };

export function analysisReportTexts(language: Language): AnalysisReportTexts {
  return all[language];
}
