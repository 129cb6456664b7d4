import * as vscode from 'vscode';
import { Disposables } from '../disposable';
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
] as const;
const VIEWS = ['sspr.tenant', 'sspr.users'] as const;
const PAGE = 'sspr.overview';

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
  const provider = new SsprAuthenticationProvider(accounts, () => load().connector);
  all.add(
    accounts,
    placeholders,
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
  all.add(
    vscode.window.registerWebviewPanelSerializer(PAGE, {
      deserializeWebviewPanel: (panel) => {
        load().overview.adopt(panel);
        return Promise.resolve();
      },
    }),
  );
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
