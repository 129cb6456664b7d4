import { fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';

import type { ByteSource } from '../bytes';
import { orAborted } from '../aborted';
import { FileFailure } from '../logFile';

/** No one packs so many logs; reading the directory of more takes seconds. */
export const MOST_ENTRIES = 10_000;

/** An entry as the directory of the archive has it. */
export interface DirectoryEntry {
  /** As the archive writes it. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** What a directory holds, and what kept us from reading it to its end. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  readonly failure?: FileFailure;
}

/** The entries of a .zip, from its central directory (zip64 too). Throws only what the signal was aborted with. */
export async function zipDirectory(source: ByteSource, signal: AbortSignal): Promise<Directory> {
  const entries: DirectoryEntry[] = [];
  let zip: ZipFile | undefined;
  try {
    // Names and sizes are judged entry by entry in zip.ts: here a bad one would end the whole list.
    const opening = fromRandomAccessReaderPromise(new Reading(source), source.size, {
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
    zip = await orAborted(opening, signal);
    // An error after the last entry that was asked for has no other listener, and would end the process.
    zip.on('error', () => undefined);
    if (zip.entryCount > MOST_ENTRIES) return { entries, failure: new FileFailure('tooManyEntries') };
    const each = zip.eachEntry();
    for (;;) {
      const next = await orAborted(each.next(), signal);
      if (next.done) return { entries };
      entries.push(directoryEntry(next.value));
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FileFailure) return { entries, failure: error };
    const strong = error instanceof Error && error.message.includes('strong encryption');
    return { entries, failure: new FileFailure(strong ? 'encrypted' : 'damagedArchive', { cause: error }) };
  } finally {
    zip?.close();
  }
}

function directoryEntry(entry: Entry): DirectoryEntry {
  return {
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true),
    // Method 99 is the encryption of WinZip.
    encrypted: (entry.generalPurposeBitFlag & 1) !== 0 || entry.compressionMethod === 99,
    method: entry.compressionMethod,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc: entry.crc32,
    offset: entry.relativeOffsetOfLocalHeader,
  };
}

/** What yauzl reads from. */
class Reading extends RandomAccessReader {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#source.read(into.subarray(offset, offset + length), position).then(
      (bytesRead) => {
        callback(null, bytesRead);
      },
      (error: unknown) => {
        callback(error as Error);
      },
    );
  }
}
