import type { Block, Line, Run, WrittenDocument } from './document';

/**
 * Words as Markdown shows them literally. Dashes, dots and brackets are left alone where they mean nothing, so that the file can also be read
 * as it is.
 */
function plain(words: string): string {
  return words.replace(/[\\`*{}[\]<>&$~|]/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** What would begin a heading, a list or a line at the start of a block. */
function started(line: string): string {
  return line.replace(/^(\s*)([#+\-=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** A fence longer than any run of backticks inside. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

function code(text: string): string {
  const fence = fenceFor(text, 1);
  return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function run(one: Run): string {
  if (typeof one === 'string') return plain(one);
  if ('code' in one) return code(one.code);
  return one.words === one.link ? `<${one.link}>` : `[${plain(one.words)}](<${one.link}>)`;
}

function line(runs: Line): string {
  return started(runs.map(run).join(''));
}

/** In a cell a bar ends the cell, in code as well. */
function cell(runs: Line): string {
  return runs.map((one) => (typeof one === 'string' ? plain(one) : run(one).replaceAll('|', '\\|'))).join('');
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return line(one.line);
    case 'notice':
      return `> ${line(one.line)}`;
    case 'list':
      return one.items.map((item, index) => `${one.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      return [row(one.columns.map(plain)), row(one.columns.map(() => '---')), ...one.rows.map((cells) => row(cells.map(cell)))].join('\n');
    }
    case 'verbatim': {
      const fence = fenceFor(one.text, 3);
      return `${fence}text\n${one.text}\n${fence}`;
    }
  }
}

/** A document as Markdown for tickets and wikis: everything but our own structure is literal. */
export function documentMarkdown({ title, notices, sections }: WrittenDocument): string {
  return `${[
    `# ${started(plain(title))}`,
    ...notices.map((notice) => block({ kind: 'notice', line: notice })),
    ...sections.flatMap(({ heading, blocks }) => [`## ${plain(heading)}`, ...blocks.map(block)]),
  ].join('\n\n')}\n`;
}
