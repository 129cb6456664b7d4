import { crc32 } from 'node:zlib';

import type { ByteSource } from '../bytes';
import { inflated } from './inflate';
import { FileFailure, type PackedEntry } from '../logFile';
import { gathered, Intake, piecesOf } from '../pieces';

const LOCAL_HEADER = 30;

/** Where the data of an entry begins, after its local header; undefined: there is no such header. Throws FileFailure. */
export async function dataStart(source: ByteSource, offset: number): Promise<number | undefined> {
  if (!Number.isSafeInteger(offset) || offset + LOCAL_HEADER > source.size) return undefined;
  const bytes = new Uint8Array(LOCAL_HEADER);
  if ((await source.read(bytes, offset)) < LOCAL_HEADER) return undefined;
  const header = new DataView(bytes.buffer);
  if (header.getUint32(0) !== 0x504b0304) return undefined;
  return offset + LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true);
}

/**
 * An entry unpacked, in pieces as `piecesOf` gives them. What could be unpacked comes before the failure: `damaged` where its data, size or check sum are not what the directory
 * says, `bomb`, `changed` where the archive is not the one that was listed.
 */
export async function* entryPieces(
  source: ByteSource,
  packedSize: number,
  entry: PackedEntry,
  signal: AbortSignal,
  used: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const start = await dataStart(source, entry.offset);
  if (start === undefined || start + packedSize > source.size) throw new FileFailure('changed');
  const intake = new Intake(piecesOf(source, start, start + packedSize, signal));
  let size = 0;
  let crc = 0;
  for await (const chunk of entry.method === 'stored' ? stored(intake) : gathered(inflated(intake))) {
    size += chunk.length;
    if (size > entry.size) throw new FileFailure('damaged');
    crc = crc32(chunk, crc);
    used(intake.used);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw new FileFailure('damaged');
}

async function* stored(intake: Intake): AsyncGenerator<Uint8Array> {
  for (let piece = await intake.next(); piece; piece = await intake.next()) yield piece;
}
