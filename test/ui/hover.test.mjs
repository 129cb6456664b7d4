/** Journey: the pointer rests on a code, wherever it stands. */
import assert from 'node:assert/strict';
import { newFile } from './editor.mjs';
import { openWindow } from './fixture.mjs';
import { until } from './patience.mjs';

describe('Hover', () => {
  it('explains codes in a log, a mail, an export, a new file and the read-only samples, and says nothing about look-alikes', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    await window.openFile('writeback-events.log');
    const event = await (await window.hoverAt('33004')).innerText();
    assert.match(event, /PasswordResetService 33004 — Connector account may not set this password/);
    assert.match(event, /Likely causes/);
    assert.match(event, /Time in this line: 2026-11-18 10:03:11 UTC/);
    await window.noHoverAt('Date and Time');

    await window.openFile('mail-from-a-user.txt');
    assert.match(await (await window.hoverAt('SSPR_0029')).innerText(), /On-premises set-up stopped the password reset/);
    assert.match(await (await window.hoverAt('SSPR_0042')).innerText(), /Not publicly documented/);
    assert.match(await (await window.hoverAt('AADSTS50055')).innerText(), /password has expired/);

    await window.openFile('audit-export.csv:5');
    await window.runCommand('View: Toggle Word Wrap');
    assert.match(await (await window.hoverAt('Password reset is not enabled')).innerText(), /not enabled|off/i);

    await newFile(window, 'She got SSPR_0014 today.\nOrder 33004 holds 31034 pieces, 9 of them blue, SSPR_00 and XSSPR_0010Y.');
    assert.match(await (await window.hoverAt('SSPR_0014')).innerText(), /Not enough registered methods/);
    for (const lookAlike of ['33004', '31034', 'XSSPR_0010Y']) await window.noHoverAt(lookAlike);

    await window.runCommand('SSPR: Open Sample Logs');
    const tab = (/** @type {string} */ name) => window.page.locator(`.part.editor .tab[data-resource-name="${name}"]`);
    await until('all samples are open beside the files', async () => (await tab('audit-export.csv').count()) === 2);
    const sample = tab('writeback-events.log').last();
    await until('the log is in front', async () => (await sample.getAttribute('class'))?.includes('active'));
    assert.match(await (await window.hoverAt('33008')).innerText(), /AD password policy refused/);
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.type('x');
    await until('VS Code says that the sample cannot be edited', async () =>
      /read-only/i.test(
        await window.page
          .locator('.monaco-editor-overlaymessage')
          .first()
          .innerText()
          .catch(() => ''),
      ),
    );
    assert.doesNotMatch((await sample.getAttribute('class')) ?? '', /dirty/);
    assert.deepEqual(await window.notifications(), []);
  });
});
