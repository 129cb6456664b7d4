/** The user settings of a host. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A running window does not reliably notice a change of the file; one that opens or reloads does. */
export class UserSettings {
  /** @type {string} */
  #file;

  /** @type {Readonly<Record<string, unknown>>} */
  #first;

  /**
   * @param {string} userData
   * @param {Readonly<Record<string, unknown>>} first
   */
  constructor(userData, first) {
    mkdirSync(join(userData, 'User'), { recursive: true });
    this.#file = join(userData, 'User', 'settings.json');
    this.#first = first;
    this.reset();
  }

  /** Back to those of the start, and these over them. @param {Readonly<Record<string, unknown>>} [settings] */
  reset(settings = {}) {
    writeFileSync(this.#file, JSON.stringify({ ...this.#first, ...settings }, undefined, 2));
  }

  /** Keeps what was changed since, be it in the window. @param {Readonly<Record<string, unknown>>} changes undefined takes a setting away */
  change(changes) {
    const current = /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(this.#file, 'utf8')));
    writeFileSync(this.#file, JSON.stringify({ ...current, ...changes }, undefined, 2));
  }
}

/** A start without welcome pages, questions and traffic. @param {boolean} trusted */
export function quietSettings(trusted) {
  return {
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.reduceMotion': 'on', // screenshots catch nothing half faded
    'workbench.tips.enabled': false,
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    'telemetry.telemetryLevel': 'off',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'update.mode': 'none',
    'git.enabled': false,
    'chat.disableAIFeatures': true,
    'chat.commandCenter.enabled': false,
    'security.workspace.trust.enabled': !trusted,
    // No dialog at the start: an untrusted folder simply opens in Restricted Mode.
    'security.workspace.trust.startupPrompt': 'never',
  };
}
