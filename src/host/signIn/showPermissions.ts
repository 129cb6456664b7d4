import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Session } from '../session/session';
import { settings } from '../settings';
import { permissionsMarkdown, type PermissionsSubject } from './permissionsPage';

/** The page is a read-only document of its own scheme, shown by VS Code's Markdown preview. */
const SCHEME = 'sspr-permissions';
const PAGE = vscode.Uri.from({ scheme: SCHEME, path: '/SSPR permissions.md' });

/** How long the page waits for what was granted, in milliseconds: without an answer it says that it does not know. */
const PATIENCE = 10_000;

/** Asks the token, since only it tells what was granted. */
async function subject({ current }: Session): Promise<PermissionsSubject> {
  const clientId = settings.signInClientId();
  if (!current) return { cloud: settings.signInCloud(), clientId, signedIn: undefined };
  const { kind, account, tenantName, tenantId, cloud, connection } = current;
  const token = await connection.token({ signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  return { cloud, clientId, signedIn: { demo: kind === 'demo', account, tenantName, tenantId, scopes: token?.scopes } };
}

/** Shows which feature needs which permission, and which are granted. Follows the session while it is open. */
export class PermissionsDocument implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #held = new Disposables();

  constructor(session: Session) {
    this.#session = session;
    this.#held.add(
      this.#changed,
      session.onDidChange(() => this.#changed.fire(PAGE)),
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    );
  }

  async provideTextDocumentContent(): Promise<string> {
    return permissionsMarkdown(await subject(this.#session));
  }

  async show(): Promise<void> {
    await this.#session.restore();
    this.#changed.fire(PAGE);
    await vscode.commands.executeCommand('markdown.showPreview', PAGE);
  }

  dispose(): void {
    this.#held.dispose();
  }
}
