import { memory, openFile, type ByteSource } from './bytes';
import { gunzipped } from './packed/gzip';
import { FileFailure, type LogFile } from './logFile';
import { gathered, Intake, piecesOf } from './pieces';
import { refusal, sniff, type Kind } from './sniff';
import { entryPieces } from './packed/zipEntry';

/** The bytes of a log as its program wrote them, whatever they were packed in. */
export interface Unpacked {
  readonly kind: 'evtx' | 'text';
  /** The first piece; the same comes again as the first of `pieces`, and is valid until the second is asked for. */
  readonly head: Uint8Array;
  /** Read to its end or left, it closes the file; so does the signal. Throws FileFailure, or what the signal was aborted with. */
  readonly pieces: AsyncGenerator<Uint8Array>;
  /** Bytes on disk used so far. */
  readonly read: () => number;
  /** Whether the file itself holds these bytes, so that places in them are places in it. */
  readonly plain: boolean;
}

type Pieces = AsyncGenerator<Uint8Array>;

/** Opens a file or entry, tells what it is, and unpacks it. Throws FileFailure, or what the signal was aborted with. */
export async function unpack(file: LogFile, signal: AbortSignal): Promise<Unpacked> {
  signal.throwIfAborted();
  const source = file.bytes ? memory(file.bytes) : await openFile(file.path, signal);
  const close = (): void => void source.close();
  signal.addEventListener('abort', close, { once: true });
  const done = async (): Promise<void> => {
    signal.removeEventListener('abort', close);
    // A read that hangs would hold the closing, and that the person who has cancelled.
    const closing = source.close();
    if (!signal.aborted) await closing;
  };
  try {
    return await told(file, source, { signal, done });
  } catch (error) {
    const failure = await explained(error, source, signal);
    await done();
    throw failure;
  }
}

async function told(
  file: LogFile,
  source: ByteSource,
  { signal, done }: { readonly signal: AbortSignal; readonly done: () => Promise<void> },
): Promise<Unpacked> {
  let used = 0;
  const onDisk = file.packed
    ? entryPieces(source, file.size, file.packed, signal, (bytes) => (used = bytes))
    : counted(piecesOf(source, 0, source.size, signal), (bytes) => (used += bytes));
  let first = await onDisk.next();
  let pieces: Pieces = onDisk;
  let kind = kindOf(first);
  const gzipped = kind === 'gzip';
  if (gzipped) {
    pieces = gathered(gunzipped(new Intake(again(first, onDisk))));
    first = await pieces.next();
    kind = kindOf(first);
  }
  const packed = gzipped || file.packed !== undefined;
  const problem = gzipped && kind === 'gzip' ? 'nestedArchive' : refusal(kind, packed);
  if (problem) throw new FileFailure(problem);
  return {
    kind: kind === 'evtx' ? 'evtx' : 'text',
    head: first.done ? new Uint8Array() : first.value,
    pieces: closing(again(first, pieces), source, { signal, done }),
    read: () => used,
    plain: !packed,
  };
}

function kindOf(first: IteratorResult<Uint8Array>): Kind {
  return sniff(first.done ? new Uint8Array() : first.value);
}

async function* again(first: IteratorResult<Uint8Array>, rest: Pieces): Pieces {
  if (!first.done) yield first.value;
  yield* rest;
}

async function* counted(pieces: Pieces, count: (bytes: number) => void): Pieces {
  for await (const piece of pieces) {
    count(piece.length);
    yield piece;
  }
}

async function* closing(
  pieces: Pieces,
  source: ByteSource,
  { signal, done }: { readonly signal: AbortSignal; readonly done: () => Promise<void> },
): Pieces {
  try {
    for await (const piece of pieces) {
      yield piece;
      // What is unpacked may have been read from the disk long ago.
      signal.throwIfAborted();
    }
  } catch (error) {
    throw await explained(error, source, signal);
  } finally {
    await done();
  }
}

/** What was aborted counts as that, whatever broke on the way; damage in a file that somebody writes to is no damage. */
async function explained(error: unknown, source: ByteSource, signal: AbortSignal): Promise<unknown> {
  if (signal.aborted) return signal.reason;
  const damaged = error instanceof FileFailure && error.problem === 'damaged';
  return damaged && !(await source.unchanged()) ? new FileFailure('changed', { cause: error }) : error;
}
