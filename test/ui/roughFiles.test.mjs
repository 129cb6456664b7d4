/** Journey: files as they come: too large, in one line, binary, in UTF-16, and with text that would like to be markup. */
import assert from 'node:assert/strict';
import { goTo, inlineTexts } from './editor.mjs';
import { explanation } from './explanation.mjs';
import { folderWith } from './files.mjs';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';

const megabyte = 1024 * 1024;

/** Bytes of every value, always the same ones. */
function junk() {
  let state = 1;
  return Uint8Array.from({ length: 2 * megabyte }, () => (state = (state * 48271) % 2147483647) & 255);
}

describe('Rough files', () => {
  it('over 50 MB are named as too large; long lines, junk and UTF-16 do no harm', async () => {
    const log = '2026-11-18T10:03:11Z,PasswordResetService,33004,None\n';
    const folder = folderWith({
      'huge.log': log.repeat(Math.ceil((51 * megabyte) / log.length)),
      'long.log': `SSPR_0029 ${'x SSPRQ_0010 31001, '.repeat((10 * megabyte) / 20)} SSPR_0014\nSSPR_0010 in the next line\n`,
      'junk.log': Buffer.concat([Buffer.from('SSPR_0029 \u0001\n'), junk()]),
      'wide.log': Buffer.from('\ufeffSSPR_0029 in UTF-16\r\nSSPR_0014\r\n', 'utf16le'),
    });
    const window = await openWindow({ folder });
    await window.openFile('huge.log');
    await openAnyway(window);
    const status = window.page.locator('.statusbar-item', { hasText: 'SSPR: file over 50 MB' });
    await status.waitFor({ timeout: patience });
    await window.page.locator('.activitybar').getByRole('tab', { name: 'SSPR' }).click();
    await window.page.locator('.part.sidebar').getByText('This file is larger than 50 MB').waitFor({ timeout: patience });
    await status.click();
    await window.page.locator('.part.editor .tab', { hasText: 'Password reset in huge.log' }).waitFor({ timeout: patience });

    await window.openFile('wide.log');
    await status.waitFor({ state: 'hidden', timeout: patience });
    assert.match(await (await window.hoverAt('SSPR_0029')).innerText(), /On-premises set-up stopped/);
    await until('its lines are explained', async () => (await inlineTexts(window)).length === 2);

    await window.openFile('long.log');
    await openAnyway(window);
    await goTo(window, 2);
    assert.match(await (await window.hoverAt('SSPR_0010')).innerText(), /Password writeback is not turned on/);
    await window.runCommand('SSPR: List Codes in This File');
    await until('codes at both ends of the line are found', async () => {
      const labels = (await window.quickPickRows()).map(({ label }) => label);
      return ['SSPR_0029', 'SSPR_0014', 'SSPR_0010'].every((code) => labels.includes(code));
    });
    await window.page.keyboard.press('Escape');

    await window.openFile('junk.log');
    await openAnyway(window, 'Text Editor');
    await window.openFile('wide.log');
    await window.hoverAt('SSPR_0014');
    // VS Code itself tells that it does less for long lines.
    assert.deepEqual(
      (await window.notifications()).filter((text) => !/tokenization|wrapping/i.test(text)),
      [],
    );
  });

  it('with hostile text lead nowhere: hover and page hold no word of it', async () => {
    const folder = folderWith({
      'hostile.log': [
        '[x](command:workbench.action.quit) SSPR_0029 ](command:workbench.action.quit) <img src="https://evil.example/a.png" onerror=alert(1)>',
        '\u202eSSPR_0014\u202c <a href="https://evil.example">SSPR_0010</a> **bold** `code` $(trash) ![i](https://evil.example/i.png)',
        '2026-11-18T10:00:00Z](command:workbench.action.quit) SSPR_0030 <script>alert(1)</script>',
        'SSPR_0042](command:workbench.action.quit) AADSTS999999<b>',
        '',
      ].join('\n'),
    });
    const window = await openWindow({ folder, settings: { 'editor.wordWrap': 'on' } });
    await window.openFile('hostile.log');
    for (const code of ['SSPR_0029', 'SSPR_0010', 'SSPR_0030', 'SSPR_0042']) {
      const hover = await window.hoverAt(code);
      assertHarmless(await hover.innerHTML(), `the hover of ${code}`);
      const links = await hover
        .locator('a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-href') ?? one.getAttribute('href')));
      assert.ok(links.length >= 4, `the hover has its links: ${links.join(', ')}`);
      for (const link of links) assert.match(link ?? '', /^command:sspr\./);
    }
    await goTo(window, 2);
    await window.page.keyboard.press('Control+a');
    await window.runCommand('SSPR: Explain Selection');
    const page = await explanation(window, 'Codes in the selection');
    assertHarmless(await page.locator('main').innerHTML(), 'the list');
    await page.locator('.row a', { hasText: 'SSPR_0042' }).click();
    await explanation(window, 'Not publicly documented');
    assertHarmless(await page.locator('main').innerHTML(), 'the page');
    assert.deepEqual(await window.notifications(), []);
  });
});

/**
 * VS Code asks before it shows a file that is large or looks binary; for the latter it also asks with what.
 * @param {import('./workbench.mjs').Workbench} window
 * @param {string} [editor]
 */
async function openAnyway({ page, quickInput }, editor) {
  await page.getByRole('button', { name: 'Open Anyway' }).click({ timeout: patience });
  if (editor) await quickInput.pick(editor);
  await page.locator('.part.editor .view-lines .view-line').first().waitFor({ timeout: patience });
}

/** @param {string} html @param {string} what */
function assertHarmless(html, what) {
  assert.doesNotMatch(html, /evil|workbench\.action|onerror|<script|<img|bold|\u202e/i, what);
}
