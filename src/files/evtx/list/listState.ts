import type { Language } from '../../../core/codes/texts';
import { levels } from '../../../core/eventLog/level';
import { type EventLogTexts, eventLogTexts } from '../../../core/eventLog/texts';
import { oneLine } from '../../../core/report/case/foreign';
import type { EventLogState, EventRow, OpenEvent, Option } from '../../../shared/eventLogPage';
import type { Messages } from '../messages/messagesBeside';
import type { EventIndex } from './eventIndex';
import type { EventView } from './eventView';
import type { Lost } from './indexing';
import type { Tally } from './tally';

/** What a picture of the list is made of. */
export interface Picture {
  readonly language: Language;
  readonly phase: EventLogState['phase'];
  readonly tally: Tally;
  readonly index: EventIndex;
  readonly view: EventView;
  /** How much of the file was read, from 0 to 1. */
  readonly share: number;
  readonly lost: Lost;
  readonly messages: Messages | 'none' | 'unknown';
  /** Events could not be read again. */
  readonly changed: boolean;
  /** The file is too large to come from where it is. */
  readonly tooLarge: boolean;
  /** Events in the list, the place of the first row, and the rows. */
  readonly total: number;
  readonly first: number;
  readonly rows: readonly EventRow[];
  readonly open: OpenEvent | undefined;
}

const MOST_SOURCES = 200;

/** The state of the page. */
export function listState(picture: Picture): EventLogState {
  const { language, phase, view, total, first, rows, open } = picture;
  const texts = eventLogTexts(language);
  const counts = picture.tally.counts(view.filter.all);
  const of = view.filter.all ? picture.index.length : picture.index.relatedCount;
  const reading = phase === 'reading';
  const searching = view.searchedShare < 1;
  return {
    language,
    phase,
    summary: [...summaryOf(picture, counts.failures, texts), ...fromMessages(picture, texts)],
    notices: noticesOf(picture, texts),
    ...(reading && { progress: { share: picture.share, text: texts.progress(picture.share, picture.index.length) } }),
    ...(!reading && searching && { progress: { share: view.searchedShare, text: texts.searching(view.searchedShare) } }),
    filter: {
      ...view.filter,
      levels: levels
        .filter((level) => counts.levels.has(level) || level === view.filter.level)
        .map((level) => ({ value: level, label: texts.levels[level] })),
      sources: sourceOptions(picture, counts.sources, texts),
      active: view.narrowed,
    },
    table: { total, totalText: texts.total(total, of, view.filter.all), first, rows, sort: view.sorting, version: view.version },
    ...(open !== undefined && { open }),
    labels: texts.labels,
  };
}

/** The sources with most events, by name. */
function sourceOptions({ index, view }: Picture, counts: ReadonlyMap<number, number>, texts: EventLogTexts): readonly Option[] {
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_SOURCES);
  const options = most.map(([source, count]) => ({ value: index.sources[source] ?? '', count }));
  const { source } = view.filter;
  if (source !== '' && !options.some(({ value }) => value === source)) options.push({ value: source, count: 0 });
  return options
    .filter(({ value }) => value !== '' && value.length <= 200)
    .sort((a, b) => (a.value.toLowerCase() < b.value.toLowerCase() ? -1 : 1))
    .map(({ value, count }) => ({ value, label: texts.sourceOption(oneLine(value), count) }));
}

function summaryOf({ phase, index, tooLarge }: Picture, failures: number, { summary }: EventLogTexts): readonly string[] {
  const { length, relatedCount } = index;
  if (phase === 'reading' && length === 0) return [summary.reading(0)];
  const told =
    length === 0
      ? [summary.empty]
      : relatedCount === 0
        ? [summary.none(length)]
        : [summary.related(relatedCount, length), summary.failures(failures)];
  if (phase === 'cancelled') return [...told, summary.cancelled];
  if (phase === 'failed') return [...(length === 0 ? [] : told), tooLarge ? summary.tooLarge : summary.failed];
  return told;
}

/** Where the messages come from, if there are any. */
function fromMessages({ messages, language }: Picture, { summary }: EventLogTexts): readonly string[] {
  return typeof messages === 'string' ? [] : [summary.messages(localeName(messages.locale, language))];
}

function noticesOf({ lost, messages, changed }: Picture, { notices }: EventLogTexts): readonly string[] {
  const numbers = lost.numbers.join(', ') + (lost.damaged > lost.numbers.length ? ', …' : '');
  return [
    ...(lost.damaged > 0 ? [notices.damaged(lost.damaged, numbers)] : []),
    ...(lost.cutOff > 0 ? [notices.cutOff(lost.cutOff)] : []),
    ...(messages === 'unknown' ? [notices.badMessages] : []),
    ...(changed ? [notices.changed] : []),
  ];
}

/** What people call the languages that Microsoft's support meets most; others by their number. */
const LOCALES: Readonly<Record<number, string>> = {
  0x07: 'de',
  0x09: 'en',
  0x0a: 'es',
  0x0b: 'fi',
  0x0c: 'fr',
  0x10: 'it',
  0x11: 'ja',
  0x13: 'nl',
  0x14: 'nb',
  0x1d: 'sv',
  0x06: 'da',
};

function localeName(locale: number, language: Language): string {
  const code = LOCALES[locale & 0x3ff];
  return (code === undefined ? undefined : new Intl.DisplayNames([language], { type: 'language' }).of(code)) ?? String(locale);
}
