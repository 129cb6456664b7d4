/** Told over the last seconds, so that it follows what the disk gives now. Milliseconds. */
const WINDOW = 3000;

/** How fast bytes come. */
export class Rate {
  readonly #marks: { readonly at: number; readonly read: number }[] = [];

  /** Bytes a second, after `read` bytes in all; 0 while nobody can tell. `now`: milliseconds of a clock that does not jump. */
  at(now: number, read: number): number {
    this.#marks.push({ at: now, read });
    while (this.#marks.length > 2 && now - (this.#marks[1]?.at ?? now) >= WINDOW) this.#marks.shift();
    const [first] = this.#marks;
    return first && now > first.at ? Math.max(0, ((read - first.read) * 1000) / (now - first.at)) : 0;
  }
}
