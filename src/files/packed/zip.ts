import { constants, inflateRawSync } from 'node:zlib';

import type { FileProblem } from '../../core/logs/analysis/analysis';
import { orAborted } from '../aborted';
import { windowed, type ByteSource } from '../bytes';
import { BOMB_FREE, BOMB_RATIO, isBomb } from './inflate';
import type { Listing, LogFile, Refused } from '../logFile';
import { isHidden, isLocaleMetaData } from '../names';
import { refusal, sniff, SNIFFED, type Kind } from '../sniff';
import { zipDirectory, type DirectoryEntry } from './zipDirectory';
import { dataStart } from './zipEntry';

/** Packed bytes of an entry that its kind is told from: unpacked they are half a megabyte at most, for ten thousand entries in a second. */
const HEAD = 512;
/** An archive with one of these is a document or a program. */
const documents = ['[Content_Types].xml', 'META-INF/MANIFEST.MF'];

/** An entry that may be read, and where its bytes lie in the archive. */
interface Located {
  readonly entry: DirectoryEntry;
  readonly start: number;
  readonly end: number;
}

/** The logs in a .zip, in its own order. An entry that is refused leaves the others; a directory that is damaged, those before. */
export async function listZip(archive: LogFile, bytes: ByteSource, signal: AbortSignal): Promise<Listing> {
  const source = windowed(bytes);
  const { entries, failure } = await zipDirectory(source, signal);
  const refused: Refused[] = failure ? [{ name: archive.name, problem: failure.problem }] : [];
  if (entries.some(({ name }) => documents.includes(name))) {
    return { files: [], refused: [{ name: archive.name, problem: 'notALog' }], skipped: 0 };
  }
  const files: LogFile[] = [];
  let skipped = 0;
  for (const { entry, problem, kind } of await judged(entries, source, signal)) {
    const name = `${archive.name} › ${entry.name.replaceAll('\\', '/')}`;
    const { offset, size, crc } = entry;
    if (problem) refused.push({ name, problem });
    else if (kind === 'empty' || kind === 'binary' || isHidden(entry.name)) skipped++;
    else if (kind && refusal(kind, true)) refused.push({ name, problem: 'nestedArchive' });
    else {
      const packed = { offset, method: entry.method === 0 ? 'stored' : 'deflated', size, crc } as const;
      const held = archive.bytes && { bytes: archive.bytes };
      files.push({ name, path: archive.path, entry: entry.name, size: entry.packedSize, packed, ...held });
    }
  }
  return { files, refused, skipped };
}

interface Judged {
  readonly entry: DirectoryEntry;
  readonly problem?: FileProblem | undefined;
  /** What it begins with, where there was no problem. */
  readonly kind?: Kind;
}

async function judged(entries: readonly DirectoryEntry[], source: ByteSource, signal: AbortSignal): Promise<readonly Judged[]> {
  const located = new Map<DirectoryEntry, Located>();
  const wanted = entries.filter(({ name }) => !/[\\/]$/.test(name) && !isLocaleMetaData(name));
  for (const entry of wanted) {
    const start = await orAborted(dataStart(source, entry.offset), signal);
    if (start !== undefined) located.set(entry, { entry, start, end: start + entry.packedSize });
  }
  const overlapping = overlaps([...located.values()]);
  const whole = { packed: 0, unpacked: 0 };
  const list: Judged[] = [];
  for (const entry of wanted) {
    const at = located.get(entry);
    const problem = problemOf(entry) ?? problemOfPlace(at, source, overlapping) ?? problemOfSize(entry, whole);
    list.push(problem || !at ? { entry, problem } : { entry, kind: await orAborted(kindOf(at, source), signal) });
  }
  return list;
}

function problemOf({ name, encrypted, method, packedSize, size }: DirectoryEntry): FileProblem | undefined {
  if (isUnsafe(name)) return 'unsafePath';
  if (encrypted) return 'encrypted';
  if (method !== 0 && method !== 8) return 'unsupportedCompression';
  return method === 0 && packedSize !== size ? 'damagedArchive' : undefined;
}

function problemOfPlace(at: Located | undefined, source: ByteSource, overlapping: ReadonlySet<Located>): FileProblem | undefined {
  if (!at || at.end > source.size) return 'damagedArchive';
  // The same bytes unpacked again and again: how a small archive becomes petabytes.
  return overlapping.has(at) ? 'bomb' : undefined;
}

/** Each entry by itself, and all up to this one together: thousands of small traps are one large one. */
function problemOfSize({ size, packedSize }: DirectoryEntry, whole: { packed: number; unpacked: number }): FileProblem | undefined {
  const packed = whole.packed + packedSize;
  const unpacked = whole.unpacked + size;
  if (isBomb(size, packedSize) || unpacked > BOMB_FREE + BOMB_RATIO * packed) return 'bomb';
  Object.assign(whole, { packed, unpacked });
  return undefined;
}

/**
 * Names that lead out of a folder, for whoever unpacks the archive on the strength of our list; we ourselves write nothing. A backslash
 * is a separator like "/": Compress-Archive of Windows PowerShell 5.1 writes it, the tool that a server's folder is packed with.
 */
function isUnsafe(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  return path === '' || path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0') || path.split('/').includes('..');
}

function overlaps(located: readonly Located[]): ReadonlySet<Located> {
  const inOrder = [...located].sort((a, b) => a.entry.offset - b.entry.offset);
  const overlapping = new Set<Located>();
  let last: Located | undefined;
  for (const one of inOrder) {
    if (last && one.entry.offset < last.end) overlapping.add(last).add(one);
    if (!last || one.end > last.end) last = one;
  }
  return overlapping;
}

/** A head that cannot be unpacked counts as text: reading it says what is wrong. */
async function kindOf({ entry, start }: Located, source: ByteSource): Promise<Kind> {
  const head = new Uint8Array(Math.min(entry.packedSize, entry.method === 0 ? SNIFFED : HEAD));
  const packed = head.subarray(0, await source.read(head, start));
  if (entry.size === 0) return 'empty';
  if (entry.method === 0) return sniff(packed);
  try {
    const unpacked = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
    return unpacked.length === 0 ? 'text' : sniff(unpacked);
  } catch {
    return 'text';
  }
}
