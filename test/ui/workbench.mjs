/** Drives a VS Code window in a browser page as a person would. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { artifactsFolder } from '../hosts/places.mjs';
import { hoverAt, noHoverAt } from './hover.mjs';
import { happens, patience, until } from './patience.mjs';
import { QuickInput } from './quickInput.mjs';
import { webviewFrame } from './webview.mjs';

/** The theme's name in the list, and the class it puts on the window. */
const themes = {
  light: { label: 'Light Modern', mark: 'vs' },
  dark: { label: 'Dark Modern', mark: 'vs-dark' },
  'high contrast': { label: 'Dark High Contrast', mark: 'hc-black' },
  'high contrast light': { label: 'Light High Contrast', mark: 'hc-light' },
};

export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('../hosts/server.mjs').RunningHost} host
   */
  constructor(page, host) {
    this.page = page;
    this.host = host;
    this.quickInput = new QuickInput(page);
  }

  /** @param {string} [folder] absolute path; without it an empty window opens */
  async open(folder) {
    await this.page.goto(this.host.url + (folder ? `?folder=${encodeURIComponent(folder)}` : '?ew=true'));
    await this.#ready();
  }

  /** @param {string} title whole label in the palette, as in "SSPR: Sign In" */
  async runCommand(title) {
    await this.quickInput.runCommand(title);
  }

  /** @param {string} path relative to the open folder, with "/"; it may end in ":line" */
  async openFile(path) {
    const name = path.replace(/:\d+$/, '').split('/').at(-1) ?? path;
    await until(`quick open finds ${path}`, async () => {
      await this.quickInput.openPalette(path);
      const row = this.page.locator('.quick-input-list .monaco-list-row .label-name', { hasText: name }).first();
      if (await happens(row.click({ timeout: 1_000 }))) return true;
      await this.quickInput.close();
      return false;
    });
    await this.page.locator(`.part.editor .tab.active[data-resource-name="${name}"]`).first().waitFor({ timeout: patience });
  }

  /**
   * @param {string} text rested on with the mouse; on one line, in view
   * @param {import('./textInView.mjs').Part} [part] where, if the text stands in several parts of the window
   * @returns {Promise<import('playwright-core').Locator>} the hover, in view
   */
  async hoverAt(text, part = 'anywhere') {
    return hoverAt(this.page, text, part);
  }

  /**
   * @param {string} text
   * @param {import('./textInView.mjs').Part} [part]
   */
  async noHoverAt(text, part = 'anywhere') {
    await noHoverAt(this.page, text, part);
  }

  /** @param {string} text */
  async typeInQuickInput(text) {
    await this.quickInput.type(text);
  }

  async quickPickRows() {
    return this.quickInput.rows();
  }

  /**
   * The document of a webview that is in view.
   * @param {string} [title] of its tab or view; without it, the first one
   * @returns {Promise<import('playwright-core').Frame>}
   */
  async webviewFrame(title) {
    return webviewFrame(this.page, title);
  }

  /** The texts of the notifications in view. */
  async notifications() {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /**
   * @param {string | RegExp} text part of the notification's text
   * @param {string} [button] pressed, if named
   */
  async notification(text, button) {
    const toast = this.page.locator('.notification-toast', { hasText: text }).first();
    await toast.waitFor({ timeout: patience });
    const said = await toast.locator('.notification-list-item-message').innerText();
    if (button) await toast.getByRole('button', { name: button, exact: true }).click();
    return said;
  }

  /** Changes the theme under what is open. @param {keyof typeof themes} theme */
  async setTheme(theme) {
    const { label, mark } = themes[theme];
    await until('themes are offered', async () => {
      await this.runCommand('Preferences: Color Theme');
      await this.quickInput.type(label);
      if (await happens(this.quickInput.row(label).waitFor({ timeout: 3_000 }))) return true;
      await this.quickInput.close(); // a list that opened before the themes were read stays empty
      return false;
    });
    await this.quickInput.pick(label);
    await this.page.locator(`.monaco-workbench.${mark}`).waitFor({ timeout: patience });
  }

  /**
   * Changes user settings and reloads the window.
   * @param {Readonly<Record<string, unknown>>} changes undefined takes a setting away
   */
  async setSettings(changes) {
    this.host.userSettings.change(changes);
    await this.reload();
  }

  async reload() {
    await this.page.reload();
    await this.#ready();
  }

  async #ready() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  }

  /** @param {string} name of the file in artifacts/, without its ending */
  async screenshot(name) {
    mkdirSync(artifactsFolder, { recursive: true });
    const path = join(artifactsFolder, `${name.replace(/[^\w.-]+/g, '-').slice(0, 120)}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}
