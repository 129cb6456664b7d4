/** Members that hold a list of records: Graph's answers, diagnostic settings, Log Analytics' queries, other tools. */
const LISTS: readonly string[] = ['value', 'records', 'tables', 'results', 'items', 'data'];

/** What a list of that name in an object is: of records, of a table's rows, or undefined: a member of the object like others. */
export function unwrapped(name: string): 'list' | 'rows' | undefined {
  const lower = name.toLowerCase();
  if (lower === 'rows') return 'rows';
  return LISTS.includes(lower) ? 'list' : undefined;
}

/** The names of a table's columns, from what stands in it before its rows: `[{"name":…}]`, or `ColumnName` in older answers. */
export function columnNames(beforeRows: string): readonly string[] | undefined {
  try {
    const table = JSON.parse(`${beforeRows}[]}`) as Readonly<Record<string, unknown>>;
    const columns = table['columns'] ?? table['Columns'];
    if (!Array.isArray(columns)) return undefined;
    return columns.map((column: unknown) => {
      if (typeof column === 'string') return column;
      const { name, ColumnName } = (column ?? {}) as Readonly<Record<string, unknown>>;
      const known = name ?? ColumnName;
      return typeof known === 'string' ? known : '';
    });
  } catch {
    return undefined;
  }
}

const VALUE = String.raw`\s{0,40}:\s{0,40}(?:"(?:[^"\\\n]|\\.){0,400}"|[-\w.]{1,40})\s{0,40},\s{0,40}`;
const BEGINNING = new RegExp(String.raw`^\{\s{0,40}"([\w.@$ -]{1,60})"${VALUE}"([\w.@$ -]{1,60})"\s{0,40}:`);
const NONE = /(?!)/g;

function literal(name: string): string {
  return name.replace(/[.$]/g, String.raw`\$&`);
}

/** How the records of a file begin: by the names of the first two members of one of them. Matches nothing where they cannot be told. */
export function signatureOf(record: string): RegExp {
  const [, first, second] = BEGINNING.exec(record) ?? [];
  if (first === undefined || second === undefined) return NONE;
  return new RegExp(String.raw`\{\s{0,40}"${literal(first)}"${VALUE}"${literal(second)}"\s{0,40}:`, 'g');
}
