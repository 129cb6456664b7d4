import type { Unreadable, UnreadableReason } from '../record';

const MOST = 100;

/** What of a file could not be read. */
export class UnreadableList {
  readonly #first: Unreadable[] = [];
  #count = 0;

  /** As RecordReader gives it: a plain object, which may cross threads. */
  get list(): { readonly first: readonly Unreadable[]; readonly count: number } {
    return { first: this.#first, count: this.#count };
  }

  add(line: number, why: UnreadableReason): void {
    if (this.#count++ < MOST) this.#first.push({ line, why });
  }
}
