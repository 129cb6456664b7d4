import * as vscode from 'vscode';
import { decode } from '../decode';
import { Disposables } from '../disposable';
import { settings } from '../settings';

/** Between two notifications about one log, in milliseconds. */
const QUIET = 10_000;

interface NewsPorts {
  /** Of the log, for people. */
  readonly name: string;
  readonly uri: vscode.Uri;
  readonly show: () => void;
}

/** Tells what came of a log that is followed: a count in the status bar, and failures now and then in a notification. */
export class NewsItem implements vscode.Disposable {
  readonly #ports: NewsPorts;
  readonly #item: vscode.StatusBarItem;
  readonly #all = new Disposables();
  #events = 0;
  #toldAt = -Infinity;

  constructor(ports: NewsPorts) {
    this.#ports = ports;
    this.#item = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right, 91);
    this.#item.name = vscode.l10n.t('SSPR: followed log');
    this.#item.command = { command: 'sspr.followLog', title: vscode.l10n.t('Show'), arguments: [ports.uri] };
    this.#all.add(this.#item);
    this.#draw();
    this.#item.show();
  }

  /** `failures`: ids of the catalogue. `seen`: the person looks at the page. */
  tell(events: number, failures: readonly string[], seen: boolean): void {
    this.#events = seen ? 0 : this.#events + events;
    this.#draw();
    if (!seen) this.#notify(failures);
  }

  /** The person looked. */
  seen(): void {
    this.#events = 0;
    this.#draw();
  }

  #draw(): void {
    const { name } = this.#ports;
    this.#item.text =
      this.#events === 0 ? `$(eye) ${vscode.l10n.t('SSPR: following')}` : `$(bell-dot) ${vscode.l10n.t('SSPR: {0} new', this.#events)}`;
    this.#item.tooltip = vscode.l10n.t('Events of password reset in {0} are decoded as they come. Select to see them.', name);
  }

  #notify(failures: readonly string[]): void {
    const [code, ...others] = failures;
    if (code === undefined || Date.now() - this.#toldAt < QUIET) return;
    this.#toldAt = Date.now();
    const { code: written, title } = decode().explain(code, settings.language());
    const { name, show } = this.#ports;
    const text =
      others.length === 0
        ? vscode.l10n.t('{0}: {1} ({2}).', name, title, written)
        : vscode.l10n.t('{0}: {1} ({2}), and {3} more.', name, title, written, others.length);
    const answer = vscode.l10n.t('Show');
    void vscode.window.showWarningMessage(text, answer).then((chosen) => {
      if (chosen === answer) show();
    });
  }

  dispose(): void {
    this.#all.dispose();
  }
}
