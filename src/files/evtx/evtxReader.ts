import type { LogRecord, Unreadable } from '../../core/logs/record';
import { eventRecord } from './eventRecord';
import { EventStream } from './eventStream';
import type { Gap } from './recordPlaces';

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

/** The message of a record by its number, as Event Viewer shows it; undefined: it is not known. */
export type MessageOf = (record: number) => string | undefined;

const FIRST = 100;

class EvtxReader implements ByteRecordReader {
  readonly #stream: EventStream;
  readonly #unreadable: Unreadable[] = [];
  #records: LogRecord[] = [];
  #lost = 0;
  #count = 0;

  constructor(message: MessageOf) {
    this.#stream = new EventStream({
      take: (event) => {
        this.#records.push(eventRecord(event, message(event.place.id)));
        this.#count++;
      },
      lose: (gap) => this.#lose(gap),
    });
  }

  get count(): number {
    return this.#count;
  }

  get unreadable(): { readonly first: readonly Unreadable[]; readonly count: number } {
    return { first: this.#unreadable, count: this.#lost };
  }

  push(bytes: Uint8Array): readonly LogRecord[] {
    this.#stream.push(bytes);
    return this.#taken();
  }

  end(): readonly LogRecord[] {
    this.#stream.end();
    return this.#taken();
  }

  #taken(): readonly LogRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #lose({ first, count, why }: Gap): void {
    for (let line = first; line < first + count && this.#unreadable.length < FIRST; line++) this.#unreadable.push({ line, why });
    this.#lost += count;
  }
}

/**
 * Reads an .evtx file as it comes: plain, or out of a .gz or .zip. Dirty and damaged ones too; what cannot be read is counted. `message`: gives
 * the messages that stand beside the log, where there are any.
 *
 * BinXML is read by our own code in `binXml/`: npm's winevtx, which the tests read the same files with, needs more than a gigabyte for some
 * files with thirty flipped bits and cannot go on behind a broken record.
 */
export function evtxReader(message: MessageOf = () => undefined): ByteRecordReader {
  return new EvtxReader(message);
}
