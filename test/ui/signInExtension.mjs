/** The extension with the test seam: packaged as it is released, but it signs in where SSPR_TEST_ENDPOINTS says. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../hosts/places.mjs';

const folder = join(projectFolder, 'out', 'seam');
const vsix = join(projectFolder, 'out', 'sspr-troubleshooter-seam.vsix');

/** What the package holds beside code. */
const rest = ['.vscodeignore', 'package.nls.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'SUPPORT.md', 'SECURITY.md', 'l10n', 'media'];

/** Builds and packages it. @returns {string} path of the .vsix */
export function seamExtension() {
  run([join(projectFolder, 'esbuild.mjs'), '--production', '--seam'], projectFolder);
  for (const name of rest) cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  const manifest = /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }, undefined, 2));
  run([join(projectFolder, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--out', vsix], folder);
  return vsix;
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(args, cwd) {
  const done = spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`The extension with the seam could not be made. "${args.join(' ')}" said:\n${done.stdout}${done.stderr}`);
}
