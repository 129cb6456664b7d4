/**
 * Finds, in one pass, every place where something of ours may stand.
 *
 * Each thing we look for has an anchor: six consecutive characters, each from a set. Of any six, one three-character group starts at a
 * position divisible by four, so looking at every fourth position is enough: less than one character read a character of text, and a table
 * look-up instead of a comparison with each anchor. Where the low bytes of the text are at hand four of them are read at once, and a small
 * table of bits, which stays in the processor's nearest cache, turns nearly all away.
 */
import { wordsOf } from './words';

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

/** The ways to look for the anchors. Those of a text in pieces visit each anchor once, with the piece that its last character stands in. */
export interface Scanner<T> {
  /** All anchors of a text, in ascending order of the sampled position. */
  whole(text: string, visit: Visit<T>): void;
  /** Anchors that lie in `text` from `from` on; `bytes`: the low byte of each unit from there to the end of the text. */
  within(text: string, from: number, bytes: Uint8Array, visit: Visit<T>): void;
  /** Anchors that begin before `from` and end behind it. */
  across(text: string, from: number, visit: Visit<T>): void;
}

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

/** A set of groups of three and of four bytes, the first lowest, that stays in the nearest cache; rarely it has what was not put in. */
class Groups {
  readonly #threes = new Int32Array(1 << 11);
  readonly #fours = new Int32Array(1 << 11);

  add(sets: readonly string[]): void {
    const bits = sets.length === 3 ? this.#threes : this.#fours;
    const combine = (group: number, index: number): void => {
      const set = sets[index];
      if (set === undefined) {
        const bit = placeOf(sets.length === 3 ? group & 0xffffff : group);
        bits[bit >>> 5]! |= 1 << (bit & 31);
      } else for (const character of set) combine(group | (character.charCodeAt(0) << (8 * index)), index + 1);
    };
    combine(0, 0);
  }

  /** Whether an anchor may have the first three bytes of a word; the byte before them, or the one behind them, belongs to it as well. */
  mayStand(word: number, before: number): boolean {
    const three = placeOf(word & 0xffffff);
    if (((this.#threes[three >>> 5]! >>> three) & 1) === 0) return false;
    const ending = placeOf((word << 8) | (before >>> 24));
    if (((this.#fours[ending >>> 5]! >>> ending) & 1) === 1) return true;
    const beginning = placeOf(word);
    return ((this.#fours[beginning >>> 5]! >>> beginning) & 1) === 1;
  }
}

/** The same place for letters in either case, also of Latin-1: setting one bit folds them. */
function placeOf(group: number): number {
  return Math.imul(group | 0x20202020, 0x9e3779b1) >>> 16;
}

/** Makes the scanner for a list of anchors. */
export function scanner<T>(anchors: readonly Anchor<T>[]): Scanner<T> {
  const { ofUnit } = classesOf(anchors);
  const classOf = (character: string): number => ofUnit[character.charCodeAt(0)] ?? 0;
  const places: Place<T>[][] = [[]];
  const table = new Uint16Array(1 << 18);
  const groups = new Groups();

  const register = (key: number, place: Place<T>): void => {
    const known = table[key] ?? 0;
    if (known !== 0) {
      places[known]?.push(place);
      return;
    }
    table[key] = places.length;
    places.push([place]);
  };

  for (const anchor of anchors) {
    if (anchor.sets.length !== WINDOW) throw new Error(`An anchor has ${anchor.sets.length} sets instead of ${WINDOW}.`);
    const allowed = new Uint8Array(WINDOW * 64);
    anchor.sets.forEach((set, index) => {
      for (const character of set) allowed[index * 64 + classOf(character)] = 1;
    });
    for (let offset = 0; offset < STRIDE; offset++) {
      const [first = '', second = '', third = ''] = anchor.sets.slice(offset, offset + 3);
      const keys = new Set<number>();
      for (const a of first) for (const b of second) for (const c of third) keys.add((classOf(a) << 12) | (classOf(b) << 6) | classOf(c));
      for (const key of keys) register(key, { found: anchor.found, offset, allowed });
      groups.add(anchor.sets.slice(offset, offset + 3));
      if (offset < 3) groups.add(anchor.sets.slice(offset, offset + 4));
    }
  }
  const keyAt = (text: string, at: number): number =>
    // A typed array answers `undefined` only outside of its bounds, and no unit nor key is.
    table[(ofUnit[text.charCodeAt(at)]! << 12) | (ofUnit[text.charCodeAt(at + 1)]! << 6) | ofUnit[text.charCodeAt(at + 2)]!]!;
  const stands = (allowed: Uint8Array, text: string, at: number): boolean => {
    let index = 0;
    while (index < WINDOW && allowed[index * 64 + ofUnit[text.charCodeAt(at + index)]!] === 1) index++;
    return index === WINDOW;
  };
  const visitPlaces = (key: number, text: string, position: number, first: number, visit: Visit<T>): void => {
    for (const { found, offset, allowed } of places[key]!) {
      const at = position - offset;
      if (at >= first && stands(allowed, text, at)) visit(found, at);
    }
  };

  return {
    whole: (text, visit) => {
      const end = text.length - 2;
      for (let position = 0; position < end; position += STRIDE) {
        const key = keyAt(text, position);
        if (key !== 0) visitPlaces(key, text, position, 0, visit);
      }
    },
    within: (text, from, bytes, visit) => {
      const { lead, words } = wordsOf(bytes);
      const base = from + lead;
      let before = (bytes[lead - 1] ?? 0) << 24;
      for (let index = 0; index < words.length; index++) {
        // Every machine that VS Code runs on puts the first byte lowest.
        const word = words[index]!;
        if (groups.mayStand(word, before)) {
          const position = base + index * STRIDE;
          const key = keyAt(text, position);
          if (key !== 0) visitPlaces(key, text, position, from, visit);
        }
        before = word;
      }
      // Three characters left over are the last group of an anchor, and no word.
      const rest = base + words.length * STRIDE;
      const key = rest + 3 === text.length ? keyAt(text, rest) : 0;
      if (key !== 0) visitPlaces(key, text, rest, from, visit);
    },
    across: (text, from, visit) => {
      const last = Math.min(from - 1, text.length - WINDOW);
      for (let at = Math.max(0, from - WINDOW + 1); at <= last; at++) {
        const key = keyAt(text, at);
        if (key === 0) continue;
        for (const { found, offset, allowed } of places[key]!) if (offset === 0 && stands(allowed, text, at)) visit(found, at);
      }
    },
  };
}
