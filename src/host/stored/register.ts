import * as vscode from 'vscode';
import type { Log } from '../log';
import { command } from '../run';
import type { Connector } from '../signIn/connector';
import { showStoredData } from './showStoredData';

/** Everything that this extension keeps, shown and deleted. */
export function registerStored(connector: Connector, log: Log): vscode.Disposable {
  return command(log, 'sspr.showStoredData', () => showStoredData(connector));
}
