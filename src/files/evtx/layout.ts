/**
 * Where things stand in an .evtx file. Numbers are little-endian; offsets inside a chunk count from its start.
 * Sources: [MS-EVEN6], and the description of the format that comes with libevtx.
 */
import { crc32 } from 'node:zlib';

export const FILE_HEADER_SIZE = 4096;
export const CHUNK_SIZE = 0x10000;
/** The header proper, the table of names and the table of templates. */
export const CHUNK_HEADER_SIZE = 512;
export const RECORD_HEADER_SIZE = 24;
/** The header, and the copy of the size behind the record. */
export const SMALLEST_RECORD = RECORD_HEADER_SIZE + 4;
/** `**\0\0` */
export const RECORD_MAGIC = 0x00002a2a;

const FILE_MAGIC = 'ElfFile\0';
const CHUNK_MAGIC = 'ElfChnk\0';
/** What a header of a chunk says that holds no record, or none that was written down. */
const NO_RECORD = 0xffffffffffffffffn;

/** A 64-bit number as far as a double carries it: record numbers and times do fit. */
export function wide(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 0x1_0000_0000 + bytes.readUInt32LE(at);
}

/** A FILETIME (100 ns since 1601) as milliseconds since 1970. */
export function moment(bytes: Buffer, at: number): number {
  return Math.floor(wide(bytes, at) / 10_000) - 11_644_473_600_000;
}

/** What the header of a file says, where the log was closed in order and the header is sound. */
export interface FileHeader {
  /** Chunks in use; those behind them are left over from before the log was cleared. Infinity where it cannot be told. */
  readonly chunks: number;
  /** Number of the record that would be written next, of a log that begins with its first chunk; undefined where it cannot be told. */
  readonly next: number | undefined;
}

/** Reads a header of 4,096 bytes. One that is damaged, or of a log still open, tells nothing of the chunks. */
export function fileHeader(bytes: Buffer): FileHeader {
  const sound = bytes.toString('latin1', 0, 8) === FILE_MAGIC && crc32(bytes.subarray(0, 120)) === bytes.readUInt32LE(124);
  const dirty = (bytes.readUInt32LE(120) & 1) !== 0;
  const clean = sound && !dirty;
  const chunks = bytes.readUInt16LE(42);
  // The number of chunks has 16 bits: above 4 GB it has begun again.
  const told = clean && chunks > 0 && wide(bytes, 16) < 0xffff;
  const inOrder = told && wide(bytes, 8) === 0 && wide(bytes, 16) === chunks - 1;
  return { chunks: told ? chunks : Infinity, next: inOrder ? wide(bytes, 24) : undefined };
}

/** What the header of a chunk says. */
export interface ChunkHeader {
  readonly magic: boolean;
  /** Its checksum is right, so that its other fields can be relied on. */
  readonly sound: boolean;
  /** Where the records end. */
  readonly free: number;
  /** Ids of the first and last record; undefined: not said. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** Reads the header of a chunk of 64 KB. */
export function chunkHeader(chunk: Buffer): ChunkHeader {
  const magic = chunk.toString('latin1', 0, 8) === CHUNK_MAGIC;
  const free = chunk.readUInt32LE(48);
  const checksum = crc32(chunk.subarray(128, CHUNK_HEADER_SIZE), crc32(chunk.subarray(0, 120)));
  const sound = magic && free >= CHUNK_HEADER_SIZE && free <= CHUNK_SIZE && checksum === chunk.readUInt32LE(124);
  const said = sound && chunk.readBigUInt64LE(32) !== NO_RECORD && wide(chunk, 32) >= wide(chunk, 24);
  return { magic, sound, free, first: said ? wide(chunk, 24) : undefined, last: said ? wide(chunk, 32) : undefined };
}
