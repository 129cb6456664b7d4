/** Folders that vanish with this process. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { atEnd } from './endings.mjs';
import { projectFolder } from './places.mjs';

/** @param {string} name */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `sspr-${name}-`));
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}

/**
 * Tests and people work on a copy, so that the files in the project stay as they are. The copy keeps the folder's name.
 * @param {string} folder absolute, or relative to the project
 */
export function copyOf(folder) {
  const source = resolve(projectFolder, folder);
  if (!existsSync(source)) throw new Error(`The folder ${source} does not exist. Create it, or name another one.`);
  const copy = join(temporaryFolder('workspace'), basename(source));
  cpSync(source, copy, { recursive: true });
  return copy;
}
