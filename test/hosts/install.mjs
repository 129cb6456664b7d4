/**
 * Installs a VS Code build from the npm registry into .vscode-test/, once.
 * It is put together in a folder of this process and renamed when complete, so an interrupted install leaves nothing that looks
 * finished, and two runs at the same time do not meet.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, codeServerIn, nodeFor } from './assemble.mjs';
import { build } from './builds.mjs';
import { installDebianPackages } from './debian.mjs';
import { onPath } from './path.mjs';
import { hostsFolder, projectFolder } from './places.mjs';

/**
 * @typedef {object} Host
 * @property {string} node the Node that runs it
 * @property {string} entry the script to run
 * @property {string} folder where it is installed
 */

/**
 * @param {string} version a version in builds.mjs
 * @returns {Promise<Host>}
 */
export async function ensureHost(version) {
  const wanted = build(version);
  const folder = join(hostsFolder, wanted.name);
  const marker = JSON.stringify(wanted);
  const installed = () => existsSync(markerIn(folder)) && readFileSync(markerIn(folder), 'utf8') === marker;
  if (!installed()) {
    checkPlatform();
    installCompiler();
    mkdirSync(hostsFolder, { recursive: true });
    removeLeftovers(wanted.name);
    const partial = `${folder}.partial-${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    const log = join(hostsFolder, `${wanted.name}.install.log`);
    console.error(`Installing VS Code ${version} into ${folder} (once, one to two minutes; log: ${log}) ...`);
    await assemble(wanted, partial, log);
    writeFileSync(markerIn(partial), marker);
    if (installed()) {
      rmSync(partial, { recursive: true, force: true }); // another run was faster
    } else {
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    }
  }
  return { node: nodeFor(wanted, folder), entry: join(codeServerIn(folder), 'out', 'node', 'entry.js'), folder };
}

/** @param {string} folder */
const markerIn = (folder) => join(folder, 'installed.json');

function checkPlatform() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `VS Code's server can be installed here on Linux x64 and arm64 only, and this is ${process.platform} ${process.arch}. Use a desktop VS Code: put its command "code" on the PATH for "npm start", and run "npm run test:electron" for the tests.`,
    );
  }
}

function installCompiler() {
  const missing = ['g++', 'make', 'python3'].filter((command) => !onPath(command));
  if (missing.length > 0) installDebianPackages(missing, "compile VS Code's native parts");
}

/**
 * Half-made folders of runs that are no more.
 * @param {string} name
 */
function removeLeftovers(name) {
  for (const entry of readdirSync(hostsFolder)) {
    const [, maker] = new RegExp(`^${name}\\.partial-(\\d+)$`).exec(entry) ?? [];
    if (maker && !existsSync(`/proc/${maker}`)) rmSync(join(hostsFolder, entry), { recursive: true, force: true });
  }
}

// `node test/hosts/install.mjs 1.100 1.139` installs ahead of time.
if (process.argv[1] === join(projectFolder, 'test', 'hosts', 'install.mjs')) {
  for (const version of process.argv.slice(2)) console.log(await ensureHost(version));
}
