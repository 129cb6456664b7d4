import * as vscode from 'vscode';

/** Puts a command into a new terminal, for the person to read and to run. It is never run for them: a line break would do that. */
export function putIntoTerminal(command: string): void {
  const terminal = vscode.window.createTerminal({ name: 'SSPR', isTransient: true });
  terminal.show();
  // eslint-disable-next-line no-control-regex -- a terminal takes control characters for keys
  terminal.sendText(command.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' '), false);
}
