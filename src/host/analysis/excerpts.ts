import * as vscode from 'vscode';
import { Disposables } from '../disposable';

const EXCERPT_SCHEME = 'sspr-excerpt';

interface Excerpt {
  readonly name: string;
  readonly line: number;
  /** Number of the first of `lines`. */
  readonly first: number;
  readonly lines: readonly string[];
}

/** Lines above the excerpt itself. */
const HEAD = 2;

/** Excerpts of what no editor can open, as read-only documents: hover and inline text work in them. Kept as long as they are open. */
export class Excerpts implements vscode.Disposable {
  readonly #scheme: string;
  readonly #texts = new Map<string, string>();
  readonly #all = new Disposables();
  #count = 0;

  constructor(scheme = EXCERPT_SCHEME) {
    this.#scheme = scheme;
    this.#all.add(
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: ({ path }) =>
          this.#texts.get(path) ?? vscode.l10n.t('This excerpt is no longer held. Open the line again from its analysis.'),
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === scheme) this.#texts.delete(uri.path);
      }),
    );
  }

  /** Shows it with the line selected. */
  async show({ name, line, first, lines }: Excerpt): Promise<void> {
    const last = first + lines.length - 1;
    const head = vscode.l10n.t('Lines {0} to {1} of {2}. The selected line is {3}.', first, last, name, line);
    const path = `/${++this.#count}/${name.replaceAll(/[^\p{L}\p{N}._ -]+/gu, '-').slice(-80)} ${line}.log`;
    this.#texts.set(path, [head, '', ...lines].join('\n'));
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: this.#scheme, path }));
    const at = new vscode.Position(HEAD + line - first, 0);
    await vscode.window.showTextDocument(document, { preview: true, selection: new vscode.Range(at, document.lineAt(at).range.end) });
  }

  dispose(): void {
    this.#all.dispose();
  }
}
