/** What a bare Debian or Ubuntu machine lacks is installed with apt-get, if we may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './path.mjs';

/**
 * Installs Debian packages, or says what the person has to do instead.
 * @param {readonly string[]} packages
 * @param {string} purpose completes the sentence "... is needed to <purpose>"
 */
export function installDebianPackages(packages, purpose) {
  const names = packages.join(' ');
  const need = `${names} is needed to ${purpose}`;
  if (!existsSync('/etc/debian_version') || !onPath('apt-get')) {
    throw new Error(
      `${need}, and this is not Debian or Ubuntu. Install it with your system's package manager, then run the command again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`${need}. Run: sudo apt-get install -y ${names}. Then run the command again.`);
  }
  console.error(`Installing ${names} with apt-get (once) ...`);
  /** @param {string[]} words */
  const apt = (...words) =>
    execFileSync('apt-get', words, { stdio: 'pipe', encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch (error) {
    const said = String(/** @type {{ stderr?: string }} */ (error).stderr ?? error).trim();
    throw new Error(
      `${need}, and apt-get could not install it. Run: apt-get update && apt-get install -y ${names}, and see what it says. It said:\n${said}`,
      { cause: error },
    );
  }
}
