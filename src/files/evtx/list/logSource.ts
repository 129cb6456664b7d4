import { type FileHandle, open } from 'node:fs/promises';

/** Thrown where the bytes of a log do not come at all. */
export class NotRead extends Error {
  readonly code = 'notRead';
}

/** The bytes of a log, wherever they are. */
export interface LogSource {
  readonly size: number;
  /** Fills a buffer from a place on; what lies behind the end stays as it is. Gives how much was read. */
  readAt(target: Buffer, position: number): Promise<number>;
  close(): Promise<void>;
}

class FileSource implements LogSource {
  readonly size: number;
  readonly #handle: FileHandle;

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  async readAt(target: Buffer, position: number): Promise<number> {
    let filled = 0;
    while (filled < target.length) {
      const { bytesRead } = await this.#handle.read(target, filled, target.length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

/** A file of this computer. Rejects where it cannot be opened. */
export async function fileSource(path: string): Promise<LogSource> {
  const handle = await open(path, 'r');
  try {
    return new FileSource(handle, (await handle.stat()).size);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Bytes that VS Code gave. */
export function bytesSource(bytes: Uint8Array): LogSource {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    size: all.length,
    readAt: (target, position) => Promise.resolve(all.copy(target, 0, position, position + target.length)),
    close: () => Promise.resolve(),
  };
}
