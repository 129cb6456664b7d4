import * as vscode from 'vscode';

/** A key for `when` clauses. Told to VS Code only when it changes. */
export class ContextKey {
  readonly #name: string;
  #value: boolean | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  set(value: boolean): void {
    if (value === this.#value) return;
    this.#value = value;
    void vscode.commands.executeCommand('setContext', this.#name, value);
  }
}
