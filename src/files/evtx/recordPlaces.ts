import type { UnreadableReason } from '../../core/logs/record';
import type { Chunk } from './chunkCutter';
import { CHUNK_HEADER_SIZE, CHUNK_SIZE, chunkHeader, type ChunkHeader, moment, RECORD_MAGIC, SMALLEST_RECORD, wide } from './layout';

/** Where a record stands in its chunk. */
export interface RecordPlace {
  readonly id: number;
  readonly start: number;
  readonly size: number;
  /** Milliseconds since 1970: when the service wrote it. */
  readonly written: number;
}

/** Records that cannot be read: `count` of them from number `first` on. */
export interface Gap {
  readonly first: number;
  readonly count: number;
  readonly why: UnreadableReason;
}

export interface RecordPlaces {
  readonly places: readonly RecordPlace[];
  readonly gaps: readonly Gap[];
}

const MAGIC_BYTES = Buffer.from('**\0\0', 'latin1');
/** No chunk holds more. */
const MOST_RECORDS = Math.floor((CHUNK_SIZE - CHUNK_HEADER_SIZE) / SMALLEST_RECORD);

/** Finds the records of one chunk by their own headers, going on behind a broken one. */
class PlaceFinder {
  readonly #bytes: Buffer;
  readonly #held: number;
  readonly #header: ChunkHeader;
  /** Where the header says that records end. */
  readonly #end: number;
  readonly #places: RecordPlace[] = [];
  readonly #gaps: Gap[] = [];
  /** Id of the record before. */
  #last: number;
  /** Whether that is known of this chunk, and not guessed from the chunk before. */
  #anchored: boolean;

  constructor({ bytes, held }: Chunk, before: number) {
    this.#bytes = bytes;
    this.#held = held;
    this.#header = chunkHeader(bytes);
    this.#end = this.#header.sound ? this.#header.free : CHUNK_SIZE;
    this.#last = (this.#header.first ?? before + 1) - 1;
    this.#anchored = this.#header.first !== undefined;
  }

  find(): RecordPlaces {
    if (!this.#header.magic && isEmpty(this.#bytes, 0)) return { places: [], gaps: [] };
    let at = CHUNK_HEADER_SIZE;
    while (at + SMALLEST_RECORD <= this.#end) {
      if (!this.#header.sound && isEmpty(this.#bytes, at)) break;
      const next = this.#whole(at) ? at : this.#search(at + 4);
      if (next === undefined) break;
      if (next > at) this.#lose(wide(this.#bytes, next + 8) - this.#last - 1, 'damaged', 1);
      at = this.#take(next);
    }
    this.#missing(at);
    return { places: this.#places, gaps: this.#gaps };
  }

  /** Whether a whole record begins there: its size stands before and behind it, and the file reaches so far. */
  #whole(at: number): boolean {
    const bytes = this.#bytes;
    if (bytes.readUInt32LE(at) !== RECORD_MAGIC) return false;
    const size = bytes.readUInt32LE(at + 4);
    if (size < SMALLEST_RECORD || at + size > this.#end || at + size > this.#held) return false;
    if (bytes.readUInt32LE(at + size - 4) === size) return true;
    // Only the copy is broken when the next record, or the end, stands where it should.
    const behind = at + size;
    return behind === this.#end || (behind + SMALLEST_RECORD <= this.#end && bytes.readUInt32LE(behind) === RECORD_MAGIC);
  }

  /** The next record behind a broken one: of a later number, and no more later than a chunk can hold. */
  #search(from: number): number | undefined {
    let at = this.#bytes.indexOf(MAGIC_BYTES, from);
    while (at >= 0 && at + SMALLEST_RECORD <= this.#end) {
      const id = wide(this.#bytes, at + 8);
      const most = this.#header.last ?? this.#last + MOST_RECORDS;
      const size = this.#bytes.readUInt32LE(at + 4);
      const copied = size >= SMALLEST_RECORD && at + size <= this.#end && this.#bytes.readUInt32LE(at + size - 4) === size;
      if (copied && this.#whole(at) && (!this.#anchored || (id > this.#last && id <= most))) return at;
      at = this.#bytes.indexOf(MAGIC_BYTES, at + 4);
    }
    return undefined;
  }

  /** Keeps a record, and tells where it ends. */
  #take(start: number): number {
    const id = wide(this.#bytes, start + 8);
    const size = this.#bytes.readUInt32LE(start + 4);
    this.#places.push({ id, start, size, written: moment(this.#bytes, start + 16) });
    const follows = id > this.#last && id - this.#last <= MOST_RECORDS;
    this.#last = follows || !this.#anchored ? id : this.#last + 1;
    this.#anchored = true;
    return start + size;
  }

  /** What should stand behind the last record read. */
  #missing(at: number): void {
    const cut = this.#held < CHUNK_SIZE && this.#end > this.#held;
    const why = cut ? 'cutOff' : 'damaged';
    const { last, sound, magic } = this.#header;
    if (last !== undefined) this.#lose(last - this.#last, why, 0);
    else if (cut && this.#held > at) this.#lose(1, why, 1);
    else if (!sound && at + SMALLEST_RECORD <= this.#end && !isEmpty(this.#bytes, at)) this.#lose(1, why, 1);
    else if (!magic && this.#places.length === 0) this.#lose(1, why, 1);
  }

  #lose(count: number, why: UnreadableReason, least: number): void {
    const believed = count >= 0 && count <= MOST_RECORDS ? count : 0;
    const lost = Math.max(believed, least);
    if (lost > 0) this.#gaps.push({ first: this.#last + 1, count: lost, why });
  }
}

/** Whether nothing was ever written from there on; a look at 64 bytes at a time. */
function isEmpty(bytes: Buffer, from: number): boolean {
  return bytes.compare(NOTHING, 0, CHUNK_SIZE - from, from) === 0;
}

const NOTHING = Buffer.alloc(CHUNK_SIZE);

/** The records of a chunk. `before`: the number of the last record of the chunk before, for chunks that do not say theirs. */
export function recordPlaces(chunk: Chunk, before: number): RecordPlaces {
  return new PlaceFinder(chunk, before).find();
}
