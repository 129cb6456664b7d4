import * as vscode from 'vscode';
import { clouds } from '../../core/tenant/clouds';
import { Problem } from '../../core/problem';
import type { TenantUser } from '../../core/users/tenantUser';
import { ContextKey } from '../context';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import { onSettingChange, settings } from '../settings';
import { coverageLine, stateLine } from '../tenant/progressText';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import type { Tenants } from '../tenant/tenants';
import { Throttled, TREE_PACE } from '../tenant/throttled';
import { CheckPages } from './checkPages';
import { checkOne, type CheckTools, checkUser } from './checkUser';
import { exportUsers } from './exportUsers';
import { askFilter, filterText } from './filterUsers';
import { People } from './people';
import { pickUser } from './searchUsers';
import { userOf, type UserNode } from './userNodes';
import { UsersView } from './usersView';
import { whatIf } from './whatIf';

/** Who is shown when it is not everybody, as far as the title of the view has no room for it. */
function previewText({ filter }: People): string {
  if (!filter?.preview) return '';
  return filter.preview.list === 'lose'
    ? vscode.l10n.t('Only people who would lose reset are shown.')
    : vscode.l10n.t('Only people of whom it could not be told are shown.');
}

/** What stands above the people: what goes on, how many were read, how old the report is. */
function messageOf(model: TenantModel, people: People): string {
  const language = settings.language();
  const { tenant, now } = model;
  const age = tenantBundle()
    .tenantRows(tenant, { now, language, roster: model.roster })
    .find(({ id }) => id === 'report');
  const report = tenant.reportAge && age ? vscode.l10n.t('Registration report: {0}.', age.value) : '';
  return [previewText(people), stateLine(model, language), coverageLine(model, language), report].filter(Boolean).join(' ');
}

function badgeOf(people: People, model: TenantModel | undefined): vscode.ViewBadge | undefined {
  const value = model && people.enabledNotAble(model);
  return value ? { value, tooltip: vscode.l10n.t('{0} users are enabled for password reset but not able to', value) } : undefined;
}

/** The row that a command was called on, or the one that is selected. */
function chosen(node: unknown, view: vscode.TreeView<UserNode>): TenantUser {
  const user = userOf(node) ?? view.selection.map(userOf).find((each) => each !== undefined);
  if (user) return user;
  throw new Problem('badInput', vscode.l10n.t('No user is selected. Select one in the view Users, or choose “SSPR: Check User…”.'));
}

async function copyName({ userPrincipalName, id }: TenantUser): Promise<void> {
  await vscode.env.clipboard.writeText(userPrincipalName || id);
  vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('User principal name copied')}`, 3000);
}

/** The page of a person in the admin center of the cloud that we are signed in to. */
function adminCenterPage({ connected }: TenantModel, { id }: TenantUser): vscode.Uri {
  const { adminCenter } = clouds[connected.cloud];
  return vscode.Uri.parse(
    `${adminCenter}/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${encodeURIComponent(id)}`,
    true,
  );
}

async function openInAdminCenter(model: TenantModel, user: TenantUser): Promise<void> {
  if (model.connected.kind === 'demo') {
    throw new Problem('badInput', vscode.l10n.t('People of the demo tenant are made up: they have no page in the admin center.'));
  }
  await vscode.env.openExternal(adminCenterPage(model, user));
}

/** The view Users, and everything that is done with people. */
export function registerUsers(tenants: Tenants, log: Log): vscode.Disposable {
  const people = new People();
  const provider = new UsersView(tenants, people);
  const view = vscode.window.createTreeView('sspr.users', { treeDataProvider: provider, showCollapseAll: true });
  const filtered = new ContextKey('sspr.usersFiltered');
  const blocked = new ContextKey('sspr.usersBlocked');
  const pages = new CheckPages();
  const rows = new Throttled(TREE_PACE, () => provider.refresh());
  let shown: TenantModel | undefined;

  const update = (): void => {
    const { model } = tenants;
    people.forget();
    if (model !== shown) {
      shown = model;
      people.filter = undefined;
      pages.clear();
      provider.startAgain();
    }
    view.message = model ? messageOf(model, people) : '';
    view.description = model && people.filter ? vscode.l10n.t('Filter: {0}', filterText(people.filter, model)) : '';
    view.badge = badgeOf(people, model);
    filtered.set(people.filter !== undefined);
    blocked.set(model !== undefined && people.blocked(model));
    rows.run();
  };
  const filterChanged = (): void => {
    provider.startAgain();
    update();
  };
  const reveal = async (model: TenantModel, user: TenantUser): Promise<void> => {
    if (!people.shows(model, user)) people.filter = undefined;
    filterChanged();
    await view.reveal(provider.pin(model, user), { select: true, focus: true, expand: true });
  };
  const tools: CheckTools = { tenants, pages, reveal, openInAdminCenter };

  const all = new Disposables();
  all.add(
    provider,
    view,
    rows,
    pages,
    view.onDidChangeVisibility(({ visible }) => tenants.see('users', visible)),
    tenants.onDidChange(update),
    onSettingChange('language', update),
    command(log, 'sspr.loadMoreUsers', (key) => {
      if (typeof key === 'string') provider.loadMore(key);
    }),
    command(log, 'sspr.searchUsers', async () => {
      const model = await tenants.needUsers();
      const user = await pickUser(model.roster, (each) => people.inWords(model, each));
      if (user) await reveal(model, user);
    }),
    command(log, 'sspr.filterUsers', async () => {
      if (await askFilter(people, await tenants.needUsers())) filterChanged();
    }),
    command(log, 'sspr.clearUserFilter', () => {
      people.filter = undefined;
      filterChanged();
    }),
    command(log, 'sspr.checkUser', (text) => checkUser(tools, text)),
    command(log, 'sspr.checkUserAgain', async (node) => checkOne(tools, await tenants.need(), chosen(node, view).id)),
    command(log, 'sspr.explainPredictedCode', async (node) => {
      const { code } = people.brief(await tenants.need(), chosen(node, view).traits);
      if (code !== undefined) await vscode.commands.executeCommand('sspr.openEntry', code);
    }),
    command(log, 'sspr.copyUserPrincipalName', (node) => copyName(chosen(node, view))),
    command(log, 'sspr.openInAdminCenter', async (node) => openInAdminCenter(await tenants.need(), chosen(node, view))),
    command(log, 'sspr.whatIf', async () => {
      const model = await tenants.needUsers();
      const wanted = await whatIf(people, model);
      if (!wanted) return;
      filterChanged();
      await vscode.commands.executeCommand('sspr.users.focus');
      if (wanted === 'export') await exportUsers(model, people);
    }),
    command(log, 'sspr.exportUsers', async () => exportUsers(await tenants.needUsers(), people)),
  );
  if (view.visible) void tenants.see('users', true);
  update();
  return all;
}
