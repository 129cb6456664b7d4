import * as vscode from 'vscode';
import { forgetAccount, forgetAllAccounts, rememberedAccounts } from '../../auth/accounts';
import type { SecretStore, SignedInAccount } from '../../auth/stored';
import { ContextKey } from '../context';

/** Which of the remembered accounts a window looks at first. Kept among the secrets, because it names a person. */
const CHOSEN = 'sspr.chosenAccount';

/** An account in a tenant, in one cloud, by one application. */
type Key = Pick<SignedInAccount, 'id' | 'tenantId' | 'cloud' | 'clientId'>;

export function sameAccount(one: Key, other: Key): boolean {
  return one.tenantId === other.tenantId && samePerson(one, other);
}

/** Signed in once, a person may look at several tenants; they sign out of all of them together. */
export function samePerson(one: Omit<Key, 'tenantId'>, other: Omit<Key, 'tenantId'>): boolean {
  return one.id === other.id && one.cloud === other.cloud && one.clientId === other.clientId;
}

/** One of each person: the account used last. */
export function people(accounts: readonly SignedInAccount[]): readonly SignedInAccount[] {
  return accounts.filter((account, index) => accounts.findIndex((other) => samePerson(other, account)) === index);
}

/** What changed in the list of people. */
export interface PeopleChange {
  readonly added: readonly SignedInAccount[];
  readonly removed: readonly SignedInAccount[];
}

/** The accounts that are signed in, without MSAL. The list is read anew each time: another window may have changed it. */
export class Accounts implements vscode.Disposable {
  readonly #secrets: SecretStore;
  readonly #changed = new vscode.EventEmitter<PeopleChange>();
  readonly #signedIn = new ContextKey('sspr.signedIn');
  readonly onDidChange = this.#changed.event;
  /** Undefined: not read yet in this window. */
  #known: readonly SignedInAccount[] | undefined;

  constructor(secrets: SecretStore) {
    this.#secrets = secrets;
  }

  get secrets(): SecretStore {
    return this.#secrets;
  }

  /** Reads the list and tells what changed since it was read last. */
  async list(): Promise<readonly SignedInAccount[]> {
    const accounts = await rememberedAccounts(this.#secrets);
    const before = people(this.#known ?? accounts);
    const after = people(accounts);
    this.#known = accounts;
    this.#signedIn.set(accounts.length > 0);
    const added = after.filter((account) => !before.some((other) => samePerson(other, account)));
    const removed = before.filter((account) => !after.some((other) => samePerson(other, account)));
    if (added.length > 0 || removed.length > 0) this.#changed.fire({ added, removed });
    return accounts;
  }

  async choose({ id, tenantId, cloud, clientId }: SignedInAccount): Promise<void> {
    await this.#secrets.set(CHOSEN, JSON.stringify({ id, tenantId, cloud, clientId } satisfies Key));
  }

  /** The account of the last time, or the newest one. */
  async chosen(): Promise<SignedInAccount | undefined> {
    const accounts = await this.list();
    if (accounts.length === 0) return undefined;
    const key = parseKey(await this.#secrets.get(CHOSEN));
    return accounts.find((account) => key && sameAccount(account, key)) ?? accounts[0];
  }

  /** Signs a person out of every tenant; no token is left. */
  async forget(account: SignedInAccount): Promise<void> {
    await forgetAccount(this.#secrets, account);
    const key = parseKey(await this.#secrets.get(CHOSEN));
    if (!key || samePerson(key, account)) await this.#secrets.delete(CHOSEN);
    await this.list();
  }

  async forgetAll(): Promise<void> {
    await forgetAllAccounts(this.#secrets);
    await this.#secrets.delete(CHOSEN);
    await this.list();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function parseKey(text: string | undefined): Key | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Key);
  } catch {
    return undefined;
  }
}
