/** Starting the extension in a real VS Code, against an empty extension in the same window; both orders in turn. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newest } from '../hosts/builds.mjs';
import { launchBrowser } from '../hosts/browser.mjs';
import { projectFolder } from '../hosts/places.mjs';
import { startHost } from '../hosts/server.mjs';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { median } from './finder.mjs';

const STARTS = 20;

/** Writes an extension of one file. */
function extension(folder, name, code, activationEvents) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(
    join(path, 'package.json'),
    JSON.stringify({ name, publisher: 'bench', version: '1.0.0', engines: { vscode: '^1.100.0' }, main: './main.js', activationEvents }),
  );
  writeFileSync(join(path, 'main.js'), code);
  return path;
}

/** Our extension as it is built, but not started by VS Code: the probe starts it. */
function ours(folder) {
  const path = join(folder, 'ours');
  for (const part of ['dist', 'media', 'l10n', 'package.nls.json'])
    cpSync(join(projectFolder, part), join(path, part), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  writeFileSync(join(path, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  return path;
}

const PROBE = `
const vscode = require('vscode');
const { appendFileSync, readFileSync } = require('node:fs');
exports.activate = async () => {
  // VS Code is busy for a while after its start; what is measured then is its work, not ours.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const ids = ['bench.empty', 'sspr-troubleshooter.sspr-troubleshooter'];
  if (readFileSync(process.env.BENCH_RESULT, 'utf8').split('\\n').length % 2) ids.reverse();
  const times = {};
  for (const id of ids) {
    const extension = vscode.extensions.getExtension(id);
    if (extension.isActive) throw new Error(id + ' is already active');
    const start = performance.now();
    await extension.activate();
    times[id] = performance.now() - start;
  }
  appendFileSync(process.env.BENCH_RESULT, JSON.stringify(times) + '\\n');
};`;

async function untilLines(file, count) {
  for (let tries = 0; tries < 600; tries++) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    if (lines.length >= count) return lines.map((line) => JSON.parse(line));
    await pause(100);
  }
  throw new Error('VS Code did not start the extensions within a minute.');
}

export async function benchActivation() {
  if (!existsSync(join(projectFolder, 'dist', 'extension.js'))) throw new Error('dist/ is missing. Run "npm run package" first.');
  const folder = temporaryFolder('activation');
  const result = join(folder, 'times');
  appendFileSync(result, '');
  const extensions = [
    ours(folder),
    extension(folder, 'empty', 'exports.activate = () => {};', []),
    extension(folder, 'probe', PROBE, ['onStartupFinished']),
  ];
  const host = await startHost({ version: newest, extensions, environment: { BENCH_RESULT: result } });
  const browser = await launchBrowser();
  try {
    for (let start = 1; start <= STARTS; start++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(host.url);
      await untilLines(result, start);
      await context.close();
    }
  } finally {
    await browser.close();
    host.stop();
  }
  const times = await untilLines(result, STARTS);
  const mine = median(times.map((time) => time['sspr-troubleshooter.sspr-troubleshooter']));
  const empty = median(times.map((time) => time['bench.empty']));
  console.log(
    `activation in VS Code ${newest}, median of ${STARTS} starts: ${mine.toFixed(1)} ms, an empty extension ${empty.toFixed(1)} ms; ${(mine - empty).toFixed(1)} ms more (target 5)`,
  );
}
