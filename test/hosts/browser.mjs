/** A Chromium to drive: one that is on the machine, or Debian's. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installDebianPackages } from './debian.mjs';
import { onPath } from './path.mjs';

const commands = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chromium-browser'];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string} path of the executable */
export function ensureBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and there is no such file. Set it to a Chromium, Chrome or Edge executable, or unset it.`);
  }
  const found = installedBrowser();
  if (found) return found;
  if (process.platform !== 'linux') {
    throw new Error('No Chromium, Chrome or Edge is found. Install one, or set CHROME_PATH to its executable, then run the command again.');
  }
  installDebianPackages(['chromium'], 'drive VS Code in a browser');
  const installed = installedBrowser();
  if (installed) return installed;
  throw new Error('chromium was installed but is not on the PATH. Set CHROME_PATH to its executable, then run the command again.');
}

function installedBrowser() {
  if (process.platform !== 'linux') return elsewhere.find((path) => existsSync(path));
  for (const command of commands) {
    const path = onPath(command);
    if (path) return path;
  }
  return undefined;
}

/**
 * The sandbox does not start for root, and the rest keeps the browser from looking for hosts in a closed network.
 * Pages are served by loopback only.
 * @param {{ headless?: boolean }} [options]
 */
export function launchBrowser({ headless = true } = {}) {
  return chromium.launch({
    executablePath: ensureBrowser(),
    headless,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
