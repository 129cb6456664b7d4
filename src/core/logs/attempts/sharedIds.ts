import type { LogEvent } from '../event';
import { placeOf } from '../step';
import type { Witness } from './offsets';
import type { Sets } from './sets';

/** The first time of each step, by the step's place in the course; NaN: none. */
type FirstTimes = Float64Array;

/**
 * The course gives the bounds: a step that comes first cannot be later. Measured between the first times of each step, so that a second round
 * of the same attempt does not count.
 */
function witness(reference: FirstTimes, measured: FirstTimes): Omit<Witness, 'try'> | undefined {
  let [low, high, at] = [-Infinity, Infinity, NaN];
  for (let mine = 1; mine < measured.length; mine++) {
    const own = measured[mine] ?? NaN;
    if (Number.isNaN(own)) continue;
    if (Number.isNaN(at)) at = own;
    for (let theirs = 1; theirs < reference.length; theirs++) {
      const other = reference[theirs] ?? NaN;
      if (Number.isNaN(other)) continue;
      if (theirs <= mine) high = Math.min(high, own - other);
      if (theirs >= mine) low = Math.max(low, own - other);
    }
  }
  if (low === -Infinity && high === Infinity) return undefined;
  return { low, high, at };
}

/** 1 for each set that stands in more than one source. */
function inSeveralSources(events: readonly LogEvent[], sets: Sets): Uint8Array {
  const first = new Int32Array(events.length).fill(-1);
  const several = new Uint8Array(events.length);
  events.forEach(({ source }, index) => {
    const root = sets.of(index);
    if (first[root] === -1) first[root] = source;
    else if (first[root] !== source) several[root] = 1;
  });
  return several;
}

const STEPS = 7;
const MOST_SOURCES_OF_ONE = 12;

/** Witnesses between sources, by the reference and then by the measured one. */
export type SharedIds = ReadonlyMap<number, ReadonlyMap<number, readonly Witness[]>>;

/** What records that share an identifier tell of the sources they stand in. `timeOf`: readings of the sources' own clocks. */
export function sharedIds(events: readonly LogEvent[], sets: Sets, timeOf: Float64Array): SharedIds {
  const several = inSeveralSources(events, sets);
  const groups = new Map<number, Map<number, FirstTimes>>();
  events.forEach(({ source, step }, index) => {
    const place = placeOf(step);
    const at = timeOf[index] ?? NaN;
    const root = sets.of(index);
    if (several[root] !== 1 || place === 0 || Number.isNaN(at)) return;
    const bySource = groups.get(root) ?? new Map<number, FirstTimes>();
    groups.set(root, bySource);
    const times = bySource.get(source) ?? new Float64Array(STEPS).fill(NaN);
    bySource.set(source, times);
    const first = times[place] ?? NaN;
    if (Number.isNaN(first) || at < first) times[place] = at;
  });
  const found = new Map<number, Map<number, Witness[]>>();
  for (const [root, bySource] of groups) {
    if (bySource.size < 2) continue;
    const sides = [...bySource].slice(0, MOST_SOURCES_OF_ONE);
    for (const [reference, theirs] of sides) {
      for (const [measured, own] of sides) {
        const told = reference === measured ? undefined : witness(theirs, own);
        if (told) list(found, reference, measured).push({ ...told, try: root });
      }
    }
  }
  return found;
}

function list(found: Map<number, Map<number, Witness[]>>, reference: number, measured: number): Witness[] {
  const byMeasured = found.get(reference) ?? new Map<number, Witness[]>();
  found.set(reference, byMeasured);
  const known = byMeasured.get(measured) ?? [];
  byMeasured.set(measured, known);
  return known;
}
