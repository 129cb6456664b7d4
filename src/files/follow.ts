import type { LogRecord } from '../core/logs/record';
import { orAborted } from './aborted';
import { identityOf, openFile, type FileBytes } from './bytes';
import { FileFailure, type Batch, type LogFile, type LogReading } from './logFile';
import { shortName } from './names';
import { openLog } from './openLog';
import { piecesOf } from './pieces';
import { SNIFFED } from './sniff';
import { TextReading } from './textReading';
import { unpack } from './unpack';

/** How often a file is looked at; how long its last record waits for more; and how long where lines keep coming. Milliseconds. */
interface Pace {
  readonly look: number;
  readonly quiet: number;
  readonly held: number;
}

const PACE: Pace = { look: 500, quiet: 2000, held: 5000 };
/** Bytes before the place read last that must still be the same: another log in the same file may have grown past it. */
const MARK = 64;

/**
 * Reads a plain text log and goes on reading what is appended, until the signal ends it: its batches then throw what it was aborted with.
 * Records that begin before line `from` (1-based) are left out: 1 gives everything, the lines read so far plus one only what is new. A file
 * that is packed or no text is read once, as by `openLog`. Format and encoding of a file that is still empty show later.
 */
export async function followLog(file: LogFile, from: number, signal: AbortSignal, pace: Pace = PACE): Promise<LogReading> {
  signal.throwIfAborted();
  if (!(await canGrow(file, signal))) return openLog(file, signal);
  const source = await openFile(file.path, signal);
  const following = new Following({ file, from, signal, pace }, source);
  return {
    get format() {
      return following.reading.format;
    },
    get encoding() {
      return following.reading.encoding;
    },
    batches: following.batches(),
    unreadable: () => following.reading.unreadable,
    lineIndex: () => following.reading.index,
  };
}

async function canGrow(file: LogFile, signal: AbortSignal): Promise<boolean> {
  if (file.packed || file.path === '') return false;
  try {
    const { kind, plain, pieces } = await unpack(file, signal);
    await pieces.next();
    await pieces.return(undefined);
    return kind === 'text' && plain;
  } catch (error) {
    if (error instanceof FileFailure && error.problem === 'empty') return true;
    throw error;
  }
}

interface FollowingOptions {
  readonly file: LogFile;
  readonly from: number;
  readonly signal: AbortSignal;
  readonly pace: Pace;
}

class Following {
  readonly #options: FollowingOptions;
  #source: FileBytes;
  #from: number;
  #at = 0;
  #mark: Uint8Array = new Uint8Array();
  /** The beginning of a file that does not show yet what it is. */
  #head: Uint8Array | undefined = new Uint8Array();
  /** Whether something may be held that nothing followed yet. */
  #unsettled = false;
  reading: TextReading;

  constructor(options: FollowingOptions, source: FileBytes) {
    this.#options = options;
    this.#source = source;
    this.#from = options.from;
    this.reading = this.#newReading(new Uint8Array());
    options.signal.addEventListener('abort', this.#close, { once: true });
  }

  readonly #close = (): void => void this.#source.close();

  async *batches(): AsyncGenerator<Batch> {
    const { signal, pace } = this.#options;
    try {
      yield* this.#readOn();
      yield this.#batch([], 'caughtUp');
      for (let quiet = 0, held = 0; ;) {
        await pause(pace.look, signal);
        const now = await this.#look();
        if (now === 'restarted') yield* this.#restart();
        if (now !== 'same') {
          yield* this.#readOn();
          yield this.#batch([], 'caughtUp');
        }
        quiet = now === 'same' ? quiet + pace.look : 0;
        held = this.#unsettled ? held + pace.look : 0;
        // Between two lines a record may be given although more of them come: a busy log is never quiet.
        if (held > 0 && (quiet >= pace.quiet || (held >= pace.held && !this.reading.insideLine))) yield* this.#settle();
      }
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', this.#close);
      await this.#source.close();
    }
  }

  /** What stands in the file beyond what was read. */
  async *#readOn(): AsyncGenerator<Batch> {
    const { signal } = this.#options;
    const end = await orAborted(this.#source.sizeNow(), signal);
    try {
      for await (const piece of piecesOf(this.#source, this.#at, end, signal)) {
        this.#at += piece.length;
        this.#mark = Buffer.concat([this.#mark, piece.subarray(-MARK)]).subarray(-MARK);
        this.#unsettled = true;
        const bytes = this.#withHead(piece);
        const records = this.reading.push(bytes);
        this.#keepHead(records);
        yield this.#batch(records);
      }
    } catch (error) {
      // Cut while it is read: the next look sees it.
      if (!(error instanceof FileFailure && error.problem === 'changed')) throw error;
    }
  }

  /** Reading begins anew with each piece, as long as the beginning of the file is kept. */
  #withHead(piece: Uint8Array): Uint8Array {
    if (!this.#head) return piece;
    this.#head = Buffer.concat([this.#head, piece]);
    this.reading = this.#newReading(this.#head);
    return this.#head;
  }

  /**
   * What a file is shows when its first line is whole, and of JSON and XML later: what looks like text may still turn out to be one of them.
   * What was given must not come again.
   */
  #keepHead(records: readonly LogRecord[]): void {
    if (!this.#head) return;
    const isOpen = this.reading.format === 'text' || !this.#head.includes(10);
    if (records.length > 0 || !isOpen || this.#head.length >= SNIFFED) this.#head = undefined;
  }

  async #look(): Promise<'same' | 'grown' | 'restarted'> {
    const { file, signal } = this.#options;
    const size = await orAborted(this.#source.sizeNow(), signal);
    if (size < this.#at) return 'restarted';
    if (size > this.#at) return (await this.#isMarked()) ? 'grown' : 'restarted';
    const identity = await orAborted(identityOf(file.path), signal);
    // Renamed, and not yet begun anew: it will be.
    return identity === undefined || identity === this.#source.identity ? 'same' : 'restarted';
  }

  async #isMarked(): Promise<boolean> {
    const there = new Uint8Array(this.#mark.length);
    const length = await orAborted(this.#source.read(there, this.#at - there.length), this.#options.signal);
    return length === there.length && Buffer.compare(there, this.#mark) === 0;
  }

  async *#restart(): AsyncGenerator<Batch> {
    yield this.#batch(this.reading.end());
    const { file, signal } = this.#options;
    await this.#source.close();
    this.#source = await openFile(file.path, signal);
    [this.#at, this.#mark, this.#head, this.#from, this.#unsettled] = [0, new Uint8Array(), new Uint8Array(), 1, false];
    this.reading = this.#newReading(new Uint8Array());
    yield this.#batch([], 'restarted');
  }

  *#settle(): Generator<Batch> {
    this.#unsettled = false;
    const records = this.reading.settle();
    this.#keepHead(records);
    if (records.length > 0) yield this.#batch(records, 'caughtUp');
  }

  #newReading(head: Uint8Array): TextReading {
    return new TextReading(head, shortName(this.#options.file));
  }

  #batch(records: readonly LogRecord[], live?: Batch['live']): Batch {
    const from = this.#from;
    const { count, lines } = this.reading;
    const wanted = from > 1 ? records.filter(({ line }) => line >= from) : records;
    return { read: this.#at, records: wanted, count, lines, ...(live && { live }) };
  }
}

/** Throws what the signal was aborted with. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await orAborted(new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))), signal);
  } finally {
    clearTimeout(timer);
  }
}
