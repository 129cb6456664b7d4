/** Journey: look up a code by what one knows of it. */
import assert from 'node:assert/strict';
import { copyText, withClipboard } from './clipboard.mjs';
import { explanation } from './explanation.mjs';
import { openWindow } from './fixture.mjs';
import { until } from './patience.mjs';

const command = 'SSPR: Explain Code…';
const mail = 'Lidia got SSPR_0029.\nThen SSPR_0014, twice: SSPR_0014.\n\nEvent ID: 33004 in the log of PasswordResetService.';

describe('Explain Code', () => {
  it('finds by number, name and words, names what is unknown, opens the page, and browses', async () => {
    const window = await openWindow();
    await window.runCommand(command);
    await firstRow(window, '9', /^SSPR_0009$/);
    await firstRow(window, '30', /^SSPR_0030$/);
    await firstRow(window, '33004', /^PasswordResetService 33004$/);
    await firstRow(window, 'ADPermissionsError', /33004$/);
    await firstRow(window, 'hr=80230619', /80230619/);
    await firstRow(window, 'banned password', /password/i);
    await firstRow(window, 'xyzzy', /^No entry matches/);
    const unknown = await firstRow(window, 'SSPR_0042', /^SSPR_0042$/);
    assert.match(unknown.description, /Not publicly documented/);
    await window.quickInput.accept();
    const page = await explanation(window, 'Not publicly documented');
    assert.match(await page.locator('main').innerText(), /SSPR_0042/);

    await window.runCommand(command);
    await firstRow(window, '33004', /33004/);
    await window.quickInput.accept();
    await explanation(window, 'Connector account may not set this password');

    await window.runCommand('SSPR: Browse All Codes');
    await until('all codes are listed', async () => (await window.quickPickRows()).length > 5);
    await window.page.locator('.quick-input-list .quick-input-list-separator:visible', { hasText: 'SSPR error number' }).waitFor();
  });

  it('takes a paste, and offers the whole clipboard instead of what VS Code made of it', async () => {
    const window = await openWindow({ browserOptions: withClipboard });
    await copyText(window.page, mail);
    await window.runCommand(command);
    await window.quickInput.box.focus();
    await window.page.keyboard.press('Control+v');
    await until('the paste is in the box', async () => /SSPR_0029/.test(await window.quickInput.box.inputValue()));
    await window.quickInput.pick('Explain the whole clipboard');
    const page = await explanation(window, 'Codes in the clipboard');
    await page.locator('.row', { hasText: 'SSPR_0014' }).getByText('found 2 times').waitFor();
    await page.locator('.row', { hasText: 'PasswordResetService 33004' }).waitFor();
  });
});

/**
 * @param {import('./workbench.mjs').Workbench} window
 * @param {string} typed
 * @param {RegExp} label
 */
async function firstRow(window, typed, label) {
  await window.typeInQuickInput(typed);
  return until(`"${typed}" finds ${label} first`, async () => {
    const [row] = await window.quickPickRows();
    return row && label.test(row.label.trim()) ? row : undefined;
  });
}
