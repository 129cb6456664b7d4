import { excerptOf } from '../excerpt';
import { followLog } from '../follow';
import { listBytes, listLogs } from '../listLogs';
import { FileFailure, type LineIndex, type Listing } from '../logFile';
import { openLog } from '../openLog';
import type { Ended, FromReader, Job, ToReader } from './jobs';
import { framesOf } from './frames';
import { Outbox } from './outbox';

/** Lines shown before and after the one that is looked for. */
const NEIGHBOURS = 40;

type JobOf<K extends Job['kind']> = Extract<Job, { readonly kind: K }>;

/** Does one job at a time, and tells what comes of it. */
export class Reader {
  readonly #send: (message: FromReader) => void;
  #abort = new AbortController();
  #outbox: Outbox | undefined;
  #index: (() => LineIndex | undefined) | undefined;

  constructor(send: (message: FromReader) => void) {
    this.#send = send;
  }

  receive(message: ToReader): void {
    switch (message.type) {
      case 'job':
        void this.#do(message.job);
        break;
      case 'stop':
        this.#abort.abort();
        break;
      case 'taken':
        this.#outbox?.taken(message.full);
        break;
    }
  }

  async #do(job: Job): Promise<void> {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const how = await this.#run(job, signal).then(
      (): Ended => ({ type: 'ended', cancelled: false }),
      (thrown: unknown) => ending(thrown, signal),
    );
    // What was read before a failure stays.
    this.#outbox?.flush();
    const index = this.#index?.();
    this.#outbox = undefined;
    this.#index = undefined;
    this.#send(index ? { ...how, index } : how);
  }

  async #run(job: Job, signal: AbortSignal): Promise<void> {
    switch (job.kind) {
      case 'list':
        this.#send({ type: 'listed', listing: await listing(job, signal) });
        break;
      case 'excerpt':
        this.#send({ type: 'excerpt', excerpt: await excerptOf(job.file, job.line, NEIGHBOURS, signal, job.index) });
        break;
      case 'read':
      case 'follow':
        await this.#read(job, signal);
        break;
    }
  }

  async #read({ kind, source, file }: JobOf<'read' | 'follow'>, signal: AbortSignal): Promise<void> {
    const followed = kind === 'follow';
    const reading = await (followed ? followLog(file, 1, signal) : openLog(file, signal));
    this.#index = reading.lineIndex;
    const outbox = new Outbox({ source, reading, followed, send: this.#send });
    this.#outbox = outbox;
    for await (const batch of reading.batches) {
      await outbox.add(batch);
      // Bytes that are all in memory never wait: without a turn for others nothing could stop them.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    }
  }
}

async function listing({ paths, given }: JobOf<'list'>, signal: AbortSignal): Promise<Listing> {
  const all = [await listLogs(paths, signal)];
  for (const { name, bytes } of given) all.push(await listBytes(name, bytes, signal));
  return {
    files: all.flatMap(({ files }) => files),
    refused: all.flatMap(({ refused }) => refused),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

function ending(thrown: unknown, signal: AbortSignal): Ended {
  if (signal.aborted) return { type: 'ended', cancelled: true };
  if (thrown instanceof FileFailure) return { type: 'ended', cancelled: false, problem: thrown.problem };
  return { type: 'ended', cancelled: false, problem: 'stopped', fault: framesOf(thrown) };
}
