import { apostropheAt, apostropheBefore, endsWord, lower, skipBlanks, skipBlanksBack, startsWord } from './characters';
import { WINDOW } from './scanner';
import { windows } from './windows';

const SPACE = 32;
const APOSTROPHE = 39;

/** A sentence to look for, in lower case: a blank stands for any run of blanks, `'` for any apostrophe. */
export interface Phrase {
  readonly literal: string;
  /** Where in `literal` its anchor starts. */
  readonly anchorAt: number;
}

/** All sentences a template stands for: `has{n't| not} been` is two. */
export function expand(template: string): readonly string[] {
  const choice = /\{([^{}]*)\}/.exec(template);
  if (!choice) return [template];
  const before = template.slice(0, choice.index);
  const after = template.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('|').flatMap((option) => expand(before + option + after));
}

/** Finds where the anchor of a sentence is: the first of `windows` that stands in it. Throws when none does. */
export function phrase(sentence: string): Phrase {
  const literal = sentence.toLowerCase();
  const window = windows.find((candidate) => literal.includes(candidate));
  if (window === undefined) throw new Error(`No anchor for "${sentence}": add ${WINDOW} rare characters of it to windows.ts.`);
  return { literal, anchorAt: literal.indexOf(window) };
}

/** Where the sentence stands whose anchor is at `at`: [start, end), whole words only; undefined where it does not. */
export function phraseAt(text: string, at: number, { literal, anchorAt }: Phrase): readonly [number, number] | undefined {
  const next = literal.charCodeAt(anchorAt + WINDOW);
  // Most sentences that share an anchor differ in the next letter, which is quick to see.
  if (next > APOSTROPHE && lower(text.charCodeAt(at + WINDOW)) !== next) return undefined;
  const end = forward(text, at + WINDOW, literal, anchorAt + WINDOW);
  if (end < 0 || !endsWord(text, end)) return undefined;
  const start = backward(text, at, literal, anchorAt);
  return start < 0 || !startsWord(text, start) ? undefined : [start, end];
}

function forward(text: string, at: number, literal: string, from: number): number {
  for (let index = from; index < literal.length; index++) {
    const wanted = literal.charCodeAt(index);
    const next =
      wanted === SPACE
        ? skipBlanks(text, at)
        : at + (wanted === APOSTROPHE ? apostropheAt(text, at) : lower(text.charCodeAt(at)) === wanted ? 1 : 0);
    if (next === at) return -1;
    at = next;
  }
  return at;
}

function backward(text: string, at: number, literal: string, from: number): number {
  for (let index = from - 1; index >= 0; index--) {
    const wanted = literal.charCodeAt(index);
    const next =
      wanted === SPACE
        ? skipBlanksBack(text, at)
        : at - (wanted === APOSTROPHE ? apostropheBefore(text, at) : at > 0 && lower(text.charCodeAt(at - 1)) === wanted ? 1 : 0);
    if (next === at) return -1;
    at = next;
  }
  return at;
}
