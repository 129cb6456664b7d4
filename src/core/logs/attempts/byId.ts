import type { LogEvent } from '../event';
import type { JoinReason } from './attempt';
import { NOBODY } from './people';
import { Sets } from './sets';

/** The reason that an identifier is when two records share it in these two places; across places the weaker one. */
export type IdReason = Exclude<JoinReason, 'user' | 'time'>;

/** Visits all identifiers of an event with the place they stand in, surest first. */
export function eachId({ trackingIds, correlationIds, supportCodes }: LogEvent, visit: (id: string, reason: IdReason) => void): void {
  for (const id of trackingIds) visit(id, 'trackingId');
  for (const id of correlationIds) visit(id, 'correlationId');
  for (const id of supportCodes) visit(id, 'supportCode');
}

/** Events by identifier, whatever place it stands in: a TrackingId that is another record's correlation id is taken for the same (inferred). */
function eventsById(events: readonly LogEvent[]): ReadonlyMap<string, readonly number[]> {
  const byId = new Map<string, number[]>();
  events.forEach((event, index) => {
    eachId(event, (id) => {
      const others = byId.get(id);
      if (!others) byId.set(id, [index]);
      else if (others[others.length - 1] !== index) others.push(index);
    });
  });
  return byId;
}

/**
 * Events that share an identifier, as sets. Records of two people are never put together by one: an administrator's batch has one correlation
 * id for all. What names nobody goes with the only person an identifier has.
 */
export function joinedById(events: readonly LogEvent[], people: Int32Array): Sets {
  const sets = new Sets(events.length);
  const personOf = Int32Array.from(people);
  const merge = (one: number, other: number): void => {
    const [a, b] = [sets.of(one), sets.of(other)];
    const [first, second] = [personOf[a] ?? NOBODY, personOf[b] ?? NOBODY];
    if (a === b || (first !== NOBODY && second !== NOBODY && first !== second)) return;
    personOf[sets.merge(a, b)] = first === NOBODY ? second : first;
  };
  for (const group of eventsById(events).values()) {
    if (group.length < 2) continue;
    const firstOf = new Map<number, number>();
    for (const event of group) {
      const person = people[event] ?? NOBODY;
      const first = firstOf.get(person);
      if (first === undefined) firstOf.set(person, event);
      else merge(first, event);
    }
    const named = [...firstOf].filter(([person]) => person !== NOBODY);
    const nameless = firstOf.get(NOBODY);
    if (nameless !== undefined && named.length === 1 && named[0]) merge(named[0][1], nameless);
  }
  return sets;
}
