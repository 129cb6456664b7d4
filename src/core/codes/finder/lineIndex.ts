import { wordsOf } from './words';

const BLOCK = 2048;
const LINE_BREAK = 10;

/** Line breaks in [from, to). */
function breaksIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === LINE_BREAK) count++;
  return count;
}

/** Line breaks in four bytes at a time; a word with none, as nearly all are, is told by one subtraction. */
function breaksInWords(words: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const word = (words[index] ?? 0) ^ 0x0a0a0a0a;
    if (((word - 0x01010101) & ~word & 0x80808080) === 0) continue;
    for (let shift = 0; shift < 32; shift += 8) if (((word >>> shift) & 0xff) === 0) count++;
  }
  return count;
}

/** Counts the lines of a text that arrives in pieces, and tells in which line an offset lies. */
export class LineIndex {
  /** Offsets of the whole text, and the line breaks before each. */
  #offsets: number[] = [0];
  #breaks: number[] = [0];
  #length = 0;
  #count = 0;

  /** Line breaks so far. */
  get breaks(): number {
    return this.#count;
  }

  /** The next piece, as the low bytes of its units. */
  add(bytes: Uint8Array): void {
    const { lead, words } = wordsOf(bytes);
    this.#advance(lead, breaksIn(bytes, 0, lead));
    for (let index = 0; index < words.length; index += BLOCK / 4) {
      const end = Math.min(words.length, index + BLOCK / 4);
      this.#advance((end - index) * 4, breaksInWords(words, index, end));
    }
    const rest = lead + words.length * 4;
    this.#advance(bytes.length - rest, breaksIn(bytes, rest, bytes.length));
  }

  /** The 1-based line of an offset that has not been forgotten; `text` stands at `base` and reaches to it. */
  lineAt(offset: number, text: string, base: number): number {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    let line = (this.#breaks[low] ?? 0) + 1;
    const end = offset - base;
    for (let at = text.indexOf('\n', (this.#offsets[low] ?? 0) - base); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
    return line;
  }

  /** Offsets before this one will not be asked for; answers from where on the text must be kept. */
  forget(offset: number): number {
    let first = 0;
    while ((this.#offsets[first + 1] ?? Infinity) <= offset) first++;
    if (first > 0) {
      this.#offsets = this.#offsets.slice(first);
      this.#breaks = this.#breaks.slice(first);
    }
    return this.#offsets[0] ?? 0;
  }

  #advance(length: number, breaks: number): void {
    if (length === 0) return;
    this.#length += length;
    this.#count += breaks;
    this.#offsets.push(this.#length);
    this.#breaks.push(this.#count);
  }
}
