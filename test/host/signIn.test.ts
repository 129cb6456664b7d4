import { deepStrictEqual, doesNotMatch, match, rejects } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { SIGN_IN_SECRET, type SecretStore, type SignedInAccount } from '../../src/auth/stored';
import { Log } from '../../src/host/log';
import { Memory } from '../../src/host/memory';
import { Session } from '../../src/host/session/session';
import { settings } from '../../src/host/settings';
import { Accounts } from '../../src/host/signIn/accounts';
import { SsprAuthenticationProvider } from '../../src/host/signIn/authenticationProvider';
import { Connector } from '../../src/host/signIn/connector';
import { deleteEverything, storedData } from '../../src/host/stored/storedData';

const HOME = '11111111-aaaa-4aaa-8aaa-111111111111';
const CUSTOMER = '22222222-bbbb-4bbb-8bbb-222222222222';

const ada: SignedInAccount = {
  id: `ada.${HOME}`,
  name: 'Ada Admin',
  userName: 'ada@contoso.example',
  tenantId: HOME,
  homeTenantId: HOME,
  guest: false,
  cloud: 'global',
  clientId: 'app',
  scopes: ['User.Read'],
};
const adaAsGuest: SignedInAccount = { ...ada, tenantId: CUSTOMER, guest: true };
const grace: SignedInAccount = { ...ada, id: `grace.${HOME}`, name: 'Grace', userName: 'grace@contoso.example' };

/** Keepers of secrets and state that one can look into. */
function keepers(accounts: readonly SignedInAccount[]) {
  const kept = new Map<string, string>([[SIGN_IN_SECRET, JSON.stringify({ accounts, caches: { 'global app': { RefreshToken: {} } } })]]);
  const secrets: SecretStore = {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
    delete: (key) => {
      kept.delete(key);
      return Promise.resolve();
    },
  };
  const state = new Map<string, unknown>();
  const memento = {
    keys: () => [...state.keys()],
    get: (key: string, fallback?: unknown) => state.get(key) ?? fallback,
    update: (key: string, value: unknown) => {
      if (value === undefined) state.delete(key);
      else state.set(key, value);
      return Promise.resolve();
    },
  } as vscode.Memento;
  const session = new Session();
  const memory = new Memory(memento);
  const connector = new Connector({ accounts: new Accounts(secrets), session, memory, log: new Log() });
  return { kept, state, session, memory, connector };
}

/** Which of its own bundles the extension has loaded, but for the catalogue. */
function loaded(): readonly string[] {
  const { extensionPath = '?' } = vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter') ?? {};
  return Object.keys(require.cache)
    .filter((path) => path.startsWith(extensionPath) && !path.includes('node_modules'))
    .map((path) => path.replace(/^.*[\\/]/, ''))
    .filter((name) => /^(?:extension|online|signIn|tenant|demo)\.js$/.test(name));
}

