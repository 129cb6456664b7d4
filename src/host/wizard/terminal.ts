import * as vscode from 'vscode';

/** A shell that is still starting shows what it is sent twice. Milliseconds; a shell that does not tell when it is ready is sent it then. */
const STARTING = 2000;

async function ready(terminal: vscode.Terminal): Promise<void> {
  await new Promise<void>((resolve) => {
    const waiting = setTimeout(end, STARTING);
    const listening = vscode.window.onDidChangeTerminalShellIntegration((change) => {
      if (change.terminal === terminal) end();
    });
    function end(): void {
      clearTimeout(waiting);
      listening.dispose();
      resolve();
    }
  });
}

/** Puts a command into a new terminal, for the person to read and to run. It is never run for them: a line break would do that. */
export async function putIntoTerminal(command: string): Promise<void> {
  const terminal = vscode.window.createTerminal({ name: 'SSPR', isTransient: true });
  terminal.show();
  await ready(terminal);
  // Closed meanwhile.
  if (terminal.exitStatus) return;
  // eslint-disable-next-line no-control-regex -- a terminal takes control characters for keys
  terminal.sendText(command.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' '), false);
}
