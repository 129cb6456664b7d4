import * as vscode from 'vscode';
import type { SignedInAccount } from '../../auth/stored';
import type { SignInFailure } from '../../core/signIn/failure';
import type { GrantedToken } from '../../graph/connection';
import type { Log } from '../log';
import type { Memory } from '../memory';
import { run } from '../run';
import type { Connected, Session } from '../session/session';
import { tenantBundle } from '../tenant/tenantBundle';
import { AccountConnection } from './accountConnection';
import { sameAccount, samePerson, type Accounts } from './accounts';
import { application, fullScopes, signInTo, type Application } from './clients';
import { tellFailure, tellingFailures, type Remedies } from './failures';
import { Flow } from './flow';
import { signInBundle } from './signInBundle';
import { settledTenant } from './tenantNames';

/** What sign-in stands on. */
export interface ConnectorParts {
  readonly accounts: Accounts;
  readonly session: Session;
  readonly memory: Memory;
  readonly log: Log;
}

/** Where and as whom to sign in; what is not said stands in the settings. */
export interface Where {
  readonly application?: Application;
  /** An id. */
  readonly tenant?: string;
  readonly loginHint?: string;
  /** Instead of those that a first sign-in asks for. */
  readonly scopes?: readonly string[];
}

/** An account and what it looks at, for the eye. */
export type Whose = Pick<Connected, 'account' | 'tenantName' | 'tenantId' | 'cloud'>;

/** Brings accounts into the session: after a sign-in, a switch, a restart. */
export class Connector {
  readonly accounts: Accounts;
  readonly session: Session;
  readonly memory: Memory;
  readonly #log: Log;
  readonly #flow: Flow;

  constructor({ accounts, session, memory, log }: ConnectorParts) {
    this.accounts = accounts;
    this.session = session;
    this.memory = memory;
    this.#log = log;
    this.#flow = new Flow(accounts.secrets, log, (account) => this.connect(account));
  }

  /** The account that we look at, if we do. */
  get current(): SignedInAccount | undefined {
    const connection = this.session.current?.connection;
    return connection instanceof AccountConnection ? connection.account : undefined;
  }

  /** Undefined: it failed, and the person was told. */
  async signIn({ application: app = application(), tenant, loginHint, scopes }: Where = {}): Promise<SignedInAccount | undefined> {
    const { signInScopes, fewScopes } = tenantBundle();
    const wanted = scopes ? { scopes } : { scopes: signInScopes, fewer: fewScopes };
    const hint = loginHint === undefined ? {} : { loginHint };
    try {
      const settled = tenant ?? (await settledTenant(app.cloud));
      return await this.#flow.signIn({ ...app, tenant: settled, ...wanted, ...hint });
    } catch (thrown) {
      return this.#meet(thrown, { retry: () => this.signIn({ application: app, ...(tenant !== undefined && { tenant }), ...hint }) });
    }
  }

