import { eventOf } from '../../../../src/core/logs/eventOf';
import type { LogRecord, RecordReader, Unreadable } from '../../../../src/core/logs/record';
import { random } from '../random';

/** Everything that a reader gives for a text. */
export interface Reading {
  readonly records: readonly LogRecord[];
  readonly count: number | undefined;
  readonly unreadable: { readonly first: readonly Unreadable[]; readonly count: number };
}

function readPieces(make: () => RecordReader, pieces: readonly string[]): Reading {
  const reader = make();
  const records = pieces.flatMap((piece) => reader.push(piece));
  records.push(...reader.end());
  return { records, count: reader.count, unreadable: reader.unreadable };
}

/** A text read in one piece. */
export function readWhole(make: () => RecordReader, text: string): Reading {
  return readPieces(make, [text]);
}

/** A text cut at places that the seed tells. */
export function pieces(text: string, seed: number, longest: number): readonly string[] {
  const next = random(seed);
  const cut: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + next(longest + 1);
    cut.push(text.slice(at, end));
    at = end;
  }
  return cut;
}

export function readCut(make: () => RecordReader, text: string, seed: number, longest: number): Reading {
  return readPieces(make, pieces(text, seed, longest));
}

/** Codes of each record of a reading, as an attempt gets them. */
export function codesIn({ records }: Reading): readonly (readonly string[])[] {
  return records.map((record) => eventOf(record, 0)?.codes ?? []);
}
