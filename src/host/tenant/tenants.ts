import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import type { DeclaredPolicy } from '../../core/tenant/tenant';
import { ContextKey } from '../context';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import type { Memory } from '../memory';
import { run } from '../run';
import type { Connected, Session } from '../session/session';
import { demoBundle } from '../signIn/demoBundle';
import { tenantBundle } from './tenantBundle';
import { TenantModel } from './tenantModel';

/** The model of the tenant that is connected now. What an earlier one still hears is dropped with it. */
export class Tenants implements vscode.Disposable {
  readonly #session: Session;
  readonly #memory: Memory;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #all = new Disposables();
  readonly #loading = new ContextKey('sspr.loading');
  readonly #views = new Set<string>();
  /** Another tenant, or something new of this one. */
  readonly onDidChange = this.#changed.event;
  #model: TenantModel | undefined;

  constructor(session: Session, memory: Memory, log: Log) {
    this.#session = session;
    this.#memory = memory;
    this.#log = log;
    this.#all.add(
      this.#changed,
      session.onDidChange(() => this.#follow()),
    );
  }

  /** Undefined: nothing is connected. */
  get model(): TenantModel | undefined {
    return this.#current();
  }

  #current(): TenantModel | undefined {
    const { current } = this.#session;
    if (!current) return undefined;
    if (!this.#model) {
      this.#model = new TenantModel(current, this.#declaredOf(current), this.#log);
      this.#model.onDidChange(() => this.#tell());
    }
    return this.#model;
  }

  /** The demo brings a policy of its own; what a person declares there lasts as long as it is open. */
  #declaredOf({ kind, variant, tenantId }: Connected): DeclaredPolicy | null {
    if (kind === 'demo') return variant ? demoBundle().demoDeclared(variant, Date.now()) : null;
    return tenantBundle().readDeclaredPolicy(this.#memory.declaredPolicy(tenantId));
  }

  /** Keeps what the administrator declared of a tenant, or forgets it, and judges by it at once. */
  async declare(model: TenantModel, policy: DeclaredPolicy | null): Promise<void> {
    const { kind, tenantId } = model.connected;
    if (kind === 'account') await this.#memory.declarePolicy(tenantId, policy);
    await model.declare(policy);
  }

  #tell(): void {
    const model = this.#model;
    this.#loading.set(model?.loading === true);
    if (model?.tenant.organization.known) this.#session.rename(model.connected.connection, model.tenant.organization.value.name);
    this.#changed.fire();
  }

  #follow(): void {
    const { current } = this.#session;
    const model = this.#model;
    if (current && model?.connected.connection === current.connection) {
      // What the demo was told lasts; what is kept of an account may have been deleted meanwhile.
      const declared = current.kind === 'demo' ? model.declared : this.#declaredOf(current);
      void run(this.#log, 'Following the session', () => model.follow(current, declared));
    } else {
      model?.dispose();
      this.#model = undefined;
      if (this.#views.size > 0) this.model?.want();
    }
    this.#tell();
  }

  /** A view of ours is in sight or no longer: only then is a tenant read without being asked. */
  async see(view: string, visible: boolean): Promise<void> {
    if (!visible) {
      this.#views.delete(view);
      return;
    }
    this.#views.add(view);
    await this.#session.restore();
    this.model?.want();
  }

  /** For commands that need a tenant. When none is connected it says so and offers the ways to one. */
  async need(): Promise<TenantModel> {
    await this.#session.restore();
    const before = this.#current();
    if (before) return before;
    const signIn = vscode.l10n.t('Sign In');
    const demo = vscode.l10n.t('Explore Demo Tenant');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('This needs a tenant: sign in, or open the demo.'),
      signIn,
      demo,
    );
    if (chosen === undefined) throw new vscode.CancellationError();
    await vscode.commands.executeCommand(chosen === signIn ? 'sspr.signIn' : 'sspr.exploreDemo');
    const after = this.#current();
    if (after) return after;
    throw new vscode.CancellationError();
  }

  /** The same, of a tenant of which users were read; begins to read when nobody did, and waits for the first of them. */
  async needUsers(): Promise<TenantModel> {
    const model = await this.need();
    model.want();
    if (model.roster.size === 0) {
      await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the users…'), cancellable: true },
        (_, token) => somebodyRead(model, token),
      );
    }
    if (model.roster.size > 0) return model;
    throw new Problem('notFound', vscode.l10n.t('No users could be read yet. The view Users says why.'));
  }

  dispose(): void {
    this.#model?.dispose();
    this.#all.dispose();
  }
}

/** Ends when somebody was read, when the reading ends, or when the person has had enough. */
function somebodyRead(model: TenantModel, token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      listener.dispose();
      resolve();
    };
    const listener = model.onDidChange(() => {
      if (model.roster.size > 0) end();
    });
    token.onCancellationRequested(end);
    void model.done.then(end);
  });
}
