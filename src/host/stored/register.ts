import * as vscode from 'vscode';
import type { Log } from '../log';
import { command } from '../run';
import type { Connector } from '../signIn/connector';
import { tellingFailures } from '../signIn/failures';
import { showStoredData } from './showStoredData';
import type { StoredSource } from './storedData';

/** Everything that this extension keeps, shown and deleted. `others`: what is kept beside sign-in and tenants. */
export function registerStored(connector: Connector, log: Log, others: readonly StoredSource[]): vscode.Disposable {
  return command(log, 'sspr.showStoredData', () => tellingFailures(log, () => showStoredData(connector, others)));
}
