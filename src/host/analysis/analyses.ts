import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import { onSettingChange } from '../settings';
import { ANALYSIS_TYPE, AnalysisPanel, type AnalysisPorts } from './analysisPanel';

/** Files that a page may bring back after a restart. */
const MOST_REMEMBERED = 200;

/** The open analyses, a panel each. */
export class Analyses implements vscode.Disposable {
  readonly #ports: AnalysisPorts;
  readonly #panels = new Set<AnalysisPanel>();
  readonly #all = new Disposables();

  constructor(ports: AnalysisPorts) {
    this.#ports = ports;
    this.#all.add(
      ports.excerpts,
      onSettingChange('language', () => {
        for (const panel of this.#panels) panel.refresh();
      }),
    );
  }

  /** The one that was opened last: for tests. */
  get latest(): AnalysisPanel | undefined {
    return [...this.#panels].at(-1);
  }

  /** Reads files and folders into a new page. */
  async open(uris: readonly vscode.Uri[]): Promise<void> {
    await this.#adopt(this.#newPanel()).read(uris);
  }

  /** Follows a file, or shows the page that follows it already. */
  follow(uri: vscode.Uri): void {
    const same = [...this.#panels].find((panel) => panel.follows(uri));
    if (same) same.reveal();
    else this.#adopt(this.#newPanel()).follow(uri);
  }

  /** Fills a panel that VS Code kept over a restart: what was read is gone with the window, so the files are read again. */
  async restore(panel: vscode.WebviewPanel, remembered: unknown): Promise<void> {
    const uris = urisIn(remembered);
    await this.#adopt(panel).read(uris);
  }

  #newPanel(): vscode.WebviewPanel {
    return vscode.window.createWebviewPanel(ANALYSIS_TYPE, '', vscode.ViewColumn.Active, { enableFindWidget: true });
  }

  #adopt(panel: vscode.WebviewPanel): AnalysisPanel {
    const page = new AnalysisPanel(panel, this.#ports);
    this.#panels.add(page);
    page.onDidDispose(() => {
      this.#panels.delete(page);
      page.dispose();
    });
    return page;
  }

  dispose(): void {
    // The panels stay: after a restart VS Code brings them back.
    for (const panel of this.#panels) panel.dispose();
    this.#all.dispose();
  }
}

/** Where the files are, as the page remembered it; anything else in it is left out. */
function urisIn(remembered: unknown): readonly vscode.Uri[] {
  const { remember } = (typeof remembered === 'object' && remembered !== null ? remembered : {}) as { readonly remember?: unknown };
  if (!Array.isArray(remember)) return [];
  return remember
    .slice(0, MOST_REMEMBERED)
    .filter((each): each is string => typeof each === 'string' && /^[a-z][\w+.-]*:/i.test(each))
    .map((each) => vscode.Uri.parse(each));
}
