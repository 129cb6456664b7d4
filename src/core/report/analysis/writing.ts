import type { Language } from '../../codes/texts';
import type { Analysis } from '../../logs/analysis/analysis';
import { type AttemptTable, attemptTable } from '../../logs/analysis/list/attemptTable';
import { type CauseCount, rankCauses } from '../../logs/analysis/list/causes';
import { codeBook, type CodeWords, codeWords } from '../../logs/analysis/words/codeWords';
import { IN_RECORDS, matches } from '../../logs/analysis/list/matching';
import { orderOf } from '../../logs/analysis/list/order';
import { summary } from '../../logs/analysis/told/summary';
import { stretch } from '../../logs/analysis/words/when';
import type { Filter } from '../../logs/analysis/view';
import { type AnalysisTexts, analysisTexts } from '../../logs/texts';
import { momentText } from '../../tenant/times';
import { foreignLine } from '../../logs/analysis/words/foreign';
import { type AnalysisMask, analysisMask } from './mask';
import { reportSources, type Subject, subjectAt } from './subjects';
import { type AnalysisReportTexts, analysisReportTexts } from './texts';

export interface WritingOptions {
  readonly masked: boolean;
  readonly language: Language;
  readonly now: number;
  readonly filter?: Filter;
}

/** What each of the formats is written from. */
export interface Writing {
  readonly analysis: Analysis;
  readonly options: WritingOptions;
  readonly table: AttemptTable;
  /** Places of the attempts of the report, the earliest first. */
  readonly places: Int32Array;
  readonly sources: Analysis['sources'];
  readonly mask: AnalysisMask;
  /** Of the attempts of the report. */
  readonly causes: readonly CauseCount[];
  readonly texts: AnalysisReportTexts;
  readonly words: AnalysisTexts;
  /** What is said of a code. */
  readonly code: (id: string) => CodeWords;
}

const everything: Filter = { user: '', code: '', outcome: '', span: undefined };

export function writingOf(analysis: Analysis, options: WritingOptions): Writing {
  const { language, masked, filter = everything } = options;
  const words = analysisTexts(language);
  const table = attemptTable(analysis.timeline);
  const order = orderOf(table, { by: 'time', descending: false }, language);
  const { places } = matches(table, analysis.events, order, filter, words.noName);
  const mask = analysisMask(analysis, table.people, masked, language);
  return {
    analysis,
    options,
    table,
    places,
    sources: reportSources(analysis, mask),
    mask,
    causes: rankCauses(table, places),
    texts: analysisReportTexts(language),
    words,
    code: codeBook(language),
  };
}

/** The attempts of the report one after the other; each is made when it is asked for. `recordOf`: how its records are masked. */
export function* subjects(writing: Writing, recordOf: AnalysisMask['event']): Generator<Subject> {
  for (const [index, place] of writing.places.entries()) {
    const subject = subjectAt({ ...writing, recordOf }, { place, number: index + 1 });
    if (subject) yield subject;
  }
}

/** The summary of the page, of everything that was read; logs are named as the report names them. */
export function summaryOf({ analysis, table, sources, words, options: { language } }: Writing): readonly string[] {
  const places = Int32Array.from(table.attempts.keys());
  const sourceName = (source: number): string => sources[source]?.name ?? '';
  return summary({ analysis, table, causes: rankCauses(table, places), sourceName }, words, language);
}

function filterWords({ options: { filter, masked, language }, texts, words }: Writing): string {
  if (!filter) return texts.noFilter;
  const { user, code, outcome, span } = filter;
  const said = [
    ...(user.trim() === '' ? [] : [texts.filterUser(masked ? texts.hiddenValue : foreignLine(user))]),
    ...(code === ''
      ? []
      : code.startsWith(IN_RECORDS)
        ? [texts.filterCodeInRecords(codeWords(code.slice(IN_RECORDS.length), language).text)]
        : [texts.filterCode(codeWords(code, language).text)]),
    ...(outcome === '' ? [] : [texts.filterOutcome(words.outcomes[outcome])]),
    ...(span ? [texts.filterSpan(words.utc(stretch(span.from, span.to, words, true)))] : []),
  ];
  return said.length === 0 ? texts.noFilter : said.join(', ');
}

/** What the report is and of whom, label and value: a file that is found later says what it is. */
export function headerLines(writing: Writing): readonly (readonly [string, string])[] {
  const { texts, options } = writing;
  const { header } = texts;
  return [
    [header.title, texts.title],
    [header.madeAt, momentText(options.now)],
    [header.filter, filterWords(writing)],
    [header.masked, options.masked ? texts.maskedMeans : texts.namesMean],
  ];
}
