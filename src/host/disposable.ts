import type { Disposable } from 'vscode';

/** Anything that can be disposed of. */
export interface Disposes {
  dispose(): unknown;
}

/** Holds what is to be disposed together. What is added after the end is disposed at once; one that throws does not keep the others. */
export class Disposables implements Disposable {
  readonly #held: Disposes[] = [];
  #disposed = false;

  add(...disposables: readonly Disposes[]): void {
    for (const disposable of disposables) {
      if (this.#disposed) disposable.dispose();
      else this.#held.push(disposable);
    }
  }

  dispose(): void {
    this.#disposed = true;
    const failures: unknown[] = [];
    for (const disposable of this.#held.splice(0).reverse()) {
      try {
        disposable.dispose();
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some parts could not be disposed.');
  }
}

/** Runs an action once calls have ceased for a while. */
export class Delayed implements Disposable {
  readonly #milliseconds: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  run(action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, this.#milliseconds);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
