/**
 * A large log of plain text, from the file to its records, against ripgrep with the same patterns: one thread each, in turn. `--bytes
 * 100000000` another size than a gigabyte. What is found is compared with `find()` over the beginning in one piece.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { median } from './finder.mjs';
import { realisticLog } from './log.mjs';

const ROUNDS = 3;
/** So much is compared finding by finding. */
const COMPARED = 50_000_000;

/** Reads a log to its end, as the analysis does; answers how many records it has and what it took in milliseconds. */
async function read(openLog, path) {
  const start = performance.now();
  let records = 0;
  let first;
  const { batches } = await openLog({ name: 'large.log', path, size: statSync(path).size }, new AbortController().signal);
  for await (const batch of batches) {
    if (batch.records.length > 0) first ??= performance.now() - start;
    records += batch.records.length;
  }
  return { records, took: performance.now() - start, first };
}

if (!isMainThread) {
  const { openLog } = createRequire(import.meta.url)('../../out/bench/bench.js');
  parentPort.on('message', async (path) => parentPort.postMessage(await read(openLog, path)));
}

/** Two threads, each reading the whole log: twice the bytes. Both are warm before the clock starts. */
async function onTwoThreads(small, path) {
  const workers = [1, 2].map(() => new Worker(new URL(import.meta.url), { workerData: {} }));
  const all = (what) =>
    Promise.all(
      workers.map(
        (worker) =>
          new Promise((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
            worker.postMessage(what);
          }),
      ),
    );
  await all(small);
  const start = performance.now();
  await all(path);
  const took = performance.now() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return took;
}

/** Throws unless findings in pieces are those of the whole. */
function compare({ find, FindingStream }, text) {
  const stream = new FindingStream();
  const found = [];
  for (let at = 0; at < text.length; at += 99_991) for (const finding of stream.push(text.slice(at, at + 99_991))) found.push(finding);
  for (const finding of stream.end()) found.push(finding);
  if (!isDeepStrictEqual(found, find(text))) throw new Error('In pieces something else was found than in the whole.');
  return found.length;
}

function write(path, bytes) {
  const file = openSync(path, 'w');
  for (const part of realisticLog(bytes)) writeSync(file, part, null, 'latin1');
  closeSync(file);
}

/** @param {any} bundle @param {readonly string[]} asked */
export async function benchScan({ find, FindingStream, openLog, patterns }, asked) {
  const bytes = Number(asked[asked.indexOf('--bytes') + 1] ?? 0) || 1_000_000_000;
  const folder = temporaryFolder('scan');
  const [log, small, list] = ['large.log', 'small.log', 'patterns'].map((name) => join(folder, name));
  write(log, bytes);
  write(small, Math.min(bytes, COMPARED));
  writeFileSync(list, `${patterns().join('\n')}\n`);
  const findings = compare({ find, FindingStream }, [...realisticLog(Math.min(bytes, COMPARED))].join(''));
  const ripgrep = () => {
    const start = performance.now();
    const done = spawnSync('bash', ['-c', `rg -j1 -obi -f "${list}" "${log}" | wc -c`], { encoding: 'utf8' });
    if (done.status !== 0 || Number(done.stdout) === 0) throw new Error(`ripgrep could not be measured: ${done.stderr}`);
    return performance.now() - start;
  };
  await read(openLog, small);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(ripgrep());
    ours.push(await read(openLog, log));
  }
  const twice = await onTwoThreads(small, log);
  const [mine, other] = [median(ours.map(({ took }) => took)), median(theirs)];
  const speed = (size, milliseconds) => `${(size / milliseconds / 1000).toFixed(0)} MB/s`;
  console.log(
    `scan of ${bytes / 1e6} MB of text, ${ours[0].records} records, the first after ${median(ours.map(({ first }) => first)).toFixed(0)} ms: ${speed(bytes, mine)}; ` +
      `rg -j1 -obi with ${patterns().length} patterns: ${speed(bytes, other)}; ratio ${(other / mine).toFixed(2)} x (target 0.35, stretch 0.7); ` +
      `two threads: ${speed(2 * bytes, twice)}, ${((2 * mine) / twice).toFixed(2)} x one; ` +
      `${findings} findings of the first ${Math.min(bytes, COMPARED) / 1e6} MB are those of find()`,
  );
}
