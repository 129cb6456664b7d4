import * as vscode from 'vscode';
import type { LogLine } from '../../core/case/case';
import { Problem } from '../../core/problem';
import type { FromDesk, ToDesk } from '../../files/worker/messages';
import { type FromAnalysis, parseFromAnalysis, type ToAnalysis } from '../../shared/analysisPage';
import { Disposables } from '../disposable';
import { pageHtml } from '../explain/pageHtml';
import type { Log } from '../log';
import { run } from '../run';
import { settings } from '../settings';
import type { Tenants } from '../tenant/tenants';
import { guideBundle } from '../wizard/guideBundle';
import type { Wizard } from '../wizard/wizard';
import { pickLogs } from './choose';
import type { Excerpts } from './excerpts';
import { exportAnalysis } from './exportAnalysis';
import { chosenOf } from './given';
import { NewsItem } from './newsItem';
import { openRecord } from './openRecord';
import { addTenantLog } from './tenantLog';
import { AnalysisThread } from './thread';

export const ANALYSIS_TYPE = 'sspr.analysis';

export interface AnalysisPorts {
  readonly extension: vscode.Uri;
  readonly log: Log;
  readonly tenants: Tenants;
  readonly wizard: Wizard;
  readonly excerpts: Excerpts;
}

type State = Extract<FromDesk, { readonly type: 'state' }>;

function isDone(message: FromDesk): message is State {
  return message.type === 'state' && message.phase !== 'reading';
}

