/**
 * `npm run test:electron`: the host tests in a desktop VS Code, on a person's own machine. It downloads VS Code,
 * so it needs the network and a screen. `-- --version stable` takes another VS Code than the oldest supported.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { oldest } from '../hosts/builds.mjs';
import { projectFolder } from '../hosts/places.mjs';
import { ending } from '../hosts/results.mjs';
import { copyOf, temporaryFolder } from '../hosts/temporary.mjs';
import { Report } from './report.mjs';

const { values } = parseArgs({ options: { grep: { type: 'string' }, version: { type: 'string', default: `${oldest}.0` } } });
const tests = join(projectFolder, 'out', 'test', 'host', 'index.js');

/** @returns {Promise<{ passed: number, failed: number }>} */
async function run() {
  if (!existsSync(tests)) throw new Error(`${tests} does not exist. Run "npm run build" first.`);
  const resultFile = join(temporaryFolder('result'), 'result.json');
  /** @type {unknown} */
  let trouble;
  await runTests({
    version: values.version,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: tests,
    extensionTestsEnv: { HOST_TEST_RESULT: resultFile, ...(values.grep ? { HOST_TEST_GREP: values.grep } : {}) },
    launchArgs: [
      copyOf('test/workspace'),
      '--disable-extensions',
      '--disable-workspace-trust',
      '--user-data-dir',
      temporaryFolder('desktop'),
    ],
  }).catch((/** @type {unknown} */ error) => {
    trouble = error;
  });
  if (!existsSync(resultFile)) {
    const why = trouble instanceof Error ? trouble.message : String(trouble);
    throw new Error(
      `A desktop VS Code ${values.version} could not be run (${why}). It needs the network to download VS Code, and a screen; without them run "npm run test:host".`,
    );
  }
  const result = /** @type {import('./report.mjs').Result} */ (JSON.parse(readFileSync(resultFile, 'utf8')));
  const report = new Report();
  report.news(result);
  report.failures(result);
  if (!result.finished)
    throw new Error(
      `VS Code ended before the tests did. The last test above is the last that ended; run again with "-- --grep" to find the one that ends it.`,
    );
  return { passed: result.passed, failed: result.failed };
}

/** @type {{ passed: number, failed: number }} */
let counts = { passed: 0, failed: 1 };
try {
  counts = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
process.exit(ending(counts));
