import { constants, createInflateRaw, type InflateRaw } from 'node:zlib';

import { FileFailure } from '../logFile';
import type { Intake } from '../pieces';

const CHUNK = 64 * 1024;
/**
 * No log gets so much smaller: most shrink to a tenth, one that repeats a single stack trace without end to 1/140 (measured); deflate itself
 * ends at 1,032.
 */
export const BOMB_RATIO = 200;
/** Up to here unpacking costs less than a second, whatever the ratio. */
export const BOMB_FREE = 64 * 1024 * 1024;

/** Whether so much out of so little is no log but a trap. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > BOMB_FREE && unpacked > BOMB_RATIO * packed;
}

/**
 * One deflate stream unpacked, in chunks of at most 64 KB, as they are asked for; bytes after its end stay in the intake. Where the intake
 * ends before the stream does, so do the chunks: who knows the length or has a check sum sees it. Throws `damaged` or `bomb`.
 */
export async function* inflated(intake: Intake): AsyncGenerator<Uint8Array> {
  // With a plain flush at the end, what a cut stream holds is given instead of an error.
  const engine = createInflateRaw({ chunkSize: CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
  let refused: unknown;
  feed(engine, intake).catch((error: unknown) => {
    refused = error;
    engine.destroy();
  });
  let unpacked = 0;
  try {
    for await (const chunk of engine as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (isBomb(unpacked, engine.bytesWritten)) throw new FileFailure('bomb');
      yield chunk;
    }
  } catch (error) {
    if (refused !== undefined) throw refused as Error;
    throw error instanceof FileFailure ? error : new FileFailure('damaged', { cause: error });
  } finally {
    engine.destroy();
  }
}

async function feed(engine: InflateRaw, intake: Intake): Promise<void> {
  for (;;) {
    const piece = await intake.next();
    if (!piece) {
      engine.end();
      return;
    }
    const used = await write(engine, piece);
    if (used === undefined) return;
    if (used < piece.length) {
      intake.putBack(piece.subarray(used));
      return;
    }
  }
}

/** How much of the piece was used; undefined when the engine failed, which its reader is told. */
function write(engine: InflateRaw, piece: Uint8Array): Promise<number | undefined> {
  const before = engine.bytesWritten;
  return new Promise((resolve) => {
    engine.write(piece, (error) => {
      resolve(error ? undefined : engine.bytesWritten - before);
    });
  });
}