async function eventually(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !happened(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('sign-in', () => {
  it('is known to VS Code, with all its accounts told, before MSAL, Graph or the demo are loaded', async () => {
    await vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter')?.activate();
    // Other tests of this window may have opened the demo; nobody has signed in.
    const before = loaded();
    deepStrictEqual(await vscode.authentication.getAccounts('sspr'), []);
    deepStrictEqual(await vscode.authentication.getSession('sspr', ['User.Read'], { silent: true }), undefined);
    deepStrictEqual([before.includes('extension.js'), before.includes('signIn.js'), loaded()], [true, false, before]);
  });

  it('lists each person once and hands out no token for that', async () => {
    const { connector } = keepers([ada, adaAsGuest, grace]);
    const provider = new SsprAuthenticationProvider(connector.accounts, () => connector);
    const sessions = await provider.getSessions(undefined, {});
    deepStrictEqual(
      sessions.map(({ account, scopes, accessToken }) => [account.label, scopes, accessToken]),
      [
        ['ada@contoso.example', [], ''],
        ['grace@contoso.example', [], ''],
      ],
    );
    deepStrictEqual(loaded().includes('signIn.js'), false);
  });

  it('takes up the account of the last time without loading anything', async () => {
    const { connector, session } = keepers([ada, grace]);
    session.restoreBy(() => connector.restore());
    await connector.accounts.choose(grace);
    await Promise.all([session.restore(), session.restore()]);
    const { kind, cloud, tenantId, tenantName, account } = session.current ?? {};
    deepStrictEqual([kind, cloud, tenantId, tenantName, account], ['account', 'global', HOME, 'contoso.example', 'grace@contoso.example']);
    deepStrictEqual(loaded().includes('signIn.js'), false);
  });

  it('signs a person out of every tenant and tells VS Code', async () => {
    const { connector, session, kept } = keepers([ada, adaAsGuest, grace]);
    const provider = new SsprAuthenticationProvider(connector.accounts, () => connector);
    const told: unknown[] = [];
    provider.onDidChangeSessions(({ added, removed }) => told.push([added?.length, removed?.map(({ account }) => account.label)]));
    await connector.restore();
    const [first] = await provider.getSessions(undefined, {});
    await provider.removeSession(first?.id ?? '');
    const { accounts } = JSON.parse(kept.get(SIGN_IN_SECRET) ?? '') as { accounts: readonly SignedInAccount[] };
    deepStrictEqual(
      [accounts.map(({ userName }) => userName), session.current, told],
      [['grace@contoso.example'], undefined, [[0, ['ada@contoso.example']]]],
    );
  });

  it('drops the tenant when another window signed the account out', async () => {
    const { connector, session, kept } = keepers([ada]);
    await connector.restore();
    kept.clear();
    await connector.follow();
    deepStrictEqual(session.current, undefined);
  });

  it('tells whom it would take up, for the status bar, and nobody once they signed out', async () => {
    const { connector } = keepers([adaAsGuest, grace]);
    const before = await connector.remembered();
    await connector.signOutAll();
    deepStrictEqual(
      [before, await connector.remembered()],
      [{ account: 'ada@contoso.example', tenantName: CUSTOMER, tenantId: CUSTOMER, cloud: 'global' }, undefined],
    );
  });

  it('hands other extensions nothing for scopes that it does not use itself', async () => {
    const { connector } = keepers([ada]);
    const loader = (): never => {
      throw new Error('Nothing is to be loaded for that.');
    };
    const provider = new SsprAuthenticationProvider(connector.accounts, loader);
    for (const scopes of [['Mail.Read'], ['User.Read', 'Mail.Read'], []]) {
      await rejects(provider.createSession(scopes, {}), /only for the permissions that it uses itself/);
      deepStrictEqual(await provider.getSessions(scopes, {}), []);
    }
  });

  it('says of the demo that it is one on the page of permissions', async () => {
    await vscode.commands.executeCommand('sspr.exploreDemo', 'fewPermissions');
    const uri = vscode.Uri.from({ scheme: 'sspr-permissions', path: '/SSPR permissions.md' });
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    match(text, /You look at the demo tenant/);
    match(text, /\*\*missing\*\*/);
    match(text, /granted \|/);
    doesNotMatch(text, /You are not signed in|What this sign-in was granted/);
    match(text, /to that tenant: its domain or its tenant ID/);
  });

  it('takes nothing from the settings of a workspace', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('The test workspace is not open.');
    const file = vscode.Uri.joinPath(folder.uri, '.vscode', 'settings.json');
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder.uri, '.vscode'));
    const evil = {
      'sspr.inline.show': 'off',
      'sspr.signIn.method': 'browser',
      'sspr.signIn.tenant': 'evil.example',
      'sspr.signIn.cloud': 'china',
      'sspr.signIn.clientId': '00000000-0000-0000-0000-000000000bad',
    };
    writeFileSync(file.fsPath, JSON.stringify(evil));
    // When this one has arrived, the others would have, too.
    await eventually(() => settings.inline() === 'off');
    try {
      deepStrictEqual(
        [settings.inline(), settings.signInMethod(), settings.signInTenant(), settings.signInCloud(), settings.signInClientId()],
        ['off', 'auto', '', 'global', ''],
      );
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await eventually(() => settings.inline() !== 'off');
  });
});

describe('stored data', () => {
  const policy = {
    scope: 'all',
    groupIds: [],
    methodsRequired: 2,
    securityQuestions: false,
    writeback: true,
    unlockWithoutReset: null,
    registrationRequired: null,
    reconfirmDays: null,
    at: 0,
    by: 'form',
  } as const;

  it('is listed with its place, and nothing is left when all is deleted', async () => {
    const { connector, session, memory, kept, state } = keepers([ada, adaAsGuest]);
    await connector.restore();
    await connector.accounts.choose(ada);
    await memory.rememberTenant({ cloud: 'global', tenantId: HOME, name: 'Contoso' });
    await memory.declarePolicy(HOME, policy);
    state.set('ofAnEarlierVersion', 'something');
    const listed = (await storedData(connector)).map(({ place, label }) => [place, label]);
    deepStrictEqual(listed, [
      ['secrets', 'ada@contoso.example'],
      ['globalState', 'Contoso'],
      ['globalState', 'Contoso'],
      ['memory', 'contoso.example'],
    ]);
    await deleteEverything(connector);
    deepStrictEqual([await storedData(connector), [...kept.keys()], [...state.keys()], session.current], [[], [], [], undefined]);
  });

  it('is deleted one by one', async () => {
    const { connector, memory } = keepers([]);
    await memory.rememberTenant({ cloud: 'global', tenantId: HOME, name: 'Contoso' });
    await memory.rememberTenant({ cloud: 'global', tenantId: CUSTOMER, name: 'Fabrikam' });
    await memory.declarePolicy(HOME, policy);
    const [first] = await storedData(connector);
    await first?.delete();
    deepStrictEqual(
      (await storedData(connector)).map(({ label, icon }) => [label, icon]),
      [
        ['Fabrikam', 'organization'],
        ['Contoso', 'organization'],
      ],
    );
  });
});

describe('a sign-out in another window', () => {
  it('closes the tenant here, and is not called an expired sign-in', async () => {
    const { connector, session, kept } = keepers([ada]);
    await connector.restore();
    const { connection } = session.current ?? {};
    kept.clear();
    await rejects(async () => connection?.token({ signal: new AbortController().signal }), { name: 'SignInError', message: 'expired' });
    await eventually(() => session.current === undefined);
    deepStrictEqual(session.current, undefined);
  });
});
