/** From the command to a page that answers: a case, against an empty webview of the same window; both orders in turn. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newest } from '../hosts/builds.mjs';
import { launchBrowser } from '../hosts/browser.mjs';
import { projectFolder } from '../hosts/places.mjs';
import { startHost } from '../hosts/server.mjs';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { median } from './finder.mjs';

const ROUNDS = 10;

/**
 * Opens both kinds of page in turn. The empty one says that it is there from a script of a file, as ours does. That ours takes clicks is
 * told by a hook in its copy of dist/online.js: `ready` came, was answered, and the page has drawn the answer and says so.
 */
const PROBE = `
const vscode = require('vscode');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const waitFor = (open) => new Promise((resolve) => { globalThis.benchDrawn = resolve; open(); });
async function timed(open) {
  const start = performance.now();
  await waitFor(open);
  const took = performance.now() - start;
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await new Promise((resolve) => setTimeout(resolve, 700));
  return took;
}
function empty() {
  const root = vscode.Uri.file(__dirname);
  const panel = vscode.window.createWebviewPanel('bench.empty', 'Empty', vscode.ViewColumn.Active, { enableScripts: true, localResourceRoots: [root] });
  const script = panel.webview.asWebviewUri(vscode.Uri.joinPath(root, 'page.js'));
  panel.webview.html = '<!DOCTYPE html><html><body><main>Empty</main><script src="' + script + '"></script></body></html>';
  panel.webview.onDidReceiveMessage(() => globalThis.benchDrawn());
}
const ours = () => void vscode.commands.executeCommand('sspr.troubleshoot');
exports.activate = async () => {
  await vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter').activate();
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const times = { first: await timed(ours), firstEmpty: await timed(empty), ours: [], empty: [] };
  for (let round = 0; round < ${ROUNDS}; round++) {
    const order = round % 2 ? [['ours', ours], ['empty', empty]] : [['empty', empty], ['ours', ours]];
    for (const [name, open] of order) times[name].push(await timed(open));
  }
  writeFileSync(process.env.BENCH_RESULT, JSON.stringify(times));
};`;

/** The same as in our page: the next frame has been painted. */
const DRAWN = `requestAnimationFrame(() => setTimeout(() => bench.postMessage({ type: 'benchDrawn' })));`;

/** Our extension as it is built; only its page tells, besides, when it has drawn its first picture. */
function ours(folder) {
  const path = join(folder, 'ours');
  for (const part of ['dist', 'media', 'l10n', 'package.nls.json', 'package.json'])
    cpSync(join(projectFolder, part), join(path, part), { recursive: true });
  const page = join(path, 'dist', 'webview', 'wizard.js');
  const told = `{const own=acquireVsCodeApi();window.acquireVsCodeApi=()=>own;const bench=own;addEventListener('message',()=>{${DRAWN}},{once:true});}`;
  writeFileSync(page, told + readFileSync(page, 'utf8'));
  const host = join(path, 'dist', 'online.js');
  const code = readFileSync(host, 'utf8');
  const hooked = code.replace(
    /onDidReceiveMessage\((\w+)=>this\.receive\(\1\)\)/,
    (_, raw) => `onDidReceiveMessage((${raw})=>{if(${raw}?.type==='benchDrawn')globalThis.benchDrawn?.();else this.receive(${raw})})`,
  );
  if (hooked === code) throw new Error('The page of a case is wired in another way now: mend the hook of this bench.');
  writeFileSync(host, hooked);
  return path;
}

function probe(folder) {
  const path = join(folder, 'probe');
  mkdirSync(path, { recursive: true });
  const manifest = { name: 'probe', publisher: 'bench', version: '1.0.0', engines: { vscode: '^1.100.0' } };
  writeFileSync(join(path, 'package.json'), JSON.stringify({ ...manifest, main: './main.js', activationEvents: ['onStartupFinished'] }));
  writeFileSync(join(path, 'main.js'), PROBE);
  writeFileSync(join(path, 'page.js'), `const bench = acquireVsCodeApi(); ${DRAWN}`);
  return path;
}

export async function benchWizardPage() {
  if (!existsSync(join(projectFolder, 'dist', 'extension.js'))) throw new Error('dist/ is missing. Run "npm run package" first.');
  const folder = temporaryFolder('wizard-page');
  const result = join(folder, 'times');
  const host = await startHost({ version: newest, extensions: [ours(folder), probe(folder)], environment: { BENCH_RESULT: result } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(host.url);
    for (let tries = 0; !existsSync(result); tries++) {
      if (tries > 900) throw new Error('The pages did not all open within 90 seconds.');
      await pause(100);
    }
  } finally {
    await browser.close();
    host.stop();
  }
  const times = JSON.parse(readFileSync(result, 'utf8'));
  const [mine, empty] = [median(times.ours), median(times.empty)];
  console.log(
    `page of a case in VS Code ${newest}, median of ${ROUNDS}: ${mine.toFixed(0)} ms from the command, an empty webview ${empty.toFixed(0)} ms; ${(mine - empty).toFixed(0)} ms more (target 150); the first of a session, with its bundle: ${times.first.toFixed(0)} ms`,
  );
}
