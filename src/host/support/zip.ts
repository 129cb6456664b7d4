/** Zip files, written in pieces. The only file that knows fflate. */
import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';
import type { WrittenFile } from '../../core/support/manifest';

/** A file to be packed. `path` stands in the zip, with slashes. */
export interface ZipSource {
  readonly path: string;
  readonly masked: boolean;
  readonly pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface ZipOptions {
  /** Takes a piece of the zip; the next one waits for it. */
  readonly write: (piece: Uint8Array) => Promise<void>;
  /** Of everything together before packing, in bytes. */
  readonly most: number;
  /** Milliseconds UTC, as the time of the files. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Called with the bytes that were read since the last call. */
  readonly onRead?: (bytes: number) => void;
}

/** What was packed is larger than it may be. */
export class TooLarge extends Error {}

/** Packs files one after the other, never more than a piece in memory, and tells their sizes and hashes as they were read. */
export class ZipWriter {
  readonly #options: ZipOptions;
  readonly #zip: Zip;
  readonly #ready: Uint8Array[] = [];
  #failure: Error | undefined;
  #total = 0;

  constructor(options: ZipOptions) {
    this.#options = options;
    this.#zip = new Zip((failure, piece) => {
      if (failure) this.#failure = failure;
      else this.#ready.push(piece);
    });
  }

  async add({ path, masked, pieces }: ZipSource): Promise<WrittenFile> {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = this.#options.now;
    this.#zip.add(entry);
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of pieces()) {
      this.#options.signal.throwIfAborted();
      size += piece.length;
      this.#total += piece.length;
      if (this.#total > this.#options.most) throw new TooLarge();
      hash.update(piece);
      // fflate may keep what it is given, and a stream may fill its piece again.
      entry.push(piece.slice());
      this.#options.onRead?.(piece.length);
      await this.#flush();
    }
    entry.push(new Uint8Array(), true);
    await this.#flush();
    return { name: path, size, sha256: hash.digest('hex'), masked };
  }

  async end(): Promise<void> {
    this.#zip.end();
    await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#failure) throw this.#failure;
    for (const piece of this.#ready.splice(0)) await this.#options.write(piece);
  }
}

/** A text as the content of a file. */
export function piecesOfText(text: string): () => Iterable<Uint8Array> {
  return () => [new TextEncoder().encode(text)];
}
