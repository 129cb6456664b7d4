import { type Level, levels } from '../../../core/eventLog/level';

/** What is kept of an event for the list. */
export interface IndexedEvent {
  /** Chunk of the file, and where in it the record stands. */
  readonly chunk: number;
  readonly start: number;
  readonly size: number;
  /** Number of the record. */
  readonly record: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly level: Level;
  readonly source: string;
  readonly eventId: number;
  /** Id of the catalogue; undefined: none was found. */
  readonly code: string | undefined;
  /** Concerns self-service password reset. */
  readonly related: boolean;
}

/** Texts that many events share, by number. */
class Pool {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

function grown<T extends Column>(column: T, length: number): T {
  const larger = new (column.constructor as new (length: number) => T)(length);
  larger.set(column);
  return larger;
}

const FIRST_LENGTH = 4096;

/** Every event of a log in columns, 36 bytes each: a million fits into 36 MB. */
export class EventIndex {
  readonly #sources = new Pool();
  readonly #codes = new Pool();
  #chunk = new Uint32Array(FIRST_LENGTH);
  #start = new Uint16Array(FIRST_LENGTH);
  #size = new Uint16Array(FIRST_LENGTH);
  #record = new Float64Array(FIRST_LENGTH);
  #time = new Float64Array(FIRST_LENGTH);
  #level = new Uint8Array(FIRST_LENGTH);
  #source = new Uint32Array(FIRST_LENGTH);
  #eventId = new Uint16Array(FIRST_LENGTH);
  /** 0: none. */
  #code = new Uint32Array(FIRST_LENGTH);
  #related = new Uint8Array(FIRST_LENGTH);
  #length = 0;
  #relatedCount = 0;

  get length(): number {
    return this.#length;
  }

  get relatedCount(): number {
    return this.#relatedCount;
  }

  /** Names of the sources met so far; their numbers are what `sourceAt` gives. */
  get sources(): readonly string[] {
    return this.#sources.texts;
  }

  add(event: IndexedEvent): void {
    const at = this.#length;
    if (at === this.#chunk.length) this.#grow(at * 2);
    this.#chunk[at] = event.chunk;
    this.#start[at] = event.start;
    this.#size[at] = event.size;
    this.#record[at] = event.record;
    this.#time[at] = event.time;
    this.#level[at] = levels.indexOf(event.level);
    this.#source[at] = this.#sources.number(event.source);
    this.#eventId[at] = event.eventId;
    this.#code[at] = event.code === undefined ? 0 : this.#codes.number(event.code) + 1;
    this.#related[at] = event.related ? 1 : 0;
    if (event.related) this.#relatedCount++;
    this.#length++;
  }

  /** The event of a record number; undefined: none of those read so far has it. */
  withRecord(record: number): number | undefined {
    const at = this.#record.subarray(0, this.#length).indexOf(record);
    return at < 0 ? undefined : at;
  }

  #grow(length: number): void {
    this.#chunk = grown(this.#chunk, length);
    this.#start = grown(this.#start, length);
    this.#size = grown(this.#size, length);
    this.#record = grown(this.#record, length);
    this.#time = grown(this.#time, length);
    this.#level = grown(this.#level, length);
    this.#source = grown(this.#source, length);
    this.#eventId = grown(this.#eventId, length);
    this.#code = grown(this.#code, length);
    this.#related = grown(this.#related, length);
  }

  chunkAt(event: number): number {
    return this.#chunk[event] ?? 0;
  }

  placeAt(event: number): { readonly id: number; readonly start: number; readonly size: number; readonly written: number } {
    return { id: this.#record[event] ?? 0, start: this.#start[event] ?? 0, size: this.#size[event] ?? 0, written: this.timeAt(event) };
  }

  timeAt(event: number): number {
    return this.#time[event] ?? 0;
  }

  levelAt(event: number): Level {
    return levels[this.#level[event] ?? 0] ?? 'none';
  }

  /** Number of the source; its name stands in `sources`. */
  sourceAt(event: number): number {
    return this.#source[event] ?? 0;
  }

  eventIdAt(event: number): number {
    return this.#eventId[event] ?? 0;
  }

  codeAt(event: number): string | undefined {
    return this.#codes.texts[(this.#code[event] ?? 0) - 1];
  }

  isRelated(event: number): boolean {
    return this.#related[event] === 1;
  }

  /** Number of a source by its name; undefined: no event has it. */
  findSource(name: string): number | undefined {
    return this.#sources.find(name);
  }
}
