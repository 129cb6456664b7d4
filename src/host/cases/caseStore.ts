import * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import { Delayed, Disposables } from '../disposable';
import type { Log } from '../log';
import { guideBundle } from '../wizard/guideBundle';

/** A case is written once it has been left alone for so long, in milliseconds. */
const PAUSE = 500;

/** Kept cases, a file each in the extension's own folder of this computer. Only with the setting `sspr.cases.keep` is anything written. */
export class CaseStore implements vscode.Disposable {
  readonly #folder: vscode.Uri;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #all = new Disposables();
  readonly #waiting = new Map<string, { readonly delayed: Delayed; latest: Case }>();
  /** Deleted ones are not written anew by a change that was on its way. */
  readonly #deleted = new Set<string>();
  readonly onDidChange = this.#changed.event;
  #writing: Promise<void> = Promise.resolve();

  constructor(storage: vscode.Uri, log: Log) {
    this.#folder = vscode.Uri.joinPath(storage, 'cases');
    this.#log = log;
    this.#all.add(this.#changed);
  }

  /** Latest first. What is no case of ours is passed over. */
  async list(): Promise<readonly Case[]> {
    const names = await this.#names();
    const cases = await Promise.all(names.map((name) => this.read(name.slice(0, -'.json'.length))));
    return cases.filter((each) => each !== undefined).sort((a, b) => b.opened - a.opened);
  }

  async #names(): Promise<readonly string[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(this.#folder);
      return entries.filter(([name, type]) => type === vscode.FileType.File && name.endsWith('.json')).map(([name]) => name);
    } catch {
      // Nothing was ever kept.
      return [];
    }
  }

  async read(id: string): Promise<Case | undefined> {
    if (!/^[\w-]{1,64}$/.test(id)) return undefined;
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#file(id));
      const kept = guideBundle().storedCase(JSON.parse(Buffer.from(bytes).toString('utf8')));
      return kept?.id === id ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** Writes the case soon; of several changes the last. */
  save(kept: Case): void {
    if (this.#deleted.has(kept.id)) return;
    const waiting = this.#waiting.get(kept.id) ?? { delayed: new Delayed(PAUSE), latest: kept };
    waiting.latest = kept;
    this.#waiting.set(kept.id, waiting);
    waiting.delayed.run(() => this.#write(kept.id));
  }

  #write(id: string): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    waiting.delayed.dispose();
    this.#waiting.delete(id);
    const kept: Case = { ...waiting.latest, running: [] };
    // One after the other, so that a case is never written twice at once.
    this.#writing = this.#writing
      .then(() => this.#replace(id, JSON.stringify(kept)))
      .catch((failure: unknown) => this.#log.failure('Keeping a case', failure));
  }

  /** Renamed into place, so that nobody reads half of it. */
  async #replace(id: string, text: string): Promise<void> {
    if (this.#deleted.has(id)) return;
    await vscode.workspace.fs.createDirectory(this.#folder);
    const partial = this.#file(id).with({ path: `${this.#file(id).path}.partial` });
    await vscode.workspace.fs.writeFile(partial, Buffer.from(text, 'utf8'));
    await vscode.workspace.fs.rename(partial, this.#file(id), { overwrite: true });
    this.#changed.fire();
  }

  /** Writes at once what waits. */
  async flush(): Promise<void> {
    for (const id of [...this.#waiting.keys()]) this.#write(id);
    await this.#writing;
  }

  async delete(id: string): Promise<void> {
    this.#deleted.add(id);
    this.#waiting.get(id)?.delayed.dispose();
    this.#waiting.delete(id);
    await this.#writing;
    try {
      await vscode.workspace.fs.delete(this.#file(id));
    } catch {
      // Somebody else was faster.
    }
    this.#changed.fire();
  }

  #file(id: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${id}.json`);
  }

  dispose(): void {
    void this.flush();
    this.#all.dispose();
  }
}
