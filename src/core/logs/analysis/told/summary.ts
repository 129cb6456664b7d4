import type { Language } from '../../../codes/texts';
import { MINUTE } from '../../../tenant/times';
import type { Outcome } from '../../attempts/attempt';
import type { AnalysisTexts } from '../../texts';
import type { Analysis } from '../analysis';
import type { AttemptTable } from '../list/attemptTable';
import type { CauseCount } from '../list/causes';
import { spanOf } from '../chart/chart';
import { codeWords } from '../words/codeWords';
import { logKinds, notWhole } from './coverage';
import { stretch } from '../words/when';

/** What the paragraphs are told from: everything that was found, whatever the page is filtered to. */
export interface SummaryFacts {
  readonly analysis: Analysis;
  readonly table: AttemptTable;
  /** Of all attempts. */
  readonly causes: readonly CauseCount[];
  /** A source as it is named in a sentence. */
  readonly sourceName: (source: number) => string;
}

const MOST_NAMES = 3;

function named(sources: readonly number[], { sourceName }: SummaryFacts, texts: AnalysisTexts): string {
  return texts.andMore(sources.slice(0, MOST_NAMES).map(sourceName), Math.max(0, sources.length - MOST_NAMES));
}

/** Where the reading stands; nothing when it is done. */
function standing(facts: SummaryFacts, texts: AnalysisTexts): readonly string[] {
  const { summary, size } = texts;
  const { phase, sources } = facts.analysis;
  const sum = (of: 'read' | 'size'): string => size(sources.reduce((total, source) => total + source[of], 0));
  switch (phase) {
    case 'reading':
      return [summary.reading(sources.length)];
    case 'following': {
      const followed = sources.flatMap((source, index) => (source.phase === 'following' ? [index] : []));
      return followed.length === 0 ? [] : [summary.following(named(followed, facts, texts))];
    }
    case 'cancelled':
      return [summary.cancelled(sum('read'), sum('size'))];
    case 'done':
    case 'empty':
      return [];
  }
}

function whatWasRead({ analysis: { sources } }: SummaryFacts, { summary }: AnalysisTexts): string {
  const begun = sources.filter(({ phase }) => phase !== 'waiting' && phase !== 'failed');
  const records = begun.reduce((total, source) => total + (source.records ?? 0), 0);
  // A file with records has lines as well; they are counted once.
  const lines = begun.reduce((total, source) => total + (source.records === undefined ? (source.lines ?? 0) : 0), 0);
  const events = begun.reduce((total, source) => total + source.events, 0);
  return summary.read(begun.length, records, lines, events);
}

/** Nothing of ours was found: what that means, and what to get. */
function nothingFound(facts: SummaryFacts, { summary }: AnalysisTexts): readonly string[] {
  const { analysis } = facts;
  if (analysis.phase === 'reading' || analysis.phase === 'following') return [summary.noneYet];
  const unread = notWhole(analysis);
  const kinds = logKinds(analysis);
  if (analysis.sources.every(({ phase }) => phase === 'failed')) return [summary.noneRead];
  return [
    summary.noEvents,
    ...(unread.length > 0 ? [summary.noEventsUnread(unread.length)] : []),
    summary.getServerLog,
    ...(kinds.tenant ? [] : [summary.getAuditLog]),
    summary.oldRecords,
  ];
}

function attemptsFound({ table }: SummaryFacts, texts: AnalysisTexts): readonly string[] {
  const { summary } = texts;
  const counts: Record<Outcome, number> = { succeeded: 0, failed: 0, unfinished: 0, unknown: 0 };
  for (const { outcome } of table.attempts) counts[outcome]++;
  const span = spanOf(table);
  const words = span ? texts.utc(stretch(Math.floor(span.from / MINUTE) * MINUTE, Math.ceil(span.to / MINUTE) * MINUTE, texts, true)) : '';
  return [[summary.attempts(table.attempts.length, table.peopleCount, words), summary.outcomes(counts)].join(' ')];
}

/** What the numbers leave out. After the cause: a person in a hurry reads the first three paragraphs. */
function leftOut({ table }: SummaryFacts, { summary }: AnalysisTexts): readonly string[] {
  const unnamed = table.people.reduce((count, person) => count + (person < 0 ? 1 : 0), 0);
  const untimed = table.times.reduce((count, time) => count + (Number.isNaN(time) ? 1 : 0), 0);
  return [...(unnamed > 0 ? [summary.unnamed(unnamed)] : []), ...(untimed > 0 ? [summary.untimed(untimed)] : [])];
}

function topCause({ table, causes }: SummaryFacts, { summary }: AnalysisTexts, language: Language): readonly string[] {
  const [top, second] = causes;
  const uncaused = table.attempts.reduce((count, { outcome, cause }) => count + (outcome === 'failed' && !cause ? 1 : 0), 0);
  const sentences: string[] = [];
  if (top) {
    const { text, title, steps } = codeWords(top.code, language);
    sentences.push(
      [
        summary.topCause(text, title, top, !second ? 'only' : top.people > second.people ? 'most' : 'oneOf'),
        ...(top.inferred > 0 ? [summary.inferred(top.inferred, top.attempts)] : []),
        ...(steps[0] === undefined ? [] : [summary.firstStep(steps[0])]),
      ].join(' '),
    );
  }
  if (uncaused > 0) sentences.push(summary.noCause(uncaused));
  return sentences;
}

