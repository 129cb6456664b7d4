import * as vscode from 'vscode';
import { decode } from '../decode';
import { settings } from '../settings';

interface CodeLink extends vscode.TerminalLink {
  readonly id: string;
}

/** Codes that need no evidence: one line is all that a terminal shows. */
const SELF_CONTAINED = /^(?:unknown:)?(?:SSPR_|AADSTS|0x)|^NetIQ/;

/** Codes in the terminal as links to their explanation. */
export function registerTerminal(): vscode.Disposable {
  const provider: vscode.TerminalLinkProvider<CodeLink> = {
    provideTerminalLinks: ({ line }) => {
      if (!settings.terminalLinks() || line.length > 10_000) return [];
      return decode()
        .find(line)
        .filter(({ id }) => SELF_CONTAINED.test(id))
        .map(({ id, start, end }) => ({
          startIndex: start,
          length: end - start,
          tooltip: decode().explain(id, settings.language()).title,
          id,
        }));
    },
    handleTerminalLink: ({ id }) => vscode.commands.executeCommand('sspr.openEntry', id),
  };
  return vscode.window.registerTerminalLinkProvider(provider);
}
