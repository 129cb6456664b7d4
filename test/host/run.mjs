/** `npm run test:host`: the extension in the oldest VS Code it supports, tested from within. `-- --grep <words>` picks tests. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { oldest } from '../hosts/builds.mjs';
import { ensureBrowser, launchBrowser } from '../hosts/browser.mjs';
import { artifactsFolder, projectFolder } from '../hosts/places.mjs';
import { ending } from '../hosts/results.mjs';
import { startHost } from '../hosts/server.mjs';
import { copyOf, temporaryFolder } from '../hosts/temporary.mjs';
import { Report } from './report.mjs';

/** A single test may take 30 s (index.ts); if nothing at all is heard for longer, the host hangs. */
const silenceLimit = 90_000;

const { values } = parseArgs({ options: { grep: { type: 'string' } } });
const tests = join(projectFolder, 'out', 'test', 'host', 'index.js');

/** @returns {Promise<{ passed: number, failed: number }>} */
async function run() {
  if (!existsSync(tests)) throw new Error(`${tests} does not exist. Run "npm run build" first.`);
  ensureBrowser();
  const workspace = copyOf('test/workspace');
  const resultFile = join(temporaryFolder('result'), 'result.json');
  const environment = { HOST_TEST_RESULT: resultFile, ...(values.grep ? { HOST_TEST_GREP: values.grep } : {}) };
  const host = await startHost({ version: oldest, environment });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    await page.goto(address(host, workspace));
    const result = await finished(resultFile, async () => {
      mkdirSync(artifactsFolder, { recursive: true });
      await page.screenshot({ path: join(artifactsFolder, 'test-host.png') });
      writeFileSync(join(artifactsFolder, 'test-host.window.log'), said.join('\n'));
      copyFileSync(host.log, join(artifactsFolder, 'test-host.server.log'));
      return said.filter((line) => line.startsWith('error: ')).slice(-5);
    });
    return { passed: result.passed, failed: result.failed };
  } finally {
    await browser.close();
    host.stop();
  }
}

/**
 * VS Code takes the extension and its tests from the address.
 * @param {import('../hosts/server.mjs').RunningHost} host
 * @param {string} workspace
 */
function address(host, workspace) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${host.port}${encodeURI(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(projectFolder)],
    ['extensionTestsPath', remote(tests)],
  ];
  return `${host.url}?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/**
 * @param {string} file
 * @param {() => Promise<string[]>} keepEvidence puts it into artifacts/ and tells the last errors
 * @returns {Promise<import('./report.mjs').Result>}
 */
async function finished(file, keepEvidence) {
  const report = new Report();
  let last = '';
  let heard = Date.now();
  for (;;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text !== last) {
      last = text;
      heard = Date.now();
      const result = /** @type {import('./report.mjs').Result} */ (JSON.parse(text));
      report.news(result);
      if (result.finished) {
        report.failures(result);
        return result;
      }
    }
    if (Date.now() - heard > silenceLimit) {
      const errors = await keepEvidence();
      const when = last
        ? 'after the last test above'
        : 'before the first test: the tests module did not load, or the extension host did not start';
      throw new Error(
        `VS Code fell silent for ${silenceLimit / 1000} s ${when}. Look at test-host.png and test-host.*.log in ${artifactsFolder}. The window's last errors:\n${errors.join('\n') || 'none'}`,
      );
    }
    await pause(100);
  }
}

/** @type {{ passed: number, failed: number }} */
let counts = { passed: 0, failed: 1 };
try {
  counts = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
// A server that is still there must not keep this process alive; it ends with it.
process.exit(ending(counts));
