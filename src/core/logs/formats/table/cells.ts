const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** What parts the cells of a heading: the sign that it has most of outside quotation marks; a comma where it has none. */
export function separatorOf(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '');
  let best = ',';
  let most = 0;
  for (const sign of SEPARATORS) {
    const count = bare.split(sign).length - 1;
    if (count > most) [best, most] = [sign, count];
  }
  return best;
}

/** A quoted cell that begins at `start`; `end` is behind its closing mark. A mark that nothing parts from what follows is a part of the text. */
function quotedCell(text: string, start: number, separator: string): { readonly value: string; readonly end: number } {
  let value = '';
  let from = start + 1;
  let mark = text.indexOf('"', from);
  while (mark >= 0) {
    const behind = text[mark + 1];
    if (behind === '"') {
      value += text.slice(from, mark + 1);
      from = mark + 2;
      mark = text.indexOf('"', from);
    } else if (behind === undefined || behind === separator) {
      return { value: value + text.slice(from, mark), end: mark + 1 };
    } else {
      mark = text.indexOf('"', mark + 1);
    }
  }
  return { value: value + text.slice(from), end: text.length };
}

/** The cells of a row (RFC 4180), at most the first `most`. A quotation mark that is never closed reaches to the end of the row. */
export function cellsOf(text: string, separator: string, most = Infinity): readonly string[] {
  if (!text.includes('"')) return text.split(separator, most === Infinity ? undefined : most);
  const cells: string[] = [];
  for (let at = 0; cells.length < most; at++) {
    if (text.charCodeAt(at) === 34) {
      const { value, end } = quotedCell(text, at, separator);
      cells.push(value);
      at = end;
    } else {
      const end = text.indexOf(separator, at);
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
      at = end < 0 ? text.length : end;
    }
    if (at >= text.length) break;
  }
  return cells;
}
