/**
 * Finds, in one pass, every place where something of ours may stand.
 *
 * Each thing we look for has an anchor: six consecutive characters, each from a set. Of any six, one three-character group starts at a
 * position divisible by four, so looking at every fourth position is enough: less than one character read a character of text, and a table
 * look-up instead of a comparison with each anchor.
 */

const STRIDE = 4;
/** Anchors have exactly this many sets. */
export const WINDOW = STRIDE + 2;

/** Six sets of characters (each a string of alternatives, letters in either case) and what to do where they match. */
export interface Anchor<T> {
  readonly sets: readonly string[];
  readonly found: T;
}

/** Called with the index where an anchor's first character stands. */
export type Visit<T> = (found: T, at: number) => void;

interface Place<T> {
  readonly found: T;
  readonly offset: number;
  /** One flag a class, WINDOW rows of 64: whether a character of that class may stand in that place of the window. */
  readonly allowed: Uint8Array;
}

/** Classes 1 to 63 of characters that anchors use, 0 for all others. */
interface Classes {
  readonly ofUnit: Uint8Array;
  readonly count: number;
}

function classesOf(anchors: readonly Anchor<unknown>[]): Classes {
  const ofUnit = new Uint8Array(65536);
  let count = 0;
  for (const { sets } of anchors)
    for (const set of sets)
      for (const character of set) {
        const variants = [character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)];
        if (variants.every((unit) => ofUnit[unit] === 0)) count++;
        for (const unit of variants) if (ofUnit[unit] === 0) ofUnit[unit] = count;
      }
  if (count > 63) throw new Error(`Anchors use ${count} characters; the scanner's table has room for 63.`);
  return { ofUnit, count };
}

/** Sets of classes, one a row: two words of 32 flags each. */
class ClassSets {
  #words = new Uint32Array(64);

  has(row: number, characterClass: number): boolean {
    return ((this.#words[row * 2 + (characterClass >> 5)]! >>> (characterClass & 31)) & 1) === 1;
  }

  add(row: number, classes: Iterable<number>): void {
    if (row * 2 + 2 > this.#words.length) {
      const grown = new Uint32Array(this.#words.length * 2);
      grown.set(this.#words);
      this.#words = grown;
    }
    for (const characterClass of classes) this.#words[row * 2 + (characterClass >> 5)]! |= 1 << (characterClass & 31);
  }
}

const ALL_CLASSES = Array.from({ length: 64 }, (_, index) => index);

/** Makes a function that visits all anchors in a text, in ascending order of the sampled position. */
export function scanner<T>(anchors: readonly Anchor<T>[]): (text: string, visit: Visit<T>) => void {
  const { ofUnit } = classesOf(anchors);
  const classesIn = (set: string): readonly number[] => [...set].map((character) => ofUnit[character.charCodeAt(0)] ?? 0);
  const places: Place<T>[][] = [[]];
  const table = new Uint16Array(1 << 18);
  // What may stand before and behind a group: most groups that only look right are told by that, before any place is tried.
  const before = new ClassSets();
  const behind = new ClassSets();

  for (const anchor of anchors) {
    if (anchor.sets.length !== WINDOW) throw new Error(`An anchor has ${anchor.sets.length} sets instead of ${WINDOW}.`);
    const sets = anchor.sets.map(classesIn);
    const allowed = new Uint8Array(WINDOW * 64);
    sets.forEach((set, index) => {
      for (const characterClass of set) allowed[index * 64 + characterClass] = 1;
    });
    for (let offset = 0; offset < STRIDE; offset++) {
      const [first = [], second = [], third = []] = sets.slice(offset, offset + 3);
      const keys = new Set(first.flatMap((a) => second.flatMap((b) => third.map((c) => (a << 12) | (b << 6) | c))));
      for (const key of keys) {
        const row = (table[key] ||= places.length);
        (places[row] ??= []).push({ found: anchor.found, offset, allowed });
        before.add(row, sets[offset - 1] ?? ALL_CLASSES);
        behind.add(row, sets[offset + 3] ?? ALL_CLASSES);
      }
    }
  }

  const visitPlaces = (here: readonly Place<T>[], text: string, position: number, visit: Visit<T>): void => {
    for (const { found, offset, allowed } of here) {
      const at = position - offset;
      let index = 0;
      while (index < WINDOW && allowed[index * 64 + ofUnit[text.charCodeAt(at + index)]!] === 1) index++;
      if (index === WINDOW) visit(found, at);
    }
  };

  return (text, visit) => {
    const end = text.length - 2;
    for (let position = 0; position < end; position += STRIDE) {
      // A typed array answers `undefined` only outside of its bounds, and no unit nor key is.
      const row =
        table[
          (ofUnit[text.charCodeAt(position)]! << 12) |
            (ofUnit[text.charCodeAt(position + 1)]! << 6) |
            ofUnit[text.charCodeAt(position + 2)]!
        ]!;
      if (row === 0) continue;
      const next = ofUnit[text.charCodeAt(position + 3)] ?? 0;
      const previous = ofUnit[text.charCodeAt(position - 1)] ?? 0;
      if (behind.has(row, next) && before.has(row, previous)) visitPlaces(places[row]!, text, position, visit);
    }
  };
}
