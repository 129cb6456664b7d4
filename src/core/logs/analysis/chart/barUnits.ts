import { DAY, HOUR, MINUTE } from '../../../tenant/times';
import type { Span } from '../view';

/** More bars than this cannot be told apart. */
export const MOST_BARS = 60;

const UNITS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 7, 14, 28].map((count) => count * DAY),
];
const WEEK = 7 * DAY;
/** 5 January 1970, a Monday: weeks begin there; minutes, hours and days at midnight UTC. */
const MONDAY = 4 * DAY;

function offset(unit: number): number {
  return unit % WEEK === 0 ? MONDAY : 0;
}

/** The last moment not after `utc` at which a bar of this unit begins. */
export function floorTo(utc: number, unit: number): number {
  return Math.floor((utc - offset(unit)) / unit) * unit + offset(unit);
}

function barsIn({ from, to }: Span, unit: number): number {
  return (floorTo(to - 1, unit) - floorTo(from, unit)) / unit + 1;
}

/** The smallest unit by which a stretch has at most `most` bars. Beyond four weeks it doubles: a damaged record may be of the year 9999. */
export function unitFor(span: Span, most: number): number {
  const unit = UNITS.find((each) => barsIn(span, each) <= most);
  if (unit !== undefined) return unit;
  let long = 56 * DAY;
  while (barsIn(span, long) > most) long *= 2;
  return long;
}

/** Whether a bar begins where the larger unit does. */
export function begins(utc: number, unit: number): boolean {
  return floorTo(utc, unit) === utc;
}
