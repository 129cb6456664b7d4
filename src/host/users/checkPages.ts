import * as vscode from 'vscode';
import { plainLine } from '../tenant/plainLine';

/** Results are read-only documents of their own scheme, shown by VS Code's Markdown preview. They live in memory only. */
const SCHEME = 'sspr-check';
/** Older results are forgotten. */
const MOST_PAGES = 20;

/** The pages of checks in this window. */
export class CheckPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #pages = new Map<string, string>();
  readonly #registered = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  provideTextDocumentContent({ path }: vscode.Uri): string {
    return (
      this.#pages.get(path) ??
      `# ${vscode.l10n.t('This check is gone')}\n\n${vscode.l10n.t('What was read about people is kept only as long as the tenant is open in this window. Run “SSPR: Check User…” again.')}\n`
    );
  }

  /** `title` becomes the name of the tab; a page of the same title is replaced. */
  async show(title: string, markdown: string): Promise<void> {
    const path = `/${plainLine(title, 80).replace(/[\\/?#%:*"<>|]/g, ' ')}.md`;
    this.#pages.delete(path);
    this.#pages.set(path, markdown);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST_PAGES && oldest !== undefined) this.#pages.delete(oldest);
    const uri = vscode.Uri.from({ scheme: SCHEME, path });
    this.#changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  /** Another tenant, or none: what was read of people goes. */
  clear(): void {
    const paths = [...this.#pages.keys()];
    this.#pages.clear();
    for (const path of paths) this.#changed.fire(vscode.Uri.from({ scheme: SCHEME, path }));
  }

  dispose(): void {
    this.#registered.dispose();
    this.#changed.dispose();
  }
}
