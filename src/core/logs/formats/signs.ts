/** Where a sign, or a few that belong together, stand in a text. Each character is looked at once as long as places rise; going back looks at what lies between only. */
export class Sign {
  readonly #text: string;
  readonly #sign: string;
  /** None stands in [#asked, #found). */
  #asked = 0;
  #found = -1;

  constructor(text: string, sign: string) {
    this.#text = text;
    this.#sign = sign;
  }

  /** The first at `at` or behind it; Infinity: none. */
  from(at: number): number {
    if (at > this.#found) {
      const found = this.#text.indexOf(this.#sign, at);
      this.#asked = at;
      this.#found = found < 0 ? Infinity : found;
    } else if (at < this.#asked) {
      const found = this.#text.slice(at, this.#asked + this.#sign.length - 1).indexOf(this.#sign);
      this.#asked = at;
      if (found >= 0) this.#found = at + found;
    }
    return this.#found;
  }
}

/** Where quotation marks and line breaks stand in a piece of text. */
export class Signs {
  readonly #mark: Sign;
  readonly #feed: Sign;
  readonly #back: Sign;

  constructor(text: string) {
    this.#mark = new Sign(text, '"');
    this.#feed = new Sign(text, '\n');
    this.#back = new Sign(text, '\r');
  }

  /** The first quotation mark at `at` or behind it; Infinity: none. */
  markFrom(at: number): number {
    return this.#mark.from(at);
  }

  /** The first LF or CR at `at` or behind it; Infinity: none. */
  breakFrom(at: number): number {
    return Math.min(this.#feed.from(at), this.#back.from(at));
  }
}
