import type { Analysis } from '../../logs/analysis/analysis';
import { reachedIn } from '../../logs/analysis/list/attemptTable';
import { sourceStates } from '../../logs/analysis/told/sources';
import { secondText } from '../../logs/analysis/words/when';
import { type LogEvent, steps } from '../../logs/event';
import { BYTE_ORDER_MARK, csvRow } from '../csv';
import type { Subject } from './subjects';
import type { AttemptColumn } from './texts';
import { headerLines, subjects, summaryOf, type Writing } from './writing';

const columns: readonly AttemptColumn[] = [
  'number',
  'start',
  'end',
  'user',
  'userId',
  'outcome',
  'code',
  'cause',
  'certainty',
  'next',
  'reached',
  'records',
  'places',
  'trackingIds',
  'correlationIds',
  'supportCodes',
  'computers',
];

/** A cell with more than this cannot be read, and Excel cuts it at 32,767 characters. */
const MOST_IN_CELL = 20;

function cell(values: readonly string[], { words }: Writing): string {
  const different = [...new Set(values)];
  const shown = different.slice(0, MOST_IN_CELL);
  return different.length > shown.length ? words.andMore(shown, different.length - shown.length) : shown.join('; ');
}

/** Each log with the lines or records in it. */
function placesOf({ events, sources }: Analysis, { texts }: Writing): string {
  const bySource = new Map<number, Set<number>>();
  for (const { source, line } of events) bySource.set(source, (bySource.get(source) ?? new Set<number>()).add(line));
  return [...bySource]
    .map(([source, lines]) => {
      const tenant = sources[source]?.kind === 'tenant';
      return texts.places(sources[source]?.name ?? '', tenant ? [] : [...lines].slice(0, MOST_IN_CELL), tenant ? 0 : lines.size);
    })
    .join('; ');
}

function cells(writing: Writing, { number, name, attempt, analysis }: Subject): Readonly<Record<AttemptColumn, string | number>> {
  const { words, code } = writing;
  const { cause, start, end, userId } = attempt;
  const known = cause && code(cause.code);
  const all = (of: (event: LogEvent) => readonly string[]): string => cell(analysis.events.flatMap(of), writing);
  const reached = steps[reachedIn(attempt)];
  return {
    number,
    start: start === undefined ? '' : secondText(start),
    end: end === undefined ? '' : secondText(end),
    user: name,
    userId: userId ?? '',
    outcome: words.outcomes[attempt.outcome],
    code: known?.text ?? '',
    cause: known?.title ?? '',
    certainty: cause ? words.certainties[cause.certainty].label : '',
    next: known?.steps[0] ?? '',
    reached: reached === undefined ? words.noStep : words.steps[reached],
    records: attempt.parts.length,
    places: placesOf(analysis, writing),
    trackingIds: all((event) => event.trackingIds),
    correlationIds: all((event) => event.correlationIds),
    supportCodes: all((event) => event.supportCodes),
    computers: all(({ computer }) => (computer === undefined ? [] : [computer])),
  };
}

/** Lines that begin with `#` say what it is of and which logs were read, then the names of the columns, then a row an attempt. */
export function* csvTexts(writing: Writing): Generator<string> {
  yield BYTE_ORDER_MARK;
  for (const [label, value] of headerLines(writing)) yield csvRow([`# ${label}`, value]);
  for (const paragraph of summaryOf(writing)) yield csvRow([`# ${writing.words.labels.summary}`, paragraph]);
  for (const { name, detail, clock = '', notice = '' } of sourceStates({ ...writing.analysis, sources: writing.sources }, writing.words)) {
    yield csvRow([`# ${writing.texts.logs.name}`, name, detail, clock, notice]);
  }
  yield csvRow(columns.map((column) => writing.texts.columns[column]));
  for (const subject of subjects(writing, writing.mask.facts)) {
    const values = cells(writing, subject);
    yield csvRow(columns.map((column) => values[column]));
  }
}