/** Records outside any attempt: the service starting, certificates, connectivity, sign-ins. */
function service(
  { analysis: { events, timeline }, table }: SummaryFacts,
  { summary }: AnalysisTexts,
  language: Language,
): readonly string[] {
  const { loose } = timeline;
  if (loose.length === 0) return [];
  const counts = new Map<string, number>();
  for (const index of loose) for (const code of events[index]?.codes ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const worst = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).find(([code]) => codeWords(code, language).warns);
  const words = worst && codeWords(worst[0], language);
  const sentences = [summary.service(loose.length)];
  if (words) sentences.push(summary.serviceCode(words.text, words.title));
  // With attempts the step for their cause comes first.
  const step = table.attempts.length === 0 ? words?.steps[0] : undefined;
  if (step !== undefined) sentences.push(summary.firstStep(step));
  return [sentences.join(' ')];
}

function unreadRecords({ analysis: { sources } }: SummaryFacts, { summary }: AnalysisTexts): readonly string[] {
  const records = sources.reduce((count, { unreadable }) => count + unreadable.count, 0);
  return records > 0 ? [summary.unreadRecords(records)] : [];
}

/** Files that nobody named, and that are no logs. */
function passedOver({ analysis: { skipped } }: SummaryFacts, { summary }: AnalysisTexts): readonly string[] {
  return skipped > 0 ? [summary.skipped(skipped)] : [];
}

function whatIsMissing(facts: SummaryFacts, texts: AnalysisTexts): readonly string[] {
  const { sources } = facts.analysis;
  const missing = notWhole(facts.analysis);
  const unread = missing.filter((source) => sources[source]?.phase === 'failed');
  const partly = missing.filter((source) => sources[source]?.phase !== 'failed');
  return [
    ...(unread.length > 0 ? [texts.summary.unreadSources(named(unread, facts, texts))] : []),
    ...(partly.length > 0 ? [texts.summary.partlyRead(named(partly, facts, texts))] : []),
    ...unreadRecords(facts, texts),
    ...passedOver(facts, texts),
  ];
}

function clocks(facts: SummaryFacts, texts: AnalysisTexts): readonly string[] {
  const { timeline, sources } = facts.analysis;
  const told = timeline.clocks.filter(({ source }) => (sources[source]?.events ?? 0) > 0);
  const measured = told.filter(({ basis, skew }) => basis === 'measured' || (basis !== 'none' && skew !== 0)).map(({ source }) => source);
  const assumed = told.filter(({ basis }) => basis === 'assumed');
  const zone = assumed[0]?.zone ?? 0;
  return [
    ...(measured.length > 0 ? [texts.summary.measuredClocks(named(measured, facts, texts), measured.length)] : []),
    ...(assumed.length > 0
      ? [
          texts.summary.assumedClocks(
            named(
              assumed.map(({ source }) => source),
              facts,
              texts,
            ),
            texts.zone(zone),
            assumed.length,
          ),
        ]
      : []),
  ];
}

/** Whether both halves of the story are there: what people did, and what the servers did. */
function halves(facts: SummaryFacts, texts: AnalysisTexts): readonly string[] {
  const { analysis } = facts;
  const { audit, server } = logKinds(analysis);
  const tenants = analysis.sources.flatMap(({ kind, phase }, index) =>
    kind === 'tenant' && phase !== 'failed' && phase !== 'waiting' ? [index] : [],
  );
  const events = tenants.reduce((count, index) => count + (analysis.sources[index]?.events ?? 0), 0);
  return [
    ...(tenants.length > 0 ? [texts.summary.tenantJoined(named(tenants, facts, texts), events)] : []),
    ...(audit ? [] : [texts.summary.auditMissing]),
    ...(server ? [] : [texts.summary.serverMissing]),
  ];
}

/** What one reads first, a paragraph each. Pure: the same facts give the same words. */
export function summary(facts: SummaryFacts, texts: AnalysisTexts, language: Language): readonly string[] {
  const { analysis, table } = facts;
  if (analysis.sources.length === 0) return [texts.summary.nothingGiven, ...passedOver(facts, texts)];
  const everyFailed = analysis.sources.every(({ phase }) => phase === 'failed');
  const read = everyFailed ? [] : [whatWasRead(facts, texts)];
  if (analysis.events.length === 0) {
    return [...standing(facts, texts), ...read, ...nothingFound(facts, texts), ...unreadRecords(facts, texts), ...passedOver(facts, texts)];
  }
  return [
    ...standing(facts, texts),
    ...read,
    ...(table.attempts.length > 0 ? attemptsFound(facts, texts) : [texts.summary.noAttempts(analysis.events.length)]),
    ...topCause(facts, texts, language),
    ...leftOut(facts, texts),
    ...service(facts, texts, language),
    ...whatIsMissing(facts, texts),
    ...clocks(facts, texts),
    ...(analysis.phase === 'reading' ? [] : halves(facts, texts)),
  ];
}
