import { openFile } from './bytes';
import { TextDecoding } from './encoding';
import type { ByteRecordReader } from './evtx/evtxReader';
import { evtxReaderOf } from './evtx/readerOf';
import type { Encoding, Excerpt, LineIndex, LogFile } from './logFile';
import { piecesOf } from './pieces';
import { unpack } from './unpack';

/** Longer lines are clipped: no editor shows them well, and a file may be a single one. */
const LONGEST_LINE = 10_000;

/**
 * A line of a text log and as many lines before and after it. With the index of a plain file it reads about two megabytes; without one, and
 * in archives, all that stands before. Of an .evtx file: the text of the record with that number, without neighbours. Throws FileFailure,
 * or what the signal was aborted with.
 */
export async function excerptOf(file: LogFile, line: number, neighbours: number, signal: AbortSignal, index?: LineIndex): Promise<Excerpt> {
  const cut = new Cut(Math.max(1, line - neighbours), line + neighbours);
  const from = index && file.packed === undefined && file.path !== '' ? placeBefore(cut.first, index) : undefined;
  if (index && from) {
    cut.beginAt(from.line);
    await fromPlace(file.path, from.byte, { cut, encoding: index.encoding, signal });
    return cut.excerpt();
  }
  const { kind, head, pieces } = await unpack(file, signal);
  if (kind === 'evtx') return { first: line, lines: await recordLines(await evtxReaderOf(file), pieces, line) };
  await fill(cut, pieces, new TextDecoding(head));
  return cut.excerpt();
}

/** The last place of the index before which the line has not begun; it lies inside line `line`. Undefined: the beginning of the file. */
function placeBefore(first: number, { bytes, breaks }: LineIndex): { readonly byte: number; readonly line: number } | undefined {
  const at = breaks.filter((count) => count + 1 < first).length - 1;
  return at > 0 ? { byte: bytes[at] ?? 0, line: (breaks[at] ?? 0) + 1 } : undefined;
}

async function fromPlace(
  path: string,
  byte: number,
  { cut, encoding, signal }: { readonly cut: Cut; readonly encoding: Encoding; readonly signal: AbortSignal },
): Promise<void> {
  const source = await openFile(path, signal);
  try {
    await fill(cut, piecesOf(source, Math.min(byte, source.size), source.size, signal), new TextDecoding(new Uint8Array(), encoding));
  } finally {
    await source.close();
  }
}

async function fill(cut: Cut, pieces: AsyncIterable<Uint8Array>, decoding: TextDecoding): Promise<void> {
  for await (const piece of pieces) {
    if (cut.push(decoding.push(piece).text)) return;
  }
  cut.push(decoding.end().text);
}

async function recordLines(reader: ByteRecordReader, pieces: AsyncIterable<Uint8Array>, number: number): Promise<readonly string[]> {
  const wanted = (records: readonly { readonly line: number; readonly text: string }[]): readonly string[] | undefined =>
    records.find(({ line }) => line === number)?.text.split(/\r?\n/);
  for await (const piece of pieces) {
    const lines = wanted(reader.push(piece));
    if (lines) return lines;
  }
  return wanted(reader.end()) ?? [];
}

/** Lines cut out of a text that comes in pieces. Holds no more than those. */
class Cut {
  readonly first: number;
  readonly #last: number;
  readonly #lines: string[] = [];
  /** What there is of a line whose end has not come. */
  #open = '';
  #afterReturn = false;
  /** The line that the next piece begins in. */
  #line = 1;

  constructor(first: number, last: number) {
    this.first = first;
    this.#last = last;
  }

  beginAt(line: number): void {
    this.#line = line;
  }

  /** Whether all lines are whole. Lines end as VS Code has it: with LF, CR LF, or CR alone. */
  push(text: string): boolean {
    let at = this.#afterReturn && text.startsWith('\n') ? 1 : 0;
    if (text !== '') this.#afterReturn = text.endsWith('\r');
    const ends = new LineEnds(text);
    while (this.#line <= this.#last) {
      const end = ends.from(at);
      if (this.#line >= this.first) this.#open += text.slice(at, end ?? text.length).slice(0, LONGEST_LINE - this.#open.length);
      if (end === undefined) return false;
      if (this.#line >= this.first) this.#lines.push(this.#open);
      this.#open = '';
      this.#line++;
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
    return true;
  }

  excerpt(): Excerpt {
    return { first: this.first, lines: this.#open === '' ? this.#lines : [...this.#lines, this.#open] };
  }
}

/** Finds line ends in order, each kind looked for once. */
class LineEnds {
  readonly #text: string;
  #feed = -1;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next end from here on. */
  from(at: number): number | undefined {
    if (this.#feed < at) this.#feed = found(this.#text.indexOf('\n', at));
    if (this.#return < at) this.#return = found(this.#text.indexOf('\r', at));
    const end = Math.min(this.#feed, this.#return);
    return end === Infinity ? undefined : end;
  }
}

function found(index: number): number {
  return index < 0 ? Infinity : index;
}
