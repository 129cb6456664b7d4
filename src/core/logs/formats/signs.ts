/** Where quotation marks and line breaks stand in a piece of text. Asked for rising places only, so that each character is looked at once. */
export class Signs {
  readonly #text: string;
  #mark = -1;
  #feed = -1;
  #back = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first quotation mark at `at` or behind it; Infinity: none. */
  markFrom(at: number): number {
    if (this.#mark < at) this.#mark = place(this.#text, '"', at);
    return this.#mark;
  }

  /** The first LF or CR at `at` or behind it; Infinity: none. */
  breakFrom(at: number): number {
    if (this.#feed < at) this.#feed = place(this.#text, '\n', at);
    if (this.#back < at) this.#back = place(this.#text, '\r', at);
    return this.#feed < this.#back ? this.#feed : this.#back;
  }
}

function place(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Infinity : at;
}
