import * as vscode from 'vscode';
import { type FromExplanation, parseFromExplanation, type ToExplanation } from '../../shared/explanationPage';
import { decode } from '../decode';
import { Disposables } from '../disposable';
import { settings } from '../settings';
import { pageHtml } from './pageHtml';
import { pageState, type Subject } from './pageState';

export const PAGE_TYPE = 'sspr.explanation';

/** The explanation page: one panel beside the editor that is shown again rather than opened twice. */
export class ExplanationPage implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #copy: (text: string, what: string) => Promise<void>;
  #panel: vscode.WebviewPanel | undefined;
  #listeners = new Disposables();
  #history: Subject[] = [];

  constructor(extension: vscode.Uri, copy: (text: string, what: string) => Promise<void>) {
    this.#extension = extension;
    this.#copy = copy;
  }

  /** Shows an entry or a list; what was shown before is one step back. `keepFocus` leaves the cursor in the editor. */
  show(subject: Subject, keepFocus = false): void {
    const current = this.#history.at(-1);
    const same = current?.kind === 'entry' && subject.kind === 'entry' && current.id === subject.id;
    if (same) this.#history[this.#history.length - 1] = { ...current, focusReply: subject.focusReply || current.focusReply };
    else this.#history.push(subject);
    if (this.#panel) {
      this.#panel.reveal(undefined, keepFocus);
      this.#post();
      return;
    }
    const options = {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [vscode.Uri.joinPath(this.#extension, 'dist', 'webview')],
    };
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: keepFocus };
    this.#adopt(vscode.window.createWebviewPanel(PAGE_TYPE, 'SSPR', place, options));
  }

  /** Fills a panel that VS Code kept over a restart, with the id that the page remembered. */
  restore(panel: vscode.WebviewPanel, remembered: unknown): void {
    const id = typeof remembered === 'object' && remembered !== null && 'id' in remembered ? remembered.id : undefined;
    const known = typeof id === 'string' && decode().explain(id, settings.language()).known;
    if (!known || this.#panel) {
      panel.dispose();
      return;
    }
    this.#history = [{ kind: 'entry', id, focusReply: 0 }];
    this.#adopt(panel);
  }

  /** Draws the page again, for instance in another language. */
  refresh(): void {
    this.#post();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    this.#listeners = new Disposables();
    panel.iconPath = vscode.Uri.joinPath(this.#extension, 'media', 'icon.png');
    panel.webview.html = pageHtml(panel.webview, this.#extension, 'explain', settings.language());
    this.#listeners.add(
      panel.webview.onDidReceiveMessage((raw: unknown) => {
        const message = parseFromExplanation(raw);
        if (message) void this.#receive(message);
      }),
      panel.onDidDispose(() => {
        this.#panel = undefined;
        this.#history = [];
        this.#listeners.dispose();
      }),
    );
    this.#title();
  }

  async #receive(message: FromExplanation): Promise<void> {
    const current = this.#history.at(-1);
    switch (message.type) {
      case 'ready':
        return this.#post();
      case 'back':
        if (this.#history.length > 1) this.#history.pop();
        return this.#post();
      case 'open':
        return this.show({ kind: 'entry', id: message.id, focusReply: 0 });
      case 'openScenario':
        await vscode.commands.executeCommand('sspr.troubleshoot', { scenario: message.id });
        return;
      default:
        if (current?.kind === 'entry') await this.#receiveForEntry(message, current);
    }
  }

  async #receiveForEntry(message: FromExplanation, current: Subject & { kind: 'entry' }): Promise<void> {
    const language = settings.language();
    const explanation = decode().explain(current.id, language);
    switch (message.type) {
      case 'editReply':
        this.#history[this.#history.length - 1] = { ...current, reply: message.text };
        return;
      case 'copyMarkdown':
        return this.#copy(decode().explanationMarkdown(explanation, language), vscode.l10n.t('Explanation copied'));
      case 'copyReply':
        return this.#copy(current.reply ?? explanation.reply, vscode.l10n.t('Reply copied'));
      case 'troubleshoot':
        await vscode.commands.executeCommand('sspr.troubleshoot', { code: explanation.id });
        return;
      case 'openDocumentation':
        await vscode.env.openExternal(vscode.Uri.parse(explanation.docs));
        return;
      case 'openSource': {
        const url = explanation.sources[message.index]?.url;
        if (url !== undefined) await vscode.env.openExternal(vscode.Uri.parse(url));
        return;
      }
      default:
        return;
    }
  }

  #title(): void {
    const current = this.#history.at(-1);
    if (!this.#panel || !current) return;
    this.#panel.title = current.kind === 'entry' ? decode().explain(current.id, settings.language()).code : vscode.l10n.t('SSPR codes');
  }

  #post(): void {
    const current = this.#history.at(-1);
    if (!this.#panel || !current) return;
    this.#title();
    const message: ToExplanation = { type: 'state', state: pageState(current, this.#history.length > 1) };
    void this.#panel.webview.postMessage(message);
  }
}
