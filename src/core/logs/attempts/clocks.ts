import { measure, middleOf, skewOf, tries } from './ahead';
import type { Clock, TimelineInput } from './attempt';
import type { Nature } from './nature';
import { coincidences, type Moments, momentsOf, MOST_SKEW, type Witness } from './offsets';
import { type SharedIds, sharedIds } from './sharedIds';
import type { Sets } from './sets';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

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
  readonly #shared: SharedIds;
  readonly #timed: ReadonlyMap<number, Source>;
  /** What identifiers tell of each source that is not set yet: the best of all references so far. */
  readonly #tied = new Map<number, Tied>();
  readonly #clocks = new Map<number, Told>();
  /** Sources whose time rests on a guess, or on another that does. */
  readonly #guessed = new Set<number>();
  /** Of the sources that do not, in UTC. */
  readonly #moments: Moments = new Map();

  constructor(input: TimelineInput, natures: readonly Nature[], people: Int32Array, sets: Sets) {
    this.#input = input;
    this.#people = people;
    this.#raw = Float64Array.from(input.events, ({ time }) => time?.at ?? NaN);
    this.#utc = new Float64Array(input.events.length).fill(NaN);
    this.#eventsOf = Array.from({ length: input.sources }, () => []);
    input.events.forEach(({ source }, index) => this.#eventsOf[source]?.push(index));
    this.#shared = input.sources > 1 ? sharedIds(input.events, sets, this.#raw) : new Map<number, never>();
    this.#timed = new Map(sourcesOf(input, natures).flatMap((source) => (source.timed > 0 ? [[source.number, source]] : [])));
  }

  run(): Clocks {
    const timed = [...this.#timed.values()];
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

  #set(source: Source, clock: Told, guessed: boolean): void {
    const { number } = source;
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
    if (guessed) this.#guessed.add(number);
    this.#tie(source, clock);
    if (guessed) return;
    for (const [person, moments] of momentsOf(own, this.#input.events, this.#people, this.#utc)) {
      const known = this.#moments.get(person);
      if (known) for (const moment of moments) known.push(moment);
      else this.#moments.set(person, moments);
    }
  }

  /** A source that was set may tell of those that are not. */
  #tie(reference: Source, known: Told): void {
    const guessed = this.#guessed.has(reference.number);
    const order = this.#clocks.size;
    for (const [measured, told] of this.#shared.get(reference.number) ?? []) {
      const source = this.#timed.get(measured);
      if (!source || this.#clocks.has(measured)) continue;
      const before = this.#tied.get(measured);
      if (before && byTie(before, { guessed, told: told.length, order }) <= 0) continue;
      const clock = this.#clockFrom(source, inUtc(told, known));
      if (!clock) continue;
      const own: Told = guessed && clock.basis === 'measured' ? { ...clock, basis: 'assumed' } : clock;
      this.#tied.set(measured, { source, clock: own, guessed, told: told.length, order });
    }
  }

  /** The source that most shared identifiers tie to one already set; those that rest on no guess first. */
  #byIds(left: readonly Source[]): Next | undefined {
    let best: Tied | undefined;
    for (const { number } of left) {
      const tied = this.#tied.get(number);
      if (tied && (!best || byTie(tied, best) < 0)) best = tied;
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

/** How a reference ties a source: whether it rests on a guess, how many witnesses there are, which reference in their order. */
interface Tie {
  readonly guessed: boolean;
  readonly told: number;
  readonly order: number;
}

type Tied = Next & Tie;

function byTie(a: Tie, b: Tie): number {
  return Number(a.guessed) - Number(b.guessed) || b.told - a.told || a.order - b.order;
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
  return new Setting(input, natures, people, sets).run();
}
