/** Folders made for one test. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../hosts/temporary.mjs';

/**
 * @param {Readonly<Record<string, string | Uint8Array>>} files by path, with "/"
 * @returns {string} the folder, for `openWindow({ folder })`
 */
export function folderWith(files) {
  const folder = temporaryFolder('files');
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}
