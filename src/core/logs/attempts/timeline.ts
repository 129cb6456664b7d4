import type { LogEvent } from '../event';
import { steps } from '../event';
import type { Attempt, Part, Timeline, TimelineInput } from './attempt';
import { joinBesides } from './besides';
import { joinedById } from './byId';
import { joinByTime } from './byTime';
import { joinByUser } from './byUser';
import { causeOfAttempt } from './cause';
import { clocksOf } from './clocks';
import { inOrder, type Material, materialOf } from './material';
import { type Nature, naturesOf } from './nature';
import { outcomeOf, type Told } from './outcome';
import { partsOf } from './parts';
import { peopleIn } from './people';
import { piecesOf } from './pieces';
import { Sets } from './sets';

/** The name that an administrator knows first: a user principal name before an account of Windows. */
function nameIn(told: readonly Told[]): string | undefined {
  const names = told.map(({ event }) => event.user).filter((name) => name !== undefined);
  return names.find((name) => name.includes('@')) ?? names[0];
}

function spanOf(parts: readonly Part[]): Pick<Attempt, 'start' | 'end'> {
  let [start, end] = [Infinity, -Infinity];
  for (const { at } of parts) if (at !== undefined) [start, end] = [Math.min(start, at), Math.max(end, at)];
  return start <= end ? { start, end } : {};
}

function stepsIn(told: readonly Told[]): Attempt['steps'] {
  const shown = new Set(told.map(({ event }) => event.step));
  return steps.filter((step) => step !== 'other' && shown.has(step));
}

function attemptOf(all: readonly number[], material: Material, ids: Sets): Attempt {
  const parts = partsOf(all, material, ids);
  const told = all.flatMap((index): Told[] => {
    const [event, nature]: [LogEvent | undefined, Nature | undefined] = [material.events[index], material.natures[index]];
    return event && nature ? [{ event, nature }] : [];
  });
  const outcome = outcomeOf(told);
  const cause = causeOfAttempt({ told, outcome, parts, setOf: ({ event }) => ids.of(event) });
  const user = nameIn(told);
  const userId = told.find(({ event }) => event.userId !== undefined)?.event.userId;
  return {
    id: all[0] ?? 0,
    ...(user !== undefined && { user }),
    ...(userId !== undefined && { userId }),
    ...spanOf(parts),
    parts,
    steps: stepsIn(told),
    outcome,
    ...(cause && { cause }),
  };
}

/** Every set of events that a person's try stands in; the rest is loose. */
function grouped(
  order: readonly number[],
  joined: Sets,
  natures: readonly Nature[],
): { attempts: readonly number[][]; loose: readonly number[] } {
  const groups = new Map<number, number[]>();
  const own = new Set<number>();
  for (const index of order) {
    const root = joined.of(index);
    const known = groups.get(root);
    if (known) known.push(index);
    else groups.set(root, [index]);
    if (natures[index]?.role === 'own') own.add(root);
  }
  const loose = [...groups].filter(([root]) => !own.has(root)).flatMap(([, all]) => all);
  return { attempts: [...groups].filter(([root]) => own.has(root)).map(([, all]) => all), loose: loose.sort((a, b) => a - b) };
}

/**
 * Joins events into attempts: by shared identifiers, then by person and the order of the course, then a server's nameless records by what it
 * was at work on. Clocks are set right between the first and the second. Attempts are in the order in which they begin; those without a time
 * come last. About n log n.
 */
export function timelineOf(input: TimelineInput): Timeline {
  const { events } = input;
  const people = peopleIn(events);
  const natures = naturesOf(events);
  const ids = joinedById(events, people);
  const { clocks, utc } = clocksOf(input, natures, people, ids);
  const material = materialOf(events, natures, people, utc);
  const order = inOrder(material);
  const pieces = piecesOf(material, ids, order);
  const joined = new Sets(events.length);
  for (const { events: own } of pieces) for (const index of own) joined.merge(own[0] ?? index, index);
  joinByUser(pieces, material, joined);
  joinByTime(pieces, material, joined);
  joinBesides(pieces, material, joined);
  const { attempts, loose } = grouped(order, joined, natures);
  return { attempts: attempts.map((all) => attemptOf(all, material, ids)), clocks, loose };
}
