import * as vscode from 'vscode';
import type { FeatureId } from '../../core/tenant/permissions';
import type { TenantRow } from '../../core/tenant/rows';
import { settings } from '../settings';
import { escaped } from '../signIn/markdown';
import { plainLine } from './plainLine';
import { tenantBundle } from './tenantBundle';
import type { Tenants } from './tenants';

/** A check of the tenant, or one thing that it rests on. */
export type TenantNode =
  | { readonly kind: 'row'; readonly row: TenantRow; readonly permission?: FeatureId }
  | { readonly kind: 'detail'; readonly rowId: string; readonly index: number; readonly text: string };

const ICONS = { good: 'pass', attention: 'warning', bad: 'error', unknown: 'question', note: 'info' } as const;
const COLORS = { good: 'testing.iconPassed', attention: 'list.warningForeground', bad: 'list.errorForeground' } as const;

function icon(state: TenantRow['state']): vscode.ThemeIcon {
  const color = state === 'good' || state === 'attention' || state === 'bad' ? new vscode.ThemeColor(COLORS[state]) : undefined;
  return new vscode.ThemeIcon(ICONS[state], color);
}

/** The state in words, for those who do not see the icon. */
function stateName(state: TenantRow['state']): string {
  switch (state) {
    case 'good':
      return vscode.l10n.t('good');
    case 'attention':
      return vscode.l10n.t('needs attention');
    case 'bad':
      return vscode.l10n.t('problem');
    case 'unknown':
      return vscode.l10n.t('not known');
    case 'note':
      return vscode.l10n.t('for information');
  }
}

/** What we found out about the tenant, a row for each question, with what it rests on below. */
export class TenantView implements vscode.TreeDataProvider<TenantNode>, vscode.Disposable {
  readonly #tenants: Tenants;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(tenants: Tenants) {
    this.#tenants = tenants;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  getChildren(node?: TenantNode): TenantNode[] {
    if (node?.kind === 'row') return node.row.details.map((text, index) => ({ kind: 'detail', rowId: node.row.id, index, text }));
    const { model } = this.#tenants;
    if (node || !model) return [];
    const rows = tenantBundle().tenantRows(model.tenant, { now: model.now, language: settings.language(), roster: model.roster });
    return rows.map((row) => ({ kind: 'row', row, ...(row.permission === undefined ? {} : { permission: row.permission }) }));
  }

  getParent(node: TenantNode): TenantNode | undefined {
    return node.kind === 'row' ? undefined : this.getChildren().find((each) => each.kind === 'row' && each.row.id === node.rowId);
  }

  getTreeItem(node: TenantNode): vscode.TreeItem {
    return node.kind === 'row' ? rowItem(node.row) : detailItem(node);
  }
}

function rowItem(row: TenantRow): vscode.TreeItem {
  const below = row.details.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(row.label, below);
  const { basis } = tenantBundle().tenantTexts(settings.language());
  const known = row.basis === 'read' ? '' : ` (${basis[row.basis]})`;
  const value = plainLine(row.value, 200);
  item.id = row.id;
  item.description = value + known;
  item.iconPath = icon(row.state);
  item.contextValue = row.permission === undefined ? 'tenantRow' : 'tenantRow.permission';
  item.tooltip = rowTooltip(row, value + known);
  item.accessibilityInformation = { label: `${row.label}: ${value}${known}, ${stateName(row.state)}` };
  return item;
}

function rowTooltip(row: TenantRow, value: string): vscode.MarkdownString {
  const details = row.details.map((detail) => `- ${escaped(plainLine(detail, 400))}`);
  return new vscode.MarkdownString(
    [`**${escaped(row.label)}** — ${escaped(value)}`, `*${escaped(stateName(row.state))}*`, details.join('\n')].join('\n\n'),
  );
}

function detailItem({ rowId, index, text }: TenantNode & { readonly kind: 'detail' }): vscode.TreeItem {
  const line = plainLine(text, 400);
  const item = new vscode.TreeItem(line);
  item.id = `${rowId}/${index}`;
  item.tooltip = line;
  return item;
}
