/** One object of the output: values by the name of their field in lower case. */
export type PastedRecord = ReadonlyMap<string, string>;

function bare(text: string): string {
  return text
    .trim()
    .replace(/^["']|["'],?$/g, '')
    .trim();
}

interface Field {
  readonly name: string;
  readonly value: string;
}

/** `Name : value`, also as JSON writes it. */
function fieldOf(line: string, wanted: ReadonlySet<string>): Field | undefined {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 80) return undefined;
  const label = line.slice(0, colon).trim();
  const name = bare(label).toLowerCase();
  if (!wanted.has(name)) return undefined;
  const value = line.slice(colon + 1).trim();
  return { name, value: bare(label.startsWith('"') && value.endsWith(',') ? value.slice(0, -1) : value) };
}

/** A field that was not asked for. */
const OTHER = /^\s*[A-Za-z][\w.()-]{0,40}\s*:(?:\s|$)/;

/** Objects in the form of Format-List: a blank line or a field that comes again begins the next one; indented lines go on with a value. */
function listRecords(lines: readonly string[], wanted: ReadonlySet<string>): readonly PastedRecord[] {
  const records: Map<string, string>[] = [];
  let open: Map<string, string> | undefined;
  let last: string | undefined;
  for (const line of lines) {
    if (line.trim() === '') {
      open = undefined;
      last = undefined;
      continue;
    }
    const field = fieldOf(line, wanted);
    if (field) {
      if (!open || open.has(field.name)) records.push((open = new Map<string, string>()));
      open.set(field.name, field.value);
      last = field.name;
    } else if (open && last !== undefined && /^\s{4}/.test(line) && !OTHER.test(line)) {
      open.set(last, `${open.get(last) ?? ''}${line.trim()}`);
    } else {
      last = undefined;
    }
  }
  return records;
}

/** Cells of a row whose columns do not stand in place any more: divided by tabs, bars, commas or several blanks; else by each blank. */
function cells(line: string, count: number): readonly string[] | undefined {
  const inner = line.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
  for (const divider of [/\t/, /\|/, /\s{2,}/, /,/, /;/, /\s+/]) {
    const parts = inner.trim().split(divider).map(bare);
    if (parts.length === count) return parts;
  }
  // A name with blanks, and what stands last.
  const [, first, last] = count === 2 ? (/^\s*(\S.*?)\s+(\S+)$/.exec(line) ?? []) : [];
  return first === undefined || last === undefined ? undefined : [bare(first), bare(last)];
}

/** Where columns begin, by the dashes under their heads. */
function columnsOf(dashes: string): readonly number[] {
  return [...dashes.matchAll(/-+/g)].map(({ index }) => index);
}

function inPlace(line: string, columns: readonly number[]): readonly string[] | undefined {
  const cut = columns.slice(1).some((start) => start <= line.length && line[start - 1] !== undefined && !/\s/.test(line[start - 1] ?? ' '));
  return cut ? undefined : columns.map((start, index) => bare(line.slice(start, columns[index + 1])));
}

const LONGEST_HEAD = 300;

/** Objects in the form of Format-Table, CSV or a table of a mail. The head has to name at least two of the columns, or the only one. */
function tableRecords(lines: readonly string[], wanted: ReadonlySet<string>): readonly PastedRecord[] {
  const least = Math.min(2, wanted.size);
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_HEAD || line.includes(':')) continue;
    const heads = line
      .split(/[\s,;|]+/)
      .map((head) => bare(head).toLowerCase())
      .filter((head) => head !== '');
    if (heads.length > 20 || heads.filter((head) => wanted.has(head)).length < least) continue;
    const below = lines[index + 1] ?? '';
    const ruled = /^[\s|:]*-[-\s|:]*$/.test(below);
    return rowsBelow(lines.slice(index + (ruled ? 2 : 1)), heads, ruled && !below.includes('|') ? columnsOf(below) : []);
  }
  return [];
}

function rowsBelow(lines: readonly string[], heads: readonly string[], columns: readonly number[]): readonly PastedRecord[] {
  const records: PastedRecord[] = [];
  for (const line of lines) {
    if (line.trim() === '') {
      if (records.length > 0) break;
      continue;
    }
    const whole = columns.length === heads.length && line.length > (columns.at(-1) ?? 0);
    const values = (whole ? inPlace(line, columns) : undefined) ?? cells(line, heads.length) ?? inPlace(line, columns);
    if (values) records.push(new Map(heads.map((head, at) => [head, values[at] ?? ''])));
  }
  return records;
}

/** The objects that a paste shows, as a list or as a table; only fields that are asked for are sure to be kept. */
export function recordsOf(lines: readonly string[], fields: readonly string[]): readonly PastedRecord[] {
  const wanted = new Set(fields.map((field) => field.toLowerCase()));
  const list = listRecords(lines, wanted);
  return list.length > 0 ? list : tableRecords(lines, wanted);
}
