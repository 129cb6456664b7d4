import * as vscode from 'vscode';
import { ContextKey } from '../context';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import type { Memory } from '../memory';
import { command } from '../run';
import type { Session } from '../session/session';
import type { Connector } from './connector';
import { exploreDemo } from './exploreDemo';
import { tellingFailures } from './failures';
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
export function registerSignIn(log: Log, connector: Connector): vscode.Disposable {
  const { accounts, memory, session } = connector;
  const permissions = new PermissionsDocument(session);
  session.restoreBy(() => connector.restore());
  const met =
    (action: (what: unknown) => unknown) =>
    (what: unknown): Promise<void> =>
      tellingFailures(log, () => action(what));
  const all = new Disposables();
  all.add(
    permissions,
    followSession(session, memory),
    showInStatusBar(session, accounts, connector),
    command(
      log,
      'sspr.signIn',
      met(() => connector.signIn()),
    ),
    command(
      log,
      'sspr.signOut',
      met(() => signOut(connector)),
    ),
    command(
      log,
      'sspr.switchAccount',
      met(() => switchAccount(connector)),
    ),
    command(
      log,
      'sspr.switchTenant',
      met(() => switchTenant(connector)),
    ),
    command(
      log,
      'sspr.exploreDemo',
      met((variant) => exploreDemo(session, variant)),
    ),
    command(
      log,
      'sspr.showPermissions',
      met(() => permissions.show()),
    ),
    command(
      log,
      'sspr.grantPermission',
      met((what) => grantPermission(session, what)),
    ),
    command(
      log,
      'sspr.showAccount',
      met(async () => showAccount(session, (await accounts.list()).length > 0)),
    ),
  );
  return all;
}
