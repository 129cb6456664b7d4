/** Keeps the last value as long as what it is made from stays the same: costly lists are made once, not at each scroll. */
export class Kept<T> {
  #from: readonly unknown[] = [];
  #value: { readonly is: T } | undefined;

  of(from: readonly unknown[], make: () => T): T {
    const same = this.#value && from.length === this.#from.length && from.every((each, index) => each === this.#from[index]);
    if (!same || !this.#value) {
      this.#value = { is: make() };
      this.#from = from;
    }
    return this.#value.is;
  }
}
