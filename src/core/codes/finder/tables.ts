/** Event ids in a table or CSV whose heading names the column: Event Viewer's exports, Log Analytics, a pasted Markdown table. */
import type { Finding } from '../find';
import { events } from './eventTable';
import type { Hit } from './hit';

const HEADING = /^["'\s*]*(?:event|hendelses|händelses?)[\s_-]?id["'\s*]*$/i;
const SOURCE_HEADING = /^["'\s*]*(?:source(?:name)?|provider(?:name)?|kilde|källa)["'\s*]*$/i;
const SOURCES = /PasswordResetS|ADSync|Directory Synchronization|Security-Auditing/i;

interface Table {
  readonly separator: string;
  readonly column: number;
  readonly source: number;
}

/** The heading at [start, end), or undefined when the line is none. */
function tableAt(text: string, start: number, end: number): Table | undefined {
  const line = text.slice(start, Math.min(end, start + 2000));
  const separator = ['\t', '|', ';', ','].find((sign) => line.split(sign).length >= 3);
  if (separator === undefined) return undefined;
  const cells = line.split(separator);
  const column = cells.findIndex((cell) => HEADING.test(cell));
  return column < 0 ? undefined : { separator, column, source: cells.findIndex((cell) => SOURCE_HEADING.test(cell)) };
}

/** A row as far as a column: [start, end) of each cell; a separator inside quotes does not part cells. */
function cells(text: string, start: number, end: number, separator: string, most: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = start;
  let quoted = false;
  for (let at = start; at <= end && found.length < most && at - start < 4000; at++) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    if (at === end || (character === separator && !quoted)) {
      found.push([from, at]);
      from = at + 1;
    }
  }
  return found;
}

function rowFinding(text: string, start: number, end: number, { separator, column, source }: Table): Finding | undefined {
  const row = cells(text, start, end, separator, Math.max(column, source) + 1);
  const cell = row[column];
  const digits = cell && /^["'\s*]*(\d{3,5})["'\s*]*$/.exec(text.slice(...cell));
  const event = digits?.[1] === undefined ? undefined : events.get(Number(digits[1]));
  if (!cell || !digits?.[1] || !event) return undefined;
  const named = row[source];
  if (named ? !SOURCES.test(text.slice(...named)) : Number(digits[1]) < 1000) return undefined;
  const at = cell[0] + digits[0].indexOf(digits[1]);
  return { id: event.id, start: at, end: at + digits[1].length };
}

/** Findings of all rows below every heading in the text. A table ends where another begins; lines that are no rows are passed over. */
export function tableFindings(text: string, hits: readonly Hit[]): readonly Finding[] {
  const found: Finding[] = [];
  let read = 0;
  for (const hit of hits) {
    if (hit.kind !== 'heading' || hit.start < read) continue;
    const start = text.lastIndexOf('\n', hit.start) + 1;
    if (hit.start - start > 2000) continue;
    let lineEnd = text.indexOf('\n', hit.start);
    const table = tableAt(text, start, lineEnd < 0 ? text.length : lineEnd);
    if (!table) continue;
    while (lineEnd >= 0) {
      const rowStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', rowStart);
      const rowEnd = lineEnd < 0 ? text.length : lineEnd;
      if (tableAt(text, rowStart, rowEnd)) break;
      const finding = rowFinding(text, rowStart, rowEnd, table);
      if (finding) found.push(finding);
      read = rowEnd;
    }
  }
  return found;
}
