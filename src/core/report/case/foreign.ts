/** Control characters but tab and line break, and marks that turn the direction of text or cannot be seen: a name could forge a line with them. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** The longest value in a line, and the longest log or paste, in characters. */
const LONGEST_LINE = 320;
const LONGEST_TEXT = 20_000;

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${[...text.slice(0, longest)].slice(0, -1).join('')}…`;
}

/** Text that is not ours, with its line breaks, without what cannot be seen. */
export function visible(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}

/** The same as one line. */
export function oneLine(text: string): string {
  return cut(visible(text).replace(/\s+/g, ' ').trim(), LONGEST_LINE);
}

/** A log or paste as a block; one that is too long ends in "…". */
export function textBlock(text: string): string {
  return cut(visible(text).trimEnd(), LONGEST_TEXT);
}
