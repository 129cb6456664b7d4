import type { Attempt, Timeline } from '../../attempts/attempt';
import { steps } from '../../event';
import { foreignLine } from '../words/foreign';

/** What the lists, the chart and the ranking ask of every attempt again and again, found once a timeline. All are by place in `attempts`. */
export interface AttemptTable {
  readonly attempts: readonly Attempt[];
  /** As shown; '' where nobody is named. */
  readonly names: readonly string[];
  /** Who it is, by number; −1: nobody is named. A person known by id and by name is one. */
  readonly people: Int32Array;
  readonly peopleCount: number;
  /** Milliseconds UTC when it began; NaN: no time. */
  readonly times: Float64Array;
  /** As reachedIn gives it. */
  readonly reached: Int8Array;
}

const [DIRECTORY, OUTCOME] = [steps.indexOf('directory'), steps.indexOf('outcome')];

/**
 * Index in `steps` of the last step that a record tells of; −1: none. An end belongs to it only if it was a good one: every failure has an
 * end, and how far the attempt came is what tells failures apart.
 */
export function reachedIn({ steps: told, outcome }: Attempt): number {
  if (outcome === 'succeeded') return OUTCOME;
  return told.reduce((last, step) => {
    const index = steps.indexOf(step);
    return index <= DIRECTORY ? Math.max(last, index) : last;
  }, -1);
}

/** Ids and names that stand for each other, where an attempt has both. */
function namings(attempts: readonly Attempt[]): {
  readonly idOf: ReadonlyMap<string, string>;
  readonly nameOf: ReadonlyMap<string, string>;
} {
  const idOf = new Map<string, string>();
  const nameOf = new Map<string, string>();
  for (const { user, userId } of attempts) {
    if (user === undefined || userId === undefined) continue;
    idOf.set(user, userId);
    nameOf.set(userId, user);
  }
  return { idOf, nameOf };
}

export function attemptTable({ attempts }: Timeline): AttemptTable {
  const { idOf, nameOf } = namings(attempts);
  const numbers = new Map<string, number>();
  const people = new Int32Array(attempts.length).fill(-1);
  const times = new Float64Array(attempts.length);
  const reached = new Int8Array(attempts.length);
  const names = attempts.map((attempt, place) => {
    const { user, userId } = attempt;
    times[place] = attempt.start ?? attempt.end ?? NaN;
    reached[place] = reachedIn(attempt);
    // An id and a name never look alike, but nothing stops a log from writing one in the place of the other.
    const key = userId ?? (user === undefined ? undefined : (idOf.get(user) ?? user));
    if (key === undefined) return '';
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    people[place] = number;
    return foreignLine(user ?? nameOf.get(key) ?? key);
  });
  return { attempts, names, people, peopleCount: numbers.size, times, reached };
}

/** The place of an attempt in the table, by its id; −1: there is none. */
export function placeInTable(attempts: readonly Attempt[], id: number): number {
  return attempts.findIndex((attempt) => attempt.id === id);
}
