/** `npm test`: everything, in the order in which failures are cheapest to find; its last line is the sum. */
import { spawn } from 'node:child_process';
import { counts } from './hosts/counts.mjs';
import { projectFolder } from './hosts/places.mjs';
import { ending } from './hosts/results.mjs';

/**
 * @typedef {object} Stage
 * @property {string} script in package.json
 * @property {boolean} [runsTests] it must count at least one
 * @property {string} [needs] a stage without which this one would only repeat its failure
 */

/** @type {readonly Stage[]} */
const stages = [
  { script: 'build' },
  { script: 'check' },
  { script: 'test:unit', runsTests: true, needs: 'build' },
  { script: 'test:host', runsTests: true, needs: 'build' },
  { script: 'package', needs: 'build' },
  { script: 'test:ui', runsTests: true, needs: 'package' },
];

const total = { passed: 0, failed: 0 };

/** @type {Set<string>} */
const broken = new Set();

for (const stage of stages) {
  console.log(`\n=== npm run ${stage.script}`);
  const { passed, failed, complaint } = stage.needs && broken.has(stage.needs) ? notRun(stage) : await run(stage);
  if (complaint) console.log(`*** ${complaint}`);
  if (failed > 0) broken.add(stage.script);
  total.passed += passed;
  total.failed += failed;
}
console.log('');
process.exitCode = ending(total);

/** @param {Stage} stage */
function notRun(stage) {
  return { passed: 0, failed: 1, complaint: `${stage.script} was not run, because ${stage.needs} failed. Mend that first.` };
}

/** @param {Stage} stage */
async function run({ script, runsTests }) {
  const began = Date.now();
  const { status, output } = await stream(script);
  console.log(`=== ${script} took ${Math.round((Date.now() - began) / 1000)} s`);
  if (!runsTests)
    return status === 0 ? { passed: 0, failed: 0 } : { passed: 0, failed: 1, complaint: `${script} ended with ${status}; see above.` };
  const { passed, failed, pending } = counts(output);
  if (pending > 0)
    return {
      passed,
      failed: failed + pending,
      complaint: `${script} has ${pending} pending tests: nothing is skipped here; mend or remove them.`,
    };
  if (failed === 0 && status !== 0)
    return { passed, failed: 1, complaint: `${script} ended with ${status} although no test failed; see above.` };
  if (passed + failed === 0) return { passed, failed: 1, complaint: `${script} ran no test. See that its test files exist and are built.` };
  return { passed, failed };
}

/**
 * @param {string} script
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function stream(script) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (/** @type {string} */ text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', (error) => {
      reject(new Error(`npm cannot be started (${error.message}). Install npm, then run the command again.`));
    });
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
