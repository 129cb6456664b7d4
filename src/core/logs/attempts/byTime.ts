import { fits } from './causeRank';
import { REQUEST } from './course';
import type { Material } from './material';
import { NOBODY } from './people';
import type { Piece } from './pieces';
import type { Sets } from './sets';

/** Logs round to the second. */
const ROUNDING = 1000;
/** What leads to AD's answer is written within seconds before it. */
const BEFORE_ANSWER = 10_000;
/** Records of one failure that nothing names. */
const ONE_FAILURE = 5000;
/** Requests at one moment that are looked at; with more, which of them it is cannot be told. */
const MOST_AT_ONCE = 64;

/** When a server worked on an attempt. */
interface Span {
  readonly event: number;
  readonly from: number;
  readonly to: number;
  /** AD's last word on it stands in the log. */
  readonly answered: boolean;
  readonly failures: readonly string[];
  readonly answer: number;
}

function spanOf(events: readonly number[], { events: all, natures, at }: Material): Span {
  let [first, last, sent, answer] = [Infinity, -Infinity, false, NaN];
  let answered = false;
  const failures: string[] = [];
  for (const index of events) {
    const [event, time] = [all[index], at[index] ?? NaN];
    [first, last] = [Math.min(first, time), Math.max(last, time)];
    if (event?.step === 'sent') sent = true;
    if (event?.step === 'directory') answer = time;
    answered ||= natures[index]?.answered === true;
    if (event?.result === 'failure' && failures.length < 20) failures.push(...event.codes);
  }
  const from = (sent ? first : first - BEFORE_ANSWER) - ROUNDING;
  const to = (Number.isNaN(answer) ? Math.max(last, first + REQUEST) : last) + ROUNDING;
  return { event: events[0] ?? 0, from, to, answered, failures, answer: Number.isNaN(answer) ? last : answer };
}

/** The records of each attempt on each server, by both. */
function eventsByWork(
  pieces: readonly Piece[],
  material: Material,
  joined: Sets,
): readonly (readonly [server: number, events: readonly number[]])[] {
  const groups = new Map<number, [server: number, events: number[]]>();
  for (const { role, server, events } of pieces) {
    if (role !== 'own' || !server) continue;
    const root = joined.of(events[0] ?? 0);
    for (const index of events) {
      if (material.natures[index]?.server !== true) continue;
      const server = material.serverOf(index);
      const key = server * material.events.length + root;
      const known = groups.get(key);
      if (known) known[1].push(index);
      else groups.set(key, [server, [index]]);
    }
  }
  return [...groups.values()];
}

/** Each request with its answer: a person may send a second password within one session. */
function roundsOf(events: readonly number[], { events: all, at }: Material): readonly number[][] {
  const sorted = [...events].sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
  const rounds: number[][] = [];
  for (const index of sorted) {
    const last = rounds[rounds.length - 1];
    const before = last?.[last.length - 1];
    const apart = (at[index] ?? 0) - (before === undefined ? -Infinity : (at[before] ?? 0));
    if (!last || all[index]?.step === 'sent' || apart > REQUEST) rounds.push([index]);
    else last.push(index);
  }
  return rounds;
}

/** What each server worked on, in the order in which it began. */
class Work {
  readonly #byServer = new Map<number, Span[]>();
  readonly #longest = new Map<number, number>();

