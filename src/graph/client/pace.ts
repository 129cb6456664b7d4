import type { Context } from '@microsoft/microsoft-graph-client';
import type { Connection } from '../connection';
import { cancelled } from '../failure';
import { type Clock, unlessAborted } from './clock';
import { exchangeOf, Link } from './exchange';

/**
 * Keeps reports to what the service answers: at most so many in a sliding window. The background goes evenly spaced, in the order in which
 * it came, and leaves one place of each window to requests that somebody waits for; those go at once when there is a place.
 */
export class Pace extends Link {
  readonly #rate: Connection['reportsPace'];
  readonly #clock: Clock;
  /** When the last reports were sent, oldest first. */
  #sent: number[] = [];
  #lastOfBackground = -Infinity;
  #heldUntil = 0;
  /** Ends when the background request before has been sent. */
  #before: Promise<void> = Promise.resolve();

  constructor(rate: Connection['reportsPace'], clock: Clock) {
    super();
    this.#rate = rate;
    this.#clock = clock;
  }

  async execute(context: Context): Promise<void> {
    const { report, interactive, signal } = exchangeOf(context);
    if (report && this.#rate) {
      if (interactive) await this.#place(true, signal);
      else await this.#inTurn(signal);
    }
    await this.forward(context);
  }

  /** The service asked for a pause: no report goes before its end. */
  hold(until: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, until);
  }

  async #inTurn(signal: AbortSignal): Promise<void> {
    const before = this.#before;
    let pass = (): void => undefined;
    this.#before = new Promise((resolve) => (pass = resolve));
    try {
      await unlessAborted(before, signal);
      await this.#place(false, signal);
    } finally {
      void before.then(pass);
    }
  }

  async #place(interactive: boolean, signal: AbortSignal): Promise<void> {
    for (;;) {
      if (signal.aborted) throw cancelled();
      const wait = this.#wait(interactive);
      if (wait <= 0) break;
      await this.#clock.delay(wait, signal);
    }
    const now = this.#clock.now();
    this.#sent.push(now);
    if (!interactive) this.#lastOfBackground = now;
  }

  /** Milliseconds until there is a place. */
  #wait(interactive: boolean): number {
    if (!this.#rate) return 0;
    const now = this.#clock.now();
    const { requests, milliseconds } = this.#rate;
    this.#sent = this.#sent.filter((time) => time > now - milliseconds);
    const places = interactive ? requests : Math.max(1, requests - 1);
    const blocking = this.#sent.at(-places);
    const window = blocking === undefined ? 0 : blocking + milliseconds - now;
    const spacing = interactive ? 0 : this.#lastOfBackground + milliseconds / places - now;
    return Math.max(window, spacing, this.#heldUntil - now);
  }
}
