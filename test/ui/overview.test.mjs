/** The overview page: each state drawn by itself, for everyone. */
import assert from 'node:assert/strict';
import { launchBrowser } from '../hosts/browser.mjs';
import { accessibilityFaults } from './axe.mjs';
import { assertNoOverflow } from './explanation.mjs';
import { overviewPage, overviewStates, themeNames } from './overviewPage.mjs';

describe('Overview page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof overviewStates>>} */
  let states;

  before(async () => {
    browser = await launchBrowser();
    states = await overviewStates();
  });
  after(() => browser.close());

  /** @param {string} name */
  function state(name) {
    const found = states[name];
    assert.ok(found, name);
    return found;
  }

  it('axe finds nothing, in any state and theme', async () => {
    const opened = await overviewPage(browser);
    for (const theme of themeNames) {
      await opened.setTheme(theme);
      for (const name of Object.keys(states)) {
        await opened.show(state(name));
        assert.equal((await accessibilityFaults(opened.page.mainFrame())).join('\n'), '', `${name}, ${theme}`);
      }
    }
    assert.deepEqual(opened.faults, [], 'the content security policy lets everything of ours through');
    await opened.close();
  });

  it('nothing is cut off at 400 pixels, nor at 200 % zoom, names of any length included', async () => {
    for (const viewport of [
      { width: 400, height: 700 },
      { width: 640, height: 400 },
    ]) {
      const opened = await overviewPage(browser, { viewport, deviceScaleFactor: 2 });
      await opened.setTheme('light');
      for (const name of Object.keys(states)) {
        await opened.show(state(name));
        for (const details of await opened.page.locator('summary').all()) await details.click();
        await assertNoOverflow(opened.page.mainFrame(), `${name} at ${viewport.width}`);
      }
      await opened.close();
    }
  });

  it('shows hostile names as text', async () => {
    const opened = await overviewPage(browser);
    await opened.show(state('hostile'));
    const text = await opened.page.locator('main').innerText();
    assert.ok(text.includes('<img src=x onerror="window.hacked=true"><b>bold</b>'), text.slice(0, 500));
    const { hacked, elements } = await opened.page.evaluate(() => ({
      hacked: /** @type {any} */ (window).hacked,
      elements: document.querySelectorAll('main img, main b').length,
    }));
    assert.deepEqual({ hacked, elements, faults: opened.faults }, { hacked: undefined, elements: 0, faults: [] });
    await opened.close();
  });

  it('says whose numbers these are, also far down, and marks the demo', async () => {
    const opened = await overviewPage(browser, { viewport: { width: 700, height: 600 } });
    await opened.show(state('full'));
    await opened.page.mouse.wheel(0, 1500);
    await opened.page.getByText('adele.vance@contoso.com').waitFor();
    const top = await opened.page.locator('.whose').evaluate((one) => one.getBoundingClientRect().top);
    assert.equal(top, 0, 'the head stays');
    assert.match(await opened.page.locator('.whose').innerText(), /Contoso.*worldwide cloud.*Signed in as adele\.vance@contoso\.com/s);
    await opened.show(state('demo'));
    assert.match(await opened.page.locator('.whose').innerText(), /Demo tenant: all people and settings are fictional\./);
    await opened.close();
  });

  it('has a table behind every picture, with the same numbers', async () => {
    const opened = await overviewPage(browser);
    await opened.show(state('full'));
    const readiness = opened.page.getByRole('table', { name: 'Who could reset a password now' });
    assert.deepEqual(await readiness.locator('tbody tr').first().locator('th, td.count').allInnerTexts(), [
      'No method registered\ncould not',
      '9,870',
    ]);
    await opened.page.getByText('Show as a table').click();
    const activity = opened.page.getByRole('table', { name: 'Password reset in the last 30 days' });
    const cells = await activity
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    assert.deepEqual([cells.length, cells[0]?.[0], cells.at(-1)?.[0]], [30, '2026-11-21', '2026-10-23']);
    const sums = [1, 2, 3, 4].map((part) => cells.reduce((sum, row) => sum + Number(row[part]), 0));
    const legend = await opened.page.locator('.legend li').allInnerTexts();
    assert.deepEqual(
      legend.map((text) => Number(text.replace(/^.*: /s, ''))),
      sums,
    );
    const picture = await opened.page.getByRole('img').getAttribute('aria-label');
    assert.match(picture ?? '', /^240 attempts/);
    await opened.close();
  });

  it('is used by keyboard, and a new state takes away neither the focus nor what was opened', async () => {
    const opened = await overviewPage(browser);
    const { page } = opened;
    await opened.show(state('partial'));
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Refresh');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await opened.show(state('full'));
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    await opened.show(state('demo'));
    assert.deepEqual(await page.evaluate(() => ({ open: document.querySelector('details')?.open, focus: document.activeElement?.id })), {
      open: true,
      focus: 'summary-activity',
    });
    await opened.show(state('nothing'));
    await page.getByRole('button', { name: 'Sign In' }).click();
    await page.getByRole('button', { name: 'Explore Demo Tenant' }).click();
    await opened.show(state('loading'));
    await page.getByRole('button', { name: 'Cancel Loading' }).click();
    assert.deepEqual(await opened.sent(), [
      { type: 'ready' },
      { type: 'refresh' },
      { type: 'showPermissions' },
      { type: 'signIn' },
      { type: 'openDemo' },
      { type: 'cancel' },
    ]);
    await opened.close();
  });

  it('moves nothing by itself', async () => {
    const opened = await overviewPage(browser);
    await opened.show(state('full'));
    const moving = await opened.page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) => {
        const { animationName, transitionDuration } = getComputedStyle(one);
        return animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) ? [] : [one.tagName];
      }),
    );
    assert.deepEqual(moving, []);
    await opened.close();
  });

  it('tells parts apart without their colours', async () => {
    const opened = await overviewPage(browser);
    await opened.show(state('full'));
    const fills = await opened.page.locator('.legend rect').evaluateAll((pieces) => pieces.map((piece) => piece.getAttribute('fill')));
    assert.equal(new Set(fills).size, 4, fills.join(', '));
    const drawings = await opened.page
      .locator('.patterns pattern')
      .evaluateAll((all) => all.map((one) => one.innerHTML.replace(/class="[^"]*"/g, '')));
    assert.equal(new Set(drawings).size, drawings.length, 'each pattern is drawn in its own way');
    await opened.close();
  });
});
