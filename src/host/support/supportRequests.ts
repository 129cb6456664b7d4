import * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { onSettingChange } from '../settings';
import { SupportPage } from './page';

/** The open forms: one a case, and one without. */
export class SupportRequests implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #log: Log;
  readonly #pages = new Map<string, SupportPage>();
  readonly #listeners = new Disposables();

  constructor(extension: vscode.Uri, log: Log) {
    this.#extension = extension;
    this.#log = log;
    this.#listeners.add(
      onSettingChange('language', () => {
        for (const page of this.#pages.values()) page.refresh();
      }),
    );
  }

  /** Shows the form of a case; what was typed into it stays, and what the case learned since fills what is empty. */
  open(one: Case | null): void {
    const id = one?.id ?? '';
    const open = this.#pages.get(id);
    if (open) {
      open.reveal(one);
      return;
    }
    this.#pages.set(id, new SupportPage({ extension: this.#extension, log: this.#log, one, onClose: () => this.#pages.delete(id) }));
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const page of [...this.#pages.values()]) page.dispose();
  }
}
