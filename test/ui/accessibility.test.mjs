/** Journey: the pages for everyone: in each theme, narrow, and enlarged. */
import assert from 'node:assert/strict';
import { accessibilityFaults } from './axe.mjs';
import { copyText, withClipboard } from './clipboard.mjs';
import { assertNoOverflow, explanation, lookUp } from './explanation.mjs';
import { openWindow } from './fixture.mjs';
import { until } from './patience.mjs';

const codes = 'SSPR_0029 AADSTS50055 SSPR_0042 SSPR_0014 0x80230619 OnPremisesSuccessCloudFailure User submitted their user ID';

describe('Accessibility', () => {
  it('axe finds nothing on the pages in any theme', async () => {
    const window = await openWindow({ browserOptions: withClipboard });
    for (const theme of /** @type {const} */ (['light', 'dark', 'high contrast', 'high contrast light'])) {
      await window.setTheme(theme);
      const list = await showList(window);
      assert.equal((await accessibilityFaults(list)).join('\n'), '', `the list, ${theme}`);
      const entry = await showEntry(window);
      assert.equal((await accessibilityFaults(entry)).join('\n'), '', `the entry, ${theme}`);
    }
  });

  it('nothing is cut off at 400 pixels, nor at 200 % zoom', async () => {
    const window = await openWindow({ browserOptions: { ...withClipboard, deviceScaleFactor: 2 } });
    // 200 % of 1280 × 800 leaves 640 × 400; a panel of 400 leaves about 350 for the page.
    for (const viewport of [
      { width: 640, height: 400 },
      { width: 448, height: 700 },
    ]) {
      await window.page.setViewportSize(viewport);
      const where = `${viewport.width} × ${viewport.height}`;
      await assertNoOverflow(await showList(window), `the list at ${where}`);
      const entry = await showEntry(window);
      await until('the page has become narrow', () => entry.evaluate((width) => window.innerWidth <= width, viewport.width));
      await assertNoOverflow(entry, `the entry at ${where}`);
    }
  });
});

/** @param {import('./workbench.mjs').Workbench} window */
async function showList(window) {
  await copyText(window.page, codes);
  await window.runCommand('SSPR: Explain Clipboard');
  return explanation(window, 'Codes in the clipboard');
}

/** @param {import('./workbench.mjs').Workbench} window */
function showEntry(window) {
  return lookUp(window, '33004', 'Connector account may not set this password');
}
