import * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import { plainLine } from '../tenant/plainLine';
import { localTime } from '../time';
import { caseTitle } from '../wizard/caseTitle';
import type { CaseStore } from './caseStore';

/** A row of the view Cases. */
export interface CaseNode {
  readonly caseId: string;
  readonly shown: Case;
}

/** The id of a case that a command is called with: by a row, or as it is. */
export function caseIdOf(named: unknown): string | undefined {
  if (typeof named === 'string') return named;
  return typeof named === 'object' && named !== null && 'caseId' in named && typeof named.caseId === 'string' ? named.caseId : undefined;
}

/** Kept cases, latest first. */
export class CasesView implements vscode.TreeDataProvider<CaseNode> {
  readonly #store: CaseStore;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(store: CaseStore) {
    this.#store = store;
    this.onDidChangeTreeData = store.onDidChange;
  }

  async getChildren(node?: CaseNode): Promise<CaseNode[]> {
    if (node) return [];
    return (await this.#store.list()).map((shown) => ({ caseId: shown.id, shown }));
  }

  getTreeItem({ caseId, shown }: CaseNode): vscode.TreeItem {
    const title = caseTitle(shown);
    const who = plainLine(shown.user?.name ?? '', 60) || plainLine(shown.userName, 80);
    const opened = localTime(shown.opened).slice(0, 16);
    // One looks for a person, and a narrow view cuts off what comes last.
    const item = new vscode.TreeItem(who || title);
    item.id = caseId;
    item.description = (who ? [title, opened] : [opened]).join(' · ');
    item.iconPath = new vscode.ThemeIcon('checklist');
    item.contextValue = 'case';
    item.tooltip = [title, who, vscode.l10n.t('Opened {0}', localTime(shown.opened))].filter(Boolean).join('\n');
    item.command = { title: vscode.l10n.t('Open Case'), command: 'sspr.openCase', arguments: [caseId] };
    return item;
  }
}
