/** Which of n things are one, by merging. Nearly linear; no recursion. */
export class Sets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
    this.#size = new Int32Array(size).fill(1);
  }

  /** The thing that stands for all that are one with this. */
  of(thing: number): number {
    let at = thing;
    let above = this.#parent[at] ?? at;
    while (above !== at) {
      const next = this.#parent[above] ?? above;
      this.#parent[at] = next;
      at = next;
      above = this.#parent[at] ?? at;
    }
    return at;
  }

  /** Makes two one; answers what now stands for both. */
  merge(one: number, other: number): number {
    const [a, b] = [this.of(one), this.of(other)];
    if (a === b) return a;
    const [from, to] = (this.#size[a] ?? 0) < (this.#size[b] ?? 0) ? [a, b] : [b, a];
    this.#parent[from] = to;
    this.#size[to] = (this.#size[to] ?? 0) + (this.#size[from] ?? 0);
    return to;
  }
}
