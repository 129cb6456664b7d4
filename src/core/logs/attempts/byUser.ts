import { Course, REQUEST } from './course';
import type { Material } from './material';
import { oneKind } from './nature';
import { NOBODY } from './people';
import { keyOf, type Piece } from './pieces';
import type { Sets } from './sets';

/** How much earlier or later than the records of the flow a server's may lie: clocks that nothing measured. */
const SLACK = 5000;
/** A session's first step and the sending of its password lie half a minute apart; so wrong may a clock be that nothing measured. */
const HEAD_START = 30_000;
/** Of one person's sessions so many on either side of a request are looked at. */
const NEIGHBOURS = 8;

function grouped(pieces: readonly Piece[], numberOf: (piece: Piece) => number): ReadonlyMap<number, readonly Piece[]> {
  const groups = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const key = numberOf(piece);
    const known = groups.get(key);
    if (known) known.push(piece);
    else groups.set(key, [piece]);
  }
  return groups;
}

/** Courses of one person in one place, in the order in which they begin. `pieces` in that order too. */
function courses(pieces: readonly Piece[], material: Material, nameless: boolean): readonly Course[] {
  const all: Course[] = [];
  // An unlocking or an administrator's reset may lie inside a person's own: each kind has a course that is open.
  let open: Course[] = [];
  for (const piece of pieces) {
    open = open.filter((course) => piece.start - course.start <= 20 * REQUEST);
    const course = [...open].reverse().find((each) => each.takes(piece) && !(nameless && each.has('outcome')));
    if (course) course.add(piece);
    else {
      const begun = new Course(piece, material);
      all.push(begun);
      // What has been overtaken by another of its kind takes no more.
      open = [...open.filter((each) => !oneKind(each.kind, begun.kind)), begun];
    }
  }
  return all;
}

function nearest(ones: readonly number[], others: readonly number[]): number {
  let least = Infinity;
  for (const one of ones) for (const other of others) least = Math.min(least, Math.abs(one - other));
  return least;
}

/** A request on the server and a session in the cloud that may be of one attempt. */
interface Match {
  readonly request: Course;
  readonly session: Course;
  readonly apart: number;
  readonly inside: boolean;
}

/** An administrator's events on the server are also written for changes in My sign-ins (codes.json, 31009). */
function oneDoing(request: Course, session: Course): boolean {
  return oneKind(request.kind, session.kind) || (request.kind === 'admin' && session.kind === 'change');
}

function matchOf(request: Course, session: Course): Match | undefined {
  if (!oneDoing(request, session)) return undefined;
  const bySubmission = nearest(request.timesOf('sent'), [...session.timesOf('submitted'), ...session.timesOf('sent')]);
  const byAnswer = nearest(request.timesOf('directory'), [...session.timesOf('outcome'), ...session.timesOf('directory')]);
  const inside = request.start >= session.start - SLACK && request.end <= session.end + SLACK;
  const apart = Math.min(bySubmission, byAnswer);
  // No password is sent before the page is open. Of a change only the end may be logged.
  const early = session.has('requested', 'verified', 'submitted') && request.start < session.start - HEAD_START;
  return apart <= REQUEST && !early ? { request, session, apart, inside } : undefined;
}

/** Puts each request to the session that it lies nearest to: one to each, more only where they lie inside one session. */
function matched(requests: readonly Course[], sessions: readonly Course[]): readonly Match[] {
  const possible: Match[] = [];
  for (const request of requests) {
    const first = firstFrom(sessions, request.start);
    for (let at = Math.max(0, first - NEIGHBOURS); at < Math.min(sessions.length, first + NEIGHBOURS); at++) {
      const session = sessions[at];
      const match = session && matchOf(request, session);
      if (match) possible.push(match);
    }
  }
  possible.sort((a, b) => a.apart - b.apart || a.request.start - b.request.start || a.session.start - b.session.start);
  const taken = new Set(sessions.filter((session) => session.has('sent')));
  const placed = new Set<Course>();
  const chosen: Match[] = [];
  for (const match of possible) {
    if (placed.has(match.request) || (taken.has(match.session) && !match.inside)) continue;
    placed.add(match.request);
    taken.add(match.session);
    chosen.push(match);
  }
  return chosen;
}

/** The first of them that begins at a moment or later. */
function firstFrom(all: readonly Course[], moment: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The directory's own record of a reset says neither whose doing it was nor of which session: it stands beside one that does (sample 15). */
const COMPANION = 'Reset user password';
const BESIDE_OUTCOME = 30_000;

function isCompanion({ events: own, kind }: Piece, { events }: Material): boolean {
  return kind === undefined && own.every((index) => events[index]?.codes.includes(COMPANION) === true);
}

/** The session that a companion stands beside: by its outcome, or where that was not logged by the password submitted before it. */
function besideWhich(companion: Piece, sessions: readonly Course[]): Course | undefined {
  const first = firstFrom(sessions, companion.start);
  let best: Course | undefined;
  let least = Infinity;
  for (let at = Math.max(0, first - NEIGHBOURS); at < Math.min(sessions.length, first + NEIGHBOURS); at++) {
    const session = sessions[at];
    if (!session) continue;
    const ended = nearest([companion.start], session.timesOf('outcome'));
    const apart = session.has('outcome') ? ended : nearest([companion.start], session.timesOf('submitted'));
    if (apart <= (session.has('outcome') ? BESIDE_OUTCOME : REQUEST) && apart < least) [best, least] = [session, apart];
  }
  return best;
}

function mergeCourse(course: Course, joined: Sets): number {
  let root = course.pieces[0]?.events[0] ?? 0;
  for (const { events } of course.pieces) root = joined.merge(root, events[0] ?? root);
  return root;
}

/**
 * Joins what one person's records tell in an order that fits an attempt: on the server, in the cloud, then both. What names nobody in the
 * cloud's records of a plain text goes by its order alone.
 */
export function joinByUser(pieces: readonly Piece[], material: Material, joined: Sets): void {
  const own = pieces.filter(({ role, person, cloud, named }) => role === 'own' && (person !== NOBODY || (cloud && !named)));
  const nobodyIn = ({ events }: Piece): number => -2 - (material.events[events[0] ?? 0]?.source ?? 0);
  const groups = grouped(own, (piece) => keyOf(piece.person === NOBODY ? nobodyIn(piece) : piece.person, piece.axis));
  for (const group of groups.values()) {
    const nameless = group[0]?.person === NOBODY;
    const companions = group.filter((piece) => isCompanion(piece, material));
    const others = companions.length > 0 ? group.filter((piece) => !isCompanion(piece, material)) : group;
    const requests = courses(
      others.filter(({ cloud }) => !cloud),
      material,
      nameless,
    );
    const sessions = courses(
      others.filter(({ cloud }) => cloud),
      material,
      nameless,
    );
    for (const course of [...requests, ...sessions]) mergeCourse(course, joined);
    for (const { request, session } of matched(requests, sessions)) {
      joined.merge(request.pieces[0]?.events[0] ?? 0, session.pieces[0]?.events[0] ?? 0);
    }
    for (const companion of companions) {
      const session = besideWhich(companion, sessions);
      if (session) joined.merge(session.pieces[0]?.events[0] ?? 0, companion.events[0] ?? 0);
    }
  }
}
