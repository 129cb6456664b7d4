import * as vscode from 'vscode';
import { isProblem } from '../core/problem';
import type { Log } from './log';

/** The one place where a failure meets a person: cancelling is silent, a Problem shows its sentence, anything else says so and offers the log. */
export async function run(log: Log, what: string, action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (failure) {
    if (failure instanceof vscode.CancellationError) return;
    if (isProblem(failure)) {
      void vscode.window.showInformationMessage(failure.message);
      return;
    }
    log.failure(what, failure);
    const show = vscode.l10n.t('Show Log');
    const chosen = await vscode.window.showErrorMessage(
      vscode.l10n.t('SSPR Troubleshooter could not finish this. The log tells why.'),
      show,
    );
    if (chosen === show) log.show();
  }
}

/** Registers a command whose failures are met by `run`. */
export function command(log: Log, id: string, action: (...args: readonly unknown[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: readonly unknown[]) => run(log, id, () => action(...args)));
}
