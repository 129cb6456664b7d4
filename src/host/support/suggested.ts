import * as vscode from 'vscode';

/** Where a file of this name is offered to be saved: in the folder that is open, else at home. */
export function suggestedPlace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder) return vscode.Uri.joinPath(folder, name);
  return vscode.Uri.joinPath(vscode.Uri.file(process.env['HOME'] ?? process.env['USERPROFILE'] ?? '/'), name);
}

/** `sspr-case-2026-11-21.md`; names nobody. `now`: milliseconds UTC. */
export function datedName(what: string, now: number, ending: string): string {
  return `${what}-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
}

/** The version of this extension. */
export function ownVersion(): string {
  const manifest = vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter')?.packageJSON as { readonly version: string };
  return manifest.version;
}
