import * as vscode from 'vscode';

/** Text of the notification while something goes on. */
export type Tell = (message: string) => void;

/**
 * Shows a notification with Cancel while something goes on. Cancel aborts it and gives the window back at once, however long the work takes
 * to notice. Throws a CancellationError then.
 */
export async function cancellable<T>(title: string, work: (signal: AbortSignal, tell: Tell) => Promise<T>): Promise<T> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (progress, token) => {
    const abort = new AbortController();
    const cancelled = new Promise<never>((_, reject) => {
      token.onCancellationRequested(() => {
        abort.abort();
        reject(new vscode.CancellationError());
      });
    });
    return Promise.race([work(abort.signal, (message) => progress.report({ message })), cancelled]);
  });
}
