import type { LogEvent } from '../event';
import { placeOf } from '../step';
import { NOBODY } from './people';

/** What one attempt in two sources tells of how far the second's clock is ahead of the first's: from `low` to `high` milliseconds, one of which may be infinite. */
export interface Witness {
  readonly low: number;
  readonly high: number;
  /** The second clock's reading, for changes of its zone. */
  readonly at: number;
  /** Which attempt; witnesses of one count once. */
  readonly try: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** All zones in use, with a clock wrong by at most as much as Kerberos bears: a server further off could not set passwords. */
export const MOST_SKEW = 5 * MINUTE;
const EARLIEST = -12 * HOUR - MOST_SKEW;
const LATEST = 14 * HOUR + MOST_SKEW;
/** The course from submission to outcome takes seconds; a second try within the same session, a quarter of a minute and more. */
const BIN = 4 * SECOND;
/** Lags of slow servers: differences this close do not contradict each other. */
const LAG = 2 * MINUTE;
const MOST_PAIRS_OF_ONE = 4000;
const MOST_PAIRS = 400_000;

interface Moment {
  readonly place: number;
  at: number;
  /** Numbers a person's tries: moments with no more than two minutes between them are one witness. */
  try: number;
}

interface Difference {
  readonly ahead: number;
  /** Of the measured source. */
  readonly moment: Moment;
  /** Place in the course of the reference's step, less the measured one's. */
  readonly order: number;
}

/** Steps that lie seconds apart: a password submitted and sent; AD's answer and the outcome; the same step. */
function near(one: number, other: number): boolean {
  const [first, second] = one < other ? [one, other] : [other, one];
  return first === second || (first === 3 && second === 4) || (first === 5 && second === 6);
}

/** Steps of each person that are answered within seconds elsewhere, in order of time. */
export type Moments = Map<number, Moment[]>;

/** The moments of some events; `timeOf` gives the time of each event, NaN where it has none. */
export function momentsOf(chosen: readonly number[], events: readonly LogEvent[], people: Int32Array, timeOf: Float64Array): Moments {
  const found: Moments = new Map();
  for (const index of chosen) {
    const person = people[index] ?? NOBODY;
    const place = placeOf(events[index]?.step ?? 'other');
    const at = timeOf[index] ?? NaN;
    if (person === NOBODY || place < 3 || Number.isNaN(at)) continue;
    const known = found.get(person) ?? [];
    found.set(person, known);
    known.push({ place, at, try: 0 });
  }
  let tries = 0;
  for (const known of found.values()) {
    known.sort((a, b) => a.at - b.at || a.place - b.place);
    known.forEach((moment, index) => {
      const before = known[index - 1];
      moment.try = before && moment.at - before.at <= 2 * MINUTE ? before.try : ++tries;
    });
  }
  return found;
}

/** Differences of steps of the same person that would be seconds apart were the clocks right; of one person at most so many pairs. */
function* differences(theirs: Moments, own: Moments): Generator<Difference> {
  let pairs = 0;
  for (const [person, mine] of own) {
    const others = theirs.get(person);
    if (!others) continue;
    const many = mine.length * others.length > MOST_PAIRS_OF_ONE ? Math.ceil(Math.sqrt(MOST_PAIRS_OF_ONE)) : Infinity;
    for (const moment of mine.slice(0, many)) {
      for (const other of others.slice(0, many)) {
        const ahead = moment.at - other.at;
        if (ahead < EARLIEST || ahead > LATEST || !near(moment.place, other.place)) continue;
        yield { ahead, moment, order: other.place - moment.place };
        if (++pairs >= MOST_PAIRS) return;
      }
    }
  }
}

/**
 * How far a source is ahead of others (whose moments are in UTC) by coincidences of the same people's steps, where no identifier is shared: the difference that most
 * of its records agree on. Undefined without two witnesses or where another difference has nearly as many. Where the zone is known, and `own`
 * is in it, a clock's error is looked for, and one witness can do.
 */
export function coincidences(theirs: Moments, own: Moments, zoneKnown: boolean): readonly Witness[] | undefined {
  const all = [...differences(theirs, own)].filter(({ ahead }) => !zoneKnown || Math.abs(ahead) <= MOST_SKEW);
  const peaks = peaksOf(all, zoneKnown ? 1 : 2);
  if (peaks.length === 0) return undefined;
  const agreeing = all.filter(({ ahead }) => peaks.some((peak) => ahead >= peak && ahead < peak + 2 * BIN));
  return agreeing.map(({ ahead, moment, order }) => {
    // A step that the course puts before or behind bounds from one side.
    return { low: order < 0 ? -Infinity : ahead, high: order > 0 ? Infinity : ahead, at: moment.at, try: moment.try };
  });
}

/** Who speaks for a difference: tries, and all the pairs of steps in them. */
interface Votes {
  readonly tries: Set<number>;
  pairs: number;
}

/**
 * Where the window of two bins begins that most tries agree on, if no other comes near; with it the one an hour off, in case the source
 * went over to summer time or back.
 */
function peaksOf(all: readonly Difference[], least: number): readonly number[] {
  const votes = new Map<number, Votes>();
  for (const { ahead, moment } of all) {
    const bin = Math.floor(ahead / BIN);
    for (const each of [bin, bin - 1]) {
      const known = votes.get(each) ?? { tries: new Set(), pairs: 0 };
      votes.set(each, known);
      known.tries.add(moment.try);
      known.pairs++;
    }
  }
  const counted = [...votes].map(([bin, { tries, pairs }]) => ({ bin, count: tries.size, pairs }));
  const ranked = counted.sort((a, b) => b.count - a.count || b.pairs - a.pairs || a.bin - b.bin);
  const [best] = ranked;
  if (!best || best.count < least) return [];
  const others = ranked.filter(({ bin }) => Math.abs(bin - best.bin) * BIN > LAG);
  const hour = others.find(({ bin, count }) => count > 1 && Math.abs(Math.abs(bin - best.bin) * BIN - HOUR) <= 2 * BIN);
  const rival = others.find(({ bin }) => hour === undefined || Math.abs(bin - hour.bin) * BIN > LAG);
  if (rival && best.count < rival.count * 1.5) return [];
  return [best, ...(hour ? [hour] : [])].map(({ bin }) => bin * BIN);
}
