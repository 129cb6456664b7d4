import type { EventColumn, EventFilter } from '../../../shared/eventLogPage';
import { levels } from '../../../core/eventLog/level';
import type { EventIndex } from './eventIndex';

export interface Sorting {
  readonly by: EventColumn;
  readonly descending: boolean;
}

/** Events that a filter lets through, leaving what it searches for aside; in the order of the file. */
export function filtered(index: EventIndex, { all, level, source, eventId }: EventFilter): Uint32Array {
  const found = new Uint32Array(all ? index.length : index.relatedCount);
  const wantedSource = source === '' ? undefined : index.findSource(source);
  // A source that no event has: nothing.
  if (source !== '' && wantedSource === undefined) return found.subarray(0, 0);
  const wantedId = eventId === '' ? undefined : Number(eventId);
  let count = 0;
  for (let event = 0; event < index.length; event++) {
    if (!all && !index.isRelated(event)) continue;
    if (wantedSource !== undefined && index.sourceAt(event) !== wantedSource) continue;
    if (wantedId !== undefined && index.eventIdAt(event) !== wantedId) continue;
    if (level !== '' && index.levelAt(event) !== level) continue;
    found[count++] = event;
  }
  return found.subarray(0, count);
}

/** Worst first; the numbers of levels follow how grave they are. */
function gravity(index: EventIndex, event: number): number {
  return levels.indexOf(index.levelAt(event));
}

/** Sorts events in place; those that are alike keep the order of time, and of the file. */
export function sortEvents(events: Uint32Array, index: EventIndex, { by, descending }: Sorting): void {
  const ranks = by === 'source' ? sourceRanks(index) : undefined;
  const key = (event: number): number => {
    switch (by) {
      case 'time':
        return index.timeAt(event);
      case 'level':
        return gravity(index, event);
      case 'source':
        return ranks?.[index.sourceAt(event)] ?? 0;
      case 'eventId':
        return index.eventIdAt(event);
    }
  };
  // Keys once, not at each comparison.
  const keys = Float64Array.from(events, key);
  const sign = descending ? -1 : 1;
  if (isSorted(keys, sign)) return;
  const order = Uint32Array.from(events, (_, place) => place);
  order.sort((a, b) => sign * ((keys[a] ?? 0) - (keys[b] ?? 0)) || byTime(index, events[a] ?? 0, events[b] ?? 0, by, sign));
  events.set(Uint32Array.from(order, (place) => events[place] ?? 0));
}

function byTime(index: EventIndex, a: number, b: number, by: EventColumn, sign: number): number {
  return by === 'time' ? sign * (a - b) : index.timeAt(b) - index.timeAt(a) || b - a;
}

function isSorted(keys: Float64Array, sign: number): boolean {
  for (let place = 1; place < keys.length; place++) if (sign * ((keys[place] ?? 0) - (keys[place - 1] ?? 0)) < 0) return false;
  return sign > 0;
}

/** Place of each source among all by name. */
function sourceRanks(index: EventIndex): readonly number[] {
  const names = index.sources.map((name, number) => ({ name: name.toLowerCase(), number }));
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  const ranks: number[] = [];
  names.forEach(({ number }, rank) => (ranks[number] = rank));
  return ranks;
}
