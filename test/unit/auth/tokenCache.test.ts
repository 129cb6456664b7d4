import { deepStrictEqual } from 'node:assert/strict';
import { type CacheState, readStored, type Stored, updateStored } from '../../../src/auth/stored';
import { TokenCache } from '../../../src/auth/tokenCache';
import { MemorySecrets } from './secrets';

const of = { cloud: 'global', clientId: 'client' } as const;
const NAME = 'global client';

function person(id: string, secret: string): CacheState {
  return { Account: { [id]: { home_account_id: id } }, RefreshToken: { [id]: { home_account_id: id, secret } } };
}

/** Entries of several people in one cache. */
function together(...states: readonly CacheState[]): CacheState {
  const kinds = [...new Set(states.flatMap((state) => Object.keys(state)))];
  return Object.fromEntries(kinds.map((kind) => [kind, Object.assign({}, ...states.map((state) => state[kind])) as CacheState[string]]));
}

const stored = (state: CacheState): Stored => ({ accounts: [], caches: { [NAME]: state } });

/** A cache after an operation that read `loaded` and left `changed` in MSAL's memory. */
async function operation(loaded: CacheState, changed: CacheState): Promise<TokenCache> {
  const secrets = new MemorySecrets();
  secrets.kept.set('sspr.signIn', JSON.stringify(stored(loaded)));
  const cache = new TokenCache(secrets, of);
  const tokenCache = { deserialize: () => undefined, serialize: () => JSON.stringify(changed) };
  await cache.beforeCacheAccess({ tokenCache, hasChanged: false, cache: tokenCache, cacheHasChanged: false });
  await cache.afterCacheAccess({ tokenCache, cacheHasChanged: true } as never);
  return cache;
}

describe('TokenCache.merged', () => {
  const [ada, adaRenewed, bob, bobRenewed] = [person('ada', '1'), person('ada', '2'), person('bob', '1'), person('bob', '2')];
  const cases: readonly {
    readonly name: string;
    readonly loaded: CacheState;
    readonly changed: CacheState;
    readonly now: CacheState;
    readonly signedIn?: string;
    readonly merged: CacheState;
  }[] = [
    { name: 'our renewal', loaded: ada, changed: adaRenewed, now: ada, merged: adaRenewed },
    { name: 'theirs beside ours', loaded: ada, changed: adaRenewed, now: together(ada, bob), merged: together(adaRenewed, bob) },
    {
      name: 'their renewal of somebody else',
      loaded: together(ada, bob),
      changed: together(adaRenewed, bob),
      now: together(ada, bobRenewed),
      merged: together(adaRenewed, bobRenewed),
    },
    {
      name: 'their sign-out counts more than our renewal',
      loaded: ada,
      changed: adaRenewed,
      now: {},
      merged: { Account: {}, RefreshToken: {} },
    },
    {
      name: 'but not more than our sign-in',
      loaded: ada,
      changed: adaRenewed,
      now: {},
      signedIn: 'ada',
      merged: adaRenewed,
    },
    { name: 'what we removed goes', loaded: together(ada, bob), changed: ada, now: together(ada, bob), merged: ada },
    {
      name: 'unless they renewed it',
      loaded: together(ada, bob),
      changed: ada,
      now: together(ada, bobRenewed),
      merged: { ...ada, RefreshToken: together(ada, bobRenewed)['RefreshToken'] ?? {} },
    },
  ];
  for (const { name, loaded, changed, now, signedIn, merged } of cases) {
    it(name, async () => deepStrictEqual((await operation(loaded, changed)).merged(stored(now), signedIn), stored(merged)));
  }
});

describe('updateStored', () => {
  const adding =
    (id: string) =>
    ({ accounts, caches }: Stored): Stored => ({ accounts, caches: { ...caches, [id]: person(id, '1') } });

  it('loses nothing when two windows read and write in step', async () => {
    const secrets = new MemorySecrets();
    await Promise.all(['one', 'two', 'three'].map((id) => updateStored(secrets, adding(id))));
    deepStrictEqual(Object.keys((await readStored(secrets)).caches).sort(), ['one', 'three', 'two']);
  });

  it('writes only what changes something', async () => {
    const secrets = new MemorySecrets();
    await updateStored(secrets, adding('one'));
    await updateStored(secrets, adding('one'));
    await updateStored(secrets, (same) => same);
    deepStrictEqual(secrets.writes.length, 1);
  });
});
