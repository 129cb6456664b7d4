/** Journey: codes in a document that can be changed: the Problems view for who wants it, and the light bulb. */
import assert from 'node:assert/strict';
import { focusEditor, goTo } from './editor.mjs';
import { explanation } from './explanation.mjs';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';

describe('Editable documents', () => {
  it('fill the Problems view only when asked to, and offer code actions', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    const problems = window.page.locator('.part.panel .markers-panel');
    await window.openFile('mail-from-a-user.txt');
    await window.hoverAt('SSPR_0029');
    await window.runCommand('Problems: Focus on Problems View');
    await problems.getByText('No problems have been detected').waitFor({ timeout: patience });

    await window.setSettings({ 'sspr.problems.enabled': true });
    await window.openFile('mail-from-a-user.txt');
    await window.runCommand('Problems: Focus on Problems View');
    const entry = problems.locator('.monaco-list-row', { hasText: 'SSPR_0029: On-premises set-up stopped the password reset' });
    await entry.first().waitFor({ timeout: patience });
    assert.match(await entry.first().innerText(), /SSPR/);

    await focusEditor(window);
    await goTo(window, 13, 8);
    await until('code actions are offered', async () => {
      await window.page.keyboard.press('Control+.');
      return window.page
        .locator('.action-widget', { hasText: 'SSPR: Explain SSPR_0029' })
        .waitFor({ timeout: 2_000 })
        .then(
          () => true,
          () => false,
        );
    });
    const offered = await window.page.locator('.action-widget .monaco-list-row').allInnerTexts();
    for (const wanted of [
      'Explain SSPR_0029',
      'Copy explanation of SSPR_0029',
      'Write reply to the user',
      'Open documentation of SSPR_0029',
    ]) {
      assert.ok(
        offered.some((one) => one.includes(wanted)),
        `"${wanted}" among ${offered.join(' | ')}`,
      );
    }
    await window.page.locator('.action-widget .monaco-list-row', { hasText: 'SSPR: Explain SSPR_0029' }).click();
    await explanation(window, 'On-premises set-up stopped the password reset');
  });

  it('are explained in Restricted Mode as well', async () => {
    const window = await openWindow({ folder: 'test/workspace', trusted: false });
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ timeout: patience });
    await window.openFile('writeback-events.log');
    assert.match(await (await window.hoverAt('33004')).innerText(), /Connector account may not set this password/);
    await window.runCommand('SSPR: Explain at Cursor');
    await window.notification('There is no code of password reset in this line');
  });
});
