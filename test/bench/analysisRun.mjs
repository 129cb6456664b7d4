/**
 * One analysis as the extension host runs it, in a process of its own: the thread reads, this thread relays. Prints what it took as JSON.
 * `node analysisRun.mjs FILE...`
 */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

const paths = process.argv.slice(2);
const MEGABYTE = 1024 * 1024;

/** After the process has settled: what it takes without us. */
async function idle() {
  await new Promise((done) => setTimeout(done, 500));
  return process.memoryUsage().rss;
}

async function run() {
  const before = await idle();
  let peak = before;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  delay.enable();
  const began = performance.now();
  /** @type {{ firstState?: number, firstAttempt?: number, done?: number, states: number, largest: number, attempts: number }} */
  const told = { states: 0, largest: 0, attempts: 0 };
  // As in src/host/analysis/thread.ts.
  const worker = new Worker(resolve('dist/analysis.js'), {
    workerData: { role: 'desk', language: 'en', assumedZone: 60 },
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  worker.postMessage({ type: 'add', paths, given: [], refused: [] });
  await new Promise((done, fail) => {
    worker.on('error', fail);
    worker.on('message', (message) => {
      if (message.type !== 'state') return;
      // What VS Code does with it on the way to the webview.
      const size = JSON.stringify(message.state).length;
      const at = performance.now() - began;
      told.states++;
      told.largest = Math.max(told.largest, size);
      told.attempts = message.state.table.total;
      told.firstState ??= at;
      if (message.state.table.total > 0) told.firstAttempt ??= at;
      if (message.phase === 'reading') return;
      told.done = at;
      done(undefined);
    });
  });
  delay.disable();
  clearInterval(watch);
  await worker.terminate();
  console.log(JSON.stringify({ ...told, block: delay.max / 1e6, memory: (peak - before) / MEGABYTE }));
}

await run();
