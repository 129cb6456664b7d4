import * as vscode from 'vscode';
import type { FromList } from '../../files/evtx/list/messages';
import { type EventLogState, type FromEventLog, parseFromEventLog, type ToEventLog } from '../../shared/eventLogPage';
import { Disposables } from '../disposable';
import { pageHtml } from '../explain/pageHtml';
import type { Log } from '../log';
import { run } from '../run';
import { onSettingChange, settings } from '../settings';
import { listSource } from './listSource';
import { ListThread } from './listThread';

const WHAT = 'Event log';

export interface EventLogPorts {
  readonly uri: vscode.Uri;
  readonly panel: vscode.WebviewPanel;
  readonly extension: vscode.Uri;
  readonly log: Log;
}

/** The editor of one .evtx file: a page, and a thread that reads the file. In between it passes on what they say, and holds the last picture. */
export class EventLogEditor implements vscode.Disposable {
  readonly #ports: EventLogPorts;
  readonly #all = new Disposables();
  #thread: ListThread | undefined;
  #latest: EventLogState | undefined;
  #ended = false;
  #begun = false;
  /** Record number of the event that is to be opened first. */
  #wanted: number | undefined;

  constructor(ports: EventLogPorts) {
    this.#ports = ports;
    const { panel, extension } = ports;
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist', 'webview')] };
    panel.webview.html = pageHtml(panel.webview, extension, 'eventLog', settings.language());
    this.#all.add(
      panel.webview.onDidReceiveMessage((raw: unknown) => {
        const intent = parseFromEventLog(raw);
        if (intent) void this.#run(() => this.#act(intent));
      }),
      onSettingChange('language', () => this.#thread?.tell({ type: 'speak', language: settings.language() })),
    );
  }

  /** Begins to read. */
  start(): void {
    const thread = new ListThread(this.#ports.extension);
    this.#thread = thread;
    thread.onMessage((message) => void this.#run(() => this.#hear(message)));
    thread.onDeath((of) => void this.#run(() => this.#mourn(of)));
    void this.#run(async () => {
      thread.tell({ type: 'open', from: await listSource(this.#ports.uri), language: settings.language() });
      this.#begun = true;
      if (this.#wanted !== undefined) this.reveal(this.#wanted);
    });
  }

  /** Opens the event of a record number, once it is read. */
  reveal(record: number): void {
    this.#wanted = record;
    if (this.#begun) this.#thread?.tell({ type: 'reveal', record });
  }

  dispose(): void {
    this.#ended = true;
    this.#all.dispose();
    this.#thread?.dispose();
  }

  async #act(intent: FromEventLog): Promise<void> {
    const { uri } = this.#ports;
    switch (intent.type) {
      case 'ready':
        this.#post();
        break;
      case 'analyze':
        await vscode.commands.executeCommand('sspr.analyzeLogs', uri, [uri]);
        break;
      case 'explain':
        await vscode.commands.executeCommand('sspr.openEntry', intent.code);
        break;
      default:
        this.#thread?.tell({ type: 'intent', intent });
    }
  }

  async #hear(message: FromList): Promise<void> {
    switch (message.type) {
      case 'state':
        this.#latest = message.state;
        this.#post();
        break;
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('XML copied')}`, 3000);
        break;
      case 'troubleshoot':
        await vscode.commands.executeCommand('sspr.troubleshootCode', message.entry);
        break;
      case 'fault':
        this.#ports.log.failure(WHAT, message.stack);
        break;
    }
  }

  /** The thread ended, as a rule for want of memory. */
  async #mourn(of: string): Promise<void> {
    this.#thread?.dispose();
    this.#ports.log.failure(WHAT, of);
    const again = vscode.l10n.t('Read Again');
    const chosen = await vscode.window.showErrorMessage(
      vscode.l10n.t('Reading the event log ended before its time, as a rule because there was not enough memory.'),
      again,
    );
    if (chosen === again && !this.#isOver()) this.start();
  }

  /** It may have been closed while a person thought. */
  #isOver(): boolean {
    return this.#ended;
  }

  #post(): void {
    // A hidden page is gone; when it is shown again it says `ready`.
    if (!this.#latest || !this.#ports.panel.visible) return;
    const message: ToEventLog = { type: 'state', state: this.#latest };
    void this.#ports.panel.webview.postMessage(message);
  }

  #run(action: () => unknown): Promise<void> {
    return run(this.#ports.log, WHAT, action);
  }
}
