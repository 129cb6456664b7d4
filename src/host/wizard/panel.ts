import * as vscode from 'vscode';
import type { WizardState } from '../../core/case/wizardState';
import type { ToWizard } from '../../shared/wizardPage';
import { Delayed, Disposables } from '../disposable';
import { pageHtml } from '../explain/pageHtml';
import type { Log } from '../log';
import { run as runAction } from '../run';
import { settings } from '../settings';
import type { TenantModel } from '../tenant/tenantModel';
import type { CaseRun } from './caseRun';
import { caseTitle } from './caseTitle';
import { guideBundle } from './guideBundle';
import { act, type Intent } from './intents';
import { PeopleSearch } from './people';

export const WIZARD_TYPE = 'sspr.wizard';

/** Changes that come together are drawn together. Milliseconds. */
const PAUSE = 50;

export interface PanelPorts {
  readonly extension: vscode.Uri;
  readonly log: Log;
  model(): TenantModel | undefined;
  openRelated(scenario: string): void;
  /** Something of the case is new. */
  changed(): void;
}

/** The page of one case. It holds nothing: hidden and shown again, it asks for the whole state. */
export class WizardPanel implements vscode.Disposable {
  readonly run: CaseRun;
  readonly #panel: vscode.WebviewPanel;
  readonly #ports: PanelPorts;
  readonly #all = new Disposables();
  readonly #soon = new Delayed(PAUSE);
  readonly #people = new PeopleSearch(() => this.#post());
  #replyLanguage = settings.language();

  constructor(panel: vscode.WebviewPanel, run: CaseRun, ports: PanelPorts) {
    this.#panel = panel;
    this.run = run;
    this.#ports = ports;
    panel.iconPath = vscode.Uri.joinPath(ports.extension, 'media', 'icon.png');
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(ports.extension, 'dist', 'webview')],
    };
    panel.webview.html = pageHtml(panel.webview, ports.extension, 'wizard', settings.language());
    panel.title = caseTitle(run.case);
    this.#all.add(
      run,
      this.#soon,
      run.onDidChange(() => {
        ports.changed();
        this.#soon.run(() => this.#post());
      }),
      panel.webview.onDidReceiveMessage((raw: unknown) => this.receive(raw)),
    );
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  get active(): boolean {
    return this.#panel.active;
  }

  get visible(): boolean {
    return this.#panel.visible;
  }

  get onDidChangeViewState(): vscode.Event<vscode.WebviewPanelOnDidChangeViewStateEvent> {
    return this.#panel.onDidChangeViewState;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Draws the page again, for instance in another language. */
  refresh(): void {
    this.#replyLanguage = settings.language();
    this.#post();
  }

  /** What the page says; anything that it could not have said is refused. */
  receive(raw: unknown): void {
    const message = guideBundle().parseFromWizard(raw);
    if (!message) return;
    if (message.type === 'ready') this.#post();
    else void runAction(this.#ports.log, 'sspr.troubleshoot', () => this.#act(message as Intent));
  }

  async #act(message: Intent): Promise<void> {
    const { run } = this;
    const before = run.case.guide;
    await act(message, {
      run,
      people: this.#people,
      model: () => this.#ports.model(),
      state: () => this.state(),
      openRelated: (scenario) => this.#ports.openRelated(scenario),
      replyIn: (language) => {
        this.#replyLanguage = language;
        this.#post();
      },
    });
    // What the person did is answered at once; only what comes by itself waits for more.
    if (before !== run.case.guide) this.#post();
    this.#ports.changed();
  }

  /** What the page shows now, and all that it is told. */
  state(): WizardState {
    const { run } = this;
    const language = settings.language();
    return guideBundle().wizardState(run.case, {
      language,
      people: this.#people.found,
      looking: run.looking,
      userProblem: run.problem ?? null,
      pasteResults: run.pastes,
      replyLanguage: this.#replyLanguage,
    });
  }

  #post(): void {
    const title = caseTitle(this.run.case);
    if (this.#panel.title !== title) this.#panel.title = title;
    // A hidden page is gone; when it is shown again it says `ready`.
    if (!this.#panel.visible) return;
    const message: ToWizard = { type: 'state', state: this.state() };
    void this.#panel.webview.postMessage(message);
  }

  dispose(): void {
    this.#all.dispose();
  }
}
