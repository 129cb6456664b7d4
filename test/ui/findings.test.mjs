/** Journey: what is in this file, and from code to code. */
import assert from 'node:assert/strict';
import { cursorIsAt, goTo } from './editor.mjs';
import { explanation } from './explanation.mjs';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';

describe('Codes in This File', () => {
  it('is a view: a welcome without a file, codes with counts beside a log, each row a way to its line', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    const view = await openView(window);
    await view.getByText('Open a log, a mail or an audit export').waitFor({ timeout: patience });
    await view.getByRole('button', { name: 'Open Sample Logs' }).waitFor({ timeout: patience });

    await window.openFile('writeback-events.log');
    await row(view, 'Event 31001')
      .getByText(/^3× Reset request/)
      .waitFor({ timeout: patience });
    const named = await rows(view);
    assert.match(named[0] ?? '', /^Event /, `the gravest first: ${named.join(' | ')}`);
    assert.match(named.at(-1) ?? '', /TrackingId/, `identifiers last: ${named.join(' | ')}`);

    await row(view, 'Event 33004').click();
    const place = row(view, 'Line 15');
    if (!(await place.isVisible())) await window.page.keyboard.press('ArrowRight');
    await place.click();
    await until('the code is selected in the editor', async () =>
      /Ln 15, Col \d+ \(5 selected\)/.test(await window.page.locator('.part.statusbar').innerText()),
    );

    // A page beside the log takes the focus; the view still speaks of the log.
    await row(view, 'Event 33004').hover();
    await row(view, 'Event 33004').getByRole('button', { name: 'Open Explanation' }).click();
    const page = await explanation(window, 'Connector account may not set this password');
    await page.locator('h1').click();
    await window.page.waitForTimeout(800); // longer than the view waits before it looks again
    await row(view, 'Event 31001').waitFor({ timeout: patience });

    await window.openFile('look-alikes.log');
    await view.getByText('No code of password reset was found in this file').waitFor({ timeout: patience });
  });

  it('leads from code to code by keyboard, lists them, and shows every line of one attempt', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    const { keyboard } = window.page;
    await window.openFile('writeback-events.log');
    await goTo(window, 1);
    await window.hoverAt('33004'); // the keys work once the extension has told VS Code that this document is decoded
    await keyboard.press('Control+F8');
    await cursorIsAt(window, 4);
    await keyboard.press('Control+F8');
    await cursorIsAt(window, 5);
    await window.page.locator('.statusbar-item', { hasText: /ADSync 405: .*\(2 of \d+\)/ }).waitFor({ timeout: patience });
    await keyboard.press('Control+Shift+F8');
    await cursorIsAt(window, 4);
    await keyboard.press('Control+Shift+F8'); // round the beginning
    await cursorIsAt(window, 18);

    await window.runCommand('SSPR: List Codes in This File');
    await window.quickInput.pick('PasswordResetService 33008');
    await cursorIsAt(window, 10);

    await goTo(window, 10, 80); // in the GUID
    await window.runCommand('SSPR: Show Same TrackingId or Correlation ID in This File');
    await until('the three lines of the attempt are listed', async () => {
      const labels = (await window.quickPickRows()).map(({ label }) => label);
      return labels.join() === 'Line 8,Line 10,Line 11';
    });
    await window.quickInput.pick('Line 11');
    await cursorIsAt(window, 11);
    assert.deepEqual(await window.notifications(), []);
  });
});

/** @param {import('./workbench.mjs').Workbench} window */
async function openView(window) {
  await window.page.locator('.activitybar').getByRole('tab', { name: 'SSPR' }).click();
  const sidebar = window.page.locator('.part.sidebar');
  // The other views make room, so that every row is drawn.
  for (const other of ['Tenant', 'Users']) {
    const header = sidebar.locator('.pane-header', { hasText: new RegExp(`^\\s*${other}`) });
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }
  return sidebar;
}

/** @param {import('playwright-core').Locator} view @param {string} name */
function row(view, name) {
  return view.locator('.monaco-list-row', { has: view.page().getByText(name, { exact: true }) }).first();
}

/** @param {import('playwright-core').Locator} view */
function rows(view) {
  return view.locator('.monaco-list-row .label-name').allInnerTexts();
}
