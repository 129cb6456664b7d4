import { dateOrder } from '../../dateOrder';
import type { LogRecord, RecordReader, Unreadable } from '../../record';
import type { DateOrder } from '../../time';
import { cellsOf } from './cells';
import { CsvRows } from './csv';
import type { CsvRow } from './rowCutter';
import { UnreadableList } from '../unreadable';

/** A row with its cells. */
export interface TableRow extends CsvRow {
  readonly cells: readonly string[];
}

/** What is known of a table once its heading is read. */
export interface Table {
  /** As many cells of a row as the reader looks at. */
  readonly cells: number;
  /** Whether the row that told it is the heading; else it is a record. */
  readonly named: boolean;
  readonly record: (row: TableRow, order: DateOrder) => LogRecord;
}

/** A kind of table that we read. */
export interface TableKind {
  /** Most characters of a row. */
  readonly longest: number;
  /** Told by the cells of the first row. */
  readonly table: (first: readonly string[]) => Table;
}

/** Until so much of a file is there, all of it, or it does not grow, no record is made: its dates tell whether they begin with the day. */
const HEAD = 65_536;

/** Reads tables of one kind, in pieces cut anywhere. Of a table whose columns are not known each row is a record with nothing but its text. */
export class TableReader implements RecordReader {
  readonly #kind: TableKind;
  readonly #unreadable = new UnreadableList();
  readonly #rows: CsvRows;
  /** The beginning of the file, until its dates need not be asked any more. */
  #head = '';
  /** What of it is held back. */
  #held: string[] = [];
  #begun = false;
  #order: DateOrder = 'dayFirst';
  #table: Table | undefined;
  #heading = '';
  #count = 0;

  constructor(kind: TableKind) {
    this.#kind = kind;
    this.#rows = new CsvRows(kind.longest, this.#unreadable);
  }

  get count(): number {
    return this.#count;
  }

  get unreadable(): { readonly first: readonly Unreadable[]; readonly count: number } {
    return this.#unreadable.list;
  }

  push(piece: string): readonly LogRecord[] {
    if (this.#begun && this.#head === '') return this.#read(this.#rows.push(piece));
    this.#head += piece;
    this.#held.push(piece);
    return this.#begun || this.#head.length >= HEAD ? this.#begin() : [];
  }

  settle(): readonly LogRecord[] {
    return [...this.#begin(), ...this.#read(this.#rows.settle())];
  }

  end(): readonly LogRecord[] {
    return [...this.#begin(), ...this.#read(this.#rows.end())];
  }

  /** What is held back, by the dates there are. Of a file that grows slowly each further row may tell the order better. */
  #begin(): readonly LogRecord[] {
    this.#begun = true;
    const text = this.#held.join('');
    this.#held = [];
    if (text === '') return [];
    this.#order = dateOrder(this.#head.slice(0, HEAD));
    if (this.#head.length >= HEAD) this.#head = '';
    return this.#read(this.#rows.push(text));
  }

  #read(rows: readonly CsvRow[]): readonly LogRecord[] {
    const { separator } = this.#rows;
    const records: LogRecord[] = [];
    for (const row of rows) {
      if (!this.#table) {
        this.#table = this.#kind.table(cellsOf(row.text, separator));
        if (this.#table.named) this.#heading = row.text;
      }
      // Files put one behind the other repeat their heading.
      if (row.text === this.#heading) continue;
      const { line, text } = row;
      records.push(this.#table.record({ line, text, cells: cellsOf(text, separator, this.#table.cells) }, this.#order));
    }
    this.#count += records.length;
    return records;
  }
}
