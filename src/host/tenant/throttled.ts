import type { Disposable } from 'vscode';

/** Rows of a view are drawn anew this often, in milliseconds: more often, and a row moves away under the pointer. */
export const TREE_PACE = 1000;

/** Runs an action at once, then at most once in a while however often it is asked; the last wish is never lost. */
export class Throttled implements Disposable {
  readonly #milliseconds: number;
  readonly #action: () => void;
  #timer: NodeJS.Timeout | undefined;
  #again = false;

  constructor(milliseconds: number, action: () => void) {
    this.#milliseconds = milliseconds;
    this.#action = action;
  }

  run(): void {
    if (this.#timer) {
      this.#again = true;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#again) this.run();
    }, this.#milliseconds);
    this.#again = false;
    this.#action();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#again = false;
  }
}
