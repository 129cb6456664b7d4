import * as vscode from 'vscode';
import { ContextKey } from '../context';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import type { Memory } from '../memory';
import { command } from '../run';
import type { Session } from '../session/session';
import { registerStored } from '../stored/register';
import type { Connector } from './connector';
import { exploreDemo } from './exploreDemo';
import { grantPermission } from './grantPermission';
import { showAccount } from './showAccount';
import { PermissionsDocument } from './showPermissions';
import { signOut } from './signOut';
import { showInStatusBar } from './statusBar';
import { switchAccount } from './switchAccount';
import { switchTenant } from './switchTenant';

/** Tells VS Code and the memory which tenant we look at. */
function followSession(session: Session, memory: Memory): vscode.Disposable {
  const demo = new ContextKey('sspr.demo');
  const connected = new ContextKey('sspr.connected');
  const update = (): void => {
    const { current } = session;
    demo.set(current?.kind === 'demo');
    connected.set(current !== undefined);
    if (current?.kind === 'account') {
      const { cloud, tenantId, tenantName } = current;
      void memory.rememberTenant({ cloud, tenantId, name: tenantName });
    }
  };
  update();
  return session.onDidChange(update);
}

/** Signing in and out, switching, the demo, permissions. Nothing is loaded before somebody asks for it. */
export function registerSignIn(context: vscode.ExtensionContext, log: Log, connector: Connector): vscode.Disposable {
  const { accounts, memory, session } = connector;
  const permissions = new PermissionsDocument(session);
  session.restoreBy(() => connector.restore());
  const all = new Disposables();
  all.add(
    permissions,
    followSession(session, memory),
    showInStatusBar(session),
    // Changes of secrets do not always reach other windows; coming back to this one is when it matters.
    context.secrets.onDidChange(() => void connector.follow()),
    vscode.window.onDidChangeWindowState(({ focused }) => focused && void connector.follow()),
    command(log, 'sspr.signIn', () => connector.signIn()),
    command(log, 'sspr.signOut', () => signOut(connector)),
    command(log, 'sspr.switchAccount', () => switchAccount(connector)),
    command(log, 'sspr.switchTenant', () => switchTenant(connector)),
    command(log, 'sspr.exploreDemo', (variant) => exploreDemo(session, variant)),
    command(log, 'sspr.showPermissions', () => permissions.show()),
    command(log, 'sspr.grantPermission', (what) => grantPermission(session, what)),
    command(log, 'sspr.showAccount', async () => showAccount(session, (await accounts.list()).length > 0)),
    registerStored(connector, log),
  );
  return all;
}
