import { DAY } from '../../../tenant/times';
import type { Outcome } from '../../attempts/attempt';
import type { AnalysisTexts } from '../../texts';
import type { Bar, ChartState } from '../analysisState';
import type { Span } from '../view';
import type { AttemptTable } from '../list/attemptTable';
import { begins, floorTo, MOST_BARS, unitFor } from './barUnits';
import { clockText, dayWords, stretch } from '../words/when';

const MOST_TICKS = 8;

type Counts = Record<Outcome, number>;

function noCounts(): Counts {
  return { succeeded: 0, failed: 0, unfinished: 0, unknown: 0 };
}

/** From the first attempt to the last; undefined: none has a time. */
export function spanOf({ times }: AttemptTable): Span | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const time of times) {
    if (time < from) from = time;
    if (time > to) to = time;
  }
  return from <= to ? { from, to: to + 1 } : undefined;
}

interface Frame {
  readonly span: Span;
  readonly unit: number;
  readonly first: number;
  readonly count: number;
}

/** A zoomed stretch is kept as it was chosen; all of the time is rounded to whole bars. */
function frameOf(span: Span, zoomed: boolean): Frame {
  const unit = unitFor(span, MOST_BARS);
  const first = floorTo(span.from, unit);
  const count = (floorTo(span.to - 1, unit) - first) / unit + 1;
  return { unit, first, count, span: zoomed ? span : { from: first, to: first + count * unit } };
}

function countBars({ attempts, times }: AttemptTable, places: Int32Array, { span, unit, first, count }: Frame): readonly Counts[] {
  const bars = Array.from({ length: count }, noCounts);
  for (const place of places) {
    const time = times[place] ?? NaN;
    const attempt = attempts[place];
    const bar = time >= span.from && time < span.to ? bars[Math.floor((time - first) / unit)] : undefined;
    if (bar && attempt) bar[attempt.outcome]++;
  }
  return bars;
}

function sum(counts: Counts): number {
  return counts.succeeded + counts.failed + counts.unfinished + counts.unknown;
}

function ticksOf(bars: readonly Bar[], { span, unit, first }: Frame, texts: AnalysisTexts, years: boolean): ChartState['ticks'] {
  const large = Math.max(unit, unitFor(span, MOST_TICKS));
  const at = bars.flatMap((_, bar) => (begins(first + bar * unit, large) ? [bar] : []));
  return (at.length > 0 ? at : [0]).map((bar, index) => {
    const from = first + bar * unit;
    const day = dayWords(from, texts, years);
    const wholeDay = from % DAY === 0;
    const clock = clockText(from);
    return { bar, label: wholeDay ? day : index === 0 ? `${day}, ${clock}` : clock };
  });
}

/**
 * Attempts at these places by outcome, over the chosen stretch or else over all of the time of all attempts, so that a filter shows when its
 * own took place. Undefined: no attempt has a time, and nothing is zoomed.
 */
export function chart(table: AttemptTable, places: Int32Array, chosen: Span | undefined, texts: AnalysisTexts): ChartState | undefined {
  const span = chosen ?? spanOf(table);
  if (!span) return undefined;
  const frame = frameOf(span, chosen !== undefined);
  const { unit, first } = frame;
  const years = new Date(frame.span.from).getUTCFullYear() !== new Date(frame.span.to - 1).getUTCFullYear();
  const bars = countBars(table, places, frame).map((counts, index): Bar => {
    const from = Math.max(frame.span.from, first + index * unit);
    const to = Math.min(frame.span.to, first + (index + 1) * unit);
    const when = stretch(from, to, texts, years);
    return { from, to, counts, when, label: texts.chart.bar(when, counts) };
  });
  const untimed = places.reduce((count, place) => count + (Number.isNaN(table.times[place] ?? NaN) ? 1 : 0), 0);
  const words = texts.utc(stretch(frame.span.from, frame.span.to, texts, true));
  return {
    bars,
    ticks: ticksOf(bars, frame, texts, years),
    most: bars.reduce((most, { counts }) => Math.max(most, sum(counts)), 0),
    span: untimed > 0 ? texts.chart.untimed(words, untimed) : words,
    zoomed: chosen !== undefined,
  };
}
