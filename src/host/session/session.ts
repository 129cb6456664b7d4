import * as vscode from 'vscode';
import type { CloudId } from '../../core/tenant/clouds';
import type { DemoVariant } from '../../demo/variants';
import type { Connection } from '../../graph/connection';

/** A tenant that we can read: somebody signed in to it, or it is the demo. */
export interface Connected {
  readonly kind: 'account' | 'demo';
  /** Of the demo only. */
  readonly variant?: DemoVariant;
  readonly cloud: CloudId;
  /** Directory id (GUID). */
  readonly tenantId: string;
  /** What to call the tenant: its name where known, else a domain or the id. */
  readonly tenantName: string;
  /** What to call the account, as a rule its user principal name; empty for the demo. */
  readonly account: string;
  readonly connection: Connection;
  /** Asks the person for more scopes, in their browser. False: they declined or it failed; they were told why. */
  ask(scopes: readonly string[]): Promise<boolean>;
}

/** Which tenant we are looking at. One a window. */
export class Session implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Another connection, another name for it, more scopes granted, or none any more. */
  readonly onDidChange = this.#changed.event;
  #current: Connected | undefined;
  #restorer: (() => Promise<void>) | undefined;
  #restoring: Promise<void> | undefined;

  get current(): Connected | undefined {
    return this.#current;
  }

  set(connected: Connected | undefined): void {
    this.#current = connected;
    this.#changed.fire();
  }

  /** The tenant's own name, once it was read. */
  rename(connection: Connection, tenantName: string): void {
    const current = this.#current;
    if (current?.connection === connection && tenantName !== '' && tenantName !== current.tenantName) this.set({ ...current, tenantName });
  }

  /** Says how the account of the last time is taken up again. */
  restoreBy(restorer: () => Promise<void>): void {
    this.#restorer = restorer;
  }

  /**
   * Takes up the account of the last time, if one is remembered and nothing is connected yet. Views call it when they are first visible,
   * commands when they need a tenant; without it a start of VS Code loads nothing of sign-in.
   */
  async restore(): Promise<void> {
    if (this.#current || !this.#restorer) return;
    this.#restoring ??= this.#restorer().finally(() => (this.#restoring = undefined));
    await this.#restoring;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
