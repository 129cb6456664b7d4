/** The packaged extension in the person's own desktop VS Code, beside their settings and extensions, not among them. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { hostsFolder } from './places.mjs';

/**
 * @param {string} code the command `code`
 * @param {string} extension
 * @param {string} folder
 */
export async function openDesktop(code, extension, folder) {
  const own = ['--user-data-dir', join(hostsFolder, 'desktop', 'user'), '--extensions-dir', join(hostsFolder, 'desktop', 'extensions')];
  await run(code, [...own, '--install-extension', extension, '--force']);
  console.log(`VS Code opens on ${folder}. This command ends when you close its window.`);
  await run(code, [...own, '--disable-workspace-trust', '--new-window', '--wait', folder]);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    // On Windows `code` is a .cmd file, which only a shell runs.
    const windows = process.platform === 'win32';
    const child = spawn(windows ? `"${command}"` : command, windows ? args.map((one) => `"${one}"`) : args, {
      stdio: 'inherit',
      shell: windows,
      env: { ...process.env, SSPR_DEMO: 'standard' },
    });
    child.on('error', (error) => {
      reject(new Error(`${command} cannot be started (${error.message}). Try "npm start -- --server".`));
    });
    child.on('close', (status) => {
      if (status === 0) resolve();
      else
        reject(
          new Error(`"${command} ${args.join(' ')}" ended with ${status}. See what it printed above, or try "npm start -- --server".`),
        );
    });
  });
}
