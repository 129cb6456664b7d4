/** The page of an event log: for everyone, on every screen, with a real list behind it. */
import assert from 'node:assert/strict';
import { launchBrowser } from '../hosts/browser.mjs';
import { accessibilityFaults } from './axe.mjs';
import { eventLogFixture, eventLogPage } from './eventLogPage.mjs';
import { assertNoOverflow } from './explanation.mjs';
import { until } from './patience.mjs';
import { themes } from './themes.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const total = (page) => page.locator('#total').innerText();

/** The rows in view that have come. @param {Page} page */
const rows = (page) => page.locator('#grid .body .row:not(.placeholder)').allInnerTexts();

describe('Event log page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof eventLogFixture>>} */
  let fixture;

  before(async () => {
    browser = await launchBrowser();
    fixture = await eventLogFixture();
  });
  after(() => browser.close());

  /** @param {number} count @param {import('playwright-core').BrowserContextOptions} [options] */
  async function open(count, options) {
    const opened = await eventLogPage(browser, fixture.eventLogFile(count), options);
    await opened.page.locator('#grid .body .row:not(.placeholder)').first().waitFor();
    return opened;
  }

  it('shows the events that concern password reset; all when the switch is turned; one event whole', async () => {
    const { page, faults, close } = await open(500);
    assert.match(await total(page), /^140 events, those of other matters left out$/);
    await page.locator('#filter-all').check();
    await until('all are counted', async () => /^500 events$/.test(await total(page)));
    await page.locator('#filter-search').fill('kari.nordmann');
    await until('the search is through', async () => /of 500 events$/.test(await total(page)));
    await page.getByRole('button', { name: 'Clear Filter' }).click();
    await until('all are back', async () => /^500 events$/.test(await total(page)));
    assert.equal(await page.locator('#filter-search').inputValue(), '');
    await page.locator('#filter-eventId').fill('33008');
    await until('20 are left', async () => /^20 of 500/.test(await total(page)));
    await page.locator('#grid .row:not(.head)').first().click();
    await page.locator('#open-title').waitFor();
    const text = await page.locator('#open').innerText();
    for (const said of [
      /PasswordResetService 33008/,
      /not in the file/,
      /TrackingId: 3f369fe9/,
      /<EventID Qualifiers="0">33008/,
      /<b>not bold<\/b>/,
    ])
      assert.match(text, said);
    assert.equal(await page.locator('#open b').count(), 0, 'data stays text');
    assert.deepEqual(faults, []);
    await close();
  });

  it('says what the person does by ids alone', async () => {
    const { page, sent, close } = await open(50);
    await page.locator('#grid .body .row:has(code:not([hidden]):not(:empty))').first().click();
    await page.locator('#open-title').waitFor();
    await sent();
    await page
      .getByRole('button', { name: /^Explain Code: / })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Troubleshoot: / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Copy XML' }).click();
    await page.getByRole('button', { name: 'Analyze with Other Logs…' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    const said = await sent();
    const code = said[0].code;
    assert.match(code, /^[A-Za-z ]+\/\d+/);
    assert.deepEqual(said, [
      { type: 'explain', code },
      { type: 'troubleshoot', code },
      { type: 'copyXml' },
      { type: 'analyze' },
      { type: 'closeEvent' },
    ]);
    await close();
  });

  it('is used by keyboard alone', async () => {
    const { page, close } = await open(500);
    await page.locator('#grid').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'PageDown']) await page.keyboard.press(key);
    const active = await page.locator('#grid').getAttribute('aria-activedescendant');
    assert.match(active ?? '', /^row-[1-9]\d*$/);
    await until('its row has come', async () => (await page.locator(`#${active}:not(.placeholder)`).count()) === 1);
    await page.keyboard.press('Enter');
    await page.locator('#open-title').waitFor();
    assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Escape');
    await until('it is closed', async () => (await page.locator('#open-title').count()) === 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'grid');
    await close();
  });

  it('scrolls through any number of events with few rows in the document, and sorts them', async () => {
    const { page, close } = await open(20_000);
    await page.locator('#filter-all').check();
    await until('all are counted', async () => /^20,000 events$/.test(await total(page)));
    for (const share of [0.3, 0.9, 0.5, 1]) {
      await page.locator('#grid').evaluate((grid, to) => grid.scrollTo(0, grid.scrollHeight * to), share);
      await until('rows have come', async () => (await page.locator('#grid').getAttribute('aria-busy')) === 'false');
    }
    assert.match((await rows(page)).at(-1) ?? '', /2026-11-14 06:00:00/);
    assert.ok((await page.locator('#grid .body .row').count()) < 60);
    await page.getByRole('button', { name: 'Time (UTC)' }).click();
    await until('the oldest is first', async () => /2026-11-14 06:00:00/.test((await rows(page))[0] ?? ''));
    assert.equal(await page.locator('#grid [role=columnheader].time').getAttribute('aria-sort'), 'ascending');
    await close();
  });

  it('axe finds nothing, in any theme, with an event open and without; nothing runs over at 400 pixels', async () => {
    const opened = await open(500, { viewport: { width: 1200, height: 900 } });
    const { page } = opened;
    const names = /** @type {(keyof typeof themes)[]} */ (Object.keys(themes));
    const look = async (/** @type {string} */ where) => {
      for (const theme of names) {
        await opened.setTheme(theme);
        assert.equal((await accessibilityFaults(page.mainFrame())).join('\n'), '', `${where}, ${theme}`);
      }
    };
    await look('list');
    await page.locator('#filter-eventId').fill('4724');
    await until('they are found', async () => /^20 of 140/.test(await total(page)));
    await page.locator('#grid .row:not(.head)').first().click();
    await page.locator('#open-title').waitFor();
    await look('open');
    for (const width of [400, 700, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(100);
      await assertNoOverflow(page.mainFrame(), `${width} px`);
    }
    await opened.close();
  });
});
