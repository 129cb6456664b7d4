import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Session } from '../session/session';
import { plainLabel, plainLine } from '../tenant/plainLine';
import type { Accounts } from './accounts';
import { cloudName } from './cloudNames';
import type { Connector, Whose } from './connector';

/** Longest name that stands in the status bar; the tooltip has it whole. */
const MOST = 32;

type Words = Pick<vscode.StatusBarItem, 'text' | 'accessibilityInformation'> & { readonly tooltip: string };

function account(whose: Whose, open: boolean): Words {
  const parts = [whose.account, whose.tenantName, cloudName(whose.cloud)];
  const [name, tenant, cloud] = parts.map((part) => plainLine(part)) as [string, string, string];
  const tooltip = open
    ? vscode.l10n.t(
        'The SSPR views read the tenant {0} ({1}), {2}, as {3}. Nothing is changed there. Click to switch or sign out.',
        tenant,
        whose.tenantId,
        cloud,
        name,
      )
    : vscode.l10n.t(
        'Signed in to the tenant {0} ({1}), {2}, as {3}. Nothing was read in this window yet. Click to switch or sign out.',
        tenant,
        whose.tenantId,
        cloud,
        name,
      );
  const text = `$(account) ${parts.map((part) => plainLabel(part, MOST)).join(' · ')}`;
  return {
    text,
    tooltip,
    accessibilityInformation: { label: vscode.l10n.t('SSPR: {0}', parts.map((part) => plainLine(part)).join(', ')) },
  };
}

function demo(tenantName: string): Words {
  const tooltip = vscode.l10n.t('The SSPR views show a made-up tenant, {0}. Click to leave it or to sign in.', plainLine(tenantName));
  const label = vscode.l10n.t('SSPR demo: {0}', plainLine(tenantName));
  return {
    text: `$(beaker) ${vscode.l10n.t('SSPR demo: {0}', plainLabel(tenantName, MOST))}`,
    tooltip,
    accessibilityInformation: { label },
  };
}

/** Says which account, tenant and cloud we look at or are signed in to. A click offers what can be done with it. */
export function showInStatusBar(session: Session, accounts: Accounts, connector: Connector): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('sspr.account', vscode.StatusBarAlignment.Left, -10);
  item.name = vscode.l10n.t('SSPR: account and tenant');
  item.command = 'sspr.showAccount';
  const show = (words: Words): void => {
    Object.assign(item, words);
    item.show();
  };
  const update = async (): Promise<void> => {
    const { current } = session;
    if (current) {
      show(current.kind === 'demo' ? demo(current.tenantName) : account(current, true));
      return;
    }
    const remembered = await connector.remembered().catch(() => undefined);
    // What was opened meanwhile has drawn itself.
    if (session.current) return;
    if (remembered) show(account(remembered, false));
    else item.hide();
  };
  const held = new Disposables();
  held.add(
    item,
    session.onDidChange(() => void update()),
    accounts.onDidChange(() => void update()),
  );
  void update();
  return held;
}
