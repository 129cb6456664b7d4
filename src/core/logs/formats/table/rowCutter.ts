import { cellsOf } from './cells';
import { breaksIn } from '../lineBreaks';
import { Signs } from '../signs';
import type { UnreadableList } from '../unreadable';

/** A row of a table, as it stands in the file but for the line break at its end. */
export interface CsvRow {
  readonly line: number;
  readonly text: string;
}

/** How the rows of a table are cut. */
export interface Cutting {
  readonly separator: string;
  /** Cells of the heading. */
  readonly columns: number;
  /** Most characters of a row. */
  readonly longest: number;
}

/**
 * Cuts a text that comes in pieces into rows (RFC 4180). A quotation mark opens a cell only at its start; one inside a cell that nothing parts
 * from what follows is text. Where a cell is never closed, that is reported, and what was taken for one row is read line by line: a line with
 * as many cells as the heading begins a row, others belong to the row before. Each character is looked at a few times at most.
 */
export class RowCutter {
  readonly #cutting: Cutting;
  readonly #unreadable: UnreadableList;
  #rows: CsvRow[] = [];
  /** Line of the row that is not whole yet, its parts in earlier pieces, and its length there; what is beyond the longest is not kept. */
  #line = 1;
  #held: string[] = [];
  #length = 0;
  /** The open cell, and whether it has a line break. */
  #quoted = false;
  #spans = false;
  /** Some cell of the row is quoted: it may have line breaks. */
  #anyQuoted = false;
  /** The last character was a quotation mark in an open cell: closing, or the first of two; `#before` stands in front of it. */
  #marked = false;
  #before = '';
  #last = '';
  /** The piece: where the row begins in it, what is read of it, and up to where `#spans` is known. */
  #text = '';
  #signs = new Signs('');
  #from = 0;
  #at = 0;
  #seen = 0;

  constructor(cutting: Cutting, unreadable: UnreadableList) {
    this.#cutting = cutting;
    this.#unreadable = unreadable;
  }

