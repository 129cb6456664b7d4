import * as vscode from 'vscode';
import { Delayed, Disposables } from '../disposable';
import type { Log } from '../log';
import { secretStore } from '../secrets';
import { Accounts } from '../signIn/accounts';
import { SsprAuthenticationProvider } from '../signIn/authenticationProvider';
import type * as Features from './features';

/** What loads the features that need a tenant. A guard compares the commands with those that they register. */
const COMMANDS = [
  'signIn',
  'signOut',
  'switchAccount',
  'switchTenant',
  'showAccount',
  'exploreDemo',
  'showPermissions',
  'grantPermission',
  'showStoredData',
  'refreshTenant',
  'cancelLoading',
  'declarePolicy',
  'openOverview',
  'loadMoreUsers',
  'searchUsers',
  'filterUsers',
  'clearUserFilter',
  'checkUser',
  'checkUserAgain',
  'explainPredictedCode',
  'copyUserPrincipalName',
  'openInAdminCenter',
  'whatIf',
  'exportUsers',
  'troubleshoot',
  'troubleshootCode',
  'troubleshootUser',
  'openCase',
  'deleteCase',
  'exportCase',
  'prepareSupportRequest',
  'analyzeLogs',
  'followLog',
  'analyzeSamples',
] as const;
const VIEWS = ['sspr.tenant', 'sspr.users', 'sspr.cases'] as const;

/** After which VS Code is done with its own start, as a rule. Milliseconds. */
const SETTLED = 2000;

/**
 * Sign-in, tenant and users are a bundle of their own, so that starting VS Code costs no more than without them. The first command, view or
 * page that needs them takes the place holders away and registers the features. Only the list of accounts is told without them, because VS
 * Code asks for it at every start.
 */
export function registerOnline(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  const all = new Disposables();
  const placeholders = new Disposables();
  const accounts = new Accounts(secretStore(context.secrets));
  let online: Features.Online | undefined;
  const load = (): Features.Online => {
    if (!online) {
      placeholders.dispose();
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
      online = (require('bundle:online') as typeof Features).registerFeatures(context, log, accounts);
      all.add(online.features);
    }
    return online;
  };
  // Changes of secrets do not always reach other windows; coming back to this one is when it matters.
  const follow = (): void => {
    const followed: Promise<unknown> = online ? online.connector.follow() : accounts.list();
    followed.catch((failure: unknown) => log.failure('Accounts', failure));
  };
  // Account and tenant are in sight while somebody is signed in, also before anything is read: once VS Code has started.
  const sight = new Delayed(SETTLED);
  sight.run(() => {
    accounts.list().then(
      ({ length }) => length > 0 && load(),
      (failure: unknown) => log.failure('Accounts', failure),
    );
  });
  const provider = new SsprAuthenticationProvider(accounts, () => load().connector);
  all.add(
    accounts,
    placeholders,
    sight,
    context.secrets.onDidChange(follow),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) follow();
    }),
    provider,
    vscode.authentication.registerAuthenticationProvider('sspr', vscode.l10n.t('SSPR Troubleshooter (Microsoft Entra)'), provider, {
      supportsMultipleAccounts: true,
    }),
  );
  for (const name of COMMANDS) {
    const id = `sspr.${name}`;
    placeholders.add(
      vscode.commands.registerCommand(id, (...args: readonly unknown[]) => {
        load();
        return vscode.commands.executeCommand(id, ...args);
      }),
    );
  }
  for (const view of VIEWS) placeholders.add(vscode.window.createTreeView(view, { treeDataProvider: untilLoaded(load) }));
  const restore = (page: string, fill: (panel: vscode.WebviewPanel, remembered: unknown) => unknown): void =>
    all.add(
      vscode.window.registerWebviewPanelSerializer(page, {
        deserializeWebviewPanel: async (panel, state) => {
          await fill(panel, state);
        },
      }),
    );
  restore('sspr.overview', (panel) => load().overview.adopt(panel));
  restore('sspr.analysis', (panel, remembered) => load().analyses.restore(panel, remembered));
  restore('sspr.wizard', (panel, remembered) => load().wizard.restore(panel, remembered));
  return all;
}

/** VS Code asks a view for rows when it is first in sight: that is when its features are needed. */
function untilLoaded(load: () => unknown): vscode.TreeDataProvider<never> {
  return {
    // Not at once: the view that asks is taken away by it.
    getChildren: () => void setTimeout(load, 0),
    getTreeItem: (never) => never,
  };
}
