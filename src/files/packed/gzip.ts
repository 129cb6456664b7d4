import { crc32 } from 'node:zlib';

import { inflated, isBomb } from './inflate';
import { FileFailure } from '../logFile';
import type { Intake } from '../pieces';

const HEADER = { crc: 2, extra: 4, name: 8, comment: 16 };
/** Names and comments end with a zero; longer than this they are none. */
const MOST_NAME = 64 * 1024;

/**
 * A .gz unpacked (RFC 1952), with members one after the other. What could be unpacked comes before the failure: `damaged` where it is cut
 * off, does not match its check sum, or something else follows; `bomb`.
 */
export async function* gunzipped(intake: Intake): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  do {
    await skipHeader(intake);
    let size = 0;
    let crc = 0;
    for await (const chunk of inflated(intake)) {
      size += chunk.length;
      if (isBomb(unpacked + size, intake.used)) throw new FileFailure('bomb');
      crc = crc32(chunk, crc);
      yield chunk;
    }
    unpacked += size;
    const trailer = await exactly(intake, 8);
    if (trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== size % 2 ** 32) throw new FileFailure('damaged');
  } while (await anotherMember(intake));
}

async function skipHeader(intake: Intake): Promise<void> {
  const header = await exactly(intake, 10);
  const flags = header.getUint8(3);
  if (header.getUint16(0) !== 0x1f8b || header.getUint8(2) !== 8) throw new FileFailure('damaged');
  if (flags & HEADER.extra) await exactly(intake, (await exactly(intake, 2)).getUint16(0, true));
  if (flags & HEADER.name) await skipText(intake);
  if (flags & HEADER.comment) await skipText(intake);
  if (flags & HEADER.crc) await exactly(intake, 2);
}

async function skipText(intake: Intake): Promise<void> {
  for (let length = 0; length < MOST_NAME;) {
    const piece = await intake.next();
    if (!piece) break;
    const end = piece.indexOf(0);
    if (end >= 0) {
      intake.putBack(piece.subarray(end + 1));
      return;
    }
    length += piece.length;
  }
  throw new FileFailure('damaged');
}

/** Zeros after the last member fill a block of a tape or disk; anything else that is no member is damage. */
async function anotherMember(intake: Intake): Promise<boolean> {
  const piece = await intake.next();
  if (!piece) return false;
  intake.putBack(piece);
  if (piece[0] === 0x1f) return true;
  for (let rest = await intake.next(); rest; rest = await intake.next()) {
    if (rest.some((byte) => byte !== 0)) throw new FileFailure('damaged');
  }
  return false;
}

async function exactly(intake: Intake, length: number): Promise<DataView> {
  const bytes = await intake.take(length);
  if (bytes.length < length) throw new FileFailure('damaged');
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
