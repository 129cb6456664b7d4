import * as vscode from 'vscode';
import type { Connected, Session } from '../session/session';
import { plainLine } from '../tenant/plainLine';
import { cloudName } from './cloudNames';

interface Item extends vscode.QuickPickItem {
  readonly action: () => unknown;
}

function item(icon: string, label: string, command: string): Item {
  return { label, iconPath: new vscode.ThemeIcon(icon), action: () => vscode.commands.executeCommand(command) };
}

function titleOf({ kind, account, tenantName, cloud }: Connected): string {
  const parts = kind === 'demo' ? [vscode.l10n.t('demo'), tenantName] : [account, tenantName, cloudName(cloud)];
  return parts.map((part) => plainLine(part, 60)).join(' · ');
}

/** What can be done with the account, behind the item in the status bar. */
export async function showAccount(session: Session, signedIn: boolean): Promise<void> {
  await session.restore();
  const { current } = session;
  const leave: Item = {
    label: vscode.l10n.t('Leave the demo tenant'),
    iconPath: new vscode.ThemeIcon('close'),
    action: async () => {
      session.set(undefined);
      // Back to the account that was open before, if there is one.
      await session.restore();
    },
  };
  const items = [
    item('organization', vscode.l10n.t('Switch tenant…'), 'sspr.switchTenant'),
    signedIn
      ? item('account', vscode.l10n.t('Switch account…'), 'sspr.switchAccount')
      : item('sign-in', vscode.l10n.t('Sign in…'), 'sspr.signIn'),
    item('shield', vscode.l10n.t('Show permissions'), 'sspr.showPermissions'),
    ...(current?.kind === 'account' ? [item('key', vscode.l10n.t('Grant a permission…'), 'sspr.grantPermission')] : []),
    item('beaker', vscode.l10n.t('Explore the demo tenant…'), 'sspr.exploreDemo'),
    item('database', vscode.l10n.t('Show and delete stored data…'), 'sspr.showStoredData'),
    ...(signedIn ? [item('sign-out', vscode.l10n.t('Sign out'), 'sspr.signOut')] : []),
    ...(current?.kind === 'demo' ? [leave] : []),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: current ? titleOf(current) : vscode.l10n.t('SSPR account'),
    placeHolder: vscode.l10n.t('What to do'),
  });
  await picked?.action();
}
