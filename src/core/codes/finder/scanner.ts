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

/** Makes a function that visits all anchors in a text, in ascending order of the sampled position. */
export function scanner<T>(anchors: readonly Anchor<T>[]): (text: string, visit: Visit<T>) => void {
  const { ofUnit } = classesOf(anchors);
  const classOf = (character: string): number => ofUnit[character.charCodeAt(0)] ?? 0;
  const places: Place<T>[][] = [[]];
  const table = new Uint16Array(1 << 18);

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
      const key =
        table[
          (ofUnit[text.charCodeAt(position)]! << 12) |
            (ofUnit[text.charCodeAt(position + 1)]! << 6) |
            ofUnit[text.charCodeAt(position + 2)]!
        ]!;
      if (key !== 0) visitPlaces(places[key]!, text, position, visit);
    }
  };
}
