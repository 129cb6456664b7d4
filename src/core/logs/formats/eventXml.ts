import type { LogRecord, RecordReader, Unreadable } from '../record';
import { CellTimes } from './cellTimes';
import { LineCount } from './lineBreaks';
import { Sign } from './signs';
import { UnreadableList } from './unreadable';
import { xmlEvent } from './xml/xmlEvent';

const BEGIN = '<Event';
const END = '</Event>';
/** Longer than any event: Windows keeps them below 64 KB. */
const LONGEST = 1_048_576;
/** What may stand between events, and how it ends. */
const BETWEEN: readonly (readonly [begin: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<Events', '>'],
  ['</Events', '>'],
];

/** Where the next `<Event` stands that is no `<Events` or `<EventData`; Infinity: nowhere, as far as can be told. */
function nextEvent(text: string, from: number): number {
  for (let at = text.indexOf(BEGIN, from); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
    if (/[\s>]/.test(text.charAt(at + BEGIN.length))) return at;
  }
  return Infinity;
}

/** Where something stands that does not belong between events; undefined: nowhere. */
function strayIn(text: string): number | undefined {
  for (let at = 0; at < text.length;) {
    if (/[\s\uFEFF]/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const [, end] = BETWEEN.find(([begin]) => text.startsWith(begin, at)) ?? [];
    const stop = end === undefined ? -1 : text.indexOf(end, at);
    if (end === undefined || stop < 0) return at;
    at = stop + end.length;
  }
  return undefined;
}

/** Reads `<Event>` after `<Event>`, with or without a root. */
class EventXmlReader implements RecordReader {
  readonly #unreadable = new UnreadableList();
  readonly #lines = new LineCount();
  readonly #times = new CellTimes();
  /** What is not read yet: the open event, or what stands between events; its length, and its last characters. */
  #rest: string[] = [];
  #length = 0;
  #tail = '';
  #open = false;
  /** What follows belongs to an event that was reported. */
  #reported = false;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get unreadable(): { readonly first: readonly Unreadable[]; readonly count: number } {
    return this.#unreadable.list;
  }

  push(piece: string): readonly LogRecord[] {
    this.#rest.push(piece);
    this.#length += piece.length;
    // A tag may be cut in two.
    const seam = this.#tail + piece;
    this.#tail = seam.slice(-END.length);
    const told = seam.includes(BEGIN) || (this.#open && seam.includes(END)) || this.#length > LONGEST;
    return told ? this.#read() : [];
  }

  end(): readonly LogRecord[] {
    const records = this.#read();
    const rest = this.#rest.join('');
    if (this.#open) this.#unreadable.add(this.#lines.line, 'cutOff');
    else this.#between(rest);
    this.#keep('');
    this.#open = false;
    return records;
  }

  #keep(text: string): void {
    this.#rest = text === '' ? [] : [text];
    this.#length = text.length;
  }

  #read(): readonly LogRecord[] {
    const text = this.#rest.join('');
    const ends = new Sign(text, END);
    const records: LogRecord[] = [];
    let at = 0;
    for (let to = this.#step(text, ends, at, records); to > at; to = this.#step(text, ends, at, records)) {
      this.#lines.take(text.slice(at, to));
      at = to;
    }
    this.#keep(text.slice(at));
    return records;
  }

  /** Reads what begins at `at` and answers where it ends; `at`: it is not whole yet. */
  #step(text: string, ends: Sign, at: number, records: LogRecord[]): number {
    if (!this.#open) {
      const start = nextEvent(text, at);
      // Enough is kept for a tag that is not whole.
      const to = start === Infinity && text.length - at > LONGEST ? text.length - END.length : start;
      if (to === Infinity) return at;
      this.#between(text.slice(at, to));
      this.#open = start !== Infinity;
      if (this.#open && to === at) return this.#step(text, ends, at, records);
      return to;
    }
    const end = ends.from(at);
    const next = nextEvent(text, at + BEGIN.length);
    const whole = end < next;
    const stop = whole ? end + END.length : next;
    if (stop > at + LONGEST) return text.length - at > LONGEST ? this.#giveUp(at + LONGEST) : at;
    this.#open = !whole;
    this.#finish(whole ? xmlEvent(text.slice(at, stop), this.#lines.line, this.#times) : undefined, records);
    return stop;
  }

  #finish(record: LogRecord | undefined, records: LogRecord[]): void {
    if (record === undefined) {
      this.#unreadable.add(this.#lines.line, 'damaged');
      return;
    }
    records.push(record);
    this.#count++;
  }

  #giveUp(to: number): number {
    this.#unreadable.add(this.#lines.line, 'tooLong');
    this.#open = false;
    this.#reported = true;
    return to;
  }

  /** Takes note of what does not belong between events: an event whose tags are damaged. */
  #between(text: string): void {
    const stray = this.#reported ? undefined : strayIn(text);
    this.#reported = false;
    if (stray === undefined) return;
    const lines = new LineCount();
    lines.take(text.slice(0, stray));
    this.#unreadable.add(this.#lines.line + lines.line - 1, 'damaged');
  }
}

/**
 * Reads events of Windows as XML: Event Viewer's export, `wevtutil qe /f:xml`. An event that ends where the next begins, or has no number, is
 * reported and left out; so is what stands between events and belongs to none.
 */
export function eventXmlReader(): RecordReader {
  return new EventXmlReader();
}
