import { CHUNK_HEADER_SIZE, CHUNK_SIZE, FILE_HEADER_SIZE, fileHeader, type FileHeader } from './layout';

/** 64 KB of a log, with how much of it the file really holds. */
export interface Chunk {
  /** Always 64 KB; only valid until the next chunk is taken. */
  readonly bytes: Buffer;
  /** Below 64 KB: the file ends inside the chunk; the rest is zero. */
  readonly held: number;
  /** Of the file, from 0. */
  readonly index: number;
  readonly header: FileHeader;
}

/** Cuts a stream of bytes into the chunks of an .evtx file. Holds at most one chunk. */
export class ChunkCutter {
  readonly #chunk = Buffer.alloc(CHUNK_SIZE);
  readonly #head = Buffer.alloc(FILE_HEADER_SIZE);
  #header: FileHeader | undefined;
  #filled = 0;
  #index = 0;

  /** The chunks that these bytes complete, in order. */
  *push(bytes: Uint8Array): Iterable<Chunk> {
    let at = 0;
    while (at < bytes.length) {
      const target = this.#header ? this.#chunk : this.#head;
      const count = Math.min(target.length - this.#filled, bytes.length - at);
      target.set(bytes.subarray(at, at + count), this.#filled);
      this.#filled += count;
      at += count;
      if (this.#filled < target.length) return;
      this.#filled = 0;
      if (this.#header) yield { bytes: this.#chunk, held: CHUNK_SIZE, index: this.#index++, header: this.#header };
      else this.#header = fileHeader(this.#head);
    }
  }

  /** What the header says of the file; undefined: it is shorter than that. */
  get header(): FileHeader | undefined {
    return this.#header;
  }

  /** How many chunks there were. */
  get count(): number {
    return this.#index;
  }

  /** The chunk in which the file ends, where it is long enough for records. */
  *end(): Iterable<Chunk> {
    if (!this.#header || this.#filled <= CHUNK_HEADER_SIZE) return;
    const held = this.#filled;
    this.#filled = 0;
    this.#chunk.fill(0, held);
    yield { bytes: this.#chunk, held, index: this.#index++, header: this.#header };
  }
}
