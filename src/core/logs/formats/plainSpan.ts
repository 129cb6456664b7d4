/** Where in a plain text one record ends and the next begins. */
const MOST_LINES = 40;
/** Of a line no more is read to see whether a record begins there. */
const MOST_STAMP = 160;

/** The first line of an event that was copied out of Event Viewer, of wevtutil's text, of XML in a text. */
const BLOCK =
  /^[\s>"']{0,8}(?:(?:Log ?Name|Loggnavn|Loggnamn|Lognavn|Protokollname|Nom du journal|Nombre de registro|Nome registro|Nome do log|Logboeknaam|Lokin nimi)\s{0,16}:|<Event[ >])|^Event\[\d+\]/i;
/** wevtutil puts this above the name of the log. */
const NUMBERED = /^Event\[\d+\]/;
/** The first line of what PowerShell's Format-List writes of an event, where a blank line stands above it. */
const LISTED = /^(?:TimeCreated|Index|EventID)\s{1,16}:/;
const LEVEL = String.raw`(?:information|warning|error|critical|verbose|info|warn|debug|trace|fatal|informasjon|advarsel|feil|kritisk|varning|fel|kritiskt)`;
const DATE = String.raw`\d{4}[-/.]\d\d?[-/.]\d\d?[T ,]|\d\d?[./-]\d\d?[./-]\d{2,4},? {0,3}\d|\d\d?[:.]\d\d[:.]\d\d|\d\d?[ /]\p{L}{3,9}\.?[ /]\d{4}|\p{L}{3} {1,2}\d\d? \d\d:\d\d`;
/** Up to three words, numbers or addresses before the time: a level, a host, the name of a thread. */
const STAMP = new RegExp(String.raw`^[^\p{L}\d]{0,8}(?:[\p{L}\d_.@$#-]{1,40}[^\p{L}\d]{1,12}){0,3}?(?<![\d.])(?:${DATE})`, 'iu');
/** A level that fills its cell: rows of tables, and texts whose times were taken out. */
const LEVEL_CELL = new RegExp(String.raw`^["'[]{0,2}${LEVEL}["'\]]{0,2}(?:[,;\t|]|\s{1,12}<)`, 'i');
/** A label whose value is a time, inside of a record; a level is no label. */
const LABEL = new RegExp(String.raw`^[\s"'*]{0,24}(?!${LEVEL}\b)\p{L}[\p{L} _-]{1,30}["'*]{0,2}\s{0,16}[:=]\s{0,2}["'\s]`, 'iu');

/** What stands above the event's XML where Event Viewer copied both: `Event Xml:`, `Hendelses-XML:`, `Ereignis-XML:`. */
const ITS_XML = /^[\s>]{0,12}[\p{L} -]{0,24}XML[\p{L} ]{0,16}:\s{0,4}$/iu;
/** How .NET's listeners begin a record of a trace: who wrote it, how bad it is, a number. */
const TRACED = /^[\w. $-]{1,80} (?:Information|Warning|Error|Critical|Verbose|Start|Stop|Suspend|Resume|Transfer): \d{1,10} : /;
/** What they put below it. */
const TRACED_BELOW = /^\s{0,12}(?:ProcessId|LogicalOperationStack|ThreadId|DateTime|Timestamp|Callstack)=/;

function isBlank(line: string): boolean {
  return line.length < 200 && line.trim() === '';
}

/** Whether a line is the first of a block of labelled lines: such a block goes on over blank lines. */
export function opensBlock(line: string): boolean {
  return BLOCK.test(line.slice(0, MOST_STAMP));
}

/** Whether a line begins with when it was written, or with a level as a row does, or is a JSON object. */
function isStamped(line: string): boolean {
  const start = line.slice(0, MOST_STAMP);
  if (start.startsWith('{"') || LEVEL_CELL.test(start) || TRACED.test(start)) return true;
  return !TRACED_BELOW.test(start) && !LABEL.test(start) && STAMP.test(start);
}

/** A stretch of a text: [from, to). `opened`: its first line says that a record begins there. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly opened: boolean;
}

/** Walks lines of a text, without their line breaks. */
class Walk {
  readonly #text: string;
  readonly start: number;
  readonly end: number;

  constructor(text: string, start: number, end = text.indexOf('\n', start)) {
    this.#text = text;
    this.start = start;
    this.end = end < 0 ? text.length : end;
  }

  get line(): string {
    return this.#text.slice(this.start, this.end);
  }

  get above(): Walk | undefined {
    if (this.start === 0) return undefined;
    return new Walk(this.#text, this.start < 2 ? 0 : this.#text.lastIndexOf('\n', this.start - 2) + 1, this.start - 1);
  }

  get below(): Walk | undefined {
    return this.end >= this.#text.length ? undefined : new Walk(this.#text, this.end + 1);
  }
}

/** Blank lines inside a record: of a block any single one, elsewhere those whose next line is indented. */
function goesOn(kind: 'block' | 'stamp' | undefined, blank: Walk): boolean {
  const next = blank.below?.line;
  if (next === undefined || isBlank(next)) return false;
  return kind === 'block' || /^[ \t]/.test(next);
}

/** Whether the XML that begins here is that of the block above it. */
function isItsXml({ line, above }: Walk): boolean {
  return /^[\s>]{0,12}<Event[ >]/.test(line) && above !== undefined && ITS_XML.test(above.line);
}

/** The first line of a block when this line begins one. */
function blockAt(at: Walk): Walk | undefined {
  const { above, line } = at;
  if (isItsXml(at)) return undefined;
  if (LISTED.test(line) && (!above || isBlank(above.line))) return at;
  if (!opensBlock(line)) return undefined;
  return above && NUMBERED.test(above.line) ? above : at;
}

function firstLine(own: Walk): { readonly at: Walk; readonly kind: 'block' | 'stamp' | undefined } {
  let top = own;
  let crossed = false;
  let indented = true;
  for (let at: Walk | undefined = own, count = 0; at && count <= MOST_LINES; at = at.above, count++) {
    const { line } = at;
    // The message stands in it a second time, at its full length.
    if (isItsXml(at)) count = 0;
    const block = blockAt(at);
    if (block) return { at: block, kind: 'block' };
    if (isBlank(line)) {
      if (!goesOn('block', at)) break;
      indented &&= goesOn('stamp', at);
      crossed = true;
    } else if (isStamped(line)) {
      if (!crossed || indented) return { at, kind: 'stamp' };
      break;
    } else if (!crossed) top = at;
  }
  return { at: top, kind: undefined };
}

function lastLine(own: Walk, kind: 'block' | 'stamp' | undefined): Walk {
  let last = own;
  for (let at = own.below, count = 1; at && count <= MOST_LINES; at = at.below, count++) {
    const { line } = at;
    if (isItsXml(at)) count = 0;
    if (isBlank(line)) {
      if (!goesOn(kind, at)) break;
    } else if (blockAt(at) || isStamped(line)) break;
    else last = at;
  }
  return last;
}

/**
 * The record in which [start, end) stands: from the nearest line above that begins one to before the next one, no farther than 40 lines to
 * either side. Blank lines end it, but for blocks of Event Viewer, whose messages have such.
 */
export function recordSpan(text: string, start: number, end: number): Span {
  const own = new Walk(text, start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1);
  const { at, kind } = firstLine(own);
  const last = lastLine(end > own.end ? new Walk(text, text.lastIndexOf('\n', end - 1) + 1) : own, kind);
  return { from: at.start, to: last.end, opened: kind !== undefined };
}
