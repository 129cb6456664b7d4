/** Event ids in a table or CSV whose heading names the column: Event Viewer's exports, Log Analytics, a pasted Markdown table. */
import type { Finding } from '../find';
import { events } from './eventTable';
import type { Hit } from './hit';

const HEADING = /^["'\s*]*(?:event|hendelses|händelses?)[\s_-]?id["'\s*]*$/i;
const SOURCE_HEADING = /^["'\s*]*(?:source(?:name)?|provider(?:name)?|kilde|källa)["'\s*]*$/i;
/** Windows writes the Security log's source in two ways. */
const SECURITY = /security[- ]auditing/i;
/** Something of a heading, to turn nearly all lines away quickly. */
const MAY_BE_HEADING = /(?:event|ndelse)s?[\s_-]?id/i;
/** Of a heading line and of a row no more characters than these are read. */
export const MOST_HEADING = 2000;
export const MOST_ROW = 4000;

/** The columns of a table that matter. */
export interface Table {
  readonly separator: string;
  readonly columns: number;
  readonly column: number;
  readonly source: number;
}

/** The heading at [start, end), or undefined when the line is none. */
export function tableAt(text: string, start: number, end: number): Table | undefined {
  const line = text.slice(start, Math.min(end, start + MOST_HEADING));
  if (!MAY_BE_HEADING.test(line)) return undefined;
  const separator = ['\t', '|', ';', ','].find((sign) => line.split(sign).length >= 3);
  if (separator === undefined) return undefined;
  const cells = line.split(separator);
  const column = cells.findIndex((cell) => HEADING.test(cell));
  if (column < 0) return undefined;
  return { separator, columns: cells.length, column, source: cells.findIndex((cell) => SOURCE_HEADING.test(cell)) };
}

interface Row {
  /** [start, end) of each cell. */
  readonly cells: readonly (readonly [number, number])[];
  /** True when a quoted cell goes on in the next line. */
  readonly open: boolean;
}

/** Cuts a line into cells; a separator inside quotes parts none. */
function rowAt(text: string, start: number, end: number, separator: string): Row {
  const cells: [number, number][] = [];
  const stop = Math.min(end, start + MOST_ROW);
  let from = start;
  let quoted = false;
  for (let at = start; at < stop; at++) {
    const unit = text.charAt(at);
    if (unit === '"' && separator !== '|') quoted = !quoted;
    else if (unit === separator && !quoted) {
      cells.push([from, at]);
      from = at + 1;
    }
  }
  cells.push([from, stop]);
  return { cells, open: quoted };
}

function rowFinding(text: string, { cells }: Row, { column, source }: Table): Finding | undefined {
  const cell = cells[column];
  const digits = cell && /^["'\s*]*(\d{3,5})["'\s*]*$/.exec(text.slice(...cell));
  const event = digits?.[1] === undefined ? undefined : events.get(Number(digits[1]));
  if (!cell || !digits?.[1] || !event) return undefined;
  const named = cells[source] && text.slice(...cells[source]);
  if (source >= 0 ? named === undefined || !isSource(named, event.source) : Number(digits[1]) < 1000) return undefined;
  const at = cell[0] + digits[0].indexOf(digits[1]);
  return { id: event.id, start: at, end: at + digits[1].length };
}

function isSource(cell: string, source: string): boolean {
  return source === 'Security'
    ? SECURITY.test(cell)
    : cell.includes(source) || (source === 'PasswordResetService' && cell.includes('PasswordResetS...'));
}

/** Reads the rows below a heading, one call a line. */
export class Rows {
  readonly #table: Table;
  #open = false;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Reads the line at [start, end) and adds what it finds. `last`: no row, the table ended with this line; `heading`: it ended before. */
  read(text: string, start: number, end: number, found: Finding[]): 'row' | 'last' | 'heading' {
    if (this.#open) {
      // Inside a quoted message of several lines; an odd number of quotation marks closes it.
      if ((text.slice(start, Math.min(end, start + MOST_ROW)).split('"').length - 1) % 2 === 1) this.#open = false;
      return 'row';
    }
    const row = rowAt(text, start, end, this.#table.separator);
    // CSV exports may end in an empty line; everything else that is no row ends the table.
    if (row.cells.length < this.#table.columns && !row.open) return 'last';
    if (tableAt(text, start, end)) return 'heading';
    const finding = rowFinding(text, row, this.#table);
    if (finding) found.push(finding);
    this.#open = row.open;
    return 'row';
  }
}

/** The rows below a heading that ends at `headingEnd`; answers where the table ends. */
function readRows(text: string, headingEnd: number, table: Table, found: Finding[]): number {
  const rows = new Rows(table);
  let lineEnd = headingEnd;
  while (lineEnd < text.length) {
    const start = lineEnd + 1;
    const lineBreak = text.indexOf('\n', start);
    lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const read = rows.read(text, start, lineEnd, found);
    if (read !== 'row') return read === 'last' ? lineEnd : start - 1;
  }
  return lineEnd;
}

/** Findings of all rows below every heading in the text. */
export function tableFindings(text: string, hits: readonly Hit[]): readonly Finding[] {
  const found: Finding[] = [];
  let read = -1;
  for (const hit of hits) {
    if (hit.kind !== 'heading' || hit.start <= read) continue;
    const from = Math.max(read + 1, hit.start - MOST_HEADING);
    const start = from + text.slice(from, hit.start).lastIndexOf('\n') + 1;
    const lineBreak = text.indexOf('\n', hit.start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const table = start > from || from === read + 1 ? tableAt(text, start, end) : undefined;
    read = table ? readRows(text, end, table, found) : end;
  }
  return found;
}
