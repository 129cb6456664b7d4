import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import { onSettingChange } from '../settings';
import { OVERVIEW_TYPE, OverviewPage, type OverviewSource } from './page';

/** The overview page, the command that opens it, and its return after a restart. */
export function registerOverview(context: vscode.ExtensionContext, log: Log, model: OverviewSource): vscode.Disposable {
  const page = new OverviewPage(context.extensionUri, model);
  const all = new Disposables();
  all.add(
    page,
    command(log, 'sspr.openOverview', () => page.show()),
    vscode.window.registerWebviewPanelSerializer(OVERVIEW_TYPE, {
      deserializeWebviewPanel: (panel) => {
        page.adopt(panel);
        return Promise.resolve();
      },
    }),
    onSettingChange('language', () => page.refresh()),
  );
  return all;
}
