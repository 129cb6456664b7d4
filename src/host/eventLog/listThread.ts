import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { FromList, ToList } from '../../files/evtx/list/messages';

/** A list that needs more than this has met something that it cannot read. Megabytes. */
const MOST_MEMORY = 512;

/** The thread that reads an event log and holds the list of its events; the extension host only passes on what it says. */
export class ListThread implements vscode.Disposable {
  readonly #worker: Worker;
  readonly #said = new vscode.EventEmitter<FromList>();
  readonly #died = new vscode.EventEmitter<string>();
  readonly onMessage = this.#said.event;
  /** It ended by itself, as a rule for want of memory; the name of what it failed with, whose message may quote the file. */
  readonly onDeath = this.#died.event;
  #ended = false;

  constructor(extension: vscode.Uri) {
    this.#worker = new Worker(vscode.Uri.joinPath(extension, 'dist', 'eventList.js').fsPath, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    this.#worker.on('message', (message: FromList) => {
      if (!this.#ended) this.#said.fire(message);
    });
    this.#worker.on('error', (failure: unknown) => this.#die(failure instanceof Error ? failure.name : typeof failure));
    this.#worker.on('exit', () => this.#die('exit'));
  }

  tell(message: ToList): void {
    if (!this.#ended) this.#worker.postMessage(message);
  }

  #die(of: string): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#died.fire(of);
  }

  dispose(): void {
    this.#ended = true;
    void this.#worker.terminate();
    this.#said.dispose();
    this.#died.dispose();
  }
}
