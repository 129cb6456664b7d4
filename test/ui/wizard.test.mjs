/** Journey: from a red user, from a symptom and from a line of a log to the cause; and a case that a reload does not lose. */
import assert from 'node:assert/strict';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';
import { TenantViews } from './tenantViews.mjs';

/** @typedef {import('playwright-core').Frame} Frame */

/**
 * The page of the case in view, once it is drawn.
 * @param {import('./workbench.mjs').Workbench} window
 */
async function casePage(window) {
  return until('a case is in view', async () => {
    const frame = await window.webviewFrame().catch(() => undefined);
    const drawn = await frame
      ?.locator('#heading')
      .count()
      .catch(() => 0);
    return drawn ? frame : undefined;
  });
}

/**
 * As a person would: VS Code then keeps what is open.
 * @param {import('./workbench.mjs').Workbench} window
 */
async function reloadWindow(window) {
  const loaded = window.page.waitForEvent('load');
  await window.runCommand('Developer: Reload Window');
  await loaded;
}

/** @param {Frame} frame */
function heading(frame) {
  return frame.locator('#heading').innerText();
}

/** @param {Frame} frame */
function isFinding(frame) {
  return frame
    .locator('.page.finding')
    .count()
    .then((count) => count > 0);
}

/**
 * Answers the questions that come until there is a finding.
 * @param {Frame} frame
 * @param {Readonly<Record<string, string>>} answers by check; what is not there cannot be found out
 * @returns {Promise<number>} how many were answered
 */
async function answer(frame, answers) {
  for (let answered = 0; answered < 8; answered++) {
    if (await isFinding(frame)) return answered;
    const id = (await frame.locator('.page.check').getAttribute('id')) ?? '';
    const option = answers[id.replace('check-', '')] ?? 'cannotTell';
    await frame.locator(`#option-${option}`).click();
    await frame.getByRole('button', { name: 'Answer', exact: true }).click();
    await until('the page goes on', async () => (await isFinding(frame)) || (await frame.locator('.page').getAttribute('id')) !== id);
  }
  throw new Error('No finding after eight answers.');
}

describe('Troubleshooting', () => {
  it('takes a red user of the tree to the cause without a question', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    const views = new TenantViews(window);
    await views.open();
    await views.demo('Everything readable');
    await views.says(/Read at /);
    await views.expand(views.row(views.users, 'Too few methods registered'));
    const person = views.row(views.users, 'Marte Enslig');
    await person.hover();
    await person.getByRole('button', { name: 'Troubleshoot This User' }).click();
    const frame = await casePage(window);
    await until('the finding is there', () => isFinding(frame));
    assert.match(await heading(frame), /one method/i);
    assert.match(await frame.locator('main').innerText(), /Marte Enslig/);
    const tab = await window.page.locator('.part.editor .tab.active').innerText();
    assert.doesNotMatch(tab, /Marte/, 'VS Code keeps the titles of tabs');
    await window.screenshot('wizard-user');
  });

  it('goes signed out from a symptom by answers to the cause; a reload keeps the step and the answers', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    await window.runCommand('SSPR: Troubleshoot…');
    const frame = await casePage(window);
    await window.screenshot('wizard-start');
    await frame.getByRole('button', { name: 'How the policy behaves' }).click();
    await frame.getByRole('button', { name: 'An administrator’s account does not follow the policy' }).click();
    await frame.locator('.page.check').waitFor({ timeout: patience });
    await window.screenshot('wizard-question');
    assert.ok((await answer(frame, { adminPolicy: 'resetOff' })) <= 5);
    const found = await heading(frame);
    const known = await frame.locator('#found li').allInnerTexts();
    assert.ok(known.length > 0);
    await window.screenshot('wizard-finding');

    await reloadWindow(window);
    const again = await casePage(window);
    await until('the finding is back', async () => (await isFinding(again)) && (await heading(again)) === found);
    assert.deepEqual(await again.locator('#found li').allInnerTexts(), known);
    await again
      .locator('#found')
      .getByRole('button', { name: /^Take Back/ })
      .first()
      .click();
    await again.locator('.page.check').waitFor({ timeout: patience });
  });

  it('carries a line of a log over, and asks for the person again after a reload', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    await window.openFile('writeback-events.log');
    const hover = await window.hoverAt('33004');
    await hover.getByRole('link', { name: 'Troubleshoot' }).click();
    const frame = await casePage(window);
    assert.match(await frame.locator('main').innerText(), /33004/);
    await window.screenshot('wizard-log-line');
    await reloadWindow(window);
    const again = await casePage(window);
    assert.match(await again.locator('main').innerText(), /33004/);
    assert.equal(await again.locator('#log-line').count(), 0, 'what stood in the log was in memory only');
  });

  it('hidden and shown again has lost nothing, not even what was being typed', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    await window.runCommand('SSPR: Troubleshoot…');
    const frame = await casePage(window);
    await frame.locator('#search vscode-text-field').click();
    await window.page.keyboard.type('sspr page is blank');
    await frame.locator('#results').filter({ hasText: /\d/ }).waitFor({ timeout: patience });
    await window.openFile('mail-from-a-user.txt');
    await window.page.locator('.part.editor .tab', { hasText: 'Troubleshoot' }).click();
    const again = await casePage(window);
    await until('the words are back', async () =>
      again.locator('#search vscode-text-field').evaluate((field) => /** @type {any} */ (field).value === 'sspr page is blank'),
    );
  });
});
