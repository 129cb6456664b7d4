/** Where the cells of a table stand: the place of each column that a reader asks for. */
export type Columns<Role extends string> = Readonly<Partial<Record<Role, number>>>;

/** Names that a column may have, in the languages of Windows and of the Entra admin center, as `nameOf` gives them. */
export type ColumnNames<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** The name of a column without what differs between exports: case, blanks, quotation marks, `(UTC)`, `[UTC]`, separating signs. */
export function nameOf(cell: string): string {
  return cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[([]\s*utc\s*[)\]]/g, '')
    .replace(/[\s"'’‘*._-]+/g, '');
}

/** Whether the name of a column says that its times are UTC. */
export function saysUtc(cell: string): boolean {
  return /\butc\b/i.test(cell);
}

/** The place of each role in a heading. Of several names for one role the first in the list counts. */
export function columnsOf<Role extends string>(heading: readonly string[], names: ColumnNames<Role>): Columns<Role> {
  const places = new Map<string, number>();
  for (const [index, cell] of heading.entries()) {
    const name = nameOf(cell);
    if (!places.has(name)) places.set(name, index);
  }
  const columns: Partial<Record<Role, number>> = {};
  for (const role of Object.keys(names) as Role[]) {
    const place = names[role].map((name) => places.get(name)).find((found) => found !== undefined);
    if (place !== undefined) columns[role] = place;
  }
  return columns;
}

/** The cell of a role, without blanks round it; '' where the table has none. */
export function cellAt(cells: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : (cells[place] ?? '').trim();
}
