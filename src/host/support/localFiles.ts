/** Files of this computer, read and written in pieces. The only file of the host that knows node:fs. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/** Bytes at a time. */
const PIECE = 1024 * 1024;

/** The content of a file, piece by piece, however large it is. */
export function piecesOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: PIECE });
}

/** A file that grows under another name and takes its place when it is whole. */
export class LocalFile {
  readonly #path: string;
  readonly #part: string;
  #handle: FileHandle | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#part = `${path}.part`;
  }

  async write(piece: Uint8Array): Promise<void> {
    this.#handle ??= await open(this.#part, 'w');
    await this.#handle.writeFile(piece);
  }

  async finish(): Promise<void> {
    await this.#handle?.sync();
    await this.#close();
    await rename(this.#part, this.#path);
  }

  async abandon(): Promise<void> {
    await this.#close();
    await rm(this.#part, { force: true });
  }

  async #close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}
