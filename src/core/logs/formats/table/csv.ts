import { cellsOf, separatorOf } from './cells';
import { type CsvRow, RowCutter } from './rowCutter';
import type { UnreadableList } from '../unreadable';

/** Excel's own first line, the one that Export-Csv writes above the heading, and blank ones. */
const ABOVE_HEADING = /^(?:sep=.?|"?#TYPE .*|\s*)$/i;
/** A heading stands within this many lines. */
const TOP = 20;

/**
 * The rows of a table that comes in pieces, from its heading on. The sign between the cells is told by Excel's `sep=;` or by the heading.
 * Rows beyond `longest` characters are cut off. What cannot be read is reported (see RowCutter).
 */
export class CsvRows {
  readonly #longest: number;
  readonly #unreadable: UnreadableList;
  #cutter: RowCutter | undefined;
  #separator = ',';
  /** Until the heading is whole. */
  #top: string[] = [];
  #length = 0;
  #anyRow = false;

  constructor(longest: number, unreadable: UnreadableList) {
    this.#longest = longest;
    this.#unreadable = unreadable;
  }

  /** The sign between cells, once there are rows. */
  get separator(): string {
    return this.#separator;
  }

  push(piece: string): readonly CsvRow[] {
    if (this.#cutter) return this.#fromHeading(this.#cutter.push(piece));
    this.#top.push(piece);
    this.#length += piece.length;
    return /[\r\n]/.test(piece) || this.#length > this.#longest ? this.#begin(this.#length > this.#longest) : [];
  }

  /** The row at the end that no line break ends yet, if it is whole (see RowCutter). */
  settle(): readonly CsvRow[] {
    return this.#fromHeading(this.#cutter?.settle() ?? []);
  }

  /** After the last piece: what was left. */
  end(): readonly CsvRow[] {
    const begun = this.#cutter ? [] : this.#begin(true);
    return [...begun, ...this.#fromHeading(this.#cutter?.end() ?? [])];
  }

  #begin(now: boolean): readonly CsvRow[] {
    const all = this.#top.join('');
    const text = all.startsWith('\uFEFF') ? all.slice(1) : all;
    const lines = text.split(/\r\n?|\n/, TOP);
    const whole = now || lines.length === TOP ? lines : lines.slice(0, -1);
    const heading = whole.find((line) => !ABOVE_HEADING.test(line));
    if (heading === undefined && !now && lines.length < TOP) return [];
    this.#separator = /^sep=(.)[\r\n]/i.exec(text)?.[1] ?? separatorOf(heading ?? '');
    const columns = cellsOf(heading ?? '', this.#separator).length;
    this.#cutter = new RowCutter({ separator: this.#separator, columns, longest: this.#longest }, this.#unreadable);
    this.#top = [];
    return this.#fromHeading(this.#cutter.push(text));
  }

  #fromHeading(rows: readonly CsvRow[]): readonly CsvRow[] {
    if (this.#anyRow) return rows;
    const first = rows.findIndex(({ text }) => !ABOVE_HEADING.test(text));
    this.#anyRow = first >= 0;
    return first < 0 ? [] : rows.slice(first);
  }
}
