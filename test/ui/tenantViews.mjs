/** The views Tenant and Users over the demo tenant. */
import { happens, patience, until } from './patience.mjs';

/** @typedef {'Everything readable' | 'Policy not declared' | 'Few permissions' | 'Slow service' | 'No Microsoft Entra ID P1'} Variant */

export class TenantViews {
  /** @param {import('./workbench.mjs').Workbench} window */
  constructor(window) {
    this.window = window;
    this.sidebar = window.page.locator('.part.sidebar');
    this.tenant = this.#pane('Tenant');
    this.users = this.#pane('Users');
  }

  /** @param {string} title */
  #pane(title) {
    const heading = this.window.page.locator('.pane-header h3.title', { hasText: new RegExp(`^${title}$`) });
    return this.sidebar.locator('.pane', { has: heading });
  }

  /** The two views, with the room that the third one takes. */
  async open() {
    await this.window.page.locator('.activitybar').getByRole('tab', { name: 'SSPR' }).click();
    const codes = this.sidebar.locator('.pane-header', { hasText: 'Codes in This File' });
    if ((await codes.getAttribute('aria-expanded')) === 'true') await codes.click();
    await this.users.waitFor({ timeout: patience });
  }

  /** @param {Variant} variant */
  async demo(variant) {
    await this.window.runCommand('SSPR: Explore Demo Tenant…');
    await this.window.quickInput.pick(variant);
    await this.tenant.getByText(/demo · /).waitFor({ timeout: patience });
  }

  /** Until what stands above the people says so. @param {RegExp} text */
  async says(text) {
    return until(`the view Users says ${text}`, async () => {
      const said = await this.message();
      return text.test(said) && said;
    });
  }

  async message() {
    return (await this.users.locator('.message').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  }

  /**
   * @param {import('playwright-core').Locator} pane
   * @param {string | RegExp} label whole, without its description
   */
  row(pane, label) {
    const named = typeof label === 'string' ? pane.page().getByText(label, { exact: true }) : pane.page().getByText(label);
    return pane.locator('.monaco-list-row', { has: named }).first();
  }

  /**
   * Opens a row, whether or not it is open.
   * @param {import('playwright-core').Locator} row
   */
  async expand(row) {
    await row.waitFor({ timeout: patience });
    await until('the row is open', async () => {
      if ((await row.getAttribute('aria-expanded')) === 'true') return true;
      await row.locator('.monaco-tl-twistie').click();
      return false;
    });
  }

  /**
   * Rests on a row until its tooltip shows.
   * @param {import('playwright-core').Locator} row
   */
  async hover(row) {
    const { page } = this.window;
    const hover = page.locator('.monaco-hover:visible').filter({ hasNotText: /^\s*$/ }).first();
    await until('the tooltip shows', async () => {
      await page.mouse.move(700, 20);
      await row.locator('.label-name').hover();
      return happens(hover.waitFor({ timeout: 3_000 }));
    });
    return hover;
  }

  /** Labels and descriptions of the rows in view. @param {import('playwright-core').Locator} pane */
  async rows(pane) {
    const rows = await pane.locator('.monaco-list-row').evaluateAll((elements) =>
      elements.map((row) => ({
        label: row.querySelector('.label-name')?.textContent ?? '',
        description: row.querySelector('.label-description')?.textContent ?? '',
      })),
    );
    return rows;
  }
}
