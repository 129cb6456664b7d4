import type { BigIntStats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';

import { orAborted } from './aborted';
import { FileFailure } from './logFile';
import type { FileProblem } from '../core/logs/analysis/analysis';

/** Bytes that lie somewhere and can be read at any place: a file, or what another scheme gave. */
export interface ByteSource {
  /** When it was opened: what is appended later is not read. */
  readonly size: number;
  /** Bytes that were there; fewer than asked for only at the end. Throws FileFailure. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Whether it is as it was when it was opened; a file that only grew has not changed. */
  unchanged(): Promise<boolean>;
  /** Never fails, may be called twice. */
  close(): Promise<void>;
}

/** A file that may grow. */
export interface FileBytes extends ByteSource {
  /** Tells this file from another that takes its name. */
  readonly identity: string;
  sizeNow(): Promise<number>;
}

/** Who a file is, as `identity` has it; undefined: there is none of that name now. Throws FileFailure. */
export async function identityOf(path: string): Promise<string | undefined> {
  try {
    return identity(await stat(path, { bigint: true }));
  } catch (error) {
    const failure = asFailure(error);
    if (failure.problem === 'missing') return undefined;
    throw failure;
  }
}

function identity({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** A file; only regular ones: pipes and devices never end. Throws FileFailure, or what the signal was aborted with. */
export async function openFile(path: string, signal: AbortSignal): Promise<FileBytes> {
  const opening = opened(path);
  try {
    return await orAborted(opening, signal);
  } catch (error) {
    // One that opens after nobody waits for it any more.
    opening.then(
      (source) => source.close(),
      () => undefined,
    );
    throw error;
  }
}

async function opened(path: string): Promise<FileBytes> {
  try {
    // Before it is opened: opening a pipe waits for its writer.
    if (!(await stat(path)).isFile()) throw new FileFailure('notALog');
    const handle = await open(path, 'r');
    try {
      return new FileSource(handle, await handle.stat({ bigint: true }));
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    throw asFailure(error);
  }
}

/** Bytes in memory. */
export function memory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (into, position) => {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return Promise.resolve(part.length);
    },
    unchanged: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

const WINDOW = 64 * 1024;

/** The same source for many small reads near each other: the file is read a window at a time. */
export function windowed(source: ByteSource): ByteSource {
  let window = new Uint8Array();
  let from = 0;
  const read = async (into: Uint8Array, position: number): Promise<number> => {
    if (!Number.isSafeInteger(position) || position < 0 || position >= source.size) return 0;
    if (into.length > WINDOW) return source.read(into, position);
    if (position < from || position + into.length > from + window.length) {
      const fresh = new Uint8Array(WINDOW);
      window = fresh.subarray(0, await source.read(fresh, position));
      from = position;
    }
    const part = window.subarray(position - from, position - from + into.length);
    into.set(part);
    return part.length;
  };
  return { size: source.size, read, unchanged: () => source.unchanged(), close: () => source.close() };
}

class FileSource implements FileBytes {
  readonly #handle: FileHandle;
  readonly size: number;
  readonly identity: string;
  readonly #modified: bigint;
  #closing: Promise<void> | undefined;

  constructor(handle: FileHandle, stats: BigIntStats) {
    this.#handle = handle;
    this.size = Number(stats.size);
    this.identity = identity(stats);
    this.#modified = stats.mtimeNs;
  }

  async sizeNow(): Promise<number> {
    try {
      return (await this.#handle.stat()).size;
    } catch (error) {
      throw asFailure(error);
    }
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    let filled = 0;
    try {
      while (filled < into.length) {
        const { bytesRead } = await this.#handle.read(into, filled, into.length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
    } catch (error) {
      throw asFailure(error);
    }
    return filled;
  }

  async unchanged(): Promise<boolean> {
    try {
      const { size, mtimeNs } = await this.#handle.stat({ bigint: true });
      return size > this.size || (size === BigInt(this.size) && mtimeNs === this.#modified);
    } catch {
      return false;
    }
  }

  /** Whoever closes it again waits for the same closing. */
  close(): Promise<void> {
    return (this.#closing ??= this.#handle.close().catch(() => undefined));
  }
}

const problems: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'missing',
  EIO: 'damaged',
  ESTALE: 'changed',
};

/** An error of the file system as a FileFailure; whatever else keeps us from reading (rights, locks, too many open files) is `noAccess`. */
export function asFailure(error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new FileFailure(problems[code] ?? 'noAccess', { cause: error });
}
