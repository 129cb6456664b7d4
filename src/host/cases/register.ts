import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import { caseTitle } from '../wizard/caseTitle';
import type { Wizard } from '../wizard/wizard';
import type { CaseStore } from './caseStore';
import { caseIdOf, CasesView } from './casesView';
import { deleteCase } from './storedCases';

function gone(): Problem {
  return new Problem('notFound', vscode.l10n.t('This case is no longer kept. Choose “SSPR: Troubleshoot…” to begin a new one.'));
}

/** The view Cases, and what is done with kept cases. */
export function registerCases(store: CaseStore, wizard: Wizard, log: Log): vscode.Disposable {
  const all = new Disposables();
  all.add(
    vscode.window.createTreeView('sspr.cases', { treeDataProvider: new CasesView(store) }),
    command(log, 'sspr.openCase', async (named) => {
      const id = caseIdOf(named);
      if (id === undefined || !(await wizard.openKept(id))) throw gone();
    }),
    command(log, 'sspr.deleteCase', async (named) => {
      const id = caseIdOf(named);
      const kept = id === undefined ? undefined : await store.read(id);
      if (!kept) throw gone();
      const remove = vscode.l10n.t('Delete');
      const question = vscode.l10n.t('Delete the case “{0}”? If it is open it stays open, but is kept no longer.', caseTitle(kept));
      if ((await vscode.window.showWarningMessage(question, { modal: true }, remove)) === remove) await deleteCase(kept.id, store, wizard);
    }),
  );
  return all;
}
