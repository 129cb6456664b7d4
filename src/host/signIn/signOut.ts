import * as vscode from 'vscode';
import type { SignedInAccount } from '../../auth/stored';
import { people } from './accounts';
import { cloudName } from './cloudNames';
import type { Connector } from './connector';
import { Problem } from '../../core/problem';
import { plainLabel } from '../tenant/plainLine';

type Choice = 'all' | SignedInAccount;

async function choose(persons: readonly SignedInAccount[]): Promise<Choice | undefined> {
  if (persons.length === 1) return persons[0];
  const items: (vscode.QuickPickItem & { readonly choice: Choice })[] = [
    ...persons.map((account) => ({ label: plainLabel(account.userName), description: cloudName(account.cloud), choice: account })),
    { label: vscode.l10n.t('All accounts'), iconPath: new vscode.ThemeIcon('sign-out'), choice: 'all' as const },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Sign out'),
    placeHolder: vscode.l10n.t('Removes the account and its tokens from this computer, in every tenant'),
  });
  return picked?.choice;
}

/** Signs one account out, or all: nothing of them stays here. */
export async function signOut(connector: Connector): Promise<void> {
  const persons = people(await connector.accounts.list());
  if (persons.length === 0) throw new Problem('notSignedIn', vscode.l10n.t('No account is signed in.'));
  const choice = await choose(persons);
  if (choice === undefined) return;
  if (choice === 'all') await connector.signOutAll();
  else await connector.signOut(choice);
  const stored = vscode.l10n.t('Show Stored Data…');
  // Notifications stay in VS Code's list: this one names nobody.
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Signed out: the account, its tokens and what was read with them are gone from VS Code. Names of tenants and declared policies stay until you delete them. Your browser may still be signed in.',
    ),
    stored,
  );
  if (chosen === stored) await vscode.commands.executeCommand('sspr.showStoredData');
}
