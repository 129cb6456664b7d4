/** Puts a VS Code build together out of npm packages, in a folder that is empty. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';

/** @param {string} folder */
export const codeServerIn = (folder) => join(folder, 'node_modules', 'code-server');

const ripgrepPackage = `@vscode/ripgrep-linux-${process.arch}`;
const nodePackage = `node-linux-${process.arch}`;

/**
 * The machine's Node if it is of the right major version, else npm's, whose folder also holds the headers.
 * @param {import('./builds.mjs').Build} wanted
 * @param {string} folder
 */
export function nodeFor(wanted, folder) {
  const own = Number(process.versions.node.split('.')[0]) === wanted.nodeMajor;
  return own && !existsSync(join(folder, 'node_modules', nodePackage))
    ? process.execPath
    : join(folder, 'node_modules', nodePackage, 'bin', 'node');
}

/**
 * @param {import('./builds.mjs').Build} wanted
 * @param {string} folder
 * @param {string} log
 */
export async function assemble(wanted, folder, log) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(log, '');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = (/** @type {string} */ where, /** @type {string[]} */ args) => runNpm(args, where, nodeFor(wanted, folder), log);
  // Scripts stay off: code-server's own one refuses to run as root; what is native is compiled below by name.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  if (Number(process.versions.node.split('.')[0]) !== wanted.nodeMajor) {
    await runNpm(['install', ...quiet, `${nodePackage}@${wanted.nodeMajor}`], folder, process.execPath, log);
  }
  const ripgrep = wanted.ripgrep ? [`${ripgrepPackage}@${wanted.ripgrep}`] : [];
  await npm(folder, ['install', ...quiet, `code-server@${wanted.codeServer}`, ...ripgrep]);
  const server = join(codeServerIn(folder), 'lib', 'vscode');
  await npm(server, ['install', ...quiet, '--omit=dev']);
  await compile(server, wanted.rebuild);
  symlinkSync('node_modules', join(server, 'node_modules.asar'));
  if (wanted.ripgrep) {
    mkdirSync(join(server, 'node_modules', '@vscode', 'ripgrep', 'bin'));
    symlinkSync(join('../../../../../../..', ripgrepPackage, 'bin', 'rg'), join(server, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg'));
  }
  await npm(join(server, 'extensions'), ['install', ...quiet, '--omit=dev']);
  await compile(folder, ['argon2']);

  /**
   * node-pty's rebuild may end in an error after its native file is built; what counts is that each package loads.
   * @param {string} where
   * @param {readonly string[]} packages
   */
  async function compile(where, packages) {
    const complaint = await npm(where, ['rebuild', ...packages]).then(
      () => undefined,
      (/** @type {Error} */ error) => error,
    );
    for (const name of packages) {
      const loaded = spawnSync(nodeFor(wanted, folder), ['-e', `require(${JSON.stringify(name)})`], { cwd: where, encoding: 'utf8' });
      appendFileSync(log, `\n$ require ${name}: ${loaded.status === 0 ? 'loads' : loaded.stderr}\n`);
      if (loaded.status !== 0) {
        throw (
          complaint ??
          new Error(
            `VS Code ${wanted.version}: ${name} was compiled but does not load. Read the end of ${log}; when the cause is gone, run the command again.`,
          )
        );
      }
    }
  }
}
