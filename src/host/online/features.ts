import type { ExtensionContext } from 'vscode';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { Memory } from '../memory';

import { OverviewPage } from '../overview/page';
import { registerOverview } from '../overview/register';
import { overviewSource } from '../tenant/overviewSource';
import { Session } from '../session/session';
import type { Accounts } from '../signIn/accounts';
import { Connector } from '../signIn/connector';
import { registerSignIn } from '../signIn/register';
import { registerTenant } from '../tenant/register';
import { Tenants } from '../tenant/tenants';
import { registerUsers } from '../users/register';

/**
 * What `bundle:online` offers: the features that need a tenant, the connector for whoever signs in by VS Code's
 * Accounts menu, and the page that VS Code brings back after a restart.
 */
export interface Online {
  readonly features: Disposables;
  readonly connector: Connector;
  readonly overview: OverviewPage;
}

/** Registers every feature that needs a tenant. */
export function registerFeatures(context: ExtensionContext, log: Log, accounts: Accounts): Online {
  const memory = new Memory(context.globalState);
  const session = new Session();
  const tenants = new Tenants(session, memory, log);
  const connector = new Connector({ accounts, session, memory, log });
  const overview = new OverviewPage(context.extensionUri, overviewSource(tenants));
  const features = new Disposables();
  features.add(session, tenants);
  features.add(
    registerSignIn(context, log, connector),
    registerTenant(tenants, log),
    registerUsers(tenants, log),
    registerOverview(log, overview),
  );
  return { features, connector, overview };
}
