import { Damaged } from './damaged';

/** The names of elements and attributes of one chunk. They are written once; later uses point there. */
export class ChunkNames {
  readonly #bytes: Buffer;
  readonly #known = new Map<number, string>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The name that stands at an offset: next offset (4), hash (2), number of characters (2), characters, NUL. */
  at(offset: number): string {
    const known = this.#known.get(offset);
    if (known !== undefined) return known;
    const count = this.#bytes.readUInt16LE(offset + 6);
    const start = offset + 8;
    if (count === 0 || count > 255 || start + count * 2 > this.#bytes.length) throw new Damaged('name');
    const name = this.#bytes.toString('utf16le', start, start + count * 2);
    this.#known.set(offset, name);
    return name;
  }

  /** How many bytes the name takes that stands at an offset. */
  sizeAt(offset: number): number {
    return 10 + this.#bytes.readUInt16LE(offset + 6) * 2;
  }
}