  constructor(pieces: readonly Piece[], material: Material, joined: Sets) {
    for (const [server, events] of eventsByWork(pieces, material, joined)) {
      const known = this.#byServer.get(server) ?? [];
      this.#byServer.set(server, known);
      for (const round of roundsOf(events, material)) {
        const span = spanOf(round, material);
        known.push(span);
        this.#longest.set(server, Math.max(this.#longest.get(server) ?? 0, span.to - span.from));
      }
    }
    for (const spans of this.#byServer.values()) spans.sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /** What the server was at work on at a moment; undefined where that is too much to tell. */
  at(server: number, moment: number): readonly Span[] | undefined {
    const spans = this.#byServer.get(server) ?? [];
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.from ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    const found: Span[] = [];
    const earliest = moment - (this.#longest.get(server) ?? 0);
    for (let at = low - 1; at >= 0 && low - at <= MOST_AT_ONCE; at--) {
      const span = spans[at];
      if (!span || span.from < earliest) return found;
      if (span.to >= moment) found.push(span);
    }
    return low > MOST_AT_ONCE ? undefined : found;
  }
}

/**
 * Which of the requests that overlap a nameless record belongs to: the only one; for a failure the only one of those that failed for the
 * same reason, else that whose failed answer is nearest. Undefined where nothing tells.
 */
function chosen(piece: Piece, spans: readonly Span[], codes: readonly string[]): Span | undefined {
  if (spans.length < 2) return spans[0];
  if (piece.role !== 'own') return undefined;
  const failed = spans.filter(({ failures }) => failures.length > 0);
  const fitting = failed.filter(({ failures }) => fits(codes, failures));
  const left = fitting.length > 0 ? fitting : failed;
  const distance = (span: Span): number => Math.abs(span.answer - piece.start);
  const [best, next] = [...left].sort((a, b) => distance(a) - distance(b));
  return best && next && distance(best) === distance(next) ? undefined : best;
}

/** Requests and answers that name nobody: put together where one request only is open. */
function joinNameless(orphans: readonly Piece[], material: Material, joined: Sets): void {
  const open = new Map<number, Piece[]>();
  for (const piece of orphans) {
    const server = material.serverOf(piece.events[0] ?? 0);
    const waiting = (open.get(server) ?? []).filter(({ start }) => piece.start - start <= REQUEST);
    const steps = piece.events.map((index) => material.events[index]?.step);
    const answers = piece.events.some((index) => material.natures[index]?.answered === true);
    if (steps.includes('sent') && !answers) waiting.push(piece);
    else if (!steps.includes('sent') && answers) {
      const [only] = waiting;
      if (only && waiting.length === 1) joined.merge(only.events[0] ?? 0, piece.events[0] ?? 0);
      waiting.length = 0;
    }
    if (waiting.length > MOST_AT_ONCE) waiting.splice(0, waiting.length - MOST_AT_ONCE);
    open.set(server, waiting);
  }
}

/** Failures that nothing ties to a request: those of one server within seconds are one. */
function joinFailures(orphans: readonly Piece[], material: Material, joined: Sets): void {
  const last = new Map<number, Piece>();
  for (const piece of orphans) {
    const server = material.serverOf(piece.events[0] ?? 0);
    const before = last.get(server);
    if (before && piece.start - before.end <= ONE_FAILURE && !(before.tracked && piece.tracked)) {
      joined.merge(before.events[0] ?? 0, piece.events[0] ?? 0);
    }
    last.set(server, piece);
  }
}

function isOrphan({ person, server, cloud, role }: Piece): boolean {
  return person === NOBODY && server && !cloud && role !== 'service';
}

/** Whether a piece says by itself what became of a request, or how it began. */
function tellsMore(piece: Piece, { events, natures }: Material): boolean {
  return piece.events.some((index) => natures[index]?.answered === true || events[index]?.step === 'sent');
}

/** Joins a server's records that name nobody to what the server was at work on when it wrote them. */
export function joinByTime(pieces: readonly Piece[], material: Material, joined: Sets): void {
  const orphans = pieces.filter(isOrphan);
  if (orphans.length === 0) return;
  joinNameless(orphans, material, joined);
  const steady = new Set(orphans.filter((piece) => tellsMore(piece, material)));
  const work = new Work(
    pieces.filter((piece) => !isOrphan(piece) || steady.has(piece)),
    material,
    joined,
  );
  const left: Piece[] = [];
  for (const piece of orphans) {
    const codes = piece.events.flatMap((index) => material.events[index]?.codes ?? []);
    const answers = piece.events.some((index) => material.natures[index]?.answered === true);
    const spans = work
      .at(material.serverOf(piece.events[0] ?? 0), piece.start)
      ?.filter(({ event }) => joined.of(event) !== joined.of(piece.events[0] ?? 0));
    const open = steady.has(piece) ? (answers ? spans?.filter(({ answered }) => !answered) : []) : spans;
    const span = open && chosen(piece, open, codes);
    if (span) joined.merge(span.event, piece.events[0] ?? 0);
    else if (piece.role === 'own' && !steady.has(piece)) left.push(piece);
  }
  joinFailures(left, material, joined);
}
