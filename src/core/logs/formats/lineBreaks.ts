/** Line breaks in a text as VS Code counts them: LF, CR LF, or CR alone. */
export function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) count++;
  }
  return count;
}

/** Counts the lines of a text that comes in pieces; a CR LF may be cut in two. */
export class LineCount {
  /** 1-based line of what comes next. */
  line = 1;
  #afterReturn = false;

  /** What follows what was taken before. */
  take(text: string): void {
    if (text === '') return;
    this.line += breaksIn(text) - (this.#afterReturn && text.charCodeAt(0) === 10 ? 1 : 0);
    this.#afterReturn = text.charCodeAt(text.length - 1) === 13;
  }
}
