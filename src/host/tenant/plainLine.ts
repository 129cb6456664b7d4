/** Line breaks and control characters, and the marks that turn the direction of text: in a name they could make a row read as another one. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;

/**
 * What comes from a directory as one line: no line breaks, nothing unseen, at most `longest` characters. Names in a tenant may be anything,
 * also ten thousand characters of markup.
 */
export function plainLine(text: string, longest = 120): string {
  // Cut before it is searched, so that a huge name costs no more than a long one.
  const line = text
    .slice(0, longest * 4)
    .replace(UNSEEN, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > longest || text.length > longest * 4 ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** The same where VS Code would turn `$(name)` into an icon: quick picks, the status bar. */
export function plainLabel(text: string, longest?: number): string {
  return plainLine(text, longest).replaceAll('$(', '\\$(');
}
