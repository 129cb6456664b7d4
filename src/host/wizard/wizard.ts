import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { Case, LogLine } from '../../core/case/case';
import type { TenantUser } from '../../core/users/tenantUser';
import type { CaseStore } from '../cases/caseStore';
import { ContextKey } from '../context';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { onSettingChange, settings } from '../settings';
import type { Tenants } from '../tenant/tenants';
import { CaseRun } from './caseRun';
import { guideBundle } from './guideBundle';
import { WIZARD_TYPE, WizardPanel } from './panel';
import { factSources } from './tenantFacts';

/** How a case begins. */
export interface Beginning {
  readonly scenario?: string;
  /** Id of the catalogue. */
  readonly code?: string;
  readonly logLine?: LogLine;
  readonly user?: TenantUser | string;
}

interface WizardPorts {
  readonly extension: vscode.Uri;
  readonly log: Log;
  readonly tenants: Tenants;
  readonly store: CaseStore;
}

/** The open cases: one panel each, shown again rather than opened twice for the same thing. */
export class Wizard implements vscode.Disposable {
  readonly #ports: WizardPorts;
  readonly #panels = new Map<string, WizardPanel>();
  readonly #all = new Disposables();
  readonly #open = new ContextKey('sspr.caseOpen');
  /** The one that was last in front. */
  #latest: WizardPanel | undefined;

  constructor(ports: WizardPorts) {
    this.#ports = ports;
    this.#all.add(
      ports.tenants.onDidChange(() => {
        for (const { run } of this.#panels.values()) run.follow();
      }),
      onSettingChange('cases', () => {
        for (const { run } of this.#panels.values()) run.keep(settings.keepCases());
      }),
      onSettingChange('language', () => {
        for (const panel of this.#panels.values()) panel.refresh();
      }),
    );
  }

  /** The case in front, else the one that was last. */
  get current(): Case | undefined {
    return this.#latest?.run.case;
  }

  /** An open case. */
  find(id: string): Case | undefined {
    return this.#panels.get(id)?.run.case;
  }

  /** The panel of an open case: for tests, and for what shows something in it. */
  panel(id: string): WizardPanel | undefined {
    return this.#panels.get(id);
  }

  /** Opens a case, or shows the one that is open for the same. Answers its id. */
  open(beginning: Beginning): string {
    const same = [...this.#panels.values()].find(({ run }) => isSame(run.case, beginning));
    if (same) {
      same.reveal();
      return same.run.case.id;
    }
    const panel = vscode.window.createWebviewPanel(WIZARD_TYPE, '', vscode.ViewColumn.Active, { enableFindWidget: true });
    const run = this.#adopt(panel, guideBundle().newCase(randomUUID(), Date.now()));
    begin(run, beginning);
    return run.case.id;
  }

  /** Opens a kept case, or shows it. False: there is none. */
  async openKept(id: string): Promise<boolean> {
    const open = this.#panels.get(id);
    if (open) open.reveal();
    const kept = open ? undefined : await this.#ports.store.read(id);
    if (!kept) return open !== undefined;
    this.#adopt(vscode.window.createWebviewPanel(WIZARD_TYPE, '', vscode.ViewColumn.Active, { enableFindWidget: true }), kept);
    return true;
  }

  /** Fills a panel that VS Code kept over a restart: with the kept case, else with the ids that the page remembered. */
  async restore(panel: vscode.WebviewPanel, remembered: unknown): Promise<void> {
    const { id, guide } = (typeof remembered === 'object' && remembered !== null ? remembered : {}) as Record<string, unknown>;
    const known = typeof id === 'string' && /^[\w-]{1,64}$/.test(id) && !this.#panels.has(id) ? id : randomUUID();
    const kept = await this.#ports.store.read(known);
    const { newCase, restore } = guideBundle();
    this.#adopt(panel, kept ?? newCase(known, Date.now(), restore(guide)));
  }

  /** Stops keeping a case, which stays open. */
  forget(id: string): void {
    this.#panels.get(id)?.run.keep(false);
  }

  #adopt(panel: vscode.WebviewPanel, begun: Case): CaseRun {
    const { extension, log, tenants, store } = this.#ports;
    const run = new CaseRun(begun, { model: () => tenants.model, sources: factSources });
    run.keep(settings.keepCases());
    const page = new WizardPanel(panel, run, {
      extension,
      log,
      model: () => tenants.model,
      openRelated: (scenario) => void this.open({ scenario, user: run.case.user ?? run.case.userName }),
      changed: () => {
        if (run.case.kept) store.save(run.case);
      },
    });
    this.#panels.set(begun.id, page);
    this.#latest = page;
    this.#open.set(true);
    const seen = (): void => {
      if (page.active) this.#latest = page;
      this.#see();
    };
    page.onDidChangeViewState(seen);
    page.onDidDispose(() => {
      this.#panels.delete(begun.id);
      if (this.#latest === page) this.#latest = [...this.#panels.values()].at(-1);
      this.#open.set(this.#panels.size > 0);
      page.dispose();
      this.#see();
    });
    this.#see();
    return run;
  }

  /** While a case is in sight the account of the last time is taken up, and its tenant read. */
  #see(): void {
    const visible = [...this.#panels.values()].some((panel) => panel.visible);
    void this.#ports.tenants.see('wizard', visible);
  }

  dispose(): void {
    // The panels stay: after a restart VS Code brings them back.
    for (const panel of this.#panels.values()) panel.dispose();
    this.#all.dispose();
  }
}

function isSame({ guide, user, userName, logLine }: Case, wanted: Beginning): boolean {
  const { entry } = guide;
  if (wanted.scenario !== undefined) return entry?.kind === 'scenario' && entry.scenario === wanted.scenario;
  if (wanted.code !== undefined)
    return entry?.kind === 'code' && entry.code === wanted.code && (logLine?.excerpt ?? '') === (wanted.logLine?.excerpt ?? '');
  if (wanted.logLine) return logLine?.excerpt === wanted.logLine.excerpt;
  if (wanted.user === undefined) return entry === null && userName === '';
  if (typeof wanted.user === 'string') return userName.toLowerCase() === wanted.user.toLowerCase();
  return user?.id === wanted.user.id;
}

function begin(run: CaseRun, { scenario, code, logLine, user }: Beginning): void {
  if (scenario !== undefined) run.send({ type: 'chooseScenario', scenario });
  else if (code !== undefined) run.send({ type: 'chooseCode', code, from: logLine ? 'logLine' : 'list' });
  else if (user !== undefined) run.send({ type: 'chooseUser' });
  if (logLine) run.carry(logLine);
  if (user !== undefined && user !== '') run.checkUser(user);
}
