import type { Listing } from './logFile';

/**
 * What there is to read in these files and folders (absolute paths): files, folders with all that lies in them, entries of .zip archives.
 * Throws only what the signal was aborted with.
 */
export function listLogs(paths: readonly string[], signal: AbortSignal): Promise<Listing> {
  signal.throwIfAborted();
  return Promise.resolve({ files: [], refused: paths.map((name) => ({ name, problem: 'missing' })), skipped: 0 });
}

/** The same of a file that another scheme gave whole. */
export function listBytes(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<Listing> {
  signal.throwIfAborted();
  return Promise.resolve({ files: [{ name, path: '', size: bytes.length, bytes }], refused: [], skipped: 0 });
}