  push(piece: string): readonly CsvRow[] {
    this.#rows = [];
    if (piece === '') return this.#rows;
    // The second half of a CR LF that was cut in two ends no line of its own.
    this.#take(piece, this.#length === 0 && this.#last === '\r' && piece.startsWith('\n') ? 1 : 0);
    while (this.#at < this.#text.length) {
      if (!this.#quoted) this.#plain();
      else if (this.#marked) this.#afterMark();
      else this.#open();
    }
    if (this.#quoted) this.#spans ||= this.#signs.breakFrom(this.#seen) !== Infinity;
    this.#hold();
    this.#last = piece.charAt(piece.length - 1);
    return this.#rows;
  }

  /** The row that has no line break behind it, if it has all its cells; what still comes of it is a row by itself. */
  settle(): readonly CsvRow[] {
    this.#rows = [];
    const { separator, columns } = this.#cutting;
    const row = this.#held.join('');
    const isOpen = (this.#quoted && !this.#marked) || row === '' || row.endsWith(separator);
    if (isOpen || cellsOf(row, separator, columns).length < columns) return this.#rows;
    this.#emit(row, this.#length);
    // Its line goes on.
    this.#line--;
    this.#begin(0);
    return this.#rows;
  }

  /** After the last piece: the row that has no line break behind it. */
  end(): readonly CsvRow[] {
    this.#rows = [];
    const rest = this.#held.join('');
    if (this.#quoted && !this.#marked) this.#apart(rest);
    else if (this.#length > 0) this.#emit(rest, this.#length);
    this.#held = [];
    this.#length = 0;
    return this.#rows;
  }

  #take(text: string, from: number): void {
    this.#text = text;
    this.#signs = new Signs(text);
    this.#from = this.#at = this.#seen = from;
  }

  /** Keeps what the row has in this piece. */
  #hold(): void {
    // Two more than the longest, which a doubled quotation mark may reach beyond it.
    const room = this.#cutting.longest + 2 - this.#length;
    if (room > 0 && this.#from < this.#text.length) this.#held.push(this.#text.slice(this.#from, this.#from + room));
    this.#length += this.#text.length - this.#from;
  }

  /** Outside quotation marks: to the mark that opens a cell, or to the end of the row. */
  #plain(): void {
    const stop = this.#signs.breakFrom(this.#at);
    const mark = this.#signs.markFrom(this.#at);
    if (mark < stop) {
      const offset = this.#length + mark - this.#from;
      const before = mark > 0 ? this.#text[mark - 1] : this.#last;
      this.#quoted = offset < this.#cutting.longest && (offset === 0 || before === this.#cutting.separator);
      this.#anyQuoted ||= this.#quoted;
      this.#spans = false;
      this.#at = this.#seen = mark + 1;
      return;
    }
    if (stop === Infinity) {
      this.#at = this.#text.length;
      return;
    }
    const part = this.#text.slice(this.#from, stop);
    const row = this.#held.length === 0 ? part : this.#held.join('') + part;
    this.#emit(row, this.#length + part.length, this.#anyQuoted ? breaksIn(row) : 0);
    this.#begin(stop + (this.#text.charCodeAt(stop) === 13 && this.#text.charCodeAt(stop + 1) === 10 ? 2 : 1));
  }

  /** A row begins here. */
  #begin(at: number): void {
    this.#from = this.#at = at;
    this.#held = [];
    this.#length = 0;
    this.#quoted = this.#marked = this.#anyQuoted = false;
  }

  /** Inside quotation marks: to the next mark, or to where the row is longer than any row. */
  #open(): void {
    const mark = this.#signs.markFrom(this.#at);
    const limit = this.#from + this.#cutting.longest - this.#length;
    if (mark >= limit && this.#text.length > limit) {
      this.#retreat(limit);
    } else if (mark === Infinity) {
      this.#at = this.#text.length;
    } else {
      this.#marked = true;
      this.#before = mark > 0 ? this.#text.charAt(mark - 1) : this.#last;
      this.#at = mark + 1;
    }
  }

  /** What a quotation mark in an open cell is, by what stands behind it. */
  #afterMark(): void {
    const behind = this.#text.charAt(this.#at);
    const { separator } = this.#cutting;
    this.#marked = false;
    if (behind === '"') {
      this.#at++;
    } else if (behind === separator || behind === '\n' || behind === '\r') {
      this.#quoted = false;
    } else if (this.#before === separator || this.#before === '\n' || this.#before === '\r') {
      // It opens a cell: the one before was never closed, unless all this is one line.
      const stop = this.#signs.breakFrom(this.#seen);
      this.#spans ||= stop < this.#at;
      this.#seen = this.#at;
      if (this.#spans) this.#retreat(this.#at);
    }
  }

  /** The row up to `at` is none. Its whole lines are read one by one; what is left of it begins a row. */
  #retreat(at: number): void {
    // Not between CR and LF.
    const before = at > 0 ? this.#text.charAt(at - 1) : this.#last;
    const to = before === '\r' && this.#text.charAt(at) === '\n' ? at + 1 : at;
    const read = Math.max(to, this.#from);
    const all = this.#held.join('') + this.#text.slice(this.#from, read);
    const row = all.slice(0, this.#length + to - this.#from);
    const whole = Math.max(row.lastIndexOf('\n'), row.lastIndexOf('\r')) + 1;
    if (whole === 0) {
      // One line without end.
      this.#unreadable.add(this.#line, 'openQuote');
      this.#quoted = false;
      this.#at = read;
      return;
    }
    const rest = whole < this.#length ? all.slice(whole) + this.#text.slice(read) : undefined;
    const from = this.#from + whole - this.#length;
    this.#apart(row.slice(0, whole));
    this.#begin(from);
    this.#seen = from;
    if (rest !== undefined) this.#take(rest, 0);
  }

  /** Reads the lines of what was taken for one row. */
  #apart(text: string): void {
    const { separator, columns } = this.#cutting;
    this.#unreadable.add(this.#line, 'openQuote');
    const breaks = /\r\n?|\n/g;
    let start = 0;
    let end = 0;
    for (let at = 0; at < text.length;) {
      const found = breaks.exec(text);
      const stop = found?.index ?? text.length;
      if (at > start && cellsOf(text.slice(at, stop), separator, columns).length >= columns) {
        this.#emit(text.slice(start, end), end - start);
        start = at;
      }
      end = stop;
      at = found ? breaks.lastIndex : text.length;
    }
    this.#emit(text.slice(start, end), end - start);
  }

  /** `length`: of the whole row, of which `text` is what was kept. */
  #emit(text: string, length: number, breaks = breaksIn(text)): void {
    const { longest } = this.#cutting;
    if (length > longest) this.#unreadable.add(this.#line, 'tooLong');
    if (/\S/.test(text)) this.#rows.push({ line: this.#line, text: length > longest ? text.slice(0, longest) : text });
    this.#line += breaks + 1;
  }
}
