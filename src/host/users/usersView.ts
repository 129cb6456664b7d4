import * as vscode from 'vscode';
import type { SourceId } from '../../core/tenant/tenant';
import type { ReasonGroup, VerdictGroup } from '../../core/users/grouping';
import type { TenantUser } from '../../core/users/tenantUser';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import type { Tenants } from '../tenant/tenants';
import type { People } from './people';
import { failedItem, moreItem, reasonItem, retryItem, userItem, userTooltipOf, verdictItem } from './userItem';
import { groupKey, type UserNode } from './userNodes';

/** People shown of one group at first, and with each "Load more". */
const PAGE = 100;

/** Sources without which the list itself has holes; the view Tenant names the others. */
const LIST_SOURCES: readonly SourceId[] = ['users', 'registrations', 'group'];

/** People by verdict and reason. Whatever the size of the tenant, VS Code is given groups and a page of people. */
export class UsersView implements vscode.TreeDataProvider<UserNode>, vscode.Disposable {
  readonly #tenants: Tenants;
  readonly #people: People;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #shown = new Map<string, number>();
  /** The person that was searched for stands first in its group, however large that is. */
  #pinned: TenantUser | undefined;

  constructor(tenants: Tenants, people: People) {
    this.#tenants = tenants;
    this.#people = people;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Another tenant or another filter: pages begin anew. */
  startAgain(): void {
    this.#shown.clear();
    this.#pinned = undefined;
    this.refresh();
  }

  loadMore(key: string): void {
    this.#shown.set(key, (this.#shown.get(key) ?? PAGE) + PAGE);
    this.refresh();
  }

  /** The row of a person, which stands in the list from now on. */
  pin(model: TenantModel, user: TenantUser): UserNode {
    this.#pinned = user;
    this.refresh();
    const { verdict, reason } = this.#people.brief(model, user.traits);
    return { kind: 'user', user, verdict, reason };
  }

  getChildren(node?: UserNode): UserNode[] {
    const { model } = this.#tenants;
    if (!model) return [];
    if (!node) return this.#roots(model);
    if (node.kind === 'verdict') {
      const group = this.#verdict(model, node);
      const [only] = group?.reasons ?? [];
      // Who can reset needs no reason: one level less.
      if (only && node.verdict === 'ready' && group?.reasons.length === 1) return this.#page(model, only);
      return (group?.reasons ?? []).map(({ verdict, reason }) => ({ kind: 'reason', verdict, reason }));
    }
    if (node.kind !== 'reason') return [];
    const group = this.#reason(model, node);
    return group ? this.#page(model, group) : [];
  }

  getParent(node: UserNode): UserNode | undefined {
    if (node.kind === 'reason') return { kind: 'verdict', verdict: node.verdict };
    if (node.kind !== 'user' && node.kind !== 'more') return undefined;
    if (node.verdict === 'ready') return { kind: 'verdict', verdict: 'ready' };
    return { kind: 'reason', verdict: node.verdict, reason: node.reason };
  }

  getTreeItem(node: UserNode): vscode.TreeItem {
    const { model } = this.#tenants;
    if (!model) return new vscode.TreeItem('');
    switch (node.kind) {
      case 'verdict':
        return verdictItem(node, this.#verdict(model, node)?.count ?? 0);
      case 'reason':
        return reasonItem(node, this.#reason(model, node));
      case 'user':
        return userItem(node, this.#people.brief(model, node.user.traits));
      case 'more':
        return moreItem(node, groupKey(node));
      case 'failed':
        return failedItem(node, model.tenant[node.source]);
      case 'retry':
        return retryItem();
    }
  }

  /** Tooltips are made when one rests on a row. */
  resolveTreeItem(item: vscode.TreeItem, node: UserNode): vscode.TreeItem {
    const { model } = this.#tenants;
    if (model && node.kind === 'user') item.tooltip = userTooltipOf(node.user, this.#people.verdicts(model).of(node.user.traits));
    return item;
  }

  #roots(model: TenantModel): UserNode[] {
    const failed = LIST_SOURCES.filter((source) => {
      const fact = model.tenant[source];
      return !fact.known && fact.why.reason !== 'notRead';
    });
    const groups = this.#people.groups(model).map(({ verdict }): UserNode => ({ kind: 'verdict', verdict }));
    // The welcome says what to do when permissions alone keep the list empty.
    if (groups.length === 0 && this.#people.blocked(model)) return [];
    const nodes = failed.map((source) => failedNode(model, source));
    const retry: UserNode[] = !model.loading && failed.some((source) => passes(model, source)) ? [{ kind: 'retry' }] : [];
    return [...nodes, ...retry, ...groups];
  }

  #verdict(model: TenantModel, { verdict }: { readonly verdict: VerdictGroup['verdict'] }): VerdictGroup | undefined {
    return this.#people.groups(model).find((group) => group.verdict === verdict);
  }

  #reason(model: TenantModel, node: Pick<ReasonGroup, 'verdict' | 'reason'>): ReasonGroup | undefined {
    return this.#verdict(model, node)?.reasons.find(({ reason }) => reason === node.reason);
  }

  #page(model: TenantModel, group: ReasonGroup): UserNode[] {
    const { verdict, reason, count } = group;
    const shown = this.#shown.get(groupKey(group)) ?? PAGE;
    const page = model.roster.usersOf(group.traits, 0, shown, this.#people.touched(model)?.except);
    const pinned = this.#pinned && model.roster.find(this.#pinned.id);
    const first = pinned && group.traits.includes(pinned.traits) && !page.some(({ id }) => id === pinned.id) ? [pinned] : [];
    const people = [...first, ...page].map((user): UserNode => ({ kind: 'user', user, verdict, reason }));
    return count > shown ? [...people, { kind: 'more', verdict, reason, left: count - shown }] : people;
  }
}

/** Whether asking again may help by itself. */
function passes({ tenant }: TenantModel, source: SourceId): boolean {
  const fact = tenant[source];
  return !fact.known && ['throttled', 'offline', 'cancelled', 'unexpected', 'signIn'].includes(fact.why.reason);
}

/** A missing permission can be granted from the row. */
function failedNode({ tenant }: TenantModel, source: SourceId): UserNode {
  const fact = tenant[source];
  const missing = !fact.known && fact.why.reason === 'scope';
  return { kind: 'failed', source, ...(missing ? { permission: tenantBundle().featureOfSource(source).id } : {}) };
}
