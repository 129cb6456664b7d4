/**
 * The real VS Code builds that tests run in, as data. code-server is VS Code's own server and workbench, packed for npm;
 * its version 4.N.x carries VS Code 1.N.x.
 *
 * @typedef {object} Build
 * @property {string} version VS Code's version, as tests name it
 * @property {string} name folder under .vscode-test/
 * @property {string} codeServer exact version of the npm package code-server
 * @property {number} nodeMajor the major version of Node that it is made for
 * @property {readonly string[]} rebuild packages in lib/vscode whose native part is compiled here; each must load afterwards
 * @property {string} [ripgrep] version of VS Code's ripgrep on npm, which searches files; given where the build's own one would be downloaded from GitHub
 */

/** @type {readonly Build[]} */
export const builds = [
  {
    version: '1.100',
    name: 'vscode-1.100',
    codeServer: '4.100.3',
    nodeMajor: 20,
    rebuild: ['@vscode/spdlog', 'node-pty', 'native-watchdog', '@parcel/watcher'],
    ripgrep: '1.18.0',
  },
  {
    version: '1.139',
    name: 'vscode-1.139',
    codeServer: '4.139.1',
    nodeMajor: 24,
    rebuild: ['@vscode/spdlog', 'node-pty', '@vscode/native-watchdog', '@vscode/sqlite3'],
  },
];

/** The oldest VS Code that the extension supports: the host tests run in it. */
export const oldest = '1.100';

/** The newest VS Code at hand: the packaged extension is tried in it. */
export const newest = '1.139';

/**
 * @param {string} version
 * @returns {Build}
 */
export function build(version) {
  const found = builds.find((candidate) => candidate.version === version);
  if (!found) {
    throw new Error(`There is no VS Code build ${version} here. Ask for one of: ${builds.map((one) => one.version).join(', ')}.`);
  }
  return found;
}
