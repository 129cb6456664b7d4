import * as vscode from 'vscode';
import type { SignedInAccount } from '../../auth/stored';
import { Disposables } from '../disposable';
import { tenantBundle } from '../tenant/tenantBundle';
import { type Accounts, people } from './accounts';
import type { Connector } from './connector';

/** Of a person in one cloud by one application; VS Code hands it back for signing out. */
function sessionId({ id, cloud, clientId }: SignedInAccount): string {
  return `${cloud} ${clientId} ${id}`;
}

/** VS Code's Accounts menu shows the label; the token is empty where nobody asked for one. */
function sessionOf(account: SignedInAccount, scopes: readonly string[], accessToken: string): vscode.AuthenticationSession {
  const id = sessionId(account);
  return { id, account: { id, label: account.userName }, scopes: [...scopes], accessToken };
}

/** The scope sets that we use ourselves; nobody gets a token for anything else through us. */
function ours(scopes: readonly string[]): boolean {
  const { features, signInScopes, fewScopes } = tenantBundle();
  const same = (known: readonly string[]): boolean => known.length === scopes.length && known.every((scope) => scopes.includes(scope));
  return [signInScopes, fewScopes, ...features.map((feature) => feature.scopes)].some(same);
}

/**
 * Shows our accounts in VS Code's Accounts menu. VS Code asks for all sessions several times at start: that is answered from the list of
 * accounts, without a token and without MSAL.
 */
export class SsprAuthenticationProvider implements vscode.AuthenticationProvider, vscode.Disposable {
  readonly #accounts: Accounts;
  readonly #connector: () => Connector;
  readonly #changed = new vscode.EventEmitter<vscode.AuthenticationProviderAuthenticationSessionsChangeEvent>();
  readonly onDidChangeSessions = this.#changed.event;
  readonly #held = new Disposables();

  /** `connector` is asked for only when somebody wants a token, or to sign in or out: it loads what that takes. */
  constructor(accounts: Accounts, connector: () => Connector) {
    this.#accounts = accounts;
    this.#connector = connector;
    const bare = (accounts: readonly SignedInAccount[]): vscode.AuthenticationSession[] =>
      accounts.map((account) => sessionOf(account, [], ''));
    this.#held.add(
      this.#changed,
      this.#accounts.onDidChange(({ added, removed }) => this.#changed.fire({ added: bare(added), removed: bare(removed), changed: [] })),
    );
  }

  async getSessions(
    scopes: readonly string[] | undefined,
    { account }: vscode.AuthenticationProviderSessionOptions,
  ): Promise<vscode.AuthenticationSession[]> {
    const all = people(await this.#accounts.list());
    const asked = account ? all.filter((each) => sessionId(each) === account.id) : all;
    if (!scopes) return asked.map((each) => sessionOf(each, [], ''));
    if (asked.length === 0 || !ours(scopes)) return [];
    const sessions = await Promise.all(asked.map((each) => this.#withToken(each, scopes)));
    return sessions.filter((session) => session !== undefined);
  }

  async createSession(
    scopes: readonly string[],
    { account }: vscode.AuthenticationProviderSessionOptions,
  ): Promise<vscode.AuthenticationSession> {
    if (!ours(scopes)) throw new Error(vscode.l10n.t('SSPR Troubleshooter signs in only for the permissions that it uses itself.'));
    const signedIn = await this.#connector().signIn({ scopes, ...(account && { loginHint: account.label }) });
    const session = signedIn && (await this.#withToken(signedIn, scopes));
    if (!session) throw new Error(vscode.l10n.t('The sign-in was not finished, or not all permissions were granted.'));
    return session;
  }

  async removeSession(id: string): Promise<void> {
    const account = (await this.#accounts.list()).find((each) => sessionId(each) === id);
    if (account) await this.#connector().signOut(account);
  }

  /** Only when every scope was granted. */
  async #withToken(account: SignedInAccount, scopes: readonly string[]): Promise<vscode.AuthenticationSession | undefined> {
    try {
      const token = await this.#connector().silently(account, AbortSignal.timeout(30_000));
      return scopes.every((scope) => token.scopes.includes(scope)) ? sessionOf(account, scopes, token.accessToken) : undefined;
    } catch {
      // Silent means silent: who asks is offered a sign-in by VS Code.
      return undefined;
    }
  }

  dispose(): void {
    this.#held.dispose();
  }
}
