import { cancelled } from '../failure';
import { unlessAborted } from './clock';

/**
 * Gives each request a signal of its own. `fetch` leaves listeners on the signal it gets, and a whole reading has one signal: after a
 * thousand pages that would cost, and more than ten at a time are reported as a leak.
 */
export class Stops {
  readonly #running = new WeakMap<AbortSignal, Set<AbortController>>();

  /** Runs with a signal of its own; ends at once when the signal is aborted, whether or not `act` listens. */
  async during<T>(signal: AbortSignal, act: (own: AbortSignal) => Promise<T>): Promise<T> {
    if (signal.aborted) throw cancelled();
    const running = this.#of(signal);
    const own = new AbortController();
    running.add(own);
    try {
      return await unlessAborted(act(own.signal), own.signal);
    } finally {
      running.delete(own);
    }
  }

  #of(signal: AbortSignal): Set<AbortController> {
    const known = this.#running.get(signal);
    if (known) return known;
    const running = new Set<AbortController>();
    this.#running.set(signal, running);
    const stop = (): void => running.forEach((own) => own.abort(signal.reason));
    signal.addEventListener('abort', stop, { once: true });
    return running;
  }
}
