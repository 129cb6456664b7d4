import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

import type { FileProblem } from '../core/logs/analysis/analysis';
import { asFailure, memory, openFile, type ByteSource } from './bytes';
import type { Listing, LogFile, Refused } from './logFile';
import { distinct, isHidden, isLocaleMetaData } from './names';
import { orAborted } from './aborted';
import { refusal, sniff, SNIFFED, type Kind } from './sniff';
import { listZip } from './packed/zip';

/** More than a person means to read at once: a whole disk was chosen. */
const MOST_FILES = 10_000;
/** Looked at to find those: opening and reading the beginning of so many takes some ten seconds. */
const MOST_SEEN = 100_000;

/**
 * What there is to read in these files and folders (absolute paths): files, folders with all that lies in them, entries of .zip archives.
 * Throws only what the signal was aborted with.
 */
export async function listLogs(paths: readonly string[], signal: AbortSignal): Promise<Listing> {
  const lister = new Lister(signal);
  for (const path of paths) await lister.add(path);
  return lister.listing();
}

/** The same of a file that another scheme gave whole. */
export async function listBytes(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<Listing> {
  const lister = new Lister(signal);
  await lister.addSource({ name, path: '', size: bytes.length, bytes }, memory(bytes), true);
  return lister.listing();
}

class Lister {
  readonly #signal: AbortSignal;
  readonly #files: LogFile[] = [];
  readonly #refused: Refused[] = [];
  /** Real paths: a link may lead back to where we are, and a file may be named twice. */
  readonly #seen = new Set<string>();
  #skipped = 0;
  #full = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  listing(): Listing {
    return { files: distinct(this.#files), refused: this.#refused, skipped: this.#skipped };
  }

  /** A file or folder that a person named. */
  async add(path: string): Promise<void> {
    await this.#addPath(path, basename(path), undefined);
  }

  /** `root`: the folder that a person named, which this was found in. */
  async #addPath(path: string, name: string, root: string | undefined): Promise<void> {
    this.#signal.throwIfAborted();
    try {
      const real = await orAborted(realpath(path), this.#signal);
      if (this.#full || this.#seen.has(real)) return;
      this.#seen.add(real);
      const found = await orAborted(stat(path), this.#signal);
      if (found.isDirectory()) await this.#addFolder(path, root ?? path);
      else if (found.isFile()) await this.#addFile({ name, path, size: found.size }, root === undefined);
      else this.#leave(name, 'notALog', root === undefined);
    } catch (error) {
      this.#signal.throwIfAborted();
      const { problem } = asFailure(error);
      // A link that leads nowhere is no log that somebody misses.
      this.#leave(name, problem, root === undefined || problem !== 'missing');
    }
  }

  async #addFolder(folder: string, root: string): Promise<void> {
    const names = await orAborted(readdir(folder), this.#signal);
    for (const name of names.sort()) {
      if (isHidden(name)) this.#skipped++;
      else if (!isLocaleMetaData(name)) {
        const path = join(folder, name);
        await this.#addPath(path, relative(root, path).replaceAll('\\', '/'), root);
      }
      if (this.#isFull(basename(root))) return;
    }
  }

  async #addFile(file: LogFile, named: boolean): Promise<void> {
    const source = await openFile(file.path, this.#signal);
    try {
      await this.addSource(file, source, named);
    } finally {
      await source.close();
    }
  }

  /** A file whose bytes are at hand; `named`: by a person, who is then told why it is not read. */
  async addSource(file: LogFile, source: ByteSource, named: boolean): Promise<void> {
    const kind = await this.#kindOf(source);
    if (kind === 'zip') {
      const inside = await listZip(file, source, this.#signal);
      const noLog = !named && inside.refused.some(({ name, problem }) => name === file.name && problem === 'notALog');
      this.#files.push(...inside.files);
      this.#refused.push(...(noLog ? [] : inside.refused));
      this.#skipped += inside.skipped + (noLog ? 1 : 0);
      return;
    }
    const problem = refusal(kind, false);
    if (problem) this.#leave(file.name, problem, named || kind === 'archive');
    else this.#files.push(file);
  }

  async #kindOf(source: ByteSource): Promise<Kind> {
    const head = new Uint8Array(SNIFFED);
    return sniff(head.subarray(0, await orAborted(source.read(head, 0), this.#signal)));
  }

  #leave(name: string, problem: FileProblem, told: boolean): void {
    if (told) this.#refused.push({ name, problem });
    else this.#skipped++;
  }

  #isFull(name: string): boolean {
    if (!this.#full && (this.#files.length > MOST_FILES || this.#seen.size > MOST_SEEN)) {
      this.#full = true;
      this.#files.length = Math.min(this.#files.length, MOST_FILES);
      this.#refused.push({ name, problem: 'tooManyEntries' });
    }
    return this.#full;
  }
}
