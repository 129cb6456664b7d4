import type { Language } from '../../codes/texts';

/** A piece of a line: words, code to copy, or an address of ours to open. Words are shown as they are; nothing in them is markup. */
export type Run = string | { readonly code: string } | { readonly link: string; readonly words: string };

export type Line = readonly Run[];

/** A part of a document. `verbatim` keeps its line breaks: logs, pasted output, notes. In a table the first cell of a row names it. */
export type Block =
  | { readonly kind: 'paragraph' | 'notice'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'verbatim'; readonly text: string };

/** `id` is for programs: the same in every language. A section without blocks is not written. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What is written: once as Markdown, as HTML, as JSON or as plain text, with the same words. */
export interface WrittenDocument {
  readonly language: Language;
  readonly title: string;
  /** What a reader has to know first. */
  readonly notices: readonly Line[];
  readonly sections: readonly Section[];
}

/** Our own text: its parts in backticks are code. */
export function prose(text: string): Line {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part : { code: part }))
    .filter((run) => run !== '');
}

export function paragraph(line: Line | string): Block {
  return { kind: 'paragraph', line: typeof line === 'string' ? prose(line) : line };
}

/** No block where there is nothing to list. */
export function list(items: readonly Line[], ordered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}

/** No block where there are no rows. */
export function table(columns: readonly string[], rows: readonly (readonly (Line | string)[])[]): readonly Block[] {
  const lines = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? [cell] : cell)));
  return lines.length === 0 ? [] : [{ kind: 'table', columns, rows: lines }];
}

export function verbatim(text: string): Block {
  return { kind: 'verbatim', text };
}

/** A line as words alone. */
export function wordsOf(line: Line): string {
  return line.map((run) => (typeof run === 'string' ? run : 'code' in run ? run.code : `${run.words} (${run.link})`)).join('');
}
