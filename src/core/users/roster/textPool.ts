const BLOCK_BITS = 20;
const BLOCK = 1 << BLOCK_BITS;
const NO_BYTES = new Uint8Array();

/**
 * Texts as bytes: one a character where all are below 256, else two. Half a million names as strings are half a million objects that every
 * garbage collection visits, and its longest stop grows with them; bytes cost it nothing. Any string comes back as it was, lone surrogates
 * too. A text is addressed by one 32-bit number; what is replaced stays behind, which only renamed people cost.
 */
export class TextPool {
  readonly #blocks: Uint8Array[] = [];
  #used = BLOCK;

  /** Keeps a text and answers its address. */
  add(text: string): number {
    const wide = isWide(text);
    const address = this.#reserve(3 * 2 + text.length * (wide ? 2 : 1));
    const block = this.#blocks[address >>> BLOCK_BITS] ?? NO_BYTES;
    let at = writeLength(block, address & (BLOCK - 1), text.length * 2 + (wide ? 1 : 0));
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      block[at++] = code & 255;
      if (wide) block[at++] = code >> 8;
    }
    this.#used = at;
    return address;
  }

  get(address: number): string {
    const { block, at, length, wide } = this.#read(address);
    let text = '';
    for (let from = 0; from < length; from += 4096) {
      const codes: number[] = [];
      for (let index = from; index < Math.min(length, from + 4096); index++) codes.push(codeAt(block, at, index, wide));
      text += String.fromCharCode(...codes);
    }
    return text;
  }

  /** Whether the text at this address is that one, without making a string. */
  equals(address: number, text: string): boolean {
    const { block, at, length, wide } = this.#read(address);
    if (length !== text.length) return false;
    for (let index = 0; index < length; index++) if (codeAt(block, at, index, wide) !== text.charCodeAt(index)) return false;
    return true;
  }

  /** As `equals`, with a text in lower case and whatever case here. */
  equalsFolded(address: number, lower: string): boolean {
    const { block, at, length, wide } = this.#read(address);
    // Of the letters outside Latin some change their length.
    if (wide) return this.get(address).toLowerCase() === lower;
    if (length !== lower.length) return false;
    for (let index = 0; index < length; index++) {
      const code = block[at + index] ?? 0;
      if (code > 127) return this.get(address).toLowerCase() === lower;
      if ((code > 64 && code < 91 ? code + 32 : code) !== lower.charCodeAt(index)) return false;
    }
    return true;
  }

  #read(address: number): { readonly block: Uint8Array; readonly at: number; readonly length: number; readonly wide: boolean } {
    const block = this.#blocks[address >>> BLOCK_BITS] ?? NO_BYTES;
    let [at, value, shift, byte] = [address & (BLOCK - 1), 0, 0, 128];
    while (byte & 128) {
      byte = block[at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      shift += 7;
    }
    return { block, at, length: Math.floor(value / 2), wide: value % 2 === 1 };
  }

  /** A text never crosses blocks; one longer than a block gets its own. */
  #reserve(bytes: number): number {
    if (this.#used + bytes > BLOCK) {
      this.#blocks.push(new Uint8Array(Math.max(bytes, BLOCK)));
      this.#used = 0;
    }
    return (((this.#blocks.length - 1) << BLOCK_BITS) | this.#used) >>> 0;
  }
}

function isWide(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 255) return true;
  return false;
}

function codeAt(block: Uint8Array, at: number, index: number, wide: boolean): number {
  return wide ? (block[at + index * 2] ?? 0) | ((block[at + index * 2 + 1] ?? 0) << 8) : (block[at + index] ?? 0);
}

/** Seven bits a byte, the lowest first. */
function writeLength(block: Uint8Array, from: number, length: number): number {
  let [at, rest] = [from, length];
  while (rest > 127) {
    block[at++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  block[at++] = rest;
  return at;
}
