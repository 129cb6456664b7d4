import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { DeskOptions, FromDesk, ToDesk } from '../../files/worker/messages';

/** Room for new objects, in megabytes: most of what comes is kept, so that V8's default would only stand empty. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** The thread that reads files and holds what was read; the extension host only passes on what it says. */
export class AnalysisThread implements vscode.Disposable {
  readonly #worker: Worker;
  readonly #said = new vscode.EventEmitter<FromDesk>();
  readonly #died = new vscode.EventEmitter<Error>();
  readonly onMessage = this.#said.event;
  /** It ended without being told to, for instance for want of memory. */
  readonly onDeath = this.#died.event;
  #ended = false;

  constructor(extension: vscode.Uri, options: DeskOptions) {
    this.#worker = new Worker(vscode.Uri.joinPath(extension, 'dist', 'analysis.js').fsPath, {
      workerData: options,
      resourceLimits: LIMITS,
    });
    this.#worker.on('message', (message: FromDesk) => {
      if (!this.#ended) this.#said.fire(message);
    });
    this.#worker.on('error', (failure) => this.#die(failure instanceof Error ? failure : new Error(String(failure))));
    this.#worker.on('exit', () => this.#die(new Error('The thread of an analysis ended.')));
  }

  tell(message: ToDesk): void {
    if (!this.#ended) this.#worker.postMessage(message);
  }

  /** The next message that `is` takes for its own. Rejects when the thread ends before. */
  next<T extends FromDesk>(is: (message: FromDesk) => message is T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(new vscode.CancellationError());
        return;
      }
      const end = (): void => {
        listener.dispose();
        death.dispose();
      };
      const listener = this.onMessage((message) => {
        if (!is(message)) return;
        end();
        resolve(message);
      });
      const death = this.onDeath((failure) => {
        end();
        reject(failure);
      });
    });
  }

  #die(failure: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#died.fire(failure);
  }

  /** Ends it and its readers, whatever they do; whoever waits for an answer is told that it was cancelled. */
  dispose(): void {
    this.#die(new vscode.CancellationError());
    void this.#worker.terminate();
    this.#said.dispose();
    this.#died.dispose();
  }
}
