import type { LogEvent } from '../event';
import { placeOf } from '../step';
import type { Nature } from './nature';

/** Everything that the joining is told from; the arrays go by the index of the event. */
export interface Material {
  readonly events: readonly LogEvent[];
  readonly natures: readonly Nature[];
  readonly people: Int32Array;
  /** Milliseconds UTC; NaN without a time. */
  readonly utc: Float64Array;
  /** Where it lies on its axis: `utc`, or without a time its line, a second for each. Times and lines are never compared: see `axisOf`. */
  readonly at: Float64Array;
  /** A number for the server that wrote it: by its name, or else by the file; without a time another for each file. */
  readonly serverOf: (index: number) => number;
}

/** A second for each line without a time: the records of one request lie together, those of the next further down. */
const LINE = 1000;

export function materialOf(events: readonly LogEvent[], natures: readonly Nature[], people: Int32Array, utc: Float64Array): Material {
  const at = Float64Array.from(events, ({ line }, index) => {
    const time = utc[index] ?? NaN;
    return Number.isNaN(time) ? line * LINE : time;
  });
  return { events, natures, people, utc, at, serverOf: serversOf(events, utc) };
}

function serversOf(events: readonly LogEvent[], utc: Float64Array): (index: number) => number {
  const numbers = new Map<string | number, number>();
  const spellings = new Map<string, string>();
  return (index) => {
    const { computer, source = 0 } = events[index] ?? {};
    let key: string | number = source;
    if (Number.isNaN(utc[index] ?? NaN)) key = -1 - source;
    else if (computer !== undefined) {
      key = spellings.get(computer) ?? computer.toLowerCase();
      spellings.set(computer, key);
    }
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}

/** The axis of an event: 0 is time, any other the lines of a source. */
export function axisOf({ events, utc }: Material, index: number): number {
  return Number.isNaN(utc[index] ?? NaN) ? 1 + (events[index]?.source ?? 0) : 0;
}

/** What belongs to no step lies inside the course: on the server between request and answer, in the cloud before the methods are passed. */
function rank({ events, natures }: Material, index: number): number {
  const place = placeOf(events[index]?.step ?? 'other');
  if (place > 0) return place;
  return natures[index]?.server === true ? 4.5 : 1.5;
}

/** All events in the order in which they happened; never by the order in which sources were given. Those without a time come last. */
export function inOrder(material: Material): readonly number[] {
  const { events, utc } = material;
  const ranks = Float64Array.from(events, (_, index) => rank(material, index));
  const key = (index: number): number => utc[index] ?? NaN;
  const compare = (a: number, b: number): number => {
    const [one, other] = [key(a), key(b)];
    const [first, second] = [events[a], events[b]];
    if (one < other) return -1;
    if (one > other) return 1;
    if (one === other) {
      const byRank = (ranks[a] ?? 0) - (ranks[b] ?? 0);
      if (byRank !== 0) return byRank;
    } else if (Number.isNaN(one) !== Number.isNaN(other)) return Number.isNaN(one) ? 1 : -1;
    const byLine = (first?.line ?? 0) - (second?.line ?? 0);
    if (byLine !== 0) return byLine;
    return alphabetical(first?.excerpt ?? '', second?.excerpt ?? '');
  };
  return events.map((_, index) => index).sort(compare);
}

function alphabetical(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
