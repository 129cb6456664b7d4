import { around, type Stretch } from './lay';

/** Milliseconds between two questions while the list is scrolled. */
const PAUSE = 50;
/** Milliseconds after which a question without an answer is asked again. */
const LOST = 1_000;
/** Milliseconds until an answer is seen, as a rule: so far ahead is asked when the list is scrolled. */
const AHEAD = 60;

interface Question {
  readonly first: number;
  readonly count: number;
  readonly version: number;
  readonly at: number;
}

/** What of a list is at hand. */
interface AtHand {
  readonly version: number;
  has(stretch: Stretch): boolean;
}

/** How rows are asked for. */
export interface Host {
  /** As many as may be asked for at once. */
  readonly most: number;
  /** Asks for so many rows from this place in the list on. */
  ask(first: number, count: number): void;
}

/** Asks the host for rows, as few times as possible. */
export class Asker {
  readonly #host: Host;
  readonly #store: AtHand;
  #last: Question | undefined;
  #answered = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #need: { readonly seen: Stretch; readonly total: number; readonly speed: number } | undefined;

  constructor(host: Host, store: AtHand) {
    this.#host = host;
    this.#store = store;
  }

  /** A state came, with rows from here on. */
  heard(first: number): void {
    if (first === this.#last?.first) this.#answered = true;
  }

  /** These are in view: asks, soon, for what is not at hand. */
  see(seen: Stretch, total: number, speed: number): void {
    this.#need = { seen, total, speed };
    if (this.#timer === undefined && this.#question()) this.#plan();
  }

  #plan(): void {
    const wait = this.#last ? Math.max(0, this.#last.at + PAUSE - performance.now()) : 0;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#ask();
    }, wait);
  }

  #ask(): void {
    const question = this.#question();
    if (!question) return;
    this.#last = question;
    this.#answered = false;
    this.#host.ask(question.first, question.count);
    // Should no answer come, it is asked once more.
    setTimeout(() => this.#need && this.see(this.#need.seen, this.#need.total, this.#need.speed), LOST + PAUSE);
  }

  /** What is to be asked now, if anything: a window more than is seen, on both sides, is to be at hand. */
  #question(): Question | undefined {
    if (!this.#need || this.#need.total === 0) return undefined;
    const { seen, total, speed } = this.#need;
    const near = seen.end - seen.first;
    const wanted = { first: Math.max(0, seen.first - near), end: Math.min(total, seen.end + near) };
    if (this.#store.has(wanted)) return undefined;
    // Far jumps, by the scroll bar, are no movement that goes on.
    const lead = Math.abs(speed) * AHEAD > this.#host.most ? 0 : Math.round(speed * AHEAD);
    const { first, end } = around(seen, total, this.#host.most, lead);
    const question = { first, count: end - first, version: this.#store.version, at: performance.now() };
    const last = this.#last;
    if (!last) return question;
    const covered = last.first <= wanted.first && last.first + last.count >= wanted.end;
    const waiting = !this.#answered && question.at - last.at < LOST;
    // An answer that left rows out would leave them out again.
    const useless = this.#answered && covered && last.version === question.version;
    return (waiting && covered) || useless ? undefined : question;
  }
}
