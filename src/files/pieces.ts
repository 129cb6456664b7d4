import { orAborted } from './aborted';
import type { ByteSource } from './bytes';
import { FileFailure } from './logFile';

/** The first piece is small, so that the first result comes soon. */
export const FIRST_PIECE = 64 * 1024;
/** Large enough that the cost of a piece does not count, small enough to be cancelled at once and to hold two of. */
export const PIECE = 1024 * 1024;

/**
 * The bytes from `from` up to `to`, one piece ahead of the reader. A piece is valid until the next is asked for: its memory is used again.
 * Throws `changed` where the bytes end early, and what the signal was aborted with.
 */
export async function* piecesOf(source: ByteSource, from: number, to: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const buffers: Uint8Array[] = [];
  let turn = 0;
  const ahead = (position: number): Promise<Uint8Array> => {
    const wanted = Math.min(position === from ? FIRST_PIECE : PIECE, to - position);
    const piece = readInto((buffers[turn] ??= Buffer.allocUnsafeSlow(Math.min(PIECE, to - from))).subarray(0, wanted), position);
    turn = 1 - turn;
    // Whoever stops early never asks for it.
    piece.catch(() => undefined);
    return piece;
  };
  const readInto = async (into: Uint8Array, position: number): Promise<Uint8Array> => into.subarray(0, await source.read(into, position));

  let position = from;
  let next = ahead(position);
  while (position < to) {
    const piece = await orAborted(next, signal);
    if (piece.length === 0) throw new FileFailure('changed');
    position += piece.length;
    if (position < to) next = ahead(position);
    yield piece;
    signal.throwIfAborted();
  }
}

/** Pieces of the usual sizes out of many small ones; what was gathered before a failure comes before it. */
export async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let wanted = FIRST_PIECE;
  let failure: { readonly error: unknown } | undefined;
  const pulled = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pulled.next().catch((error: unknown) => {
        failure = { error };
        return { done: true as const, value: undefined };
      });
      if (next.done) break;
      parts.push(next.value);
      length += next.value.length;
      if (length < wanted) continue;
      yield Buffer.concat(parts, length);
      [parts, length, wanted] = [[], 0, PIECE];
    }
    if (length > 0) yield Buffer.concat(parts, length);
    if (failure) throw failure.error;
  } finally {
    await pulled.return?.();
  }
}

/** Pieces with what was not used of the last one put back. */
export class Intake {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #left: Uint8Array | undefined;
  /** Bytes used so far. */
  used = 0;

  constructor(pieces: AsyncIterator<Uint8Array>) {
    this.#pieces = pieces;
  }

  /** All that is at hand; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const left = this.#left;
    this.#left = undefined;
    if (left) {
      this.used += left.length;
      return left;
    }
    const piece = await this.#pieces.next();
    if (piece.done) return undefined;
    this.used += piece.value.length;
    return piece.value;
  }

  /** Takes back the end of the piece given last. */
  putBack(unused: Uint8Array): void {
    if (unused.length === 0) return;
    this.used -= unused.length;
    this.#left = unused;
  }

  /** As many bytes as asked for, or fewer at the end; copied. */
  async take(length: number): Promise<Uint8Array> {
    const taken = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const piece = await this.next();
      if (!piece) break;
      const part = piece.subarray(0, length - filled);
      taken.set(part, filled);
      filled += part.length;
      this.putBack(piece.subarray(part.length));
    }
    return taken.subarray(0, filled);
  }
}