  /** Looks at a tenant as an account. The same as now keeps its connection, so that what was read of it stays. */
  async connect(account: SignedInAccount): Promise<void> {
    await this.accounts.choose(account);
    await this.accounts.list();
    const { current } = this.session;
    if (current && current.connection instanceof AccountConnection && sameAccount(current.connection.account, account)) {
      current.connection.update(account);
      this.session.set({ ...current });
      return;
    }
    this.session.set(this.#connected(account));
    if (!current) await vscode.commands.executeCommand('sspr.tenant.focus');
  }

  /**
   * The same person in another tenant, without asking them: a guest or delegated administrator is let in with the sign-in they have.
   * Undefined: they have to sign in there.
   */
  async enter(account: SignedInAccount, tenantId: string, signal: AbortSignal): Promise<SignedInAccount | undefined> {
    const remembered = (accounts: readonly SignedInAccount[]): SignedInAccount | undefined =>
      accounts.find((other) => sameAccount(other, { ...account, tenantId }));
    const known = remembered(await this.accounts.list());
    if (known) return known;
    try {
      const scopes = fullScopes(tenantBundle().signInScopes, account.cloud);
      await signInTo(account, tenantId, this.accounts.secrets).token({ accountId: account.id, scopes, signal });
    } catch (thrown) {
      const { nobodyCanSignIn, signInFailureOf } = signInBundle();
      const failure = signInFailureOf(thrown);
      // A browser is of no use where the service cannot be reached.
      if (!failure || signal.aborted || nobodyCanSignIn(failure)) throw thrown;
      return undefined;
    }
    return remembered(await this.accounts.list());
  }

  /** A token for an account, without asking anybody and without telling of a failure; it throws then. */
  silently(account: SignedInAccount, signal: AbortSignal): Promise<GrantedToken> {
    return new AccountConnection(account, this.accounts.secrets, () => undefined).token({ signal });
  }

  /**
   * The account of the last time, without asking anybody; MSAL loads only when it is first used. A storage that does not answer is told: the
   * views that wait for it would say that nobody is signed in.
   */
  async restore(): Promise<void> {
    await tellingFailures(this.#log, async () => {
      const account = await this.accounts.chosen();
      if (account && !this.session.current) this.session.set(this.#connected(account));
    });
  }

  /** Whom `restore` would take up. */
  async remembered(): Promise<Whose | undefined> {
    const account = await this.accounts.chosen();
    return (
      account && { account: account.userName, tenantName: this.#tenantName(account), tenantId: account.tenantId, cloud: account.cloud }
    );
  }

  /** What another window did: who signed out there is no longer looked at here. */
  async follow(): Promise<void> {
    const accounts = await this.accounts.list();
    const { current } = this;
    if (current && !accounts.some((account) => samePerson(account, current))) this.session.set(undefined);
  }

  async signOut(account: SignedInAccount): Promise<void> {
    await this.accounts.forget(account);
    await this.follow();
  }

  async signOutAll(): Promise<void> {
    await this.accounts.forgetAll();
    await this.follow();
  }

  #connected(account: SignedInAccount): Connected {
    const connection: AccountConnection = new AccountConnection(
      account,
      this.accounts.secrets,
      (failure, claims) => void run(this.#log, 'Sign-in', () => this.#offerSignIn(connection, failure, claims)),
    );
    const { cloud, tenantId, userName } = account;
    return {
      kind: 'account',
      cloud,
      tenantId,
      tenantName: this.#tenantName(account),
      account: userName,
      connection,
      ask: (scopes) => this.#ask(connection, scopes),
    };
  }

  /** The name that the tenant had before, else the domain of somebody at home there, else its id. */
  #tenantName({ tenantId, guest, userName }: SignedInAccount): string {
    const before = this.memory.recentTenants().find((tenant) => tenant.tenantId === tenantId);
    const domain = userName.includes('@') && !guest ? userName.replace(/^.*@/, '') : '';
    return before?.name ?? (domain === '' ? tenantId : domain);
  }

  async #ask(connection: AccountConnection, scopes: readonly string[], claims?: string): Promise<boolean> {
    const { account } = connection;
    const { features, fewScopes } = tenantBundle();
    const used = new Set(features.flatMap((feature) => feature.scopes));
    const wanted = [...new Set([...account.scopes.filter((scope) => used.has(scope)), ...scopes])];
    const arrived = await this.#flow.signIn({
      cloud: account.cloud,
      clientId: account.clientId,
      tenant: account.tenantId,
      scopes: wanted.length > 0 ? wanted : fewScopes,
      loginHint: account.userName,
      ...(claims !== undefined && { claims }),
    });
    if (!arrived) return false;
    const missing = scopes.filter((scope) => !arrived.scopes.includes(scope));
    if (missing.length > 0) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The sign-in went well, but Microsoft Entra did not grant {0}. An administrator may have to.', missing.join(', ')),
      );
    }
    return missing.length === 0 && sameAccount(arrived, account);
  }

  /** What went wrong before the person was asked anything. */
  #meet(thrown: unknown, remedies: Remedies): undefined {
    const failure = signInBundle().signInFailureOf(thrown);
    if (!failure) throw thrown;
    tellFailure(failure, this.#log, remedies);
    return undefined;
  }

  /** Who signed out, here or in another window, is not told that the sign-in has ended. */
  async #offerSignIn(connection: AccountConnection, failure: SignInFailure, claims: string | undefined): Promise<void> {
    const { account } = connection;
    if (!(await this.accounts.list()).some((other) => samePerson(other, account))) {
      await this.follow();
      return;
    }
    const again = (): Promise<void> => run(this.#log, 'Sign-in', () => this.#ask(connection, [], claims));
    tellFailure(failure, this.#log, { signInAgain: again }, 'signInAgain');
  }
}
