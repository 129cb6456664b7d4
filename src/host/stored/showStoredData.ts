import * as vscode from 'vscode';
import type { Connector } from '../signIn/connector';
import { plainLabel, plainLine } from '../tenant/plainLine';
import { deleteEverything, placeName, storedData, type StoredSource, type StoredThing } from './storedData';

interface Item extends vscode.QuickPickItem {
  /** What is asked before, and what is then done. */
  readonly deletion?: { readonly question: string; run(): Promise<void> };
}

function itemOf(thing: StoredThing): Item {
  const question = vscode.l10n.t('Delete “{0}” ({1})?', plainLine(thing.label), thing.description);
  return {
    label: plainLabel(thing.label),
    description: thing.description,
    detail: placeName(thing.place),
    iconPath: new vscode.ThemeIcon(thing.icon),
    deletion: { question, run: () => thing.delete() },
  };
}

function itemsOf(things: readonly StoredThing[], connector: Connector, others: readonly StoredSource[]): readonly Item[] {
  const everything: Item = {
    label: vscode.l10n.t('Delete everything'),
    iconPath: new vscode.ThemeIcon('trash'),
    deletion: {
      question: vscode.l10n.t('Sign out every account and delete everything that SSPR Troubleshooter keeps? Settings stay.'),
      run: () => deleteEverything(connector, others),
    },
  };
  return [...things.map(itemOf), { label: '', kind: vscode.QuickPickItemKind.Separator }, everything];
}

/** Shows everything that is kept and where, until the person leaves; what they choose is deleted after a question. */
export async function showStoredData(connector: Connector, others: readonly StoredSource[] = []): Promise<void> {
  for (;;) {
    const things = await storedData(connector, others);
    if (things.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('SSPR Troubleshooter keeps nothing: no account, no tenant, nothing that was read.'),
      );
      return;
    }
    const picked = await vscode.window.showQuickPick(itemsOf(things, connector, others), {
      title: vscode.l10n.t('Stored data'),
      placeHolder: vscode.l10n.t('Everything that is kept, and where. Choose what to delete.'),
      matchOnDescription: true,
    });
    if (!picked?.deletion) return;
    const remove = vscode.l10n.t('Delete');
    const answer = await vscode.window.showWarningMessage(picked.deletion.question, { modal: true }, remove);
    if (answer === remove) await picked.deletion.run();
  }
}
