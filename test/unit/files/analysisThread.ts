import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as esbuild from 'esbuild';
import type { DeskOptions, FromDesk, ToDesk } from '../../../src/files/worker/messages';

/** The bundle of the worker as the product has it, built into a folder of its own. */
export interface BuiltWorker {
  readonly path: string;
  readonly folder: string;
  remove(): void;
}

export async function buildWorker(): Promise<BuiltWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'sspr-worker-'));
  const path = join(folder, 'analysis.js');
  await esbuild.build({
    entryPoints: ['src/files/worker/worker.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    outfile: path,
    logLevel: 'warning',
  });
  return { path, folder, remove: () => rmSync(folder, { recursive: true }) };
}

export type State = Extract<FromDesk, { readonly type: 'state' }>;

/** A real thread with an analysis, as the host starts it. */
export class AnalysisUnderTest {
  readonly messages: FromDesk[] = [];
  readonly #worker: Worker;
  readonly #waiting = new Set<() => void>();

  constructor(path: string, options: Partial<DeskOptions> = {}) {
    this.#worker = new Worker(path, { workerData: { role: 'desk', language: 'en', assumedZone: 60, ...options } satisfies DeskOptions });
    this.#worker.on('message', (message: FromDesk) => {
      this.messages.push(message);
      for (const look of [...this.#waiting]) look();
    });
  }

  tell(message: ToDesk): void {
    this.#worker.postMessage(message);
  }

  /** The first message, from now on or before, that `is` accepts. */
  async heard<T extends FromDesk>(is: (message: FromDesk) => message is T, from = 0): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.messages.slice(from).find(is);
        if (!found) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  state(fits: (state: State) => boolean, from = 0): Promise<State> {
    return this.heard((message): message is State => message.type === 'state' && fits(message), from);
  }

  get states(): readonly State[] {
    return this.messages.filter((message) => message.type === 'state');
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}
