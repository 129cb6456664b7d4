import type { Signs } from '../signs';

const BACKSLASH = 92;

/** A string of JSON that comes in pieces. It ends at a line break at the latest, which JSON does not allow in it: then its mark was lost. */
export class JsonString {
  #open = false;
  /** The last sign of the piece before was a backslash that makes the next one plain. */
  #escaped = false;

  get open(): boolean {
    return this.#open;
  }

  /** Its first mark was read. */
  begin(): void {
    this.#open = true;
  }

  forget(): void {
    this.#open = this.#escaped = false;
  }

  /** Reads on from `at`. Answers where its text ends in this piece, and what comes next: behind its mark, or at the line break. */
  read(text: string, signs: Signs, at: number): { readonly end: number; readonly next: number } {
    const mark = signs.markFrom(at);
    const end = Math.min(mark, signs.breakFrom(at), text.length);
    let slash = end;
    while (slash > at && text.charCodeAt(slash - 1) === BACKSLASH) slash--;
    const odd = (end - slash) % 2 === 1;
    const escaped = slash === at && this.#escaped ? !odd : odd;
    const isMark = end === mark && end < text.length;
    this.#escaped = end === text.length && escaped;
    this.#open = end === text.length || (isMark && escaped);
    return { end, next: isMark ? end + 1 : end };
  }
}
