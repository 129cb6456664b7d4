/**
 * Writes small valid .evtx files for tests: file header, chunks of 64 KB with checksums and their tables of names and templates, records in
 * BinXML. Sources of the format: [MS-EVEN6] and libevtx's description. Nothing here is used by the product.
 */
import { crc32 } from 'node:zlib';
import { EventXmlWriter, fileTime } from './evtxXml';

/** An event to write. */
export interface WrittenEvent {
  readonly provider: string;
  readonly id: number;
  /** The upper half of a classic event's id. */
  readonly qualifiers?: number;
  /** 1 critical, 2 error, 3 warning, 4 information. */
  readonly level?: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly computer?: string;
  readonly keywords?: bigint;
  /** Strings without names (classic events), or names and values. */
  readonly data: readonly string[] | Readonly<Record<string, string>>;
  /** For providers whose source has another name. */
  readonly eventSourceName?: string;
}

/** How the file is left behind. */
export interface FileState {
  /** As a log that is still open: the flag is set, and the header does not know of the last chunks. */
  readonly dirty?: boolean;
  /** Number of the first record. */
  readonly firstRecord?: number;
  readonly recordsPerChunk?: number;
}

const CHUNK = 0x10000;
const CHUNK_HEADER = 512;
const FILE_HEADER = 4096;

/** One chunk while it is filled. */
class ChunkWriter {
  readonly #bytes = Buffer.alloc(CHUNK);
  readonly #xml = new EventXmlWriter(this.#bytes);
  readonly #first: number;
  #at = CHUNK_HEADER;
  #lastStart = CHUNK_HEADER;
  #count = 0;

  constructor(first: number) {
    this.#first = first;
  }

  get count(): number {
    return this.#count;
  }

  /** Whether the event still fitted. */
  add(event: WrittenEvent): boolean {
    const start = this.#at;
    const mark = this.#xml.mark();
    try {
      const end = this.#xml.write(event, this.#first + this.#count, start + 24);
      const size = Math.ceil((end - start + 4) / 8) * 8;
      if (start + size > CHUNK) throw new RangeError('full');
      this.#bytes.write('**\0\0', start, 'latin1');
      this.#bytes.writeUInt32LE(size, start + 4);
      this.#bytes.writeBigUInt64LE(BigInt(this.#first + this.#count), start + 8);
      this.#bytes.writeBigUInt64LE(fileTime(event.at), start + 16);
      this.#bytes.writeUInt32LE(size, start + size - 4);
      this.#lastStart = start;
      this.#at = start + size;
      this.#count++;
      return true;
    } catch (error) {
      if (!(error instanceof RangeError) || this.#count === 0) throw error;
      this.#xml.forget(mark);
      this.#bytes.fill(0, start);
      return false;
    }
  }

  /** The chunk with its header. Records are counted from 1 in the whole file, whatever their ids. */
  done(firstNumber: number): Buffer {
    const bytes = this.#bytes;
    const last = this.#count - 1;
    this.#xml.writeTables();
    bytes.write('ElfChnk\0', 0, 'latin1');
    bytes.writeBigUInt64LE(BigInt(firstNumber), 8);
    bytes.writeBigUInt64LE(BigInt(firstNumber + last), 16);
    bytes.writeBigUInt64LE(BigInt(this.#first), 24);
    bytes.writeBigUInt64LE(BigInt(this.#first + last), 32);
    bytes.writeUInt32LE(128, 40);
    bytes.writeUInt32LE(this.#lastStart, 44);
    bytes.writeUInt32LE(this.#at, 48);
    bytes.writeUInt32LE(crc32(bytes.subarray(CHUNK_HEADER, this.#at)), 52);
    bytes.writeUInt32LE(1, 120);
    signChunk(bytes);
    return bytes;
  }
}

/** Puts the checksum of its header into a chunk, after a test has changed the header. */
export function signChunk(chunk: Buffer): void {
  chunk.writeUInt32LE(crc32(chunk.subarray(128, CHUNK_HEADER), crc32(chunk.subarray(0, 120))), 124);
}

function header(chunks: number, nextRecord: number, dirty: boolean): Buffer {
  const bytes = Buffer.alloc(FILE_HEADER);
  bytes.write('ElfFile\0', 0, 'latin1');
  bytes.writeBigUInt64LE(BigInt(Math.max(0, chunks - 1)), 16);
  bytes.writeBigUInt64LE(BigInt(nextRecord), 24);
  bytes.writeUInt32LE(128, 32);
  bytes.writeUInt16LE(1, 36);
  bytes.writeUInt16LE(3, 38);
  bytes.writeUInt16LE(FILE_HEADER, 40);
  bytes.writeUInt16LE(chunks, 42);
  bytes.writeUInt32LE(dirty ? 1 : 0, 120);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, 120)), 124);
  return bytes;
}

/** An .evtx file with these events. */
export function evtxFile(
  events: readonly WrittenEvent[],
  { dirty = false, firstRecord = 1, recordsPerChunk = Infinity }: FileState = {},
): Buffer {
  const chunks: Buffer[] = [];
  let next = firstRecord;
  let writer = new ChunkWriter(next);
  const close = (): void => {
    chunks.push(writer.done(next - firstRecord + 1));
    next += writer.count;
    writer = new ChunkWriter(next);
  };
  for (const event of events) {
    if (writer.count >= recordsPerChunk || !writer.add(event)) {
      close();
      writer.add(event);
    }
  }
  if (writer.count > 0) close();
  return Buffer.concat([dirty ? header(Math.min(1, chunks.length), firstRecord, true) : header(chunks.length, next, false), ...chunks]);
}

/** Where chunk `index` of a file stands. */
export function chunkAt(file: Buffer, index: number): Buffer {
  return file.subarray(FILE_HEADER + index * CHUNK, FILE_HEADER + (index + 1) * CHUNK);
}

/** Where the records of a sound chunk stand, from its start. */
export function recordStarts(chunk: Buffer): readonly number[] {
  const starts: number[] = [];
  for (let at = CHUNK_HEADER; at < chunk.readUInt32LE(48); at += chunk.readUInt32LE(at + 4)) starts.push(at);
  return starts;
}
