/** Which programs are installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param {string} command
 * @returns {string | undefined} its path
 */
export function onPath(command) {
  const endings = process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))).find((path) => existsSync(path));
}
