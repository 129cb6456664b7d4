import * as vscode from 'vscode';
import type { SignedInAccount } from '../../auth/stored';
import { plainLabel } from '../tenant/plainLine';
import { sameAccount } from './accounts';
import { cloudName } from './cloudNames';
import type { Connector } from './connector';

interface AccountItem extends vscode.QuickPickItem {
  readonly account?: SignedInAccount;
}

/** An account with its tenant and cloud, as rows name it. */
export function accountItem(account: SignedInAccount, { memory, current }: Connector): AccountItem {
  const tenant = memory.recentTenants().find(({ tenantId }) => tenantId === account.tenantId)?.name ?? account.tenantId;
  const now = current && sameAccount(account, current) ? [vscode.l10n.t('now')] : [];
  return {
    label: plainLabel(account.userName),
    description: [plainLabel(tenant), cloudName(account.cloud), ...now].join(' · '),
    ...(account.guest && { detail: vscode.l10n.t('as a guest or delegated administrator (GDAP)') }),
    account,
  };
}

/** Another of the accounts that are signed in, or one more. */
export async function switchAccount(connector: Connector): Promise<void> {
  await connector.session.restore();
  const accounts = await connector.accounts.list();
  const another: AccountItem = { label: vscode.l10n.t('Sign in with another account…'), iconPath: new vscode.ThemeIcon('add') };
  const picked = await vscode.window.showQuickPick([...accounts.map((account) => accountItem(account, connector)), another], {
    title: vscode.l10n.t('Switch account'),
    placeHolder: vscode.l10n.t('Account and tenant to look at'),
    matchOnDescription: true,
  });
  if (!picked) return;
  if (picked.account) await connector.connect(picked.account);
  else await connector.signIn();
}
