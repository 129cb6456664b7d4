import * as vscode from 'vscode';
import type { StoredThing } from '../stored/storedData';
import { localTime } from '../time';
import { caseTitle } from '../wizard/caseTitle';
import type { Wizard } from '../wizard/wizard';
import type { CaseStore } from './caseStore';

/** Deletes a kept case for good; if it is open it stays so, but is kept no longer. */
export async function deleteCase(id: string, store: CaseStore, wizard: Wizard): Promise<void> {
  wizard.forget(id);
  await store.delete(id);
}

/** The kept cases among all that is kept. */
export async function storedCases(store: CaseStore, wizard: Wizard): Promise<readonly StoredThing[]> {
  await store.flush();
  return (await store.list()).map((kept) => ({
    place: 'files',
    icon: 'checklist',
    label: caseTitle(kept),
    description: vscode.l10n.t('troubleshooting case of {0}', localTime(kept.opened).slice(0, 16)),
    delete: () => deleteCase(kept.id, store, wizard),
  }));
}
