/** What counts as a letter, a blank, an apostrophe: the finder's view of text, in UTF-16 units. */

const MOST_BLANKS = 32;

/** The unit in lower case, for ASCII and Latin-1 (Swedish and Norwegian letters included). */
export function lower(unit: number): number {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ? unit + 32 : unit;
}

/** Letters of Latin scripts, digits and the underscore. Not CJK: Japanese and Chinese put codes straight into running text. */
export function isWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    unit === 95 ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);
}

/** True where a word may start at `at`: also after the letter of an escape (`\r\nCorrelation ID` in raw JSON). */
export function startsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (!isWord(before)) return true;
  return (before === 110 || before === 114 || before === 116) && text.charCodeAt(at - 2) === 92;
}

/** True where a word may end just before `at`. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isWord(text.charCodeAt(at));
}

/** The index after the blanks that start at `at`, or `at` when there are none; a run is at most 32 long. */
export function skipBlanks(text: string, at: number): number {
  const end = Math.min(text.length, at + MOST_BLANKS);
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The same towards the start: the index of the first of the blanks that end before `at`. */
export function skipBlanksBack(text: string, at: number): number {
  const end = Math.max(0, at - MOST_BLANKS);
  while (at > end && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * An apostrophe as programs write it: straight, curly, lost in an encoding, escaped for XML, HTML or JSON (.NET writes `\u0027`).
 * The longest come first, so that a part of one is not taken for the whole.
 */
const APOSTROPHES = [
  '\\u0027',
  '\\u2019',
  '&rsquo;',
  '&apos;',
  '&#8217;',
  '&#x2019;',
  '&#x27;',
  '&#39;',
  'â€™',
  "''",
  "\\'",
  "'",
  '\u2019',
  '\u2018',
  '\u02bc',
  '\u00b4',
  '`',
  '\u0092',
  '\ufffd',
];

const FIRST_UNITS = new Set(APOSTROPHES.map((apostrophe) => apostrophe.charCodeAt(0)));
const LAST_UNITS = new Set(APOSTROPHES.map((apostrophe) => apostrophe.charCodeAt(apostrophe.length - 1)));

/** How many units the apostrophe at `at` takes; 0 when there is none. */
export function apostropheAt(text: string, at: number): number {
  if (FIRST_UNITS.has(text.charCodeAt(at)))
    for (const apostrophe of APOSTROPHES) if (text.startsWith(apostrophe, at)) return apostrophe.length;
  return 0;
}

/** How many units the apostrophe that ends before `at` takes; 0 when there is none. */
export function apostropheBefore(text: string, at: number): number {
  if (LAST_UNITS.has(text.charCodeAt(at - 1)))
    for (const apostrophe of APOSTROPHES) if (text.endsWith(apostrophe, at)) return apostrophe.length;
  return 0;
}
