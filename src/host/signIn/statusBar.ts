import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Session } from '../session/session';
import { cloudName } from './cloudNames';

/** Longest name that stands in the status bar; the tooltip has it whole. */
const MOST = 32;

function short(name: string): string {
  const characters = [...name];
  return characters.length > MOST ? `${characters.slice(0, MOST - 1).join('')}…` : name;
}

/** Codicons are written `$(name)`; a tenant may be called so. */
function plain(name: string): string {
  return name.replaceAll('$(', '$\u200b(').replace(/\s+/g, ' ');
}

/** Says which account, tenant and cloud we look at, while there is one. A click offers what can be done with it. */
export function showInStatusBar(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('sspr.account', vscode.StatusBarAlignment.Left, -10);
  item.name = vscode.l10n.t('SSPR: account and tenant');
  item.command = 'sspr.showAccount';
  const update = (): void => {
    const { current } = session;
    if (!current) {
      item.hide();
      return;
    }
    const tenant = plain(short(current.tenantName));
    const cloud = cloudName(current.cloud);
    if (current.kind === 'demo') {
      item.text = `$(beaker) ${vscode.l10n.t('SSPR demo: {0}', tenant)}`;
      item.tooltip = vscode.l10n.t('The SSPR views show a made-up tenant, {0}. Click to leave it or to sign in.', current.tenantName);
    } else {
      item.text = `$(account) ${[plain(short(current.account)), tenant, cloud].join(' · ')}`;
      item.tooltip = vscode.l10n.t(
        'The SSPR views read the tenant {0} ({1}), {2}, as {3}. Nothing is changed there. Click to switch or sign out.',
        current.tenantName,
        current.tenantId,
        cloud,
        current.account,
      );
    }
    item.accessibilityInformation = { label: `SSPR: ${current.account} ${current.tenantName}, ${cloud}`, role: 'button' };
    item.show();
  };
  const held = new Disposables();
  held.add(item, session.onDidChange(update));
  update();
  return held;
}
