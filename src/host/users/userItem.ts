import * as vscode from 'vscode';
import type { Fact } from '../../core/tenant/fact';
import type { ReasonGroup } from '../../core/users/grouping';
import type { TenantUser } from '../../core/users/tenantUser';
import type { Brief, Readiness, Verdict } from '../../core/users/verdict';
import { decode } from '../decode';
import { settings } from '../settings';
import { plainLine } from '../tenant/plainLine';
import { tenantBundle } from '../tenant/tenantBundle';
import { describe } from './description';
import { groupKey, type UserNode } from './userNodes';
import { userTooltip } from './userTooltip';

const ICONS = { ready: 'pass', cannot: 'error', cannotTell: 'question' } as const;
const COLORS = { ready: 'testing.iconPassed', cannot: 'list.errorForeground' } as const;

function verdictIcon(verdict: Verdict): vscode.ThemeIcon {
  return new vscode.ThemeIcon(ICONS[verdict], verdict === 'cannotTell' ? undefined : new vscode.ThemeColor(COLORS[verdict]));
}

function number(count: number): string {
  return tenantBundle().numberText(count, settings.language());
}

export function verdictItem({ verdict }: UserNode & { readonly kind: 'verdict' }, count: number): vscode.TreeItem {
  const label = tenantBundle().usersTexts(settings.language()).verdicts[verdict];
  const open = verdict === 'ready' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const item = new vscode.TreeItem(label, open);
  item.id = verdict;
  item.description = number(count);
  item.iconPath = verdictIcon(verdict);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}: {1} people', label, number(count)) };
  return item;
}

export function reasonItem(node: UserNode & { readonly kind: 'reason' }, group: ReasonGroup | undefined): vscode.TreeItem {
  const { label, sentence, next } = tenantBundle().usersTexts(settings.language()).reasons[node.reason];
  const count = number(group?.count ?? 0);
  const [id] = group?.codes ?? [];
  const code = id === undefined ? '' : decode().explain(id, settings.language()).code;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = groupKey(node);
  item.description = code === '' ? count : `${count} · ${code}`;
  item.contextValue = 'group';
  item.tooltip = `${sentence}\n\n${vscode.l10n.t('Next: {0}', next)}`;
  item.accessibilityInformation = { label: [vscode.l10n.t('{0}: {1} people', label, count), code].filter(Boolean).join(', ') };
  return item;
}

export function userItem({ user, reason }: UserNode & { readonly kind: 'user' }, brief: Brief): vscode.TreeItem {
  const userPrincipalName = plainLine(user.userPrincipalName);
  const name = plainLine(user.name) || userPrincipalName || user.id;
  const { verdicts, reasons } = tenantBundle().usersTexts(settings.language());
  const item = new vscode.TreeItem(name);
  item.id = `user/${user.id}`;
  item.description = userPrincipalName;
  item.iconPath = new vscode.ThemeIcon(brief.admin ? 'shield' : user.traits.account?.guest ? 'globe' : 'account');
  item.contextValue = brief.code === undefined ? 'user' : 'user.code';
  const admin = brief.admin ? vscode.l10n.t('administrator') : '';
  const said = [name, userPrincipalName, admin, `${verdicts[brief.verdict]}: ${reasons[reason].label}`];
  item.accessibilityInformation = { label: said.filter(Boolean).join(', ') };
  return item;
}

export function userTooltipOf(user: TenantUser, readiness: Readiness): vscode.MarkdownString {
  return userTooltip(user, describe(readiness, settings.language()));
}

export function moreItem({ left }: UserNode & { readonly kind: 'more' }, key: string): vscode.TreeItem {
  const label = vscode.l10n.t('Load more');
  const item = new vscode.TreeItem(label);
  item.id = `more/${key}`;
  item.description = vscode.l10n.t('{0} left', number(left));
  item.contextValue = 'more';
  item.command = { title: label, command: 'sspr.loadMoreUsers', arguments: [key] };
  item.accessibilityInformation = { label: vscode.l10n.t('Load more people, {0} left', number(left)), role: 'button' };
  return item;
}

export function failedItem({ source, permission }: UserNode & { readonly kind: 'failed' }, fact: Fact<unknown>): vscode.TreeItem {
  const { unreadableSentence } = tenantBundle();
  const sentence = fact.known ? '' : unreadableSentence(fact.why, settings.language(), source);
  const item = new vscode.TreeItem(plainLine(sentence, 300));
  item.id = `failed/${source}`;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = permission === undefined ? 'failed' : 'tenantRow.permission';
  item.tooltip = sentence;
  return item;
}

export function retryItem(): vscode.TreeItem {
  const label = vscode.l10n.t('Retry');
  const item = new vscode.TreeItem(label);
  item.id = 'retry';
  item.iconPath = new vscode.ThemeIcon('refresh');
  item.command = { title: label, command: 'sspr.refreshTenant', arguments: ['resume'] };
  item.accessibilityInformation = { label: vscode.l10n.t('Retry what could not be read'), role: 'button' };
  return item;
}
