import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import type { TenantUser } from '../../core/users/tenantUser';
import { ContextKey } from '../context';
import { Disposables } from '../disposable';
import { onSettingChange, settings } from '../settings';
import { coverageLine, stateLine } from '../tenant/progressText';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import type { Tenants } from '../tenant/tenants';
import { Throttled, TREE_PACE } from '../tenant/throttled';
import { filterText } from './filterUsers';
import type { People } from './people';
import { userOf, type UserNode } from './userNodes';
import { UsersView } from './usersView';

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
  const { tenant, now, roster } = model;
  const age = tenantBundle()
    .tenantRows(tenant, { now, language, roster })
    .find(({ id }) => id === 'report');
  const report = tenant.reportAge && age ? vscode.l10n.t('Registration report: {0}.', age.value) : '';
  return [previewText(people), stateLine(model, language), coverageLine(model, language), report].filter(Boolean).join(' ');
}

function badgeOf(people: People, model: TenantModel | undefined): vscode.ViewBadge | undefined {
  const value = model && people.enabledNotAble(model);
  return value ? { value, tooltip: vscode.l10n.t('{0} users are enabled for password reset but not able to', value) } : undefined;
}

/** The view Users with what stands round its rows: message, title, badge, and the keys that menus ask for. */
export class UsersPane implements vscode.Disposable {
  readonly #tenants: Tenants;
  readonly #people: People;
  readonly #provider: UsersView;
  readonly #view: vscode.TreeView<UserNode>;
  readonly #all = new Disposables();
  readonly #filtered = new ContextKey('sspr.usersFiltered');
  readonly #blocked = new ContextKey('sspr.usersBlocked');
  readonly #rows: Throttled;
  readonly #otherTenant: () => void;
  #shown: TenantModel | undefined;

  /** `otherTenant` is called when another tenant is shown than before, or none. */
  constructor(tenants: Tenants, people: People, otherTenant: () => void) {
    this.#tenants = tenants;
    this.#people = people;
    this.#otherTenant = otherTenant;
    this.#provider = new UsersView(tenants, people);
    this.#view = vscode.window.createTreeView('sspr.users', { treeDataProvider: this.#provider, showCollapseAll: true });
    this.#rows = new Throttled(TREE_PACE, () => this.#provider.refresh());
    this.#all.add(
      this.#provider,
      this.#view,
      this.#rows,
      this.#view.onDidChangeVisibility(({ visible }) => tenants.see('users', visible)),
      tenants.onDidChange(() => this.#update()),
      onSettingChange('language', () => this.#update()),
    );
    if (this.#view.visible) void tenants.see('users', true);
    this.#update();
  }

  #update(): void {
    const { model } = this.#tenants;
    const people = this.#people;
    people.forget();
    if (model !== this.#shown) {
      this.#shown = model;
      people.filter = undefined;
      this.#otherTenant();
      this.#provider.startAgain();
    }
    this.#view.message = model ? messageOf(model, people) : '';
    this.#view.description = model && people.filter ? vscode.l10n.t('Filter: {0}', filterText(people.filter, model)) : '';
    this.#view.badge = badgeOf(people, model);
    this.#filtered.set(people.filter !== undefined);
    this.#blocked.set(model !== undefined && people.blocked(model));
    this.#rows.run();
  }

  filterChanged(): void {
    this.#provider.startAgain();
    this.#update();
  }

  loadMore(key: string): void {
    this.#provider.loadMore(key);
  }

  /** Shows a person, if need be without the filter. */
  async reveal(model: TenantModel, user: TenantUser): Promise<void> {
    if (!this.#people.shows(model, user)) this.#people.filter = undefined;
    this.filterChanged();
    await this.#view.reveal(this.#provider.pin(model, user), { select: true, focus: true, expand: true });
  }

  /** The person of the row that a command was called on, or of the one that is selected. */
  chosen(node: unknown): TenantUser {
    const user = userOf(node) ?? this.#view.selection.map(userOf).find((each) => each !== undefined);
    if (user) return user;
    throw new Problem('badInput', vscode.l10n.t('No user is selected. Select one in the view Users, or choose “SSPR: Check User…”.'));
  }

  dispose(): void {
    this.#all.dispose();
  }
}
