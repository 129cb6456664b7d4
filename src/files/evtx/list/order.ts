import { levels } from '../../../core/eventLog/level';
import type { EventColumn, EventFilter } from '../../../shared/eventLogPage';
import type { EventIndex } from './eventIndex';

export interface Sorting {
  readonly by: EventColumn;
  readonly descending: boolean;
}

/** Whether a filter lets an event through, leaving what it searches for aside. */
export function passes(index: EventIndex, { all, level, source, eventId }: EventFilter): (event: number) => boolean {
  const wantedSource = source === '' ? undefined : (index.findSource(source) ?? -1);
  const wantedId = eventId === '' ? undefined : Number(eventId);
  return (event) =>
    (all || index.isRelated(event)) &&
    (wantedSource === undefined || index.sourceAt(event) === wantedSource) &&
    (wantedId === undefined || index.eventIdAt(event) === wantedId) &&
    (level === '' || index.levelAt(event) === level);
}

/** Events that a filter lets through, in the order of the file. */
export function filtered(index: EventIndex, filter: EventFilter): Uint32Array {
  const found = new Uint32Array(filter.all ? index.length : index.relatedCount);
  const passing = passes(index, filter);
  let count = 0;
  for (let event = 0; event < index.length; event++) if (passing(event)) found[count++] = event;
  return found.subarray(0, count);
}

/** Events in an order; those that are alike stand by time, the latest first. */
export function sorted(events: Uint32Array, index: EventIndex, { by, descending }: Sorting): Uint32Array {
  // Keys once, not at each comparison.
  const keys = Float64Array.from(events, keyOf(index, by));
  const sign = descending ? -1 : 1;
  if (runs(keys, sign)) return events;
  if (by === 'time' && runs(keys, -sign)) return events.slice().reverse();
  const places = Uint32Array.from(events, (_, place) => place);
  places.sort((a, b) => sign * ((keys[a] ?? 0) - (keys[b] ?? 0)) || latestFirst(index, events[a] ?? 0, events[b] ?? 0));
  return places.map((place) => events[place] ?? 0);
}

function keyOf(index: EventIndex, by: EventColumn): (event: number) => number {
  switch (by) {
    case 'time':
      return (event) => index.timeAt(event);
    case 'level':
      return (event) => levels.indexOf(index.levelAt(event));
    case 'eventId':
      return (event) => index.eventIdAt(event);
    case 'source': {
      const ranks = sourceRanks(index);
      return (event) => ranks[index.sourceAt(event)] ?? 0;
    }
  }
}

function latestFirst(index: EventIndex, a: number, b: number): number {
  return index.timeAt(b) - index.timeAt(a) || b - a;
}

/** Whether keys rise (sign 1) or fall (sign -1) all along, none twice. */
function runs(keys: Float64Array, sign: number): boolean {
  for (let place = 1; place < keys.length; place++) if (sign * ((keys[place] ?? 0) - (keys[place - 1] ?? 0)) <= 0) return false;
  return true;
}

/** Place of each source among all by name. */
function sourceRanks(index: EventIndex): readonly number[] {
  const names = index.sources.map((name, number) => ({ name: name.toLowerCase(), number }));
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  const ranks: number[] = [];
  names.forEach(({ number }, rank) => (ranks[number] = rank));
  return ranks;
}
