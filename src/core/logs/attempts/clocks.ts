import type { Clock, TimelineInput } from './attempt';
import type { Nature } from './nature';
import { coincidences, type Moments, momentsOf, MOST_SKEW, sharedIds, type Witness } from './offsets';
import type { Sets } from './sets';

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
function skewOf(witnesses: readonly Witness[], zone: number): number {
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

function middleOf({ low, high }: Witness): number {
  return low === -Infinity ? high : high === Infinity ? low : (low + high) / 2;
}

function tries(witnesses: readonly Witness[]): number {
  return new Set(witnesses.map((witness) => witness.try)).size;
}

/** Reads witnesses of a source that states no zone. An hour's difference before and after one moment is summer time. */
function measure(witnesses: readonly Witness[]): Ahead | undefined {
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

/** What the records of a source say of their clock. */
interface Source {
  readonly number: number;
  readonly timed: number;
  readonly zoned: boolean;
  readonly cloud: boolean;
}

function sourcesOf({ events, sources }: TimelineInput, natures: readonly Nature[]): readonly Source[] {
  const counts = Array.from({ length: sources }, () => ({ timed: 0, zoned: 0, cloud: 0, own: 0 }));
  events.forEach(({ source, time }, index) => {
    const count = counts[source];
    if (!count) return;
    if (time) count.timed++;
    if (time?.zoned === true) count.zoned++;
    if (natures[index]?.server === true) count.own++;
    else count.cloud++;
  });
  return counts.map(({ timed, zoned, cloud, own }, number) => ({
    number,
    timed,
    zoned: timed > 0 && zoned * 2 > timed,
    cloud: cloud > own,
  }));
}

type Told = Omit<Clock, 'source'>;

const unset: Told = { basis: 'none', zone: 0, skew: 0, witnesses: 0 };

/** Sets the clocks right one after the other, beginning with those that are surely right: the cloud's. */
class Setting {
  readonly #input: TimelineInput;
  readonly #people: Int32Array;
  readonly #raw: Float64Array;
  readonly #utc: Float64Array;
  readonly #eventsOf: readonly number[][];
  readonly #shared: ReadonlyMap<string, readonly Witness[]>;
  readonly #clocks = new Map<number, Told>();
  /** Sources whose time rests on a guess, or on another that does. */
  readonly #guessed = new Set<number>();
  /** Of the sources that do not, in UTC. */
  readonly #moments: Moments = new Map();

  constructor(input: TimelineInput, people: Int32Array, sets: Sets) {
    this.#input = input;
    this.#people = people;
    this.#raw = Float64Array.from(input.events, ({ time }) => time?.at ?? NaN);
    this.#utc = new Float64Array(input.events.length).fill(NaN);
    this.#eventsOf = Array.from({ length: input.sources }, () => []);
    input.events.forEach(({ source }, index) => this.#eventsOf[source]?.push(index));
    this.#shared = input.sources > 1 ? sharedIds(input.events, sets, this.#raw) : new Map<string, readonly Witness[]>();
  }

  run(natures: readonly Nature[]): Clocks {
    const timed = sourcesOf(this.#input, natures).filter((source) => source.timed > 0);
    const right = timed.filter(({ zoned, cloud }) => zoned && cloud);
    for (const source of right) this.#set(source, { ...unset, basis: 'stated' }, false);
    let left = timed.filter((source) => !right.includes(source)).sort((a, b) => this.#rank(a) - this.#rank(b) || b.timed - a.timed);
    while (left.length > 0) {
      const [first] = left;
      const next = this.#byIds(left) ?? (first && (this.#byCoincidence(first) ?? this.#alone(first)));
      if (!next) break;
      this.#set(next.source, next.clock, next.guessed);
      left = left.filter((source) => source !== next.source);
    }
    const clocks = Array.from({ length: this.#input.sources }, (_, source) => ({ source, ...(this.#clocks.get(source) ?? unset) }));
    return { clocks, utc: this.#utc };
  }

  /** What says most of its own clock goes first. */
  #rank({ zoned, number }: Source): number {
    return zoned ? 0 : this.#input.chosenZones.has(number) ? 1 : 2;
  }

  #set({ number }: Source, clock: Told, guessed: boolean): void {
    this.#clocks.set(number, clock);
    const own = this.#eventsOf[number] ?? [];
    for (const index of own) {
      const time = this.#input.events[index]?.time;
      if (!time) continue;
      const zone = clock.change && time.at >= clock.change.at ? clock.change.zone : clock.zone;
      // A record without a zone among others that state theirs.
      const unstated = clock.basis === 'stated' ? this.#input.assumedZone : zone;
      this.#utc[index] = time.at - clock.skew * SECOND - (time.zoned ? 0 : unstated * MINUTE);
    }
    if (guessed) {
      this.#guessed.add(number);
      return;
    }
    for (const [person, moments] of momentsOf(own, this.#input.events, this.#people, this.#utc)) {
      const known = this.#moments.get(person);
      if (known) for (const moment of moments) known.push(moment);
      else this.#moments.set(person, moments);
    }
  }

  /** The source that most shared identifiers tie to one already set; those that rest on no guess first. */
  #byIds(left: readonly Source[]): Next | undefined {
    let best: (Next & { readonly told: number }) | undefined;
    for (const [reference, known] of this.#clocks) {
      const guessed = this.#guessed.has(reference);
      for (const source of left) {
        const told = this.#shared.get(`${reference}/${source.number}`);
        if (!told || (best && (Number(guessed) - Number(best.guessed) || best.told - told.length) >= 0)) continue;
        const clock = this.#clockFrom(source, inUtc(told, known));
        if (clock)
          best = {
            source,
            clock: guessed && clock.basis === 'measured' ? { ...clock, basis: 'assumed' } : clock,
            guessed,
            told: told.length,
          };
      }
    }
    return best;
  }

  /** A stated or chosen zone is believed; its clock's error is told by three records at least that bound it from both sides. */
  #byCoincidence(source: Source): Next | undefined {
    const own = momentsOf(this.#eventsOf[source.number] ?? [], this.#input.events, this.#people, this.#raw);
    const known = source.zoned ? 0 : this.#input.chosenZones.get(source.number);
    const zone = (known ?? 0) * MINUTE;
    if (zone !== 0) for (const moments of own.values()) for (const moment of moments) moment.at -= zone;
    const told = coincidences(this.#moments, own, known !== undefined)?.map((each) => ({
      ...each,
      low: each.low + zone,
      high: each.high + zone,
    }));
    if (
      !told ||
      (known !== undefined && (told.length < 3 || !told.some(({ low }) => low > -Infinity) || !told.some(({ high }) => high < Infinity)))
    ) {
      return undefined;
    }
    const clock = this.#clockFrom(source, told);
    return clock && { source, clock, guessed: false };
  }

  #clockFrom({ number, zoned }: Source, told: readonly Witness[]): Told | undefined {
    if (zoned) return { basis: 'stated', zone: 0, skew: skewOf(told, 0) / SECOND, witnesses: tries(told) };
    const chosen = this.#input.chosenZones.get(number);
    if (chosen !== undefined) {
      const near = told.filter((each) => Math.abs(middleOf(each) - chosen * MINUTE) <= MOST_SKEW);
      return { basis: 'chosen', zone: chosen, skew: near.length > 0 ? skewOf(near, chosen * MINUTE) / SECOND : 0, witnesses: tries(near) };
    }
    const ahead = measure(told);
    if (!ahead || ahead.zone < -12 * HOUR || ahead.zone > 14 * HOUR) return undefined;
    const { zone, skew, witnesses, change } = ahead;
    return {
      basis: 'measured',
      zone: zone / MINUTE,
      skew: skew / SECOND,
      witnesses,
      ...(change && { change: { at: change.at, zone: change.zone / MINUTE } }),
    };
  }

  /** Nothing ties it to what is set: its own word is taken, the person's, or a guess. */
  #alone(source: Source): Next {
    const chosen = this.#input.chosenZones.get(source.number);
    if (source.zoned) return { source, clock: { ...unset, basis: 'stated' }, guessed: false };
    if (chosen !== undefined) return { source, clock: { ...unset, basis: 'chosen', zone: chosen }, guessed: false };
    return { source, clock: { ...unset, basis: 'assumed', zone: this.#input.assumedZone }, guessed: true };
  }
}

interface Next {
  readonly source: Source;
  readonly clock: Told;
  readonly guessed: boolean;
}

/** Shared identifiers were read off the clocks as they stand: the reference's own error is taken away. */
function inUtc(told: readonly Witness[], { zone, skew, basis, change }: Told): readonly Witness[] {
  if (basis === 'stated' && skew === 0) return told;
  return told.map((each) => {
    const zoneThen = change && each.at - middleOf(each) >= change.at ? change.zone : zone;
    const ahead = skew * SECOND + (basis === 'stated' ? 0 : zoneThen * MINUTE);
    return { ...each, low: each.low + ahead, high: each.high + ahead };
  });
}

/** Clocks by source, and each event's time in milliseconds UTC (NaN: it has none). */
export interface Clocks {
  readonly clocks: readonly Clock[];
  readonly utc: Float64Array;
}

/** How each source's clock relates to UTC. */
export function clocksOf(input: TimelineInput, natures: readonly Nature[], people: Int32Array, sets: Sets): Clocks {
  return new Setting(input, people, sets).run(natures);
}
