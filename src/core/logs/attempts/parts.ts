import type { JoinReason, Part } from './attempt';
import { eachId, type IdReason } from './byId';
import type { Material } from './material';
import { NOBODY } from './people';
import type { Sets } from './sets';

const surest: readonly JoinReason[] = ['trackingId', 'correlationId', 'supportCode', 'user', 'time'];

function weaker<T extends JoinReason>(one: T, other: T): T {
  return surest.indexOf(one) >= surest.indexOf(other) ? one : other;
}

/** Reads the events of an attempt in order and says what ties each to those before it. */
class Ties {
  readonly #material: Material;
  readonly #ids: Sets;
  readonly #places = new Map<string, IdReason>();
  readonly #sets = new Set<number>();
  readonly #lastOf = new Map<number, number>();
  #last: number | undefined;

  constructor(material: Material, ids: Sets) {
    this.#material = material;
    this.#ids = ids;
  }

  next(index: number): Part {
    const time = this.#material.utc[index] ?? NaN;
    const at = Number.isNaN(time) ? {} : { at: time };
    const part: Part = { event: index, ...at, ...(this.#last === undefined ? {} : this.#tie(index)) };
    this.#keep(index);
    return part;
  }

  #tie(index: number): Pick<Part, 'by' | 'apart'> {
    const byId = this.#byId(index);
    if (byId) return { by: byId };
    const person = this.#material.people[index] ?? NOBODY;
    const before = person === NOBODY ? undefined : this.#lastOf.get(person);
    return before === undefined ? { by: 'time', ...this.#apart(this.#last, index) } : { by: 'user', ...this.#apart(before, index) };
  }

  /** The surest identifier shared with an earlier record; what stands there in another place is worth the weaker of the two. */
  #byId(index: number): IdReason | undefined {
    const event = this.#material.events[index];
    if (!event) return undefined;
    let best: IdReason | undefined;
    let own: IdReason | undefined;
    eachId(event, (id, reason) => {
      own ??= reason;
      const place = this.#places.get(id);
      const shared = place && weaker(place, reason);
      if (shared && (best === undefined || surest.indexOf(shared) < surest.indexOf(best))) best = shared;
    });
    // Tied by a record that comes later and has the identifiers of both.
    return best ?? (this.#sets.has(this.#ids.of(index)) ? own : undefined);
  }

  #apart(one: number | undefined, other: number): { readonly apart?: number } {
    const { utc } = this.#material;
    const milliseconds = Math.abs((utc[other] ?? NaN) - (one === undefined ? NaN : (utc[one] ?? NaN)));
    return Number.isNaN(milliseconds) ? {} : { apart: Math.round(milliseconds / 1000) };
  }

  #keep(index: number): void {
    const event = this.#material.events[index];
    if (event) {
      eachId(event, (id, reason) => {
        if (!this.#places.has(id)) this.#places.set(id, reason);
      });
    }
    this.#sets.add(this.#ids.of(index));
    const person = this.#material.people[index] ?? NOBODY;
    if (person !== NOBODY) this.#lastOf.set(person, index);
    this.#last = index;
  }
}

/** The parts of an attempt; `all`: its events in the order in which they happened. */
export function partsOf(all: readonly number[], material: Material, ids: Sets): readonly Part[] {
  const [only] = all;
  if (only !== undefined && all.length === 1) {
    const at = material.utc[only] ?? NaN;
    return [Number.isNaN(at) ? { event: only } : { event: only, at }];
  }
  const ties = new Ties(material, ids);
  return all.map((index) => ties.next(index));
}
