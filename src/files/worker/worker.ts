import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Desk } from './desk';
import type { ReaderOptions, ToReader } from './jobs';
import type { DeskOptions, FromDesk, ToDesk } from './messages';
import { ReaderPool } from './pool';
import { Reader } from './reader';
import { Reading } from './reading';

/** A reader that needs more than this has met something that it cannot read. Megabytes. */
const MOST_MEMORY = 512;

/** Two at least, so that a long file does not keep short ones waiting; one core stays free for the editor where there are enough. */
function mostReaders(): number {
  return Math.max(2, Math.min(4, availableParallelism() - 1));
}

function startReader(): Worker {
  const options: ReaderOptions = { role: 'reader' };
  return new Worker(__filename, { workerData: options, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
}

function startDesk({ language, assumedZone }: DeskOptions): void {
  const post = (message: FromDesk): void => parentPort?.postMessage(message);
  const reading = new Reading({ pool: new ReaderPool(startReader, mostReaders()), post });
  const desk = new Desk({ reading, post, language, assumedZone });
  parentPort?.on('message', (message: ToDesk) => desk.receive(message));
}

function beReader(): void {
  const reader = new Reader((message) => parentPort?.postMessage(message));
  parentPort?.on('message', (message: ToReader) => reader.receive(message));
}

// One bundle, two kinds of threads: the desk starts the readers, and they end with it.
const options = workerData as DeskOptions | ReaderOptions;
if (options.role === 'desk') startDesk(options);
else beReader();
