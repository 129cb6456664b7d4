import type { Finding } from '../find';
import { MOST_HEADING, MOST_ROW, Rows, tableAt } from './tables';

/** A stretch of a text that arrives in pieces; offsets are those of the whole text. */
export interface Stretch {
  readonly text: string;
  /** Offset of its first character. */
  readonly base: number;
  /** Whether the text ends here. */
  readonly final: boolean;
}

/** What `tableFindings` finds in a whole text, found in pieces of it. All offsets are of the whole text. */
export class TableStream {
  /** Headings that were seen and not read yet, sorted. */
  #headings: number[] = [];
  /** Up to here lines were read, or belong to no table; as a rule the offset of a line break. */
  #read = -1;
  #rows: Rows | undefined;
  /** A line of which enough was read; it ends at the next line break. */
  #inLine = false;
  /** Whether the heading line that is being skipped has been read and found to be none. */
  #ended = false;

  /** All headings that start before `settled` have been given. */
  addHeading(start: number): void {
    this.#headings.push(start);
  }

  /** Reads on as far as the stretch and `settled`, up to where all headings are known, allow. */
  advance(stretch: Stretch, settled: number, found: Finding[]): void {
    for (let moved = true; moved;) {
      if (this.#inLine) moved = this.#skipLine(stretch);
      else moved = this.#rows ? this.#readRow(stretch, this.#rows, found) : this.#readHeading(stretch, settled);
    }
  }

  /** Findings that start before this offset are all known, when those of headings before `settled` are. */
  known(settled: number): number {
    if (this.#rows) return this.#read;
    return Math.min(settled, this.#headings[0] ?? Infinity);
  }

  /** The text from here on is needed still. */
  needed(settled: number): number {
    return Math.max(0, this.#rows ? this.#read : Math.min(settled, this.#headings[0] ?? Infinity) - MOST_HEADING);
  }

  /** The end of the line at an offset, or undefined when it has not arrived. */
  #lineEnd({ text, base, final }: Stretch, from: number): number | undefined {
    const lineBreak = text.indexOf('\n', from - base);
    if (lineBreak >= 0) return base + lineBreak;
    return final ? base + text.length : undefined;
  }

  #skipLine(stretch: Stretch): boolean {
    const end = this.#lineEnd(stretch, Math.max(stretch.base, this.#read));
    this.#read = end ?? stretch.base + stretch.text.length;
    if (end === undefined) return false;
    this.#inLine = false;
    if (this.#ended) this.#rows = undefined;
    return true;
  }

  #readHeading(stretch: Stretch, settled: number): boolean {
    const { text, base, final } = stretch;
    const heading = this.#headings[0];
    if (heading === undefined || heading >= settled) return false;
    if (heading <= this.#read) {
      this.#headings.shift();
      return true;
    }
    const from = Math.max(this.#read + 1, heading - MOST_HEADING);
    const start = from + text.slice(from - base, heading - base).lastIndexOf('\n') + 1;
    const stop = this.#lineEnd(stretch, heading);
    if (stop === undefined && base + text.length < start + MOST_HEADING && !final) return false;
    const end = stop ?? base + text.length;
    const table = start > from || from === this.#read + 1 ? tableAt(text, start - base, end - base) : undefined;
    this.#headings.shift();
    this.#rows = table && new Rows(table);
    this.#ended = table === undefined;
    this.#read = end;
    this.#inLine = stop === undefined;
    return true;
  }

  #readRow(stretch: Stretch, rows: Rows, found: Finding[]): boolean {
    const { text, base } = stretch;
    const start = this.#read + 1;
    // The text ends in the line before.
    if (start > base + text.length || (start === base + text.length && !stretch.final)) return false;
    const stop = this.#lineEnd(stretch, start);
    const available = base + text.length;
    if (stop === undefined && available < start + MOST_ROW) return false;
    const here: Finding[] = [];
    const read = rows.read(text, start - base, (stop ?? available) - base, here);
    for (const finding of here) found.push({ ...finding, start: base + finding.start, end: base + finding.end });
    if (read === 'heading') {
      this.#rows = undefined;
      return true;
    }
    this.#ended = read === 'last';
    this.#read = stop ?? available;
    this.#inLine = stop === undefined;
    if (this.#ended && !this.#inLine) this.#rows = undefined;
    return true;
  }
}
