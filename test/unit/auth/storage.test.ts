import { deepStrictEqual } from 'node:assert/strict';
import { forgetAllAccounts, rememberedAccounts } from '../../../src/auth/accounts';
import type { Fetch } from '../../../src/auth/networkCode';
import { SIGN_IN_SECRET } from '../../../src/auth/stored';
import { type OpenIdProvider, startOpenIdProvider } from '../../fakes/openIdProvider.mjs';
import { inBrowser, never, SCOPES, signInOf } from './harness';
import { MemorySecrets } from './secrets';

const people = ['ada@contoso.example', 'bob@contoso.example'];

describe('what is stored of a sign-in', () => {
  let provider: OpenIdProvider;
  let secrets: MemorySecrets;
  before(async () => {
    provider = await startOpenIdProvider();
  });
  beforeEach(() => {
    secrets = new MemorySecrets();
  });
  after(() => provider.close());

  const names = async (): Promise<readonly string[]> => (await rememberedAccounts(secrets)).map(({ userName }) => userName).sort();

  it('keeps both accounts when two windows sign in at the same moment', async () => {
    const accounts = await Promise.all(people.map((login) => signInOf(provider, secrets).interactive(inBrowser({ login }))));
    deepStrictEqual(await names(), people);
    for (const { id } of accounts) await signInOf(provider, secrets).token({ accountId: id, scopes: SCOPES, signal: never() });
  });

  it('keeps what another window wrote between reading and writing', async () => {
    const [ada, bob] = people.map((login) => inBrowser({ login }));
    if (!ada || !bob) throw new Error('two people');
    const late: Fetch = async (url, init) => {
      const answer = await fetch(url, init);
      if (url.includes('/token')) await signInOf(provider, secrets).interactive(bob);
      return answer;
    };
    await signInOf(provider, secrets, { fetch: late }).interactive(ada);
    deepStrictEqual(await names(), people);
  });

  it('does not bring back whom another window signed out during a renewal', async () => {
    const { id } = await signInOf(provider, secrets).interactive(inBrowser());
    const late: Fetch = async (url, init) => {
      const answer = await fetch(url, init);
      await signInOf(provider, secrets).signOut(id);
      return answer;
    };
    await signInOf(provider, secrets, { fetch: late }).token({ accountId: id, scopes: SCOPES, signal: never(), forceRefresh: true });
    deepStrictEqual([...secrets.kept], []);
  });

  it('signing one out keeps the other, signing both out leaves no key', async () => {
    const signIn = signInOf(provider, secrets);
    const ids: string[] = [];
    for (const login of people) ids.push((await signIn.interactive(inBrowser({ login }))).id);
    await signIn.signOut(ids[0] ?? '');
    const left = await names();
    const traces = (secrets.kept.get(SIGN_IN_SECRET) ?? '').includes(ids[0] ?? '');
    await signIn.token({ accountId: ids[1] ?? '', scopes: SCOPES, signal: never() });
    await signIn.signOut(ids[1] ?? '');
    deepStrictEqual([left, traces, [...secrets.kept]], [[people[1]], false, []]);
  });

  it('signing out of one tenant signs out of all: the refresh token is good for all of them', async () => {
    for (const tenant of Object.values(provider.tenants)) await signInOf(provider, secrets, { tenant }).interactive(inBrowser());
    const accounts = await rememberedAccounts(secrets);
    await signInOf(provider, secrets).signOut(accounts[0]?.id ?? '');
    deepStrictEqual([accounts.length, [...secrets.kept]], [2, []]);
  });

  it('a storage that holds nonsense counts as empty, and is written over', async () => {
    for (const nonsense of ['{"accounts": 7', 'null', '{"accounts":{},"caches":null}']) {
      secrets.kept.set(SIGN_IN_SECRET, nonsense);
      const before = await rememberedAccounts(secrets);
      await signInOf(provider, secrets).interactive(inBrowser({ login: people[0] ?? '' }));
      deepStrictEqual([nonsense, before, await names()], [nonsense, [], [people[0]]]);
    }
  });

  it('all of it goes at once', async () => {
    await signInOf(provider, secrets).interactive(inBrowser());
    await forgetAllAccounts(secrets);
    deepStrictEqual([...secrets.kept], []);
  });
});
