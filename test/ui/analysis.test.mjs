/** Journey: whole logs read, from the summary to the line, the guide and a file to pass on; and a log that is followed. */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cursor } from './editor.mjs';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/**
 * The page in view, once it says so much.
 * @param {Workbench} window
 * @param {RegExp} says
 */
async function pageThat(window, says) {
  return until(`a page that says ${says}`, async () => {
    const frame = await window.webviewFrame().catch(() => undefined);
    const text = await frame
      ?.locator('main')
      .innerText()
      .catch(() => '');
    return text !== undefined && says.test(text) ? frame : undefined;
  });
}

/** The copy of the folder that the window shows. @param {Workbench} window */
function folderOf(window) {
  return new URL(window.page.url()).searchParams.get('folder') ?? '';
}

/** @param {import('playwright-core').Frame} frame */
function total(frame) {
  return frame.locator('#total').innerText();
}

describe('Whole logs', () => {
  it('the samples: what happened to whom, why, and on from there', async () => {
    const window = await openWindow({ folder: 'media/samples' });
    await window.runCommand('SSPR: Analyze Sample Logs');
    const frame = await pageThat(window, /27 attempts/);
    const text = await frame.locator('main').innerText();
    for (const said of [/27 attempts by 16 people/, /10 succeeded, 15 failed, 2 unfinished/, /clock of .+ was set right/])
      assert.match(text, said);
    assert.ok(await frame.locator('#chart').isVisible(), 'the chart');

    // A cause is a filter.
    const before = await total(frame);
    await frame.locator('button.cause', { hasText: 'OnPremisesConnectivityError' }).click();
    await until('fewer attempts', async () => (await total(frame)) !== before);
    const row = frame.locator('#grid .body .row:not(.placeholder)').first();
    await row.click();
    await frame.locator('#open-title').waitFor({ timeout: patience });
    assert.match(await frame.locator('ol.evidence').innerText(), /OnPremisesConnectivityError/);
    await window.screenshot('analysis');

    // The guide begins with the row: its code and its person.
    const [person = 'nobody'] = /[\w.]+@fjordheim\.example/.exec(await frame.locator('#open-title').innerText()) ?? [];
    await frame.getByRole('button', { name: 'Troubleshoot this' }).click();
    const tab = window.page.locator('.part.editor .tab.active', { hasText: 'Troubleshoot OnPremisesConnectivityError' });
    await tab.waitFor({ timeout: patience });
    const guide = await pageThat(window, /All checks/);
    assert.ok((await guide.locator('main').innerText()).includes(person), person);
  });

  it('a file of the explorer: to its line, and to a masked file to pass on', async () => {
    const window = await openWindow({ folder: 'media/samples' });
    await window.openFile('analysis/connect-server-application.csv');
    await window.runCommand('SSPR: Analyze Logs…');
    await until('the file in front is offered', async () =>
      (await window.quickPickRows()).some((row) => row.label.includes('connect-server')),
    );
    await window.quickInput.accept();
    const frame = await pageThat(window, /attempts/);
    await frame.locator('#grid .body .row:not(.placeholder)').first().click();
    const line = frame.getByRole('button', { name: /Go to the line/ }).first();
    await line.waitFor({ timeout: patience });
    const wanted = Number(/line ([\d,]+)/.exec(await line.innerText())?.[1]?.replace(',', ''));
    assert.ok(wanted > 1);

    const target = join(folderOf(window), 'passed-on.csv');
    await frame.locator('#exports > summary').click();
    await frame.getByRole('button', { name: 'Export as CSV…' }).click();
    await window.quickInput.pick('CSV, masked');
    await until('the place is asked for', async () => {
      const said = await window.page
        .locator('.quick-input-widget input')
        .first()
        .inputValue()
        .catch(() => '');
      return said.includes('sspr-analysis');
    });
    await window.typeInQuickInput(target);
    await window.quickInput.accept();
    await until('the file is written', () => existsSync(target));
    const written = readFileSync(target, 'utf8');
    assert.match(written, /33004|6329|80230619/);
    assert.doesNotMatch(written, /fjordheim\.example/);

    await line.click();
    await until('the cursor is in that line', async () => (await cursor(window))?.line === wanted);
  });

  it('a line of a file that VS Code would not open without asking is shown with the lines around it, explained', async () => {
    const window = await openWindow({ folder: 'media/samples' });
    const lines = Array.from(
      { length: 160_000 },
      (_, index) => `2026-11-18 09:00:00 heartbeat ${index}, nothing else happened in this second`,
    );
    lines[150_000] = '2026-11-18 09:01:00 lee.gu@contoso.example saw SSPR_0029: We are unable to reset your password';
    writeFileSync(join(folderOf(window), 'long.log'), lines.join('\n'));
    await window.openFile('long.log');
    await window.runCommand('SSPR: Analyze Logs…');
    await until('the file in front is offered', async () => (await window.quickPickRows()).some((row) => row.label.includes('long.log')));
    await window.quickInput.accept();
    const frame = await pageThat(window, /1 attempt by 1 person/);
    await frame.locator('#grid .body .row:not(.placeholder)').first().click();
    await frame.getByRole('button', { name: /Go to the line: .*line 150,001/ }).click();
    const tab = window.page.locator('.part.editor .tab.active', { hasText: 'long.log 150001' });
    await tab.waitFor({ timeout: patience });
    await window.page.locator('.part.editor .view-line', { hasText: 'SSPR_0029' }).first().waitFor({ timeout: patience });
    assert.equal(await window.page.locator('.part.editor .view-line', { hasText: 'heartbeat 149999' }).count(), 1);
  });

  it('a log that grows: what comes is told', async () => {
    const window = await openWindow({ folder: 'media/samples' });
    const log = join(folderOf(window), 'live.log');
    writeFileSync(log, '2026-11-18 09:00:00 heartbeat\n');
    await window.openFile('live.log');
    await window.runCommand('SSPR: Follow Log…');
    const frame = await pageThat(window, /Stop following/);
    appendFileSync(log, '2026-11-18 09:01:00 lee.gu@contoso.example saw SSPR_0029: We are unable to reset your password\n');
    await until('the attempt is there', async () => /lee\.gu@contoso\.example/.test(await frame.locator('main').innerText()));
    // Whoever looks at something else is told of failures.
    await window.openFile('live.log');
    appendFileSync(log, '2026-11-18 09:02:00 ann.bee@contoso.example saw SSPR_0029: We are unable to reset your password\n');
    await window.page.locator('.statusbar-item', { hasText: 'SSPR: 1 new' }).waitFor({ timeout: patience });
    await window.notification(/live\.log/, 'Show');
    const again = await pageThat(window, /ann\.bee@contoso\.example/);
    await again.getByRole('button', { name: 'Stop following' }).click();
    await window.page
      .locator('.statusbar-item', { hasText: /SSPR: (following|\d+ new)/ })
      .waitFor({ state: 'detached', timeout: patience });
  });

  it('an analysis comes back after a reload, with its files read again', async () => {
    const window = await openWindow({ folder: 'media/samples' });
    await window.runCommand('SSPR: Analyze Sample Logs');
    await pageThat(window, /27 attempts/);
    const loaded = window.page.waitForEvent('load');
    await window.runCommand('Developer: Reload Window');
    await loaded;
    await pageThat(window, /27 attempts/);
  });
});
