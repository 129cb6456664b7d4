/** Waiting for what has no event: a condition asked again until it holds. */
import { setTimeout as pause } from 'node:timers/promises';

/** How long a person would wait before saying that it does not work. */
export const patience = 30_000;

/**
 * @template T
 * @param {string} what completes the sentence "... did not happen: <what>"
 * @param {() => Promise<T | undefined | false>} ask
 * @param {number} [limit]
 * @returns {Promise<T>}
 */
export async function until(what, ask, limit = patience) {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`After ${limit / 1000} s this has not happened: ${what}. Look at the screenshot in artifacts/.`);
    await pause(50);
  }
}

/**
 * Whether it happens at all: for what may be tried again.
 * @param {Promise<unknown>} event
 */
export function happens(event) {
  return event.then(
    () => true,
    () => false,
  );
}
