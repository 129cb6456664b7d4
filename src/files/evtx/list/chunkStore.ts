import { ChunkDocuments } from '../binXml/chunkDocuments';
import { EvtxEvent } from '../evtxEvent';
import { CHUNK_SIZE, FILE_HEADER_SIZE } from '../layout';
import type { EventIndex } from './eventIndex';
import type { LogSource } from './logSource';

/** Chunks that are kept: more than the rows on a screen need. */
const KEPT = 24;

/** Gives events again after the index was made: reads their chunks as they are asked for, and keeps the last ones. */
export class ChunkStore {
  readonly #source: LogSource;
  readonly #index: EventIndex;
  readonly #kept = new Map<number, Promise<ChunkDocuments>>();

  constructor(source: LogSource, index: EventIndex) {
    this.#source = source;
    this.#index = index;
  }

  /** An event by its place in the index. Throws what `isDamage` knows where the file has changed since. */
  async event(event: number): Promise<EvtxEvent> {
    const documents = await this.#documents(this.#index.chunkAt(event));
    return new EvtxEvent(documents, this.#index.placeAt(event));
  }

  #documents(chunk: number): Promise<ChunkDocuments> {
    const known = this.#kept.get(chunk);
    if (known) {
      // The last ones asked for stand last.
      this.#kept.delete(chunk);
      this.#kept.set(chunk, known);
      return known;
    }
    const read = this.#read(chunk);
    this.#kept.set(chunk, read);
    read.catch(() => this.#kept.delete(chunk));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return read;
  }

  async #read(chunk: number): Promise<ChunkDocuments> {
    const bytes = Buffer.alloc(CHUNK_SIZE);
    await this.#source.readAt(bytes, FILE_HEADER_SIZE + chunk * CHUNK_SIZE);
    return new ChunkDocuments(bytes);
  }
}
