import { ChunkDocuments } from './binXml/chunkDocuments';
import { isDamage } from './binXml/damaged';
import { type Chunk, ChunkCutter } from './chunkCutter';
import { EvtxEvent } from './evtxEvent';
import { type Gap, recordPlaces } from './recordPlaces';

/** Who is given the events of a log, one after another. */
export interface EventTaker {
  /** An event, and the chunk it stands in; both only valid during the call. What it throws that `isDamage` knows makes the event unreadable. */
  take(event: EvtxEvent, chunk: number): void;
  /** Records that cannot be read. */
  lose(gap: Gap): void;
}

/** Gives the events of an .evtx file as its bytes come, in the order of the file. */
export class EventStream {
  readonly #cutter = new ChunkCutter();
  readonly #taker: EventTaker;
  /** Number of the last record met, read or not. */
  #last = 0;

  constructor(taker: EventTaker) {
    this.#taker = taker;
  }

  push(bytes: Uint8Array): void {
    for (const chunk of this.#cutter.push(bytes)) this.#read(chunk);
  }

  /** After the last piece: what was left, and what is missing. */
  end(): void {
    for (const chunk of this.#cutter.end()) this.#read(chunk);
    const { header, count } = this.#cutter;
    const missing = header?.next !== undefined && count < header.chunks ? header.next - 1 - this.#last : 0;
    if (missing > 0) this.#taker.lose({ first: this.#last + 1, count: missing, why: 'cutOff' });
  }

  #read(chunk: Chunk): void {
    if (chunk.index >= chunk.header.chunks) return;
    const { places, gaps } = recordPlaces(chunk, this.#last);
    const documents = new ChunkDocuments(chunk.bytes);
    for (const place of places) {
      try {
        this.#taker.take(new EvtxEvent(documents, place), chunk.index);
      } catch (error) {
        if (!isDamage(error)) throw error;
        this.#taker.lose({ first: place.id, count: 1, why: 'damaged' });
      }
    }
    for (const gap of gaps) this.#taker.lose(gap);
    const last = gaps.at(-1);
    this.#last = Math.max(places.at(-1)?.id ?? this.#last, last ? last.first + last.count - 1 : 0);
  }
}
