import type { Block, Line, Run, Section, WrittenDocument } from './document';
import { HTML_STYLE } from './htmlStyle';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML: nothing in it is markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Only addresses of ours come as links, and only these open. */
function link(address: string, words: string): string {
  return address.startsWith('https://') ? `<a href="${escaped(address)}" rel="noreferrer">${escaped(words)}</a>` : escaped(words);
}

function run(one: Run): string {
  if (typeof one === 'string') return escaped(one);
  return 'code' in one ? `<code>${escaped(one.code)}</code>` : link(one.link, one.words);
}

function line(runs: Line): string {
  return runs.map(run).join('');
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>, heading: string): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const row = (cells: readonly Line[]): string =>
    `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${line(cell)}</th>` : `<td>${line(cell)}</td>`)).join('')}</tr>`;
  return `<div class="wide" role="group" aria-labelledby="${heading}" tabindex="0"><table aria-labelledby="${heading}">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table></div>`;
}

function block(one: Block, heading: string): string {
  switch (one.kind) {
    case 'paragraph':
      return `<p>${line(one.line)}</p>`;
    case 'notice':
      return `<p class="notice">${line(one.line)}</p>`;
    case 'list': {
      const name = one.ordered ? 'ol' : 'ul';
      return `<${name}>\n${one.items.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</${name}>`;
    }
    case 'table':
      return table(one, heading);
    case 'verbatim':
      return `<pre tabindex="0" aria-labelledby="${heading}" role="group">${escaped(one.text)}</pre>`;
  }
}

/** A section with its heading, by which its tables and blocks are named. */
export function sectionHtml({ id, heading, blocks }: Section): string {
  const name = `heading-${escaped(id)}`;
  return `<section aria-labelledby="${name}">
<h2 id="${name}">${escaped(heading)}</h2>
${blocks.map((one) => block(one, name)).join('\n')}
</section>`;
}

/** The page up to its first section: its language, its policy (no script, nothing to load), its style, title and notices. */
export function documentHead({ language, title, notices }: Omit<WrittenDocument, 'sections'>): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${notices.map((notice) => block({ kind: 'notice', line: notice }, '')).join('\n')}
`;
}

/** After the last section. */
export const DOCUMENT_END = `
</main>
</body>
</html>
`;

/** A document as a page that needs nothing else: no script, nothing to load, in the reader's own light or dark, printable. */
export function documentHtml(document: WrittenDocument): string {
  return `${documentHead(document)}${document.sections.map(sectionHtml).join('\n')}${DOCUMENT_END}`;
}
