/** Journey: read an explanation, follow it, answer the user. */
import assert from 'node:assert/strict';
import { copiedText, withClipboard } from './clipboard.mjs';
import { goTo } from './editor.mjs';
import { explanation, focusIsOn, lookUp } from './explanation.mjs';
import { openWindow } from './fixture.mjs';
import { walkByTab } from './focus.mjs';
import { patience, until } from './patience.mjs';

describe('Explanation page', () => {
  it('has headings and links to related codes, copies itself as Markdown, and is there again after a reload', async () => {
    const window = await openWindow({ folder: 'test/workspace', browserOptions: withClipboard });
    const page = await lookUp(window, '33004', 'Connector account may not set this password');
    const headings = await page.getByRole('heading').allInnerTexts();
    assert.equal(headings[0], 'Connector account may not set this password');
    for (const wanted of ['Likely causes', 'What to do', 'Who can fix it', 'Reply to the user', 'Related codes', 'Sources']) {
      assert.ok(headings.includes(wanted), `a heading "${wanted}" among ${headings.join(', ')}`);
    }
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await until('the Markdown is in the clipboard', async () =>
      (await copiedText(window.page)).startsWith('# PasswordResetService 33004: Connector account may not set this password\n'),
    );
    assert.match(await copiedText(window.page), /\n## Likely causes\n/);

    await page.getByRole('link', { name: 'SSPR_0029', exact: true }).click();
    await explanation(window, 'On-premises set-up stopped the password reset');
    await window.page.locator('.part.editor .tab.active', { hasText: 'SSPR_0029' }).waitFor({ timeout: patience });
    await page.locator('.back a').click();
    await explanation(window, 'Connector account may not set this password');
    assert.equal(await page.locator('.back a').count(), 0);

    // As a person would: VS Code then keeps what is open.
    const loaded = window.page.waitForEvent('load');
    await window.runCommand('Developer: Reload Window');
    await loaded;
    const again = await explanation(window, 'Connector account may not set this password');
    await again.getByRole('button', { name: 'Copy as Markdown' }).waitFor({ timeout: patience });
    await window.page.locator('.part.editor .tab.active', { hasText: 'PasswordResetService 33004' }).waitFor({ timeout: patience });
  });

  it('lets the reply be edited, keeps the edit, and copies it as edited', async () => {
    const window = await openWindow({ folder: 'test/workspace', browserOptions: withClipboard });
    await window.openFile('mail-from-a-user.txt');
    await goTo(window, 13, 8);
    await window.runCommand('SSPR: Write Reply to the User');
    const page = await explanation(window, 'On-premises set-up stopped the password reset');
    await focusIsOn(page, '#reply');
    const reply = page.getByRole('textbox', { name: 'Reply to the user' });
    assert.ok((await reply.inputValue()).length > 40, 'a reply is there to begin with');
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.insertText('Dear Lidia, ');
    const edited = await reply.inputValue();
    assert.match(edited, /^Dear Lidia, /);

    await page.getByRole('link', { name: 'PasswordResetService 33004', exact: true }).click();
    await explanation(window, 'Connector account may not set this password');
    await page.locator('.back a').click();
    await explanation(window, 'On-premises set-up stopped the password reset');
    assert.equal(await reply.inputValue(), edited, 'the edit is still there after a look elsewhere');
    await page.getByRole('button', { name: 'Copy reply' }).click();
    await until('the reply is in the clipboard', async () => (await copiedText(window.page)) === edited);
  });

  it('is used by keyboard alone: Tab reaches everything in order, the focus shows, Ctrl+F finds', async () => {
    const window = await openWindow({ browserOptions: withClipboard });
    const page = await lookUp(window, '33004', 'Connector account may not set this password');
    const stops = await walkByTab(window, page);
    const named = stops.map(({ name }) => name);
    assert.deepEqual(named.slice(0, 5), ['Copy as Markdown', 'Troubleshoot', 'Open documentation', 'Reply to the user', 'Copy reply']);
    assert.ok(named.includes('SSPR_0029'), `related codes are reached: ${named.join(', ')}`);
    assert.equal(stops.length, await page.locator('a, vscode-button, vscode-text-area').count(), 'one stop for each thing to use');
    assert.deepEqual(
      stops.filter(({ visible }) => !visible).map(({ name }) => name),
      [],
      'the focus is visible everywhere',
    );

    await page.getByRole('link', { name: 'SSPR_0029', exact: true }).focus();
    await window.page.keyboard.press('Enter');
    await explanation(window, 'On-premises set-up stopped the password reset');
    await focusIsOn(page, 'h1');
    await page.locator('.back a').focus();
    await window.page.keyboard.press('Enter');
    await explanation(window, 'Connector account may not set this password');

    await window.page.keyboard.press('Control+f');
    await window.page.locator('.webview-find-widget, .simple-find-part.visible').first().waitFor({ timeout: patience });
  });
});
