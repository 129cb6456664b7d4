import * as vscode from 'vscode';
import type { ListSource } from '../../files/evtx/list/messages';

/** Elsewhere than on this computer VS Code gives files only whole. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Where the events of a file are read: where it is, or out of what VS Code hands over. */
export async function listSource(uri: vscode.Uri): Promise<ListSource> {
  if (uri.scheme === 'file') return { path: uri.fsPath };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > MOST_BYTES ? { problem: 'tooLarge' } : { bytes: await vscode.workspace.fs.readFile(uri) };
  } catch {
    return { problem: 'unreadable' };
  }
}
