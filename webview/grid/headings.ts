import { element, unseen } from '../element';

/** An order of rows. */
interface Sort<Column extends string> {
  readonly by: Column;
  readonly descending: boolean;
}

/** Columns that can be sorted by, in the order in which they stand. */
export interface Sortable<Column extends string> {
  readonly columns: readonly Column[];
  /** Those of which the latest or largest are wanted first. */
  readonly downwards: readonly Column[];
}

/** Headings that sort by their column when they are used, and the other way round when they are used again. */
export function headings<Column extends string>(
  { columns, downwards }: Sortable<Column>,
  sort: Sort<Column>,
  labels: Readonly<Record<Column | 'sortHint', string>>,
): readonly HTMLElement[] {
  return columns.map((column) => {
    const sorted = sort.by === column;
    const descending = sorted ? !sort.descending : downwards.includes(column);
    const intent = { type: 'sort', by: column, descending } as const;
    return element(
      'div',
      { role: 'columnheader', class: `cell ${column}`, 'aria-sort': sorted ? (sort.descending ? 'descending' : 'ascending') : 'none' },
      element(
        'button',
        { type: 'button', class: 'text-button', 'data-do': JSON.stringify(intent), title: labels.sortHint },
        labels[column],
        element('span', { class: 'arrow', 'aria-hidden': 'true' }, sorted ? (sort.descending ? '▼' : '▲') : ''),
        unseen(` ${labels.sortHint}`),
      ),
    );
  });
}
