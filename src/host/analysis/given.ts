import * as vscode from 'vscode';
import type { Refused } from '../../files/logFile';
import type { Given } from '../../files/worker/jobs';

/** Elsewhere than on this computer VS Code gives files only whole: so much may come of them in one analysis, and so many. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_FILES = 200;
const MOST_DEPTH = 5;

const LOG = /\.(?:log|txt|trace|out|err|csv|tsv|json|ndjson|jsonl|xml|evtx|gz|zip)$/i;

/** What to read: paths of this computer, and what came from elsewhere. */
export interface Chosen {
  readonly paths: readonly string[];
  readonly given: readonly Given[];
  readonly refused: readonly Refused[];
}

function nameOf({ path }: vscode.Uri): string {
  return path.split('/').at(-1) ?? path;
}

/** Reads through VS Code until there is enough of it. */
class RemoteReading {
  readonly given: Given[] = [];
  readonly refused: Refused[] = [];
  #bytes = 0;
  #files = 0;

  /** `named`: by the person, not found in a folder. */
  async add(uri: vscode.Uri, named: boolean, depth = 0): Promise<void> {
    // What is typed and not saved, or shown by another extension, is known to VS Code only.
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open) this.#take(nameOf(uri), new TextEncoder().encode(open.getText()));
    else await this.#addStored(uri, named, depth);
  }

  async #addStored(uri: vscode.Uri, named: boolean, depth: number): Promise<void> {
    const name = nameOf(uri);
    try {
      const { type, size } = await vscode.workspace.fs.stat(uri);
      if ((type & vscode.FileType.Directory) !== 0) await this.#addFolder(uri, depth);
      else if (!named && !LOG.test(name)) return;
      else if (this.#bytes + size > MOST_BYTES || ++this.#files > MOST_FILES) this.refused.push({ name, problem: 'tooLargeHere' });
      else this.#take(name, await vscode.workspace.fs.readFile(uri));
    } catch (failure) {
      const noAccess = failure instanceof vscode.FileSystemError && failure.code === 'NoPermissions';
      this.refused.push({ name, problem: noAccess ? 'noAccess' : 'missing' });
    }
  }

  async #addFolder(uri: vscode.Uri, depth: number): Promise<void> {
    if (depth >= MOST_DEPTH) return;
    const entries = await vscode.workspace.fs.readDirectory(uri);
    for (const [name] of entries.sort()) await this.add(vscode.Uri.joinPath(uri, name), false, depth + 1);
  }

  #take(name: string, bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    this.given.push({ name, bytes });
  }
}

/** Files of this computer are streamed where they are; others come through VS Code. */
export async function chosenOf(uris: readonly vscode.Uri[]): Promise<Chosen> {
  const remote = new RemoteReading();
  for (const uri of uris) if (uri.scheme !== 'file') await remote.add(uri, true);
  return {
    paths: uris.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath),
    given: remote.given,
    refused: remote.refused,
  };
}
