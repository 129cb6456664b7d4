/** Where things lie in the project; computed from this file, so that it does not matter where a script is started. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** Hosts are installed here: the folder that @vscode/test-electron uses too, and that git ignores. */
export const hostsFolder = join(projectFolder, '.vscode-test');

/** The packaged extension that `npm run package` writes. */
export const packagedExtension = join(projectFolder, 'out', 'sspr-troubleshooter.vsix');

/** Screenshots and logs of failed tests. */
export const artifactsFolder = join(projectFolder, 'artifacts');
