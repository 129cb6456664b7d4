import type { Kind } from '../step';
import { axisOf, type Material } from './material';
import type { Nature } from './nature';
import { NOBODY } from './people';
import type { Sets } from './sets';

/** Records that an identifier ties together, or a single one: what is joined further by person and time. */
export interface Piece {
  /** In the order in which they happened. */
  readonly events: readonly number[];
  /** 0: time; else the lines of a source. */
  readonly axis: number;
  readonly start: number;
  readonly end: number;
  readonly person: number;
  readonly kind: Kind | undefined;
  /** In which places it was written; both where an identifier joins them. */
  readonly server: boolean;
  readonly cloud: boolean;
  readonly role: Nature['role'];
  /** Whether an identifier stands in it. */
  readonly named: boolean;
  readonly tracked: boolean;
}

const MOST_AXES = 1_000_000;

/** One number for a person (or another whole number from -1,000,000) on an axis. */
export function keyOf(person: number, axis: number): number {
  return (person + MOST_AXES) * MOST_AXES + axis;
}

function roleOf(roles: ReadonlySet<Nature['role'] | undefined>): Nature['role'] {
  return roles.has('own') ? 'own' : roles.has('beside') ? 'beside' : 'service';
}

function pieceOf(all: readonly number[], material: Material): Piece {
  const { events, natures, people, at } = material;
  const axis = axisOf(material, all[0] ?? 0);
  let [start, end, person] = [Infinity, -Infinity, NOBODY];
  let kind: Kind | undefined;
  let [server, cloud, named, tracked] = [false, false, false, false];
  const roles = new Set<Nature['role'] | undefined>();
  for (const index of all) {
    const [event, nature, time] = [events[index], natures[index], at[index] ?? NaN];
    if (axisOf(material, index) === axis) [start, end] = [Math.min(start, time), Math.max(end, time)];
    if (person === NOBODY) person = people[index] ?? NOBODY;
    kind ??= nature?.kind;
    if (nature?.server === true) server = true;
    else cloud = true;
    tracked ||= (event?.trackingIds.length ?? 0) > 0;
    named ||= tracked || (event?.correlationIds.length ?? 0) > 0 || (event?.supportCodes.length ?? 0) > 0;
    roles.add(nature?.role);
  }
  return { events: all, axis, start, end, person, kind, server, cloud, role: roleOf(roles), named, tracked };
}

/** The pieces that the identifiers leave, in the order in which they begin. `order`: all events in the order in which they happened. */
export function piecesOf(material: Material, ids: Sets, order: readonly number[]): readonly Piece[] {
  const byRoot = new Map<number, number[]>();
  for (const index of order) {
    const root = ids.of(index);
    const known = byRoot.get(root);
    if (known) known.push(index);
    else byRoot.set(root, [index]);
  }
  return [...byRoot.values()].map((all) => pieceOf(all, material));
}