/** The page of one analysis and its thread, which live and end together. It holds only the latest picture. */
export class AnalysisPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #ports: AnalysisPorts;
  readonly #thread: AnalysisThread;
  readonly #all = new Disposables();
  readonly #uris: vscode.Uri[] = [];
  /** Tenants whose audit log is in. */
  readonly #joined = new Set<string>();
  #latest: State | undefined;
  #news: NewsItem | undefined;
  #busy = false;

  constructor(panel: vscode.WebviewPanel, ports: AnalysisPorts) {
    this.#panel = panel;
    this.#ports = ports;
    const { extension, log } = ports;
    panel.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.png');
    panel.title = vscode.l10n.t('Log Analysis');
    panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist', 'webview')] };
    panel.webview.html = pageHtml(panel.webview, extension, 'analysis', settings.language());
    this.#thread = new AnalysisThread(extension, {
      role: 'desk',
      language: settings.language(),
      // JavaScript counts it the other way round.
      assumedZone: -new Date().getTimezoneOffset(),
    });
    this.#all.add(
      this.#thread,
      this.#thread.onMessage((message) => void run(log, 'sspr.analyzeLogs', () => this.#hear(message))),
      this.#thread.onDeath((failure) => void run(log, 'sspr.analyzeLogs', () => this.#mourn(failure))),
      panel.webview.onDidReceiveMessage((raw: unknown) => this.receive(raw)),
      panel.onDidChangeViewState(() => {
        if (panel.active) this.#news?.seen();
      }),
      { dispose: () => this.#news?.dispose() },
    );
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** Files and folders that it reads. */
  get uris(): readonly vscode.Uri[] {
    return this.#uris;
  }

  /** Whether it follows this file. */
  follows(uri: vscode.Uri): boolean {
    return this.#news !== undefined && this.#uris.some((each) => each.toString() === uri.toString());
  }

  /** What the page shows: for tests. */
  get latest(): State | undefined {
    return this.#latest;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Draws the page in another language. */
  refresh(): void {
    this.#tell({ type: 'speak', language: settings.language() });
  }

  /** Reads more files and folders. */
  async read(uris: readonly vscode.Uri[]): Promise<void> {
    this.#uris.push(...uris);
    void this.#showProgress();
    this.#tell({ type: 'add', ...(await chosenOf(uris)) });
  }

  /** Reads a file of this computer and stays with it. */
  follow(uri: vscode.Uri): void {
    this.#uris.push(uri);
    this.#news = new NewsItem({ name: uri.path.split('/').at(-1) ?? '', uri, show: () => this.reveal() });
    this.#tell({ type: 'follow', path: uri.fsPath });
  }

  /** What the page says; anything that it could not have said is refused. */
  receive(raw: unknown): void {
    const intent = parseFromAnalysis(raw);
    if (intent) void run(this.#ports.log, 'sspr.analyzeLogs', () => this.#act(intent));
  }

  async #act(intent: FromAnalysis): Promise<void> {
    switch (intent.type) {
      case 'ready':
        if (this.#latest) this.#post(this.#latest);
        break;
      case 'addFiles': {
        const uris = await pickLogs('files');
        if (uris.length > 0) await this.read(uris);
        break;
      }
      case 'addTenant':
        await this.#once(() => addTenantLog(this.#ports.tenants, this.#thread, this.#latest?.span, this.#joined));
        break;
      case 'export':
        await (
          await this.#once(() => exportAnalysis(this.#thread, intent.format))
        )?.();
        break;
      case 'explain':
        await vscode.commands.executeCommand('sspr.openEntry', intent.code);
        break;
      default:
        this.#tell({ type: 'intent', intent });
    }
  }

  /** One dialog at a time: a second click does not begin it again. */
  async #once<T>(action: () => Promise<T>): Promise<T | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    try {
      return await action();
    } finally {
      this.#busy = false;
    }
  }

  async #hear(message: FromDesk): Promise<void> {
    const { log, wizard, excerpts } = this.#ports;
    switch (message.type) {
      case 'state':
        this.#latest = message;
        if (message.phase !== 'following' && message.phase !== 'reading') this.#endNews();
        this.#post(message);
        break;
      case 'place':
        await openRecord(message.place, this.#thread, excerpts);
        break;
      case 'wizard':
        openWizard(wizard, message.entry);
        break;
      case 'news':
        this.#news?.tell(message.events, message.failures, this.#panel.active);
        break;
      case 'fault':
        log.failure('Analysis', message.stack);
        break;
    }
  }

  #endNews(): void {
    this.#news?.dispose();
    this.#news = undefined;
  }

  #post({ state }: State): void {
    if (this.#panel.title !== state.title) this.#panel.title = state.title;
    // A hidden page is gone; when it is shown again it says `ready`.
    if (!this.#panel.visible) return;
    const message: ToAnalysis = { type: 'state', state: { ...state, remember: this.#uris.map((uri) => uri.toString()) } };
    void this.#panel.webview.postMessage(message);
  }

  #tell(message: ToDesk): void {
    this.#thread.tell(message);
  }

  /** In the status bar, for whoever looks at something else meanwhile; the page itself has the button that cancels. */
  async #showProgress(): Promise<void> {
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('SSPR: reading logs') },
      async (progress) => {
        const listener = this.#thread.onMessage((message) => {
          if (message.type === 'state' && message.state.progress) progress.report({ message: message.state.progress.text });
        });
        await this.#thread.next(isDone).then(undefined, () => undefined);
        listener.dispose();
      },
    );
  }

  /** What was read is gone with the thread: an empty page would be no answer. */
  async #mourn(failure: Error): Promise<void> {
    if (failure instanceof vscode.CancellationError) return;
    this.#ports.log.failure('Analysis', failure);
    const uris = [...this.#uris];
    this.#panel.dispose();
    const again = vscode.l10n.t('Analyze Again');
    const chosen = await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The analysis ended before its time, as a rule because there was not enough memory. Analyze fewer or smaller logs at once.',
      ),
      again,
    );
    if (chosen === again) await vscode.commands.executeCommand('sspr.analyzeLogs', uris[0], uris);
  }

  dispose(): void {
    this.#all.dispose();
  }
}

/** A code that the catalogue does not know leads nowhere; the start is where a person says what happened. */
function openWizard(wizard: Wizard, entry: LogLine | undefined): void {
  if (!entry) throw new Problem('notFound', vscode.l10n.t('Nothing in this attempt tells a cause that the guide could begin with.'));
  wizard.open({ ...(guideBundle().isCode(entry.code) && { code: entry.code }), logLine: entry });
}
