/** Lines of a text, however it is stored. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): string;
}

/** A stretch of text round a position, and the way back to positions. */
export interface Window {
  readonly text: string;
  /** Where an offset of `text` lies; offsets of a heading that was put in front have none. */
  position(offset: number): { readonly line: number; readonly character: number } | undefined;
}

const MOST_LINES = 40;
/** UTF-16 units in all. */
const MOST_CHARACTERS = 16 * 1024;
const BEFORE = MOST_CHARACTERS / 2;

function isBlank(text: string): boolean {
  return text.length < 200 && text.trim() === '';
}

/** The heading of a CSV file or table: rows far below it make sense only with it. */
function heading(lines: Lines): string {
  const first = lines.lineCount > 0 ? lines.lineAt(0) : '';
  return first.length < 2000 && /(?:event|hendelses|händelses?)[\s_-]?id/i.test(first) && /[,;\t|].*[,;\t|]/.test(first) ? first : '';
}

interface Piece {
  readonly line: number;
  readonly from: number;
  readonly text: string;
}

/** Windows of a whole text for whoever wants every finding; each line, or stretch of a long line, belongs to one of them. */
export interface Slice extends Window {
  /** Whether this slice is the one to speak for an offset: the others only see it as evidence. */
  owns(offset: number): boolean;
}

const SLICE = 256 * 1024;
const OVERLAP_LINES = 12;

/**
 * Cuts a text into slices of about 256 K characters with their neighbours as evidence, one at a time, so that the caller can breathe between
 * them. Finding in all slices finds what `find` finds in the whole text.
 */
export function* slices(lines: Lines): Generator<Slice> {
  const head = heading(lines);
  for (let line = 0; line < lines.lineCount;) {
    const own: Piece[] = [];
    const first = line;
    for (let size = 0; line < lines.lineCount && size < SLICE; line++) {
      const text = lines.lineAt(line);
      if (text.length > SLICE) {
        if (own.length === 0) yield* longLine(line++, text, head);
        break;
      }
      own.push({ line, from: 0, text });
      size += text.length + 1;
    }
    if (own.length === 0) continue;
    const before: Piece[] = [];
    for (let above = Math.max(0, first - OVERLAP_LINES); above < first; above++) before.push(end(above, lines.lineAt(above)));
    const after: Piece[] = [];
    for (let below = line; below < Math.min(lines.lineCount, line + OVERLAP_LINES); below++)
      after.push({ line: below, from: 0, text: lines.lineAt(below).slice(0, BEFORE) });
    const window = assemble([...before, ...own, ...after], first === 0 || before[0]?.line === 0 ? '' : head);
    const last = line;
    yield {
      ...window,
      owns: (offset) => {
        const at = window.position(offset)?.line ?? -1;
        return at >= first && at < last;
      },
    };
  }
}

function end(line: number, text: string): Piece {
  const from = Math.max(0, text.length - BEFORE);
  return { line, from, text: text.slice(from) };
}

function* longLine(line: number, text: string, head: string): Generator<Slice> {
  for (let at = 0; at < text.length; at += SLICE) {
    const from = Math.max(0, at - BEFORE);
    const window = assemble([{ line, from, text: text.slice(from, at + SLICE + BEFORE) }], line === 0 ? '' : head);
    yield {
      ...window,
      owns: (offset) => {
        const character = window.position(offset)?.character ?? -1;
        return character >= at && character < at + SLICE;
      },
    };
  }
}

/**
 * The window in which a position is judged: its block between blank lines, at most 40 lines and 8,192 characters on either side. Everything
 * that decodes at a position uses this one, so that hover, inline text and commands agree.
 */
export function windowAt(lines: Lines, line: number, character: number): Window {
  const own = lines.lineAt(line);
  const from = Math.max(0, Math.min(own.length, character) - BEFORE);
  const pieces: Piece[] = [{ line, from, text: own.slice(from, from + MOST_CHARACTERS) }];
  let room = BEFORE - (Math.min(own.length, character) - from);
  for (let above = line - 1; above >= Math.max(0, line - MOST_LINES) && room > 0 && !isBlank(own); above--) {
    const text = lines.lineAt(above);
    if (isBlank(text)) break;
    const kept = text.slice(Math.max(0, text.length - room));
    pieces.unshift({ line: above, from: text.length - kept.length, text: kept });
    room -= kept.length + 1;
  }
  room = BEFORE - (own.length - Math.min(own.length, character));
  for (let below = line + 1; below <= Math.min(lines.lineCount - 1, line + MOST_LINES) && room > 0 && !isBlank(own); below++) {
    const text = lines.lineAt(below);
    if (isBlank(text)) break;
    pieces.push({ line: below, from: 0, text: text.slice(0, room) });
    room -= text.length + 1;
  }
  return assemble(pieces, pieces[0]?.line === 0 ? '' : heading(lines));
}

function assemble(pieces: readonly Piece[], head: string): Window {
  const starts: number[] = [];
  let text = head === '' ? '' : `${head}\n`;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text += '\n';
    starts.push(text.length);
    text += piece.text;
  }
  return {
    text,
    position: (offset) => {
      let index = starts.length - 1;
      while (index >= 0 && (starts[index] ?? 0) > offset) index--;
      const piece = pieces[index];
      return piece && { line: piece.line, character: piece.from + offset - (starts[index] ?? 0) };
    },
  };
}
