/** npm, run by a Node of our choice, quietly: what it prints goes to a log that the error names. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * @param {string[]} args
 * @param {string} where
 * @param {string} node
 * @param {string} log
 * @returns {Promise<void>}
 */
export function runNpm(args, where, node, log) {
  const prefix = dirname(dirname(node));
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {};
  // JOBS: node-gyp compiles on all cores.
  const environment = { ...process.env, ...headers, JOBS: 'max', PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
  appendFileSync(log, `\n$ cd ${where}\n$ npm ${args.join(' ')}\n`);
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: where, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (data) => {
      appendFileSync(log, data);
    });
    child.stderr.on('data', (data) => {
      appendFileSync(log, data);
    });
    child.on('error', (error) => {
      reject(new Error(`npm cannot be started (${error.message}). Install npm, then run the command again.`));
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `"npm ${args.join(' ')}" ended with ${code}. Read the end of ${log}; when the cause is gone, run the command again (the install starts over).`,
          ),
        );
    });
  });
}
