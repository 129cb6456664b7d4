import { MOST_SKEW, type Witness } from './offsets';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const ZONE_STEP = 15 * MINUTE;
/** Differences this small are the course of the request itself. */
const LEAST_SKEW = 2 * SECOND;

/** How far a clock is ahead of UTC, in milliseconds. */
interface Ahead {
  readonly zone: number;
  readonly skew: number;
  readonly witnesses: number;
  readonly change?: { readonly at: number; readonly zone: number };
}

/** The value that a share of them does not exceed; undefined of none. */
function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? 0;
}

/**
 * What is left of the difference beyond the zone; nothing where the witnesses allow for none. The narrower of their bounds count, short of the
 * narrowest quarter: a wide one says only that the request took its time, the narrowest may be of a wrong pair.
 */
export function skewOf(witnesses: readonly Witness[], zone: number): number {
  const least = quantile(
    witnesses.map((witness) => witness.low - zone),
    0.75,
  );
  const most = quantile(
    witnesses.map((witness) => witness.high - zone),
    0.25,
  );
  const low = least ?? (most ?? 0) - LEAST_SKEW;
  const high = most ?? low + LEAST_SKEW;
  const skew = Math.round((low + high) / 2 / SECOND) * SECOND;
  return (low <= 0 && high >= 0) || Math.abs(skew) < LEAST_SKEW ? 0 : skew;
}

/** The middle of what a witness allows for, in milliseconds; of one bound the bound. */
export function middleOf({ low, high }: Witness): number {
  return low === -Infinity ? high : high === Infinity ? low : (low + high) / 2;
}

/** How many attempts speak. */
export function tries(witnesses: readonly Witness[]): number {
  return new Set(witnesses.map((witness) => witness.try)).size;
}

/** Reads witnesses of a source that states no zone; undefined where they contradict each other. An hour's difference before and after one moment is summer time. */
export function measure(witnesses: readonly Witness[]): Ahead | undefined {
  const all = median(witnesses.map(middleOf));
  // Of two even groups the median is between them: the nearest witness decides.
  const centre = middleOf(
    witnesses.reduce((best, each) => (Math.abs(middleOf(each) - all) < Math.abs(middleOf(best) - all) ? each : best)),
  );
  const main = witnesses.filter((each) => Math.abs(middleOf(each) - centre) <= MOST_SKEW);
  const off = witnesses.filter((each) => Math.abs(Math.abs(middleOf(each) - centre) - HOUR) <= MOST_SKEW);
  const zone = Math.round(median(main.map(middleOf)) / ZONE_STEP) * ZONE_STEP;
  const measured = { zone, skew: skewOf(main, zone), witnesses: tries(main) };
  if (tries(off) < 2) return measured;
  const other = Math.round(median(off.map(middleOf)) / ZONE_STEP) * ZONE_STEP;
  const [firstMain, lastMain, firstOff, lastOff] = [...spanOf(main), ...spanOf(off)];
  const both = { ...measured, witnesses: tries(main) + tries(off) };
  if (lastMain < firstOff) return { ...both, change: { at: (lastMain + firstOff) / 2, zone: other } };
  if (lastOff < firstMain) return { ...both, zone: other, change: { at: (lastOff + firstMain) / 2, zone } };
  return tries(off) * 1.5 > tries(main) ? undefined : measured;
}

function spanOf(witnesses: readonly Witness[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { at } of witnesses) [first, last] = [Math.min(first, at), Math.max(last, at)];
  return [first, last];
}
