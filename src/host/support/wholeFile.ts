import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { LocalFile } from './localFiles';

/** A file that is there whole or not at all: it grows beside its place and takes it at the end. */
export interface WholeFile {
  write(piece: Uint8Array): Promise<void>;
  /** Puts it in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; what was in its place stays. */
  abandon(): Promise<void>;
}

/** A file that only VS Code can write. Its pieces wait in memory. */
class RemoteFile implements WholeFile {
  readonly #target: vscode.Uri;
  readonly #part: vscode.Uri;
  readonly #pieces: Uint8Array[] = [];

  constructor(target: vscode.Uri) {
    this.#target = target;
    this.#part = target.with({ path: `${target.path}.part` });
  }

  write(piece: Uint8Array): Promise<void> {
    this.#pieces.push(piece);
    return Promise.resolve();
  }

  async finish(): Promise<void> {
    await vscode.workspace.fs.writeFile(this.#part, Buffer.concat(this.#pieces));
    await vscode.workspace.fs.rename(this.#part, this.#target, { overwrite: true });
  }

  async abandon(): Promise<void> {
    this.#pieces.length = 0;
    await vscode.workspace.fs.delete(this.#part).then(undefined, () => undefined);
  }
}

/** Writes a file by `fill`. Throws a Problem when the place cannot be written; whatever goes wrong, nothing half-written stays. */
export async function writeWhole(target: vscode.Uri, fill: (file: WholeFile) => Promise<void>): Promise<void> {
  const file = target.scheme === 'file' ? new LocalFile(target.fsPath) : new RemoteFile(target);
  try {
    await fill(file);
    await file.finish();
  } catch (failure) {
    await file.abandon();
    if (isRefusal(failure))
      throw new Problem(
        'badInput',
        vscode.l10n.t('The file cannot be written there. Choose another folder, or close the file where it is open.'),
      );
    throw failure;
  }
}

function isRefusal(failure: unknown): boolean {
  if (failure instanceof vscode.FileSystemError) return true;
  const code: unknown = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' && ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOSPC', 'ENOENT', 'EISDIR', 'ENOTDIR'].includes(code);
}
