/** Text that comes from elsewhere, as Markdown shows it unchanged: also inside a table. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@/]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** As code: nothing in it is Markdown. A text of scopes and ids has no backticks; if it does, they go. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', '').replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
