import type { Unreadable, UnreadableReason } from '../record';

const MOST = 100;

/** What of a file could not be read: the first hundred by line, and how many there are. */
export class UnreadableList {
  readonly #first: Unreadable[] = [];
  #count = 0;

  get first(): readonly Unreadable[] {
    return this.#first;
  }

  get count(): number {
    return this.#count;
  }

  add(line: number, why: UnreadableReason): void {
    if (this.#count++ < MOST) this.#first.push({ line, why });
  }
}
