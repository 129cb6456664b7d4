/** Journey: a text with several codes, from the clipboard, the selection or at the cursor. */
import assert from 'node:assert/strict';
import { copyText, withClipboard } from './clipboard.mjs';
import { focusEditor, goTo } from './editor.mjs';
import { explanation, focusIsOn } from './explanation.mjs';
import { openWindow } from './fixture.mjs';

describe('Explain a text', () => {
  it('lists the codes of the clipboard, opens one, goes back; says what is missing', async () => {
    const window = await openWindow({ browserOptions: withClipboard });
    const command = 'SSPR: Explain Clipboard';
    await copyText(window.page, 'Good morning, where is my coffee?');
    await window.runCommand(command);
    await window.notification('No code of password reset was found in the clipboard');
    await window.runCommand('Notifications: Clear All Notifications');

    await copyText(window.page, 'SSPR_0029 and AADSTS50055, then SSPR_0042');
    await window.runCommand(command);
    const page = await explanation(window, 'Codes in the clipboard');
    assert.equal(await page.locator('.row').count(), 3);
    await page.getByRole('link', { name: /AADSTS50055/ }).click();
    await explanation(window, 'The password has expired');
    await focusIsOn(page, 'h1');
    await page.locator('.back a').click();
    await explanation(window, 'Codes in the clipboard');
    await focusIsOn(page, 'h1');

    await copyText(window.page, 'only SSPR_0014 here');
    await window.runCommand(command);
    await explanation(window, 'Not enough registered methods');
  });

  it('explains the selection, and the code at the cursor by keyboard alone', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    const { keyboard } = window.page;
    await window.openFile('mail-from-a-user.txt');
    await goTo(window, 13, 8);
    // The key works once the extension has told VS Code that this document is decoded.
    await window.hoverAt('SSPR_0029');
    await keyboard.press('Alt+Period');
    const page = await explanation(window, 'On-premises set-up stopped the password reset');
    await focusIsOn(page, 'body, h1');

    await focusEditor(window);
    await goTo(window, 16);
    await keyboard.press('Shift+End');
    await window.runCommand('SSPR: Explain Selection');
    await explanation(window, 'Codes in the selection');
    await page.locator('.row', { hasText: 'SSPR_0014' }).waitFor();
    assert.equal(await page.locator('.row').count(), 2);
  });
});
