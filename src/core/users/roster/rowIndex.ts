import { readGuid, writeGuid } from './guid';

const FIRST_ROWS = 1024;
const EMPTY = -1;
const WORDS = 4;

/**
 * Finds rows by id, whatever its case. Ids of Graph are GUIDs: they are kept as sixteen bytes in a typed array, with an open table of row
 * numbers beside it. A `Map` of half a million strings would take a hundred bytes an entry, stop the host when it doubles, and be walked by
 * every garbage collection. Ids that are not GUIDs are kept as they are, in a small map.
 */
export class RowIndex {
  #words = new Uint32Array(FIRST_ROWS * WORDS);
  #slots = new Int32Array(FIRST_ROWS * 2).fill(EMPTY);
  #size = 0;
  readonly #wanted = new Uint32Array(WORDS);
  readonly #rowsOfOthers = new Map<string, number>();
  readonly #others = new Map<number, string>();

  get size(): number {
    return this.#size;
  }

  idOf(row: number): string {
    return this.#others.get(row) ?? writeGuid(this.#words, row * WORDS);
  }

  rowOf(id: string): number | undefined {
    if (!readGuid(id, this.#wanted, 0)) return this.#rowsOfOthers.get(id.toLowerCase());
    const row = this.#slots[this.#slotOf(this.#wanted, 0)] ?? EMPTY;
    return row === EMPTY ? undefined : row;
  }

  /** Adds an id that is not there yet. */
  add(id: string): number {
    if ((this.#size + 1) * WORDS > this.#words.length) this.#grow();
    const row = this.#size++;
    if (readGuid(id, this.#words, row * WORDS)) this.#slots[this.#slotOf(this.#words, row * WORDS)] = row;
    else {
      this.#rowsOfOthers.set(id.toLowerCase(), row);
      this.#others.set(row, id);
    }
    return row;
  }

  /** The slot that holds this id, or the empty one where it belongs. */
  #slotOf(words: Uint32Array, at: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(words, at) & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot] ?? EMPTY;
      if (row === EMPTY || this.#same(row, words, at)) return slot;
    }
  }

  #same(row: number, words: Uint32Array, at: number): boolean {
    for (let index = 0; index < WORDS; index++) if (this.#words[row * WORDS + index] !== words[at + index]) return false;
    return true;
  }

  #grow(): void {
    const words = new Uint32Array(Math.ceil(this.#size * 1.5) * WORDS);
    words.set(this.#words);
    this.#words = words;
    const rows = words.length / WORDS;
    if (this.#slots.length >= rows * 1.5) return;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    for (let row = 0; row < this.#size; row++) if (!this.#others.has(row)) this.#slots[this.#slotOf(words, row * WORDS)] = row;
  }
}

/** The digits of most GUIDs are random, but tools that make test tenants count up in one of the groups: all words take part. */
function hash(words: Uint32Array, at: number): number {
  let value = 0;
  for (let index = 0; index < WORDS; index++) value = Math.imul(value ^ (words[at + index] ?? 0), 0x9e3779b1) ^ (value >>> 15);
  return value ^ (value >>> 16);
}
