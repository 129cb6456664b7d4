/** More than this are not checked at once: each costs up to six requests. */
export const MOST_CHECKED = 50;

/** The longest text in which we look for people, in UTF-16 units. */
const LONGEST = 100_000;

const GUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const PERSON = new RegExp(`${GUID}|[^\\s<>,;:"()\\[\\]|]+@[^\\s<>,;:"()\\[\\]|]+`, 'g');

/** Whom a text names. */
export interface CheckInput {
  /** User principal names, mail addresses and object ids, each once, at most `MOST_CHECKED`. */
  readonly people: readonly string[];
  /** How many more the text names. */
  readonly left: number;
}

/** The people in what was typed or pasted: one to a line, separated by commas or semicolons, or as mail programs write them: Name <address>. */
export function peopleIn(text: string): CheckInput {
  const found = new Map<string, string>();
  for (const [match] of text.slice(0, LONGEST).matchAll(PERSON)) {
    const person = match.replace(/^['.]+|['.]+$/g, '');
    if (/^[^@]+@[^@]+$|^[^@]+$/.test(person)) found.set(person.toLowerCase(), person);
  }
  const people = [...found.values()];
  return { people: people.slice(0, MOST_CHECKED), left: Math.max(0, people.length - MOST_CHECKED) };
}
