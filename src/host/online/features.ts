import type { ExtensionContext } from 'vscode';
import { Disposables } from '../disposable';
import { Analyses } from '../analysis/analyses';
import { Excerpts } from '../analysis/excerpts';
import { registerAnalysis } from '../analysis/register';
import type { Log } from '../log';
import { CaseStore } from '../cases/caseStore';
import { registerCases } from '../cases/register';
import { storedCases } from '../cases/storedCases';
import { Memory } from '../memory';

import { OverviewPage } from '../overview/page';
import { registerOverview } from '../overview/register';
import { overviewSource } from '../tenant/overviewSource';
import { Session } from '../session/session';
import type { Accounts } from '../signIn/accounts';
import { Connector } from '../signIn/connector';
import { registerSignIn } from '../signIn/register';
import { registerStored } from '../stored/register';
import { registerSupport } from '../support/register';
import { registerTenant } from '../tenant/register';
import { Tenants } from '../tenant/tenants';
import { registerUsers } from '../users/register';
import { registerWizard } from '../wizard/register';
import { Wizard } from '../wizard/wizard';

/**
 * What `bundle:online` offers: the features that need a tenant or can do more with one, the connector for whoever signs in by VS Code's
 * Accounts menu, and the pages that VS Code brings back after a restart.
 */
export interface Online {
  readonly features: Disposables;
  readonly connector: Connector;
  readonly overview: OverviewPage;
  readonly wizard: Wizard;
  readonly analyses: Analyses;
}

/** Registers every feature that needs a tenant, or can do more with one. */
export function registerFeatures(context: ExtensionContext, log: Log, accounts: Accounts): Online {
  const memory = new Memory(context.globalState);
  const session = new Session();
  const tenants = new Tenants(session, memory, log);
  const connector = new Connector({ accounts, session, memory, log });
  const overview = new OverviewPage(context.extensionUri, overviewSource(tenants));
  const store = new CaseStore(context.globalStorageUri, log);
  const wizard = new Wizard({ extension: context.extensionUri, log, tenants, store });
  const analyses = new Analyses({ extension: context.extensionUri, log, tenants, wizard, excerpts: new Excerpts() });
  const features = new Disposables();
  features.add(session, tenants, store, wizard);
  features.add(
    registerSignIn(log, connector),
    registerStored(connector, log, [() => storedCases(store, wizard)]),
    registerWizard(wizard, log),
    registerCases(store, wizard, log),
    registerSupport(context, log, () => wizard.current),
    registerTenant(tenants, log),
    registerUsers(tenants, log),
    registerOverview(log, overview),
    registerAnalysis(context, log, analyses),
  );
  return { features, connector, overview, wizard, analyses };
}
