import type * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import { onSettingChange } from '../settings';
import type { OverviewPage } from './page';

/** The command that opens the overview page. Its return after a restart is registered with what loads this. */
export function registerOverview(log: Log, page: OverviewPage): vscode.Disposable {
  const all = new Disposables();
  all.add(
    page,
    command(log, 'sspr.openOverview', () => page.show()),
    onSettingChange('language', () => page.refresh()),
  );
  return all;
}
