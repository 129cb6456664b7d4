/** The finder on a large log, against grep with the same patterns in the same run. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { realisticLog } from './log.mjs';

const BYTES = 100_000_000;

/** @param {() => void} action @returns {number} milliseconds */
function timed(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** @param {{ find(text: string): readonly unknown[], patterns(): readonly string[] }} decode */
export function benchFinder({ find, patterns }) {
  const folder = temporaryFolder('bench');
  const log = join(folder, 'large.log');
  const list = join(folder, 'patterns');
  const text = [...realisticLog(BYTES)].join('');
  writeFileSync(log, text);
  writeFileSync(list, `${patterns().join('\n')}\n`);
  // A string from a file is flat; one that was joined here is not yet.
  find(text);
  let findings = 0;
  const ours = median(Array.from({ length: 5 }, () => timed(() => (findings = find(text).length))));
  const grep = median(
    Array.from({ length: 3 }, () =>
      timed(() => {
        const done = spawnSync('bash', ['-c', `grep -obiE -f "${list}" "${log}" | wc -c`], {
          env: { ...process.env, LC_ALL: 'C' },
          encoding: 'utf8',
        });
        if (done.status !== 0 || Number(done.stdout) === 0) throw new Error(`grep could not be measured: ${done.stderr}`);
      }),
    ),
  );
  const speed = (milliseconds) => `${(BYTES / milliseconds / 1000).toFixed(0)} MB/s`;
  console.log(
    `finder, ${BYTES / 1e6} MB, ${findings} findings: ${speed(ours)}; grep with ${patterns().length} patterns: ${speed(grep)}; ratio ${(grep / ours).toFixed(1)} x grep (target 3)`,
  );
}
