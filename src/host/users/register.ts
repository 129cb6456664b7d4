import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { clouds } from '../../core/tenant/clouds';
import type { TenantUser } from '../../core/users/tenantUser';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import type { TenantModel } from '../tenant/tenantModel';
import type { Tenants } from '../tenant/tenants';
import { CheckPages } from './checkPages';
import { checkOne, type CheckTools, checkUser } from './checkUser';
import { exportUsers } from './exportUsers';
import { askFilter } from './filterUsers';
import { People } from './people';
import { pickUser } from './searchUsers';
import { UsersPane } from './usersPane';
import { whatIf } from './whatIf';

async function copyName({ userPrincipalName, id }: TenantUser): Promise<void> {
  await vscode.env.clipboard.writeText(userPrincipalName || id);
  vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('User principal name copied')}`, 3000);
}

/** The page of a person in the admin center of the cloud that we are signed in to. */
async function openInAdminCenter({ connected }: TenantModel, { id }: TenantUser): Promise<void> {
  if (connected.kind === 'demo') {
    throw new Problem('badInput', vscode.l10n.t('People of the demo tenant are made up: they have no page in the admin center.'));
  }
  const page = `/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${encodeURIComponent(id)}`;
  await vscode.env.openExternal(vscode.Uri.parse(clouds[connected.cloud].adminCenter + page, true));
}

/** What is done with everybody: find, filter, preview, export. */
function listCommands(tenants: Tenants, people: People, pane: UsersPane, log: Log): readonly vscode.Disposable[] {
  return [
    command(log, 'sspr.loadMoreUsers', (key) => {
      if (typeof key === 'string') pane.loadMore(key);
    }),
    command(log, 'sspr.searchUsers', async () => {
      const model = await tenants.needUsers();
      const user = await pickUser(model.roster, (each) => people.inWords(model, each));
      if (user) await pane.reveal(model, user);
    }),
    command(log, 'sspr.filterUsers', async () => {
      if (await askFilter(people, await tenants.needUsers())) pane.filterChanged();
    }),
    command(log, 'sspr.clearUserFilter', () => {
      people.filter = undefined;
      pane.filterChanged();
    }),
    command(log, 'sspr.whatIf', async () => {
      const model = await tenants.needUsers();
      const wanted = await whatIf(people, model);
      if (!wanted) return;
      pane.filterChanged();
      await vscode.commands.executeCommand('sspr.users.focus');
      if (wanted === 'export') await exportUsers(model, people);
    }),
    command(log, 'sspr.exportUsers', async () => exportUsers(await tenants.needUsers(), people)),
  ];
}

/** What is done with one person: of a row, of the selection, or named. */
function personCommands(tools: CheckTools, people: People, pane: UsersPane, log: Log): readonly vscode.Disposable[] {
  const { tenants } = tools;
  return [
    command(log, 'sspr.checkUser', (text) => checkUser(tools, text)),
    command(log, 'sspr.checkUserAgain', async (node) => checkOne(tools, await tenants.need(), pane.chosen(node).id)),
    command(log, 'sspr.explainPredictedCode', async (node) => {
      const { code } = people.brief(await tenants.need(), pane.chosen(node).traits);
      if (code !== undefined) await vscode.commands.executeCommand('sspr.openEntry', code);
    }),
    command(log, 'sspr.copyUserPrincipalName', (node) => copyName(pane.chosen(node))),
    command(log, 'sspr.openInAdminCenter', async (node) => openInAdminCenter(await tenants.need(), pane.chosen(node))),
  ];
}

/** The view Users, and everything that is done with people. */
export function registerUsers(tenants: Tenants, log: Log): vscode.Disposable {
  const people = new People();
  const pages = new CheckPages();
  const pane = new UsersPane(tenants, people, () => pages.clear());
  const reveal: CheckTools['reveal'] = (model, user) => pane.reveal(model, user);
  const tools: CheckTools = { tenants, pages, reveal, openInAdminCenter };
  const all = new Disposables();
  all.add(pane, pages, ...listCommands(tenants, people, pane, log), ...personCommands(tools, people, pane, log));
  return all;
}
