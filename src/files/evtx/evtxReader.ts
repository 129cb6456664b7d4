import type { LogRecord, Unreadable } from '../../core/logs/record';
import { ChunkDocuments } from './binXml/chunkDocuments';
import { isDamage } from './binXml/damaged';
import { type Chunk, ChunkCutter } from './chunkCutter';
import { eventRecord } from './eventRecord';
import { EvtxEvent } from './evtxEvent';
import { recordPlaces } from './recordPlaces';

/** Takes a binary log in pieces, cut anywhere, and gives its records as soon as they are whole. */
export interface ByteRecordReader {
  push(bytes: Uint8Array): readonly LogRecord[];
  /** After the last piece: what was left. */
  end(): readonly LogRecord[];
  /** Records seen so far, of whatever provider; those that cannot be read are not among them. */
  readonly count: number;
  /** The first hundred that could not be read, and how many there are. `line` is the number of the record. */
  readonly unreadable: { readonly first: readonly Unreadable[]; readonly count: number };
}

const FIRST = 100;

class EvtxReader implements ByteRecordReader {
  readonly #cutter = new ChunkCutter();
  readonly #unreadable: Unreadable[] = [];
  #lost = 0;
  #count = 0;
  #before = 0;

  get count(): number {
    return this.#count;
  }

  get unreadable(): { readonly first: readonly Unreadable[]; readonly count: number } {
    return { first: this.#unreadable, count: this.#lost };
  }

  push(bytes: Uint8Array): readonly LogRecord[] {
    return this.#read(this.#cutter.push(bytes));
  }

  end(): readonly LogRecord[] {
    const records = this.#read(this.#cutter.end());
    const { header, count } = this.#cutter;
    if (header?.next !== undefined && count < header.chunks) {
      this.#lose({ line: this.#before + 1, why: 'cutOff' }, header.next - 1 - this.#before);
    }
    return records;
  }

  #read(chunks: Iterable<Chunk>): readonly LogRecord[] {
    const records: LogRecord[] = [];
    for (const chunk of chunks) if (chunk.index < chunk.header.chunks) this.#chunk(chunk, records);
    return records;
  }

  #chunk(chunk: Chunk, records: LogRecord[]): void {
    const { places, gaps } = recordPlaces(chunk, this.#before);
    const documents = new ChunkDocuments(chunk.bytes);
    for (const place of places) {
      try {
        records.push(eventRecord(new EvtxEvent(documents, place)));
        this.#count++;
      } catch (error) {
        if (!isDamage(error)) throw error;
        this.#lose({ line: place.id, why: 'damaged' }, 1);
      }
    }
    for (const { first, count, why } of gaps) this.#lose({ line: first, why }, count);
    const last = gaps.at(-1);
    this.#before = Math.max(places.at(-1)?.id ?? this.#before, last ? last.first + last.count - 1 : 0);
  }

  #lose(first: Unreadable, count: number): void {
    for (let index = 0; index < count && this.#unreadable.length < FIRST; index++) {
      this.#unreadable.push({ ...first, line: first.line + index });
    }
    this.#lost += Math.max(0, count);
  }
}

/** Reads an .evtx file as it comes: plain, or out of a .gz or .zip. Dirty and damaged ones too; what cannot be read is counted. */
export function evtxReader(): ByteRecordReader {
  return new EvtxReader();
}
