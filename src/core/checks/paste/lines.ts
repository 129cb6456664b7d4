/** A line longer than this is no line of a command's output. */
const LONGEST = 4000;

/** `PS C:\>`, `[server]: PS C:\>`, `C:\>` and what was typed behind them. */
const PROMPT = /^(?:\[[^\]]{1,200}\]:\s{0,3})?PS(?:\s[^>]{0,300})?>|^[A-Za-z]:\\[^>]{0,260}>/;
const QUOTE = /^(?:\s{0,3}>\s?)+/;
// eslint-disable-next-line no-control-regex -- terminals colour their output
const COLOUR = /\u001b\[[0-9;]{0,20}[A-Za-z]/g;

function plain(line: string): string {
  const cut = line
    .slice(0, LONGEST)
    .replace(COLOUR, '')
    .replace(/\u00a0/g, ' ')
    .trimEnd();
  return PROMPT.test(cut) ? cut : cut.replace(QUOTE, '');
}

/**
 * The lines of pasted output without what came along with it: byte order mark, prompts, the command itself, marks of a quoted mail, fences of
 * Markdown, colours. Blank lines stay, they separate records.
 */
export function pastedLines(text: string, command: string): readonly string[] {
  const echo = command.slice(0, 24).toLowerCase();
  return text
    .replace(/[\ufeff\0]/g, '')
    .split(/\r\n?|\n/)
    .map(plain)
    .filter((line) => !PROMPT.test(line) && !line.startsWith('```') && !line.trimStart().toLowerCase().startsWith(echo));
}
