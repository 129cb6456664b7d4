import * as vscode from 'vscode';

/** The extension's log. It holds names of commands, codes and failures: no text of a document, no person's data. */
export class Log implements vscode.Disposable {
  #channel: vscode.LogOutputChannel | undefined;

  get #output(): vscode.LogOutputChannel {
    this.#channel ??= vscode.window.createOutputChannel('SSPR Troubleshooter', { log: true });
    return this.#channel;
  }

  info(message: string): void {
    this.#output.info(message);
  }

  failure(what: string, failure: unknown): void {
    this.#output.error(what, failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
  }

  show(): void {
    this.#output.show();
  }

  dispose(): void {
    this.#channel?.dispose();
  }
}
