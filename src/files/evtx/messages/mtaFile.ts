/**
 * The messages that "Save All Events As… with display information" puts beside a log: `LocaleMetaData/<name>_<language>.MTA`. Microsoft
 * documents what such a file holds ([MS-EVEN6] 3.1.1.7), not its bytes; those are as the public reader of the project omerbenamram/evtx
 * describes them from a real file. Whatever is not as described there is no message: nothing is guessed.
 */

const MAGIC = 'MTAFile\0';
const HEADER_SIZE = 24;
const SENTINEL = 0xffffffff;
const OFFSETS = 100;
/** Sentinel, table of numbers, sentinel; number, next page, own place. */
const PAGE_HEADER = 64 + 24;
const PAGE_SIZE = PAGE_HEADER + OFFSETS * 8;
const MOST_PAGES = 200_000;
const MOST_SECTIONS = 16;
const MOST_MESSAGE = 64 * 1024;

/** A part of the file; offsets inside count from its start. */
interface Section {
  readonly bytes: Buffer;
}

/** One entry of a section. */
interface Entry {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The messages of one language, by the numbers of records. */
export class MtaFile {
  readonly #messages: Section;
  /** Where each message stands, by its index. */
  readonly #places: ReadonlyMap<number, Entry>;
  /** Index of its message by the number of the record. */
  readonly #records: ReadonlyMap<number, number>;

  private constructor(messages: Section, places: ReadonlyMap<number, Entry>, records: ReadonlyMap<number, number>) {
    this.#messages = messages;
    this.#places = places;
    this.#records = records;
  }

  /** Reads the tables of a file; undefined: it is none, or not of the known form. */
  static read(bytes: Buffer): MtaFile | undefined {
    try {
      const sections = sectionsOf(bytes);
      const [events, messages] = [sections?.get('EVT'), sections?.get('MSG')];
      if (!events || !messages) return undefined;
      const places = new Map(entriesOf(messages).map((entry) => [entry.index, entry]));
      const records = new Map<number, number>();
      for (const { start, end } of entriesOf(events)) {
        if (end - start >= 16) records.set(wide(events.bytes, start), events.bytes.readUInt32LE(start + 8));
      }
      return new MtaFile(messages, places, records);
    } catch (error) {
      if (error instanceof RangeError || error instanceof WrongForm) return undefined;
      throw error;
    }
  }

  /** How many records have a message. */
  get size(): number {
    return this.#records.size;
  }

  /** The message of a record as Event Viewer shows it; undefined: none is there. */
  message(record: number): string | undefined {
    const index = this.#records.get(record);
    const place = index === undefined ? undefined : this.#places.get(index);
    if (!place || place.end - place.start < 4) return undefined;
    const { bytes } = this.#messages;
    const length = bytes.readUInt32LE(place.start);
    const start = place.start + 4;
    if (length % 2 !== 0 || start + length > place.end) return undefined;
    const text = bytes.toString('utf16le', start, start + Math.min(length, MOST_MESSAGE * 2)).replace(/\0+$/, '');
    return text.trim() === '' ? undefined : text;
  }
}

class WrongForm extends Error {}

/** A number of 64 bits, as far as a double carries it. */
function wide(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 0x1_0000_0000 + bytes.readUInt32LE(at);
}

/** The parts of the file by their names; undefined: it is another kind of file. */
function sectionsOf(bytes: Buffer): ReadonlyMap<string, Section> | undefined {
  if (bytes.toString('latin1', 0, 8) !== MAGIC || bytes.readUInt32LE(8) !== 1 || bytes.readUInt32LE(12) !== 1) return undefined;
  const count = bytes.readUInt32LE(20);
  if (count > MOST_SECTIONS) return undefined;
  const sections = new Map<string, Section>();
  let at = HEADER_SIZE;
  for (let index = 0; index < count; index++) {
    const [start, size, nameSize] = [wide(bytes, at), wide(bytes, at + 8), bytes.readUInt32LE(at + 16)];
    if (start + size > bytes.length || nameSize > 64) return undefined;
    sections.set(bytes.toString('utf16le', at + 20, at + 20 + nameSize), { bytes: bytes.subarray(start, start + size) });
    at += 20 + nameSize;
  }
  return sections;
}

/** The entries of a section: pages of a hundred, each telling where the next is. */
function entriesOf({ bytes }: Section): readonly Entry[] {
  const found: Entry[] = [];
  if (bytes.length === 0) return found;
  let page = 0;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    if (page + PAGE_SIZE > bytes.length) throw new WrongForm();
    if (bytes.readUInt32LE(page) !== SENTINEL || bytes.readUInt32LE(page + 60) !== SENTINEL) throw new WrongForm();
    for (let index = 0; index < OFFSETS; index++) {
      const at = wide(bytes, page + PAGE_HEADER + index * 8);
      if (at === 0) continue;
      const start = at + 8;
      const end = start + bytes.readUInt32LE(at + 4);
      if (end > bytes.length) throw new WrongForm();
      found.push({ index: bytes.readUInt32LE(at), start, end });
    }
    const next = wide(bytes, page + 72);
    if (next === wide(bytes, page + 80)) return found;
    if (next <= page) throw new WrongForm();
    page = next;
  }
  throw new WrongForm();
}
