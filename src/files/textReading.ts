import { detectFormat, readerFor, type TextFormat } from '../core/logs/formats/detect';
import { LineCount } from '../core/logs/formats/lineBreaks';
import type { LogRecord, RecordReader, Unreadable } from '../core/logs/record';
import { TextDecoding, type Decoded } from './encoding';
import type { Encoding, LineIndex } from './logFile';
import { PIECE } from './pieces';

/** Unreadable records that are told one by one. */
const TOLD = 100;
/** Formats whose last record may be given before the next begins, and whose records can be read from any line on. */
const lineByLine: readonly TextFormat[] = ['text', 'eventText'];

/** As many bytes become one string: the engine puts larger ones into memory of their own, which costs a quarter of the time of a scan. */
const STRING = 64 * 1024;

interface Lost {
  readonly first: readonly Unreadable[];
  readonly count: number;
}

/** Bytes of a text log into records: decoded, its lines counted and indexed. */
export class TextReading {
  readonly format: TextFormat;
  readonly #decoding: TextDecoding;
  readonly #newReader: () => RecordReader;
  #reader: RecordReader;
  /** Lines, records and what was unreadable before the reader at work began. */
  #before: { readonly lines: number; readonly count: number; readonly lost: Lost } = { lines: 0, count: 0, lost: { first: [], count: 0 } };
  readonly #counted = new LineCount();
  #bytes = 0;
  /** How the text ends so far. */
  #ending = '\n';
  readonly #index = { bytes: [0], breaks: [0] };

  /** `head`: the first bytes, which are pushed as well; `name`: of the file, whose date completes times that have none. */
  constructor(head: Uint8Array, name: string) {
    this.#decoding = new TextDecoding(head);
    const text = new TextDecoding(head).push(head).text;
    this.format = detectFormat(text);
    this.#newReader = () => readerFor(this.format, text, name);
    this.#reader = this.#newReader();
  }

  get encoding(): Encoding {
    return this.#decoding.encoding;
  }

  /** Lines so far, the last one too if it was not ended. */
  get lines(): number {
    return this.#breaks + (this.insideLine ? 1 : 0);
  }

  /** Whether the last line has no end yet. */
  get insideLine(): boolean {
    return this.#ending !== '\n' && this.#ending !== '\r';
  }

  get #breaks(): number {
    return this.#counted.line - 1;
  }

  get count(): number | undefined {
    const { count } = this.#reader;
    return count === undefined ? undefined : this.#before.count + count;
  }

  get unreadable(): Lost {
    return both(this.#before.lost, shifted(this.#reader.unreadable, this.#before.lines));
  }

  get index(): LineIndex {
    return { encoding: this.encoding, bytes: [...this.#index.bytes], breaks: [...this.#index.breaks] };
  }

  push(piece: Uint8Array): readonly LogRecord[] {
    // Between two bytes of a UTF-16 unit, or of a line break, nothing can be read from.
    if (this.#bytes - (this.#index.bytes.at(-1) ?? 0) >= PIECE && this.#bytes % 2 === 0 && this.#ending !== '\r') {
      this.#index.bytes.push(this.#bytes);
      this.#index.breaks.push(this.#breaks);
    }
    this.#bytes += piece.length;
    const records: LogRecord[] = [];
    for (let at = 0; at < piece.length; at += STRING) {
      for (const record of this.#take(this.#decoding.push(piece.subarray(at, at + STRING)))) records.push(record);
    }
    return records;
  }

  /** After the last piece. */
  end(): readonly LogRecord[] {
    return [...this.#take(this.#decoding.end()), ...this.#atItsLines(this.#reader.end())];
  }

  /**
   * Gives what was held back: of lines the record that may still grow, of tables the rows that wait for more dates. What grows later is a
   * record by itself, none is given twice.
   */
  settle(): readonly LogRecord[] {
    if (!lineByLine.includes(this.format)) return this.#atItsLines(this.#reader.settle?.() ?? []);
    const records = this.#atItsLines(this.#reader.end());
    this.#before = { lines: this.#breaks, count: this.count ?? 0, lost: this.unreadable };
    this.#reader = this.#newReader();
    return records;
  }

  #take({ text, bytes }: Decoded): readonly LogRecord[] {
    if (text === '') return [];
    this.#counted.take(text);
    this.#ending = text.slice(-1);
    return this.#atItsLines(this.#reader.push(text, bytes));
  }

  #atItsLines(records: readonly LogRecord[]): readonly LogRecord[] {
    const { lines } = this.#before;
    return lines === 0 ? records : records.map((record) => ({ ...record, line: record.line + lines }));
  }
}

function shifted({ first, count }: Lost, lines: number): Lost {
  return { first: first.map((each) => ({ ...each, line: each.line + lines })), count };
}

function both(one: Lost, other: Lost): Lost {
  return { first: [...one.first, ...other.first].slice(0, TOLD), count: one.count + other.count };
}
