/** Starts an installed VS Code build on loopback, with its own data, and ends all of it again. */
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { atEnd } from './endings.mjs';
import { installExtension } from './extensions.mjs';
import { ensureHost } from './install.mjs';
import { answers, freePort } from './port.mjs';
import { UserSettings, quietSettings } from './settings.mjs';
import { temporaryFolder } from './temporary.mjs';

const startLimit = 60_000;

/**
 * @typedef {object} StartOptions
 * @property {string} version a version in builds.mjs
 * @property {readonly string[]} [extensions] packaged (.vsix) or unpacked extensions to install
 * @property {Readonly<Record<string, unknown>>} [settings] user settings, over the quiet ones
 * @property {boolean} [trusted] false: folders open in Restricted Mode
 * @property {number} [port] default: a free one
 * @property {Readonly<Record<string, string>>} [environment] more environment variables
 *
 * @typedef {object} RunningHost
 * @property {string} url
 * @property {number} port
 * @property {string} userData
 * @property {string} log file with what the server printed
 * @property {UserSettings} userSettings
 * @property {() => void} stop
 * @property {Promise<unknown>} ended when the server has ended, for whatever reason
 */

/**
 * @param {StartOptions} options
 * @returns {Promise<RunningHost>}
 */
export async function startHost({ version, extensions = [], settings = {}, trusted = true, port, environment = {} }) {
  const host = await ensureHost(version);
  const data = temporaryFolder(`host-${version}`);
  const userData = join(data, 'user');
  const extensionsFolder = join(data, 'extensions');
  mkdirSync(join(userData, 'User'), { recursive: true });
  mkdirSync(extensionsFolder);
  const userSettings = new UserSettings(userData, { ...quietSettings(trusted), ...settings });

  const folders = ['--user-data-dir', userData, '--extensions-dir', extensionsFolder, '--config', join(data, 'config.yaml')];
  const env = { ...ownEnvironment(), ...environment };
  for (const extension of extensions) installExtension(host, extension, { folders, env, extensionsFolder });

  const chosen = port ?? (await freePort());
  if (await answers(chosen)) throw new Error(`Port ${chosen} is taken. Stop what listens there, or choose another port.`);
  const log = join(data, 'server.log');
  const output = openSync(log, 'a');
  const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', ...(trusted ? ['--disable-workspace-trust'] : [])];
  const server = spawn(host.node, [host.entry, ...folders, ...quiet, '--bind-addr', `127.0.0.1:${chosen}`], {
    detached: true, // a process group of its own: the extension hosts end with it
    stdio: ['ignore', output, output],
    env,
  });
  const stop = atEnd(() => {
    endGroup(server.pid);
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await untilAnswering(server, chosen, { version, log });
  return {
    url: `http://127.0.0.1:${chosen}/`,
    port: chosen,
    userData,
    log,
    stop,
    ended,
    userSettings,
  };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {number} port
 * @param {{ version: string, log: string }} about
 */
async function untilAnswering(server, port, { version, log }) {
  let failure = '';
  server.on('error', (error) => {
    failure = error.message;
  });
  const limit = Date.now() + startLimit;
  while (!(await answers(port))) {
    if (server.exitCode !== null) failure = `it ended with ${server.exitCode}`;
    if (Date.now() > limit) failure = `it did not answer within ${startLimit / 1000} s`;
    if (failure) {
      throw new Error(
        `VS Code ${version} did not start: ${failure}. If its installation is damaged, delete .vscode-test and run the command again. It printed:\n${readFileSync(log, 'utf8').slice(-2000)}`,
      );
    }
    await pause(50);
  }
}

/** Inside a terminal of VS Code these would make the server talk to that window instead of starting. */
function ownEnvironment() {
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_|PORT$|PASSWORD$|HASHED_PASSWORD$|NODE_OPTIONS$)/.test(name),
    ),
  );
  return { ...kept, EXTENSIONS_GALLERY: '{}' }; // no gallery: nothing is asked of the network
}

/** @param {number | undefined} leader */
function endGroup(leader) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL'); // nothing in the temporary folders is worth a graceful end
  } catch {
    // it has already ended
  }
}
