import { cacheName, type CacheState, readStored, type SecretStore, SIGN_IN_SECRET, type SignedInAccount, updateStored } from './stored';

/** The accounts that are signed in, newest first, in every cloud. Needs no MSAL: VS Code asks for them several times at start. */
export async function rememberedAccounts(secrets: SecretStore): Promise<readonly SignedInAccount[]> {
  return (await readStored(secrets)).accounts;
}

/**
 * Signs a person out of one application in one cloud, in every tenant: tokens, refresh tokens, the account itself. A refresh token is good
 * for all tenants of the person, so none is left behind for the others.
 */
export async function forgetAccount(secrets: SecretStore, account: Pick<SignedInAccount, 'id' | 'cloud' | 'clientId'>): Promise<void> {
  const name = cacheName(account);
  await updateStored(secrets, ({ accounts, caches }) => {
    const cache = caches[name];
    return {
      accounts: accounts.filter(({ id, cloud, clientId }) => id !== account.id || cacheName({ cloud, clientId }) !== name),
      caches: cache ? { ...caches, [name]: withoutPerson(cache, account.id) } : caches,
    };
  });
}

/** Removes every account and token. */
export async function forgetAllAccounts(secrets: SecretStore): Promise<void> {
  await secrets.delete(SIGN_IN_SECRET);
}

/** With the account first in the list, in place of what was known of it. */
export function withAccount(accounts: readonly SignedInAccount[], account: SignedInAccount): readonly SignedInAccount[] {
  return [account, ...accounts.filter((other) => !same(other, account))];
}

/**
 * With what a renewal told of the account, in its place of the list. A tenant that the person is new in comes last; a person who is not in
 * the list (any more) is not added.
 */
export function withRenewed(accounts: readonly SignedInAccount[], account: SignedInAccount): readonly SignedInAccount[] {
  if (accounts.some((other) => same(other, account))) return accounts.map((other) => (same(other, account) ? account : other));
  return accounts.some((other) => other.id === account.id && cacheName(other) === cacheName(account)) ? [...accounts, account] : accounts;
}

function same(one: SignedInAccount, other: SignedInAccount): boolean {
  return one.id === other.id && one.tenantId === other.tenantId && cacheName(one) === cacheName(other);
}

function withoutPerson(cache: CacheState, id: string): CacheState {
  const left = Object.entries(cache).map(([kind, entries]) => [
    kind,
    Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry.home_account_id !== id)),
  ]);
  const state = Object.fromEntries(left) as CacheState;
  // What MSAL keeps of the application itself is of no use without anybody signed in.
  return Object.keys(state['Account'] ?? {}).length > 0 ? state : {};
}
