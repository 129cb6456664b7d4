/** Journey: an .evtx file opens as a list of its events, in a real VS Code. */
import assert from 'node:assert/strict';
import { eventLogFixture } from './eventLogPage.mjs';
import { folderWith } from './files.mjs';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';

/**
 * The list in view, once it has rows.
 * @param {import('./workbench.mjs').Workbench} window
 */
async function eventLog(window) {
  return until('the list of events is in view', async () => {
    const frame = await window.webviewFrame().catch(() => undefined);
    const drawn = await frame
      ?.locator('#grid .body .row:not(.placeholder)')
      .count()
      .catch(() => 0);
    return drawn ? frame : undefined;
  });
}

/** @param {import('playwright-core').Frame} frame */
const total = (frame) => frame.locator('#total').innerText();

describe('Event log', () => {
  it('an .evtx file opens as a list: decoded events first, all on demand, searched, one whole, and on from there', async () => {
    const { eventLogFile, messagesFile } = await eventLogFixture();
    const folder = folderWith({ 'Application.evtx': eventLogFile(2500), 'LocaleMetaData/Application_1033.MTA': messagesFile() });
    const window = await openWindow({ folder });
    await window.openFile('Application.evtx');
    const frame = await eventLog(window);
    await until('it is read', async () => /^700 events, those of other matters left out$/.test(await total(frame)));
    const text = await frame.locator('main').innerText();
    for (const said of [/700 of 2,500 records concern/, /AD password policy refused/, /LocaleMetaData beside the file \(English\)/])
      assert.match(text, said);
    await window.screenshot('event-log');

    await frame.locator('#filter-all').check();
    await until('all are counted', async () => /^2,500 events$/.test(await total(frame)));
    await frame.locator('#filter-search').fill('offset 2490');
    await until('one is found', async () => /^1 of 2,500 events$/.test(await total(frame)));
    assert.match(await frame.locator('#grid').innerText(), /Application Error/);
    await frame.locator('#filter-all').uncheck();
    await frame.locator('#filter-search').fill('kari.nordmann');
    await frame.locator('#filter-eventId').fill('31001');
    await until('her attempts are left', async () => /^20 of 700/.test(await total(frame)));
    await frame.getByRole('button', { name: 'Clear Filter' }).click();

    // The first record with a failure: its message stands beside the log.
    await frame.getByRole('button', { name: 'Time (UTC)' }).click();
    await frame.locator('#filter-eventId').fill('33008');
    await until('only refusals', async () => /^100 of 700/.test(await total(frame)));
    await until('the oldest is first', async () => /2026-11-14 06:02:28/.test(await frame.locator('#row-0').innerText()));
    await frame.locator('#row-0').click();
    await frame.locator('#open-title').waitFor({ timeout: patience });
    const open = await frame.locator('#open').innerText();
    for (const said of [/This is what Event Viewer shows/, /TrackingId: 3f369fe9/, /<EventID Qualifiers="0">33008/])
      assert.match(open, said);
    await window.screenshot('event-log-open');
    await frame.getByRole('button', { name: 'Copy XML' }).click();
    await window.page.locator('.statusbar-item', { hasText: 'XML copied' }).waitFor({ timeout: patience });

    // What is hidden and shown again is as it was left.
    await window.runCommand('File: New Untitled Text File');
    await window.page.locator('.part.editor .tab[data-resource-name="Application.evtx"]').click();
    const again = await eventLog(window);
    await until('the filter stands', async () => /^100 of 700/.test(await total(again)));
    assert.equal(await again.locator('#filter-eventId').inputValue(), '33008');
    await again.getByRole('button', { name: /^Troubleshoot: PasswordResetService 33008/ }).click();
    const guide = await until('the guide has the event', async () => {
      const shown = await window.webviewFrame().catch(() => undefined);
      const words = await shown
        ?.locator('main')
        .innerText()
        .catch(() => '');
      return words && /From the log/.test(words) ? words : undefined;
    });
    assert.match(guide, /TrackingId|3f369fe9/);
  });

  it('a reload reads the file again; a damaged file says what is missing', async () => {
    const { eventLogFile } = await eventLogFixture();
    const whole = eventLogFile(2500);
    const folder = folderWith({ 'Cut.evtx': whole.subarray(0, whole.length - 0x10000 + 4000) });
    const window = await openWindow({ folder });
    await window.openFile('Cut.evtx');
    const frame = await eventLog(window);
    await until('it says so', async () =>
      /The file ends too early: at least \d+ records? (?:is|are) missing/.test(await frame.locator('main').innerText()),
    );
    const before = await total(frame);
    const loaded = window.page.waitForEvent('load');
    await window.runCommand('Developer: Reload Window');
    await loaded;
    const again = await eventLog(window);
    await until('it is read again', async () => (await total(again)) === before);
  });
});
