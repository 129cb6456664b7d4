/** Between two states of the page while something changes, and between two joinings of all events. Milliseconds. */
const STATE_PACE = 150;
const JOIN_PACE = 500;
/** Joining takes at most this share of the time, however many events there are. */
const JOIN_SHARE = 1 / 5;

interface Work {
  /** Joins all events anew. */
  join(): void;
  show(): void;
}

/** Decides when the events are joined anew and when the page is told: at once at first, then seldom enough that reading goes on. */
export class Pace {
  readonly #work: Work;
  #stale = false;
  #joinAt = 0;
  #showAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(work: Work) {
    this.#work = work;
  }

  /** Something is new. `events`: also among the events. */
  changed(events: boolean): void {
    this.#stale ||= events;
    this.#timer ??= setTimeout(() => this.#tick(), Math.max(0, this.#showAt - performance.now()));
  }

  /** Does at once what is due: somebody waits for it. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#stale) this.#join();
    this.#show();
  }

  #tick(): void {
    this.#timer = undefined;
    const due = this.#stale && performance.now() >= this.#joinAt;
    if (due) this.#join();
    this.#show();
    // What was not joined now is so later, also when nothing else comes.
    if (this.#stale) this.#timer = setTimeout(() => this.#tick(), Math.max(STATE_PACE, this.#joinAt - performance.now()));
  }

  #join(): void {
    this.#stale = false;
    const began = performance.now();
    this.#work.join();
    const now = performance.now();
    this.#joinAt = now + Math.max(JOIN_PACE, (now - began) / JOIN_SHARE);
  }

  #show(): void {
    this.#work.show();
    this.#showAt = performance.now() + STATE_PACE;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
