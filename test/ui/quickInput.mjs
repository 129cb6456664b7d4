/** The box at the top: the palette, quick picks and input boxes. */
import { happens, patience, until } from './patience.mjs';

/** A page of commands is read once when the palette opens, so a command that comes late needs a new palette. */
const paletteLimit = 1_500;
const fillLimit = 5_000;

export class QuickInput {
  /** @type {import('playwright-core').Page} */
  #page;

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.#page = page;
  }

  get box() {
    return this.#page.locator('.quick-input-widget:visible .quick-input-box input');
  }

  get #labels() {
    return this.#page.locator(
      '.quick-input-widget:visible .quick-input-list .monaco-list-row .quick-input-list-row:first-child .label-name',
    );
  }

  /** Chooses a command by its whole label in the palette, as in "SSPR: Sign In". @param {string} title */
  async runCommand(title) {
    await until(`the palette offers "${title}"`, async () => {
      // An editor that opens late takes the palette away again: then it is opened anew.
      const chosen = await this.openPalette(`>${title}`).then(
        () => this.#choose(title, paletteLimit),
        () => false,
      );
      if (!chosen) await this.close();
      return chosen;
    });
  }

  /** @param {string} text replaces what is in the box: ">" and a command, or a file's path */
  async openPalette(text) {
    await this.#page.keyboard.press('F1');
    await this.box.waitFor({ timeout: patience });
    await this.box.fill(text, { timeout: fillLimit });
  }

  /** Types into the box that an extension shows. @param {string} text */
  async type(text) {
    await this.box.waitFor({ timeout: patience });
    await this.box.fill(text);
  }

  async accept() {
    await this.box.press('Enter');
  }

  async close() {
    await this.#page.keyboard.press('Escape');
    await this.box.waitFor({ state: 'hidden', timeout: patience });
  }

  /** The rows in view, each with its label, and its description and detail if it has any. */
  async rows() {
    const rows = this.#page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
    return rows.evaluateAll((elements) =>
      elements.map((row) => {
        const text = (/** @type {string} */ selector) => (row.querySelector(selector)?.textContent ?? '').replaceAll('\u00a0', ' ');
        return {
          label: text('.label-name'),
          description: text('.label-description'),
          detail: text('.quick-input-list-label-meta .label-name'),
        };
      }),
    );
  }

  /** The row with exactly this label. @param {string} label */
  row(label) {
    return this.#labels.filter({ hasText: exactly(label) }).first();
  }

  /** Chooses the row with exactly this label. @param {string} label */
  async pick(label) {
    if (await this.#choose(label, patience)) return;
    const offered = (await this.rows()).map((row) => row.label).join(' | ');
    throw new Error(`The list has no row "${label}". It offers: ${offered || 'nothing'}.`);
  }

  /**
   * @param {string} label
   * @param {number} limit
   */
  async #choose(label, limit) {
    return happens(this.row(label).click({ timeout: limit }));
  }
}

/**
 * The whole text, with whatever spaces the browser shows it with.
 * @param {string} text
 */
export function exactly(text) {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^\\s*${words.join('\\s+')}\\s*$`);
}
