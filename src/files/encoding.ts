import { isAscii, isUtf8 } from 'node:buffer';

import type { Encoding } from './logFile';

/** A piece of text, and the low bytes of its UTF-16 units (the fast reader looks through those); both until the next piece. */
export interface Decoded {
  readonly text: string;
  readonly bytes: Uint8Array;
}

const NONE = new Uint8Array();

/** How UTF-16 is written, told by its mark or, without one, by the zeros of its Latin letters; undefined: it is not UTF-16. */
export function guessedUtf16(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16 LE';
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16 BE';
  const pairs = Math.min(head.length, 4096) >> 1;
  if (pairs < 2) return undefined;
  let [even, odd] = [0, 0];
  for (let n = 0; n < pairs; n++) {
    if (head[2 * n] === 0) even++;
    if (head[2 * n + 1] === 0) odd++;
  }
  // Names and messages may be in any script; times, numbers and codes keep a log Latin for the greater part.
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'UTF-16 LE';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'UTF-16 BE';
  return undefined;
}

/** Bytes of a text file in pieces, cut anywhere, as text. */
export class TextDecoding {
  readonly #utf16: boolean;
  #encoding: Encoding | undefined;
  /** The beginning of a character that the last piece cut. */
  #cut: Uint8Array = NONE;
  #begun: boolean;
  #low = Buffer.alloc(0);

  /** `known`: when the middle of a file is decoded; otherwise it is told by the head. */
  constructor(head: Uint8Array, known?: Encoding) {
    this.#encoding = known ?? guessedUtf16(head);
    this.#utf16 = this.#encoding?.startsWith('UTF-16') === true;
    this.#begun = known !== undefined;
  }

  /** What was plain ASCII so far counts as UTF-8. */
  get encoding(): Encoding {
    return this.#encoding ?? 'UTF-8';
  }

  push(piece: Uint8Array): Decoded {
    const bytes = this.#cut.length === 0 ? asBuffer(piece) : Buffer.concat([this.#cut, piece]);
    this.#cut = NONE;
    if (!this.#utf16 && isAscii(bytes)) {
      this.#begun ||= bytes.length > 0;
      return { text: bytes.toString('latin1'), bytes };
    }
    const text = this.#withoutMark(this.#utf16 ? this.#fromUtf16(bytes) : this.#fromBytes(bytes));
    return { text, bytes: this.#lowBytes(text) };
  }

  /** After the last piece: a character that was never finished. */
  end(): Decoded {
    const cut = asBuffer(this.#cut);
    this.#cut = NONE;
    if (cut.length > 0 && !this.#utf16) this.#encoding ??= 'Windows-1252';
    const text = this.#encoding === 'Windows-1252' ? fromWindows1252(cut) : cut.length > 0 ? '\ufffd' : '';
    return { text, bytes: this.#lowBytes(text) };
  }

  #fromUtf16(bytes: Buffer): string {
    const whole = bytes.subarray(0, bytes.length & ~1);
    // Copied: the memory of a piece is used again.
    this.#cut = Uint8Array.from(bytes.subarray(whole.length));
    return this.#encoding === 'UTF-16 LE' ? whole.toString('utf16le') : Buffer.from(whole).swap16().toString('utf16le');
  }

  /** UTF-8, or Windows-1252 where the first characters beyond ASCII are not valid UTF-8. */
  #fromBytes(bytes: Buffer): string {
    const whole = bytes.subarray(0, bytes.length - cutLength(bytes));
    if (!isAscii(whole)) this.#encoding ??= isMostlyUtf8(whole) ? 'UTF-8' : 'Windows-1252';
    if (this.#encoding === 'Windows-1252') return fromWindows1252(bytes);
    this.#cut = Uint8Array.from(bytes.subarray(whole.length));
    return whole.toString('utf8');
  }

  #withoutMark(text: string): string {
    if (this.#begun || text === '') return text;
    this.#begun = true;
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  #lowBytes(text: string): Uint8Array {
    if (this.#low.length < text.length) this.#low = Buffer.allocUnsafeSlow(text.length);
    this.#low.write(text, 'latin1');
    return this.#low.subarray(0, text.length);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Valid, or damaged in places: in Windows-1252 a letter beyond ASCII hardly ever looks like UTF-8. */
function isMostlyUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return true;
  let [good, bad] = [0, 0];
  // eslint-disable-next-line no-control-regex -- whatever is not ASCII
  for (const [character] of bytes.toString('utf8').matchAll(/[^\x00-\x7f]/gu)) {
    if (character === '\ufffd') bad++;
    else good++;
  }
  return good > bad;
}

/** How many bytes at the end are the beginning of a UTF-8 character whose rest is missing. */
function cutLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** Windows-1252 is Latin-1 but for 0x80 to 0x9f; five of those are undefined there and stay control characters, as browsers have it. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
