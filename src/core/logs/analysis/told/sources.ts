import type { Clock } from '../../attempts/attempt';
import type { UnreadableReason } from '../../record';
import type { AnalysisTexts } from '../../texts';
import type { Analysis, SourceFacts } from '../analysis';
import type { SourceState } from '../analysisState';
import { foreignLine } from '../words/foreign';
import { secondText } from '../words/when';

/** Places of unreadable records that are named. */
const MOST_PLACES = 5;

/** Nothing for the tenant, nor for what was refused before anyone asked for its size. */
function sizeWords({ kind, phase, read, size: bytes, problem }: SourceFacts, { sources, size }: AnalysisTexts): string | undefined {
  if (kind === 'tenant' || (phase === 'failed' && bytes === 0 && problem !== 'empty')) return undefined;
  const cut = read < bytes && (phase === 'reading' || phase === 'cancelled');
  return cut ? sources.readSoFar(size(read), size(bytes)) : size(bytes);
}

function detail(source: SourceFacts, texts: AnalysisTexts): string {
  const { sources } = texts;
  const begun = source.phase !== 'waiting';
  return [
    source.kind === 'tenant' ? texts.tenantLog : source.format && texts.formats[source.format],
    source.encoding,
    sizeWords(source, texts),
    source.records === undefined ? undefined : sources.records(source.records),
    source.records === undefined && source.lines !== undefined ? sources.lines(source.lines) : undefined,
    begun && source.phase !== 'failed' ? sources.events(source.events) : undefined,
    begun ? undefined : sources.waiting,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function unreadable({ unreadable: { first, count }, format }: SourceFacts, texts: AnalysisTexts): readonly string[] {
  const byReason = new Map<UnreadableReason, number[]>();
  for (const { line, why } of first) byReason.set(why, [...(byReason.get(why) ?? []), line]);
  const where = format === 'evtx' ? texts.sources.inRecords : texts.sources.inLines;
  const sentences = [...byReason].map(([why, lines]) =>
    texts.sources.unreadable[why](where(lines.slice(0, MOST_PLACES), Math.max(0, lines.length - MOST_PLACES)), lines.length),
  );
  return count > first.length ? [...sentences, texts.sources.unreadableMore(count, first.length)] : sentences;
}

/** What could not be read of a source and what to do, in sentences; '' when all went well. */
export function sourceNotice(source: SourceFacts, texts: AnalysisTexts): string {
  const { problem, phase } = source;
  const records = unreadable(source, texts);
  const general = phase === 'failed' ? [texts.sources.failed] : phase === 'partly' && records.length === 0 ? [texts.sources.partly] : [];
  return [...(problem === undefined ? general : [texts.sources.problems[problem]]), ...records].join(' ');
}

/** How the clock of a source was read, in words. */
export function clockWords({ basis, zone, skew, witnesses, change }: Clock, texts: AnalysisTexts): string {
  const { clocks } = texts;
  const zoneText = texts.zone(zone);
  const words = {
    stated: () => clocks.stated,
    measured: () => clocks.measured(zoneText, witnesses),
    chosen: () => clocks.chosen(zoneText),
    assumed: () => clocks.assumed(zoneText),
    none: () => clocks.none,
  }[basis]();
  if (basis === 'none') return words;
  const time = texts.duration(Math.abs(skew));
  const additions = [
    ...(change ? [clocks.change(secondText(change.at).slice(0, 16), texts.zone(change.zone))] : []),
    ...(skew === 0 ? [] : [skew > 0 ? clocks.fast(time) : clocks.slow(time)]),
  ];
  return additions.reduce((sentence, addition) => texts.joined(sentence, addition), words);
}

function zoneOf(source: number, clock: Clock | undefined, { chosenZones }: Analysis): SourceState['zone'] {
  if (clock === undefined || clock.basis === 'stated' || clock.basis === 'none') return undefined;
  return { chosen: chosenZones.get(source) ?? null };
}

/** Each source in words, or those of `ids`. */
export function sourceStates(
  analysis: Analysis,
  texts: AnalysisTexts,
  ids: Iterable<number> = analysis.sources.keys(),
): readonly SourceState[] {
  const clocks = new Map(analysis.timeline.clocks.map((clock) => [clock.source, clock]));
  return [...ids].flatMap((id) => {
    const source = analysis.sources[id];
    if (!source) return [];
    // Before anything of it was found, a clock says nothing.
    const clock = source.events > 0 ? clocks.get(id) : undefined;
    const notice = sourceNotice(source, texts);
    const zone = zoneOf(id, clock, analysis);
    return {
      id,
      name: foreignLine(source.name),
      phase: source.phase,
      detail: detail(source, texts),
      ...(notice !== '' && { notice }),
      ...(clock && { clock: clockWords(clock, texts) }),
      ...(zone && { zone }),
    };
  });
}
