import { availableParallelism } from 'node:os';
import { Worker, workerData } from 'node:worker_threads';
import type { ReaderOptions } from './jobs';
import type { DeskOptions } from './messages';

/**
 * A reader that needs more than this has met something that it cannot read. New objects get little room of their own: what is read is soon
 * dropped, and with V8's defaults each thread would keep tens of megabytes for it. Megabytes.
 */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 };

/** Two at least, so that a long file does not keep short ones waiting; one core stays free for the editor where there are enough. */
function mostReaders(): number {
  return Math.max(2, Math.min(4, availableParallelism() - 1));
}

function startReader(): Worker {
  const options: ReaderOptions = { role: 'reader' };
  return new Worker(__filename, { workerData: options, resourceLimits: LIMITS });
}

/** The first reader wakes up while this thread loads what it needs. */
async function startDesk(options: DeskOptions): Promise<void> {
  let warm: Worker | undefined = startReader();
  const { beDesk } = await import('./deskThread');
  const start = (): Worker => {
    const reader = warm ?? startReader();
    warm = undefined;
    return reader;
  };
  beDesk(options, start, mostReaders());
}

// One bundle, two kinds of threads: the desk starts the readers, and they end with it. Each loads only what it needs.
const options = workerData as DeskOptions | ReaderOptions;
if (options.role === 'desk') void startDesk(options);
else void import('./readerThread').then(({ beReader }) => beReader());
