import * as vscode from 'vscode';
import type { OverviewFacts } from '../../core/tenant/overview/overview';
import { type FromOverview, type OverviewState, parseFromOverview, type ToOverview, type Whose } from '../../shared/overviewPage';
import { Disposables } from '../disposable';
import { pageHtml } from '../explain/pageHtml';
import { settings } from '../settings';
import { plainLine } from '../tenant/plainLine';
import { tenantBundle } from '../tenant/tenantBundle';
import { overviewLabels } from './labels';

export const OVERVIEW_TYPE = 'sspr.overview';

/** The tenant that is connected, as the overview needs it. */
export interface OverviewInput {
  readonly whose: Whose;
  readonly facts: OverviewFacts;
}

/** Where the overview gets its tenant from. */
export interface OverviewSource {
  /** Another tenant, or something new of this one; at most a few times a second. */
  readonly onDidChange: vscode.Event<void>;
  /** Undefined: no tenant is connected. Asked anew at each change, so it should cost little. */
  state(): OverviewInput | undefined;
  /** The page came into sight or left it: in sight, a tenant is to be read if nobody did, and the account of the last time taken up. */
  see(visible: boolean): unknown;
}

/** What an intent of the page runs. */
const commands: Readonly<Record<Exclude<FromOverview['type'], 'ready'>, string>> = {
  refresh: 'sspr.refreshTenant',
  cancel: 'sspr.cancelLoading',
  signIn: 'sspr.signIn',
  openDemo: 'sspr.exploreDemo',
  showPermissions: 'sspr.showPermissions',
};

/** The overview: one panel, shown again rather than opened twice. It keeps nothing of a tenant. */
export class OverviewPage implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #source: OverviewSource;
  #panel: vscode.WebviewPanel | undefined;
  #listeners = new Disposables();

  constructor(extension: vscode.Uri, source: OverviewSource) {
    this.#extension = extension;
    this.#source = source;
  }

  show(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    const options = {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [vscode.Uri.joinPath(this.#extension, 'dist', 'webview')],
    };
    this.adopt(vscode.window.createWebviewPanel(OVERVIEW_TYPE, '', vscode.ViewColumn.Active, options));
  }

  /** Fills a panel: a new one, or one that VS Code kept over a restart. */
  adopt(panel: vscode.WebviewPanel): void {
    if (this.#panel) {
      panel.dispose();
      return;
    }
    this.#panel = panel;
    this.#listeners = new Disposables();
    panel.title = vscode.l10n.t('Password Reset Overview');
    panel.iconPath = vscode.Uri.joinPath(this.#extension, 'media', 'icon.png');
    panel.webview.html = pageHtml(panel.webview, this.#extension, 'overview', settings.language());
    this.#listeners.add(
      panel.webview.onDidReceiveMessage((raw: unknown) => {
        const message = parseFromOverview(raw);
        if (message?.type === 'ready') this.#post();
        else if (message) void vscode.commands.executeCommand(commands[message.type]);
      }),
      this.#source.onDidChange(() => this.#post()),
      panel.onDidChangeViewState(() => this.#source.see(panel.visible)),
      panel.onDidDispose(() => {
        this.#panel = undefined;
        this.#listeners.dispose();
        this.#source.see(false);
      }),
    );
    this.#source.see(panel.visible);
  }

  /** Draws the page again, for instance in another language. */
  refresh(): void {
    this.#post();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #post(): void {
    // A hidden page is gone; when it is shown again it says `ready`.
    if (!this.#panel?.visible) return;
    const message: ToOverview = { type: 'state', state: overviewState(this.#source.state()) };
    void this.#panel.webview.postMessage(message);
  }
}

/** Without a tenant nothing of Graph is loaded for it. */
function overviewState(input: OverviewInput | undefined): OverviewState {
  const language = settings.language();
  const common = { language, labels: overviewLabels() };
  if (!input) return common;
  const { whose, facts } = input;
  const plain = { ...whose, account: plainLine(whose.account), tenantName: plainLine(whose.tenantName), cloud: plainLine(whose.cloud) };
  return { ...common, shown: { whose: plain, overview: tenantBundle().overview(facts, language) } };
}
