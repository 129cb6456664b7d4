/** The explanation page. */
import assert from 'node:assert/strict';
import { happens, patience, until } from './patience.mjs';
import { webviewFrame } from './webview.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/**
 * @param {Workbench} window
 * @param {string | RegExp} heading what the page is about
 * @returns {Promise<import('playwright-core').Frame>}
 */
export async function explanation(window, heading) {
  const frame = await webviewFrame(window.page);
  await frame.locator('h1', { hasText: heading }).waitFor({ timeout: patience });
  return frame;
}

/**
 * Opens the page of a code by looking it up, and waits until it has the focus.
 * @param {Workbench} window
 * @param {string} code
 * @param {string | RegExp} heading
 */
export async function lookUp(window, code, heading) {
  await until(`${code} is found`, async () => {
    await window.runCommand('SSPR: Explain Code…');
    // A page that takes the focus late closes the list again.
    if (!(await happens(window.quickInput.box.fill(code, { timeout: 3_000 })))) return false;
    return happens(until('it stands first', async () => (await window.quickPickRows())[0]?.label.includes(code), 3_000));
  });
  await window.quickInput.accept();
  const frame = await explanation(window, heading);
  await until('the page has the focus', () => frame.evaluate(() => document.hasFocus()));
  return frame;
}

/** Waits until the page's element with the keyboard focus is one of these. @param {import('playwright-core').Frame} frame @param {string} selector */
export async function focusIsOn(frame, selector) {
  await until(`the focus is on ${selector}`, () =>
    frame.evaluate((wanted) => document.hasFocus() && document.activeElement?.matches(wanted) === true, selector),
  );
}

/** The page at any width. @param {import('playwright-core').Frame} frame @param {string} where */
export async function assertNoOverflow(frame, where) {
  const { wide, view, culprits } = await frame.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    view: window.innerWidth,
    culprits: [...document.querySelectorAll('main *')]
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((one) => `${one.tagName} ${one.className}`)
      .slice(0, 5),
  }));
  assert.ok(wide <= view && culprits.length === 0, `${where}: ${wide} px of content in a view of ${view} px (${culprits.join(', ')})`);
}
