import * as vscode from 'vscode';
import type { ContextKey } from '../context';
import { Delayed, Disposables } from '../disposable';

/** VS Code gives documents above this size to no extension, in bytes. */
const MOST_BYTES = 50 * 1024 * 1024;

/** The file in front, if it is one of those. */
async function tooLarge(): Promise<vscode.Uri | undefined> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (vscode.window.activeTextEditor || !(input instanceof vscode.TabInputText)) return undefined;
  try {
    return (await vscode.workspace.fs.stat(input.uri)).size > MOST_BYTES ? input.uri : undefined;
  } catch {
    // A file that cannot be asked for its size is not known to be too large.
    return undefined;
  }
}

/** Says why nothing is explained in a file that VS Code keeps from extensions, where the person looks at it. */
export function registerTooLarge(key: ContextKey): vscode.Disposable {
  const all = new Disposables();
  let item: vscode.StatusBarItem | undefined;
  const refresh = async (): Promise<void> => {
    const large = await tooLarge();
    key.set(large !== undefined);
    if (large) {
      if (!item) all.add((item = statusItem()));
      item.command = { command: 'sspr.analyzeLogs', title: vscode.l10n.t('Analyze'), arguments: [large] };
      item.show();
    } else item?.hide();
  };
  const start = new Delayed(0);
  all.add(
    start,
    vscode.window.tabGroups.onDidChangeTabs(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => void refresh()),
  );
  start.run(() => void refresh());
  return all;
}

function statusItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('sspr.tooLarge', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('SSPR: file too large');
  item.text = `$(info) ${vscode.l10n.t('SSPR: file over 50 MB')}`;
  item.tooltip = vscode.l10n.t(
    'VS Code gives files over 50 MB to no extension, so codes cannot be explained in place. Select this to read the file as a whole: who could not reset a password, when and why.',
  );
  return item;
}
