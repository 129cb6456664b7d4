/** Puts an extension into a host before it starts. */
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * A packaged one is installed as a person would; an unpacked one is linked to.
 * @param {import('./install.mjs').Host} host
 * @param {string} extension
 * @param {{ folders: string[], env: NodeJS.ProcessEnv, extensionsFolder: string }} into
 */
export function installExtension(host, extension, { folders, env, extensionsFolder }) {
  if (!extension.endsWith('.vsix')) {
    symlinkSync(resolve(extension), join(extensionsFolder, basename(resolve(extension))));
    return;
  }
  const done = spawnSync(host.node, [host.entry, ...folders, '--install-extension', extension], { env, encoding: 'utf8' });
  if (done.status !== 0 || !/successfully installed/.test(done.stdout)) {
    throw new Error(
      `${extension} could not be installed. Run "npm run package" and try again. VS Code said:\n${done.stdout}${done.stderr}`,
    );
  }
}
