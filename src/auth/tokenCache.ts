import type { ICachePlugin } from '@azure/msal-node';
import { type CacheEntry, type CacheState, cacheName, readStored, type SecretStore, type Stored } from './stored';
import type { CloudId } from '../core/tenant/clouds';

/**
 * MSAL's view of the stored cache during one operation. It reads what is stored before each access and writes nothing: the changes go in
 * together with the account, after the operation went well and was not cancelled (`merged`).
 */
export class TokenCache implements ICachePlugin {
  readonly #secrets: SecretStore;
  readonly #name: string;
  #clear: () => void = () => undefined;
  #loaded: CacheState = {};
  #changed: CacheState | undefined;

  constructor(secrets: SecretStore, of: { readonly cloud: CloudId; readonly clientId: string }) {
    this.#secrets = secrets;
    this.#name = cacheName(of);
  }

  /** MSAL adds what it reads to what it has: without clearing, whom another window signed out would stay in its memory. */
  clearing(clear: () => void): void {
    this.#clear = clear;
  }

  async beforeCacheAccess(access: Parameters<ICachePlugin['beforeCacheAccess']>[0]): Promise<void> {
    if (!this.#changed) this.#loaded = (await readStored(this.#secrets)).caches[this.#name] ?? {};
    this.#clear();
    access.tokenCache.deserialize(JSON.stringify(this.#changed ?? this.#loaded));
  }

  afterCacheAccess(access: Parameters<ICachePlugin['afterCacheAccess']>[0]): Promise<void> {
    if (access.cacheHasChanged) this.#changed = JSON.parse(access.tokenCache.serialize()) as CacheState;
    return Promise.resolve();
  }

  /** What is stored now, with what this operation changed. `signedIn`: who just signed in, which counts more than a sign-out elsewhere. */
  merged({ accounts, caches }: Stored, signedIn?: string): Stored {
    if (!this.#changed) return { accounts, caches };
    const state = merge({ loaded: this.#loaded, changed: this.#changed, stored: caches[this.#name] ?? {}, signedIn });
    return { accounts, caches: { ...caches, [this.#name]: state } };
  }

  /** What is stored now, without the person's refresh tokens that this operation tried and the service refused. MSAL forgets them in memory only. */
  withoutRefused({ accounts, caches }: Stored, personId: string): Stored {
    const state = caches[this.#name];
    const stored = state?.['RefreshToken'];
    if (!state || !stored) return { accounts, caches };
    const tried = this.#loaded['RefreshToken'] ?? {};
    const left = Object.entries(stored).filter(([key, entry]) => entry.home_account_id !== personId || entry.secret !== tried[key]?.secret);
    return { accounts, caches: { ...caches, [this.#name]: { ...state, RefreshToken: Object.fromEntries(left) } } };
  }
}

interface Versions {
  readonly loaded: CacheState;
  readonly changed: CacheState;
  readonly stored: CacheState;
  readonly signedIn: string | undefined;
}

/** Three-way: entries that we changed since loading are ours, all others stay as they are stored. */
function merge({ loaded, changed, stored, signedIn }: Versions): CacheState {
  const gone = peopleGone(loaded, stored);
  const kinds = [...new Set([...Object.keys(stored), ...Object.keys(changed)])];
  return Object.fromEntries(
    kinds.map((kind) => {
      const before = loaded[kind] ?? {};
      const after = changed[kind] ?? {};
      const now = { ...stored[kind] };
      for (const [key, entry] of Object.entries(after)) {
        const person = entry.home_account_id ?? '';
        if (person === signedIn || (!equal(entry, before[key]) && !gone.has(person))) now[key] = entry;
      }
      const removed = Object.keys(before).filter((key) => !(key in after) && equal(now[key], before[key]));
      return [kind, Object.fromEntries(Object.entries(now).filter(([key]) => !removed.includes(key)))];
    }),
  );
}

/** People whom another window signed out since we loaded: their tokens must not come back. */
function peopleGone(loaded: CacheState, stored: CacheState): ReadonlySet<string> {
  const people = (state: CacheState): readonly string[] =>
    Object.values(state['Account'] ?? {}).map((entry) => entry.home_account_id ?? '');
  const left = new Set(people(stored));
  return new Set(people(loaded).filter((id) => !left.has(id)));
}

function equal(one: CacheEntry | undefined, other: CacheEntry | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
