/** Whole analyses: time to the first result, how long the extension host is kept, memory, and what two readers give. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realisticLog } from './log.mjs';

const GIGABYTE = 1024 ** 3;

/** @param {string} path @param {number} bytes */
function write(path, bytes) {
  const file = openSync(path, 'w');
  for (const part of realisticLog(bytes)) writeSync(file, part);
  closeSync(file);
  return path;
}

/** @param {string} what @param {number} bytes @param {readonly string[]} paths */
function measure(what, bytes, paths) {
  const output = execFileSync(process.execPath, ['test/bench/analysisRun.mjs', ...paths], { encoding: 'utf8' });
  const { firstState, firstAttempt, done, states, largest, attempts, block, memory } = JSON.parse(output);
  const round = (/** @type {number} */ number) => Math.round(number);
  console.log(
    `  ${what}: ${round(bytes / 1e6 / (done / 1000))} MB/s, ${attempts} attempts; first page ${round(firstState)} ms, first attempt ${round(firstAttempt)} ms; ` +
      `longest block of the extension host ${block.toFixed(1)} ms over ${states} states of at most ${round(largest / 1024)} KB; memory ${round(memory)} MB above idle`,
  );
}

/** `analysis --size 1` reads a gigabyte instead of two. @param {readonly string[]} asked */
export function benchAnalysis(asked) {
  const gigabytes = Number(asked[asked.indexOf('--size') + 1]) || 2;
  const bytes = asked.includes('--size') ? gigabytes * GIGABYTE : 2 * GIGABYTE;
  const folder = mkdtempSync(join(tmpdir(), 'sspr-bench-'));
  try {
    console.log(`analysis of ${bytes / GIGABYTE} GB, one line in 500 with something of ours:`);
    measure('64 KB', 65_536, [write(join(folder, 'small.log'), 65_536)]);
    measure('in one file', bytes, [write(join(folder, 'whole.log'), bytes)]);
    rmSync(join(folder, 'whole.log'));
    const halves = ['a', 'b'].map((name) => write(join(folder, `${name}.log`), bytes / 2));
    measure('in two files, side by side', bytes, halves);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
