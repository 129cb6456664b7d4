import type { Step } from '../event';
import type { Kind } from '../step';
import type { Material } from './material';
import { oneKind } from './nature';
import type { Piece } from './pieces';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A request that the server does not answer within minutes is dropped (rules.md section 7); "within 2 minutes" also bounds what submits it. */
export const REQUEST = 2 * MINUTE;
/** The session of a reset lasts 15 minutes (rules.md section 9). */
const SESSION = 15 * MINUTE;
/** One record exported twice, once without its milliseconds. */
const SAME = 1.5 * SECOND;
/** The activity's record and the flow's last one both give the reason. */
const ENDING = 10 * SECOND;
/** Nobody submits more passwords than this within a session. */
const MOST_TIMES = 20;

interface Mark {
  readonly at: number;
  readonly source: number;
}

/** Pieces of one person that follow each other as one attempt's records do, as far as they have been read. */
export class Course {
  readonly pieces: Piece[] = [];
  readonly start: number;
  end: number;
  kind: Kind | undefined;
  tracked = false;
  answered = false;
  readonly #material: Material;
  readonly #times = new Map<Step, number[]>();
  #markers: Map<string, Mark> | undefined;
  #endings: Map<string, number> | undefined;

  constructor(first: Piece, material: Material) {
    this.#material = material;
    this.start = first.start;
    this.end = first.end;
    this.add(first);
  }

  add(piece: Piece): void {
    const { events, natures, at } = this.#material;
    this.pieces.push(piece);
    this.end = Math.max(this.end, piece.end);
    this.kind ??= piece.kind;
    this.tracked ||= piece.tracked;
    for (const index of piece.events) {
      const [event, nature, time] = [events[index], natures[index], at[index] ?? 0];
      if (!event || !nature) continue;
      const times = this.#times.get(event.step) ?? [];
      if (times.length < MOST_TIMES) times.push(time);
      this.#times.set(event.step, times);
      this.answered ||= nature.answered;
      for (const code of nature.markers) (this.#markers ??= new Map()).set(code, { at: time, source: event.source });
      for (const code of nature.endings) (this.#endings ??= new Map()).set(code, time);
    }
  }

  has(...steps: readonly Step[]): boolean {
    return steps.some((step) => this.#times.has(step));
  }

  /** When its records of a step were written; the first of them, in the order of reading. */
  timesOf(step: Step): readonly number[] {
    return this.#times.get(step) ?? [];
  }

  /** Whether the piece says something again that one attempt says once. */
  #repeats(piece: Piece): boolean {
    const { events, natures, at } = this.#material;
    return piece.events.some((index) => {
      const [event, nature, time] = [events[index], natures[index], at[index] ?? 0];
      const again = nature?.markers.some((code) => {
        const mark = this.#markers?.get(code);
        return mark && (mark.source === event?.source || Math.abs(mark.at - time) > SAME);
      });
      return again === true || (nature?.endings.some((code) => time - (this.#endings?.get(code) ?? Infinity) > ENDING) ?? false);
    });
  }

  #shows(piece: Piece, step: Step): boolean {
    return piece.events.some((index) => this.#material.events[index]?.step === step);
  }

  /** On the server a request and AD's answer. */
  #takesRequest(piece: Piece): boolean {
    if (piece.start - this.end > REQUEST || (this.tracked && piece.tracked)) return false;
    return !(this.#shows(piece, 'sent') && (this.answered || this.has('sent')));
  }

  /** In the cloud a session: begun once, ended once. */
  #takesSession(piece: Piece): boolean {
    if (piece.start - this.end > SESSION || piece.start - this.start > SESSION + REQUEST) return false;
    if (this.#shows(piece, 'requested') && this.has('verified', 'submitted', 'outcome')) return false;
    if (!this.has('outcome')) return true;
    return this.#shows(piece, 'outcome') && piece.start - this.end <= REQUEST;
  }

  /** Whether the next piece of the person belongs to this attempt. */
  takes(piece: Piece): boolean {
    if (!oneKind(this.kind, piece.kind) || this.#repeats(piece)) return false;
    return piece.cloud ? this.#takesSession(piece) : this.#takesRequest(piece);
  }
}
