import { wordsOf } from './words';

const BLOCK = 2048;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Line breaks that end in [from, to): LF, CR LF, or CR alone, as VS Code counts them. A CR that ends the text is none yet. What looks like a
 * break in the bytes may be the low half of a letter such as 上 (U+4E0A).
 */
function breaksIn(text: string, bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== LINE_FEED && byte !== RETURN) continue;
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || (unit === RETURN && at + 1 < text.length && text.charCodeAt(at + 1) !== LINE_FEED)) count++;
  }
  return count;
}

/** Whether one of four bytes is a control character up to 15, as LF and CR are; nearly no word of a log has one. */
function mayBreak(word: number): boolean {
  return ((word - 0x10101010) & ~word & 0x80808080) !== 0;
}

/** Counts the lines of a text that arrives in pieces, and tells in which line an offset lies. */
export class LineIndex {
  /** Offsets of the whole text, and the line breaks before each. */
  #offsets: number[] = [0];
  #breaks: number[] = [0];
  #length = 0;
  #count = 0;
  /** The last piece ended in a CR: alone, or half of a CR LF. */
  #returned = false;

  /** Line breaks so far. */
  get breaks(): number {
    return this.#count + (this.#returned ? 1 : 0);
  }

  /** The next piece, and the low bytes of its units. */
  add(text: string, bytes: Uint8Array): void {
    if (text === '') return;
    if (this.#returned && text.charCodeAt(0) !== LINE_FEED) this.#breaks[this.#breaks.length - 1] = ++this.#count;
    this.#returned = text.charCodeAt(text.length - 1) === RETURN;
    const { lead, words } = wordsOf(bytes);
    this.#advance(lead, breaksIn(text, bytes, 0, lead));
    for (let index = 0; index < words.length; index += BLOCK / 4) {
      const end = Math.min(words.length, index + BLOCK / 4);
      let count = 0;
      for (let at = index; at < end; at++) {
        if (mayBreak(words[at] ?? 0)) count += breaksIn(text, bytes, lead + at * 4, lead + at * 4 + 4);
      }
      this.#advance((end - index) * 4, count);
    }
    const rest = lead + words.length * 4;
    this.#advance(bytes.length - rest, breaksIn(text, bytes, rest, bytes.length));
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
    for (let at = (this.#offsets[low] ?? 0) - base; at < offset - base; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LINE_FEED || (unit === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) line++;
    }
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
