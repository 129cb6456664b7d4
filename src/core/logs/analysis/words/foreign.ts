import { oneLine, textBlock } from '../../../report/case/foreign';

/** Most names need no cleaning, and there may be a hundred thousand of them. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const LONGEST = 320;

/** A name or heading out of a log as one line: nothing unseen in it, nothing that turns the direction of what follows. */
export function foreignLine(text: string): string {
  return text.length <= LONGEST && PLAIN.test(text) ? text : oneLine(text);
}

/** A piece of a log, with its line breaks, cleaned in the same way. */
export function foreignText(text: string): string {
  return textBlock(text);
}
