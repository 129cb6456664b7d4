/**
 * `npm start`: the packaged extension on its demo tenant and a copy of the sample logs, in a desktop VS Code or in one served to the browser.
 * `-- --desktop` or `-- --server` decides without a question; `--port` fixes the server's port.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { newest } from './builds.mjs';
import { openDesktop } from './desktop.mjs';
import { onPath } from './path.mjs';
import { packagedExtension } from './places.mjs';
import { startHost } from './server.mjs';
import { copyOf } from './temporary.mjs';

const { values } = parseArgs({ options: { desktop: { type: 'boolean' }, server: { type: 'boolean' }, port: { type: 'string' } } });
const code = onPath('code');
const screen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function wantsDesktop() {
  if (values.server) return false;
  if (values.desktop) return true;
  if (!code || !screen) return false;
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('Open it in your desktop VS Code (your settings and extensions stay out of it)? [Y/n] ');
  prompt.close();
  return !/^\s*n/i.test(answer);
}

async function start() {
  if (!existsSync(packagedExtension)) throw new Error(`${packagedExtension} does not exist. Run "npm run package" first.`);
  const folder = copyOf('media/samples');
  if (await wantsDesktop()) {
    if (!code)
      throw new Error(
        'The command "code" is not on the PATH. In VS Code, run "Shell Command: Install \'code\' command in PATH", or use "npm start -- --server".',
      );
    await openDesktop(code, packagedExtension, folder);
    return;
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  const host = await startHost({
    version: newest,
    extensions: [packagedExtension],
    settings: { 'workbench.reduceMotion': 'auto' },
    environment: { SSPR_DEMO: 'standard' },
    ...(port === undefined ? {} : { port }),
  });
  const url = `${host.url}?folder=${encodeURIComponent(folder)}`;
  console.log(
    `\n  VS Code ${newest} with the extension:\n\n    ${url}\n\n  It opens on the demo tenant; the folder is a copy of media/samples. Press Ctrl+C to stop.\n`,
  );
  if (process.platform === 'linux' && screen && onPath('xdg-open')) {
    spawn('xdg-open', [url], { stdio: 'ignore', detached: true })
      .on('error', () => {
        console.log('  (No browser opened by itself: open the address above.)');
      })
      .unref();
  }
  await host.ended;
  throw new Error('VS Code ended by itself. Run "npm start" again.');
}

try {
  await start();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
