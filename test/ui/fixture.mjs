/**
 * What UI tests share: one VS Code with the packaged extension, one browser. Each test opens windows of its own:
 *
 *     const window = await openWindow({ folder: 'test/workspace' });
 *
 * A window is closed after its test, and photographed before if the test failed (run.mjs).
 */
import { existsSync } from 'node:fs';
import { newest } from '../hosts/builds.mjs';
import { launchBrowser } from '../hosts/browser.mjs';
import { packagedExtension } from '../hosts/places.mjs';
import { startHost } from '../hosts/server.mjs';
import { copyOf } from '../hosts/temporary.mjs';
import { Workbench } from './workbench.mjs';

/** @type {Map<boolean, Promise<import('../hosts/server.mjs').RunningHost>>} by "trusted" */
const hosts = new Map();

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;

/** @type {Workbench[]} */
let windows = [];

/** @param {boolean} trusted */
export function host(trusted = true) {
  if (!existsSync(packagedExtension)) throw new Error(`${packagedExtension} does not exist. Run "npm run package" first.`);
  let running = hosts.get(trusted);
  if (!running) hosts.set(trusted, (running = startHost({ version: newest, extensions: [packagedExtension], trusted })));
  return running;
}

/**
 * @typedef {object} WindowOptions
 * @property {string} [folder] opened as a copy; absolute, or relative to the project
 * @property {Readonly<Record<string, unknown>>} [settings] user settings over the quiet ones
 * @property {boolean} [trusted] false: Restricted Mode
 * @property {import('playwright-core').BrowserContextOptions} [browserOptions] such as viewport, locale
 *
 * @param {WindowOptions} [options]
 * @returns {Promise<Workbench>}
 */
export async function openWindow({ folder, settings = {}, trusted = true, browserOptions = {} } = {}) {
  const running = await host(trusted);
  running.userSettings.reset(settings);
  browser ??= launchBrowser();
  // A context of its own: neither secrets nor state come from another test.
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, ...browserOptions });
  const window = new Workbench(await context.newPage(), running);
  windows.push(window);
  await window.open(folder ? copyOf(folder) : undefined);
  return window;
}

/** @param {string | undefined} photographAs */
export async function closeWindows(photographAs) {
  const open = windows;
  windows = [];
  for (const [index, window] of open.entries()) {
    if (photographAs) {
      const said = await window
        .screenshot(`failed-${photographAs}${index ? `-${index + 1}` : ''}`)
        .catch((/** @type {Error} */ error) => `no screenshot (${error.message})`);
      console.log(`      screenshot: ${said}`);
    }
    await window.page.context().close();
  }
}

/** What did not start was told when it was waited for. */
export async function closeAll() {
  await browser?.then(
    (one) => one.close(),
    () => undefined,
  );
  for (const running of hosts.values()) {
    await running.then(
      (one) => {
        one.stop();
      },
      () => undefined,
    );
  }
}
