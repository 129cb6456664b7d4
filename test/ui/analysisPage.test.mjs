/** The page of an analysis: each state drawn by itself, its controls, and its table of any length. */
import assert from 'node:assert/strict';
import { launchBrowser } from '../hosts/browser.mjs';
import { analysisFixture, analysisPage, analysisScript } from './analysisPage.mjs';
import { accessibilityFaults } from './axe.mjs';
import { assertNoOverflow } from './explanation.mjs';
import { until } from './patience.mjs';
import { themeNames } from './themes.mjs';

/** @typedef {Awaited<ReturnType<typeof analysisPage>>} Opened */

/** What a screen reader is told of the row that the keyboard is on. @param {import('playwright-core').Page} page */
const activeRow = (page) =>
  page.evaluate(() => {
    const grid = document.getElementById('grid');
    const row = document.getElementById(grid?.getAttribute('aria-activedescendant') ?? 'none');
    const box = row?.getBoundingClientRect();
    const around = grid?.getBoundingClientRect();
    const inView = Boolean(box && around && box.top >= around.top && box.bottom <= around.bottom + 1);
    return { index: Number(row?.getAttribute('aria-rowindex')), inView, user: row?.querySelector('.user')?.textContent ?? '' };
  });

/** @param {import('playwright-core').Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Presses Tab until the focus is on this element, as somebody without a mouse does. @param {import('playwright-core').Page} page @param {string} id */
async function tabTo(page, id) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === id) return;
  }
  assert.fail(`${id} is not reached with Tab`);
}

/** Opens all that is folded up. @param {Opened} opened */
async function unfold(opened) {
  await opened.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await opened.drawn();
}

describe('Analysis page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof analysisFixture>>} */
  let fixture;

  before(async () => {
    browser = await launchBrowser();
    fixture = await analysisFixture();
  });
  after(() => browser.close());

  /** @param {string} name */
  function state(name) {
    const found = fixture.states[name];
    assert.ok(found, name);
    return found;
  }

  /** What was said, each of which the host's door has to let in. @param {Opened} opened @param {boolean} [scrolls] */
  async function said(opened, scrolls) {
    const all = await opened.sent(scrolls);
    assert.deepEqual(
      all.map((one) => fixture.parseFromAnalysis(one)),
      all,
    );
    return all;
  }

  it('axe finds nothing, in any state and theme', async () => {
    const opened = await analysisPage(browser);
    for (const theme of themeNames) {
      await opened.setTheme(theme);
      for (const name of Object.keys(fixture.states)) {
        await opened.show(state(name));
        await unfold(opened);
        assert.equal((await accessibilityFaults(opened.page.mainFrame())).join('\n'), '', `${name}, ${theme}`);
      }
    }
    assert.deepEqual(opened.faults, [], 'the content security policy lets everything of ours through');
    await opened.close();
  });

  it('nothing is cut off from 320 pixels on, nor at 200 % zoom, names of any length included', async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 400, height: 700 },
      { width: 640, height: 400 },
      { width: 920, height: 600 },
    ]) {
      const opened = await analysisPage(browser, { viewport, deviceScaleFactor: 2 });
      await opened.setTheme('light');
      for (const name of Object.keys(fixture.states)) {
        await opened.show(state(name));
        await unfold(opened);
        await opened.drawn();
        await assertNoOverflow(opened.page.mainFrame(), `${name} at ${viewport.width}`);
      }
      await opened.close();
    }
  });

  it('shows hostile names and log text as text', async () => {
    const opened = await analysisPage(browser);
    await opened.show(state('hostile'));
    const text = await opened.page.locator('main').innerText();
    assert.equal(text.split('<img src=x onerror="window.hacked=true"><b>bold</b>').length > 60, true);
    const { hacked, elements } = await opened.page.evaluate(() => ({
      hacked: /** @type {any} */ (window).hacked,
      elements: document.querySelectorAll('main img, main b').length,
    }));
    assert.deepEqual({ hacked, elements, faults: opened.faults }, { hacked: undefined, elements: 0, faults: [] });
    await opened.close();
  });

  it('says what each control stands for', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    /** @param {string} shown @param {string | RegExp} name */
    const says = async (shown, name) => {
      await opened.show(state(shown));
      await opened.sent(true);
      await unfold(opened);
      await page.getByRole('button', { name }).first().click();
      return (await said(opened))[0];
    };
    const zoomed = state('zoomed').chart?.bars ?? [];
    const [from, to] = [zoomed[0]?.from ?? 0, zoomed.at(-1)?.to ?? 0];
    assert.deepEqual(
      [
        await says('empty', 'Add logs…'),
        await says('full', 'Join the audit log of the tenant'),
        await says('reading', 'Stop reading'),
        await says('following', 'Stop following'),
        await says('full', 'Export as CSV…'),
        await says('full', 'Export as JSON…'),
        await says('full', 'Export as HTML…'),
        await says('zoomed', 'Earlier'),
        await says('zoomed', 'Later'),
        await says('zoomed', 'Show all of the time'),
        await says('full', /^The new password does not meet/),
        await says('filtered', /^The new password does not meet/),
        await says('full', /^Explain the code SSPR_0029/),
        await says('filtered', 'Clear all filters'),
        await says('full', /^Time \(UTC\)/),
        await says('full', /^User/),
        await says('full', /^Records/),
        await says('open', 'Troubleshoot this'),
        await says('open', 'Close'),
        await says('open', /^Go to the line: Application.evtx, record 181,207/),
        await says('open', /^ADAdminActionRequired/),
      ],
      [
        { type: 'addFiles' },
        { type: 'addTenant' },
        { type: 'cancel' },
        { type: 'stopFollowing' },
        { type: 'export', format: 'csv' },
        { type: 'export', format: 'json' },
        { type: 'export', format: 'html' },
        { type: 'zoom', from: from - (to - from) / 2, to: to - (to - from) / 2 },
        { type: 'zoom', from: from + (to - from) / 2, to: to + (to - from) / 2 },
        { type: 'zoomOut' },
        { type: 'filter', user: '', code: '33008', outcome: '' },
        { type: 'filter', user: 'adele', code: '', outcome: 'failed' },
        { type: 'explain', code: 'SSPR_0029' },
        { type: 'clearFilter' },
        { type: 'sort', by: 'time', descending: false },
        { type: 'sort', by: 'user', descending: false },
        { type: 'sort', by: 'records', descending: true },
        { type: 'troubleshoot', id: 4 },
        { type: 'closeAttempt' },
        { type: 'openLine', id: 4, part: 2 },
        { type: 'explain', code: 'SSPR_0029' },
      ],
    );
    await opened.close();
  });

  it('says which row, filter and zone was chosen', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await opened.show(state('partly'));
    await page.locator('#sources-details > summary').click();
    await opened.sent(true);
    await page.getByRole('combobox', { name: 'Time zone of its clock wizard.log' }).selectOption('As told from the records');
    await page.getByRole('combobox', { name: 'Time zone of its clock wizard.log' }).selectOption('UTC−05:00');
    await page.getByRole('combobox', { name: 'Code' }).selectOption('31034');
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption('Failed');
    await page.getByRole('row', { name: 'diego.siciliani2@contoso.com' }).click();
    assert.deepEqual(await said(opened), [
      { type: 'setZone', source: 3, minutes: null },
      { type: 'setZone', source: 3, minutes: -300 },
      { type: 'filter', user: '', code: '31034', outcome: '' },
      { type: 'filter', user: '', code: '31034', outcome: 'failed' },
      { type: 'openAttempt', id: 7 },
    ]);
    await opened.close();
  });

  it('counts all logs, lists some of thousands, and says that there are more', async () => {
    const opened = await analysisPage(browser);
    await opened.show(state('thousands'));
    await unfold(opened);
    assert.deepEqual(
      await opened.page.evaluate(() => [
        document.getElementById('sources-title')?.textContent.replace(/^.*\(/, '('),
        document.querySelectorAll('.source').length,
        document.getElementById('more-sources')?.textContent,
        document.querySelectorAll('.zone option').length,
      ]),
      ['(2,004)', 4, 'and 2,000 more logs. An export lists them all.', 5],
    );
    await opened.close();
  });

  it('has no control for what there is not', async () => {
    const opened = await analysisPage(browser);
    const seen = async (/** @type {string} */ name) => {
      await opened.show(state(name));
      return opened.page.evaluate(() => [...document.querySelectorAll('main > [id]:not([hidden])')].map(({ id }) => id).join(' '));
    };
    const parts = [await seen('empty'), await seen('failed'), await seen('noMatch'), await seen('full'), await seen('empty')];
    assert.deepEqual(parts, [
      'announcement head summary pictures columns',
      'announcement head summary sources pictures columns',
      'announcement head summary sources pictures attempts columns',
      'announcement head summary sources pictures attempts columns',
      'announcement head summary pictures columns',
    ]);
    await opened.show(state('noMatch'));
    await opened.page.getByText('No attempt matches. Clear a filter to see more.').waitFor();
    await opened.close();
  });

  it('walks the timeline by keyboard', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await opened.show(state('full'));
    await opened.sent(true);
    const bars = state('full').chart?.bars ?? [];
    await tabTo(page, 'chart');
    const told = () => page.evaluate(() => document.getElementById('chart')?.getAttribute('aria-activedescendant'));
    const busiest = await told();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const [at, chosen] = [await told(), await page.locator('#chart [aria-selected=true]').count()];
    assert.match(await page.locator('#chart-reading').innerText(), /^13 Nov, 01:00 to 02:00: .* … 13 Nov, 03:00 to 04:00: /);
    await opened.show({ ...state('full'), causes: [] });
    await page.keyboard.press('Enter');
    await opened.show(state('zoomed'));
    const still = await focused(page);
    await page.keyboard.press('Escape');
    assert.deepEqual(
      { busiest, at, chosen, still, said: await said(opened) },
      {
        busiest: 'bar-28',
        at: 'bar-3',
        chosen: 3,
        still: 'chart',
        said: [{ type: 'zoom', from: bars[1]?.from, to: bars[3]?.to }, { type: 'zoomOut' }],
      },
    );
    await opened.close();
  });

  it('zooms to what is dragged over in the timeline, either way, and to a bar that is clicked', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await opened.show(state('full'));
    await opened.sent(true);
    const bars = state('full').chart?.bars ?? [];
    const box = await page.locator('#chart').boundingBox();
    assert.ok(box);
    const x = (/** @type {number} */ bar) => box.x + ((bar + 0.5) / bars.length) * box.width;
    const y = box.y + box.height / 2;
    await page.mouse.move(x(20), y);
    await page.mouse.down();
    await page.mouse.move(x(12), y, { steps: 4 });
    // States come in the middle of a drag.
    await opened.show({ ...state('full'), summary: [] });
    await page.mouse.move(x(10), y + 300, { steps: 2 });
    await page.mouse.up();
    const moved = await page.locator('#chart').boundingBox();
    await page.mouse.click(x(30), (moved?.y ?? 0) + 20);
    assert.deepEqual(await said(opened), [
      { type: 'zoom', from: bars[10]?.from, to: bars[20]?.to },
      { type: 'zoom', from: bars[30]?.from, to: bars[30]?.to },
    ]);
    await opened.close();
  });

  it('has a table behind the timeline, with the same numbers', async () => {
    const opened = await analysisPage(browser);
    await opened.show(state('full'));
    await opened.page.getByText('Show as a table').click();
    await opened.page.locator('.numbers').waitFor();
    const cells = await opened.page
      .locator('.numbers tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    const bars = state('full').chart?.bars ?? [];
    assert.deepEqual(
      cells,
      bars.map(({ when, counts: { failed, unfinished, unknown, succeeded } }) => [
        when,
        ...[failed, unfinished, unknown, succeeded].map(String),
      ]),
    );
    await opened.close();
  });

  it('tells outcomes apart without their colours', async () => {
    const opened = await analysisPage(browser);
    await opened.show(state('full'));
    const fills = await opened.page.locator('.legend rect').evaluateAll((pieces) => pieces.map((piece) => piece.getAttribute('fill')));
    const signs = await opened.page
      .locator('.body .row')
      .evaluateAll((rows) =>
        rows.map(
          (row) => row.querySelector('.sign')?.textContent + ' ' + row.querySelector('.outcome bdi, .outcome span + span')?.textContent,
        ),
      );
    assert.deepEqual(
      [new Set(fills).size, [...new Set(signs)].sort()],
      [4, ['? Unknown', '… Unfinished', '✓ Succeeded', '✕ Failed'].sort()],
    );
    await opened.close();
  });

  it('scrolls through 100,000 attempts to the last and back, drawing and asking for few at a time', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await opened.serve(100_000, 20);
    const rows = () => page.locator('.body .row');
    const last = () => rows().last();
    await page.locator('#grid').evaluate((grid) => (grid.scrollTop = grid.scrollHeight));
    await until('the last row is there', async () => (await last().innerText()).includes('99999@contoso.com'));
    assert.deepEqual(
      [await last().getAttribute('aria-rowindex'), await page.locator('#grid').getAttribute('aria-rowcount')],
      ['100001', '100001'],
    );
    assert.ok((await rows().count()) < 60);
    const box = await last().boundingBox();
    const grid = await page.locator('#grid').boundingBox();
    assert.ok(box && grid && Math.abs(box.y + box.height - (grid.y + grid.height)) <= 2, 'it stands at the lower edge');
    await page.locator('#grid').evaluate((one) => (one.scrollTop = 0));
    await until('the first row is there', async () => (await rows().first().innerText()).includes('vance0@contoso.com'));
    const asked = await said(opened, true);
    assert.ok(asked.length < 8, JSON.stringify(asked));
    await opened.close();
  });

  it('reaches every row where a page cannot be high enough for all', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await opened.serve(3_000_000, 5);
    await page.locator('#grid').focus();
    const seen = [];
    for (const key of ['End', 'ArrowUp', 'PageUp', 'ArrowDown', 'Home', 'ArrowDown']) {
      await page.keyboard.press(key);
      await until(`${key} shows its row`, async () => (await activeRow(page)).user !== '');
      const { index, inView, user } = await activeRow(page);
      seen.push([key, index, inView, user.endsWith(`${index - 2}@contoso.com`)]);
    }
    const height = await page.locator('.body').evaluate((body) => body.clientHeight);
    const step = Number(seen[1]?.[1]) - Number(seen[2]?.[1]);
    assert.deepEqual(seen, [
      ['End', 3_000_001, true, true],
      ['ArrowUp', 3_000_000, true, true],
      ['PageUp', 3_000_000 - step, true, true],
      ['ArrowDown', 3_000_001 - step, true, true],
      ['Home', 2, true, true],
      ['ArrowDown', 3, true, true],
    ]);
    assert.deepEqual([height, step > 5], [15_000_000, true]);
    await opened.close();
  });

  it('asks for rows at most every 50 ms, 200 at a time, and shows where they will be', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    const { SmallHost } = fixture;
    await opened.show(new SmallHost(100_000).receive({ type: 'ready' }));
    await opened.sent(true);
    const { frames, waiting } = await page.evaluate(async () => {
      const grid = document.getElementById('grid');
      if (!grid) throw new Error('no table');
      const begun = performance.now();
      for (let frame = 0; frame < 40; frame++) {
        grid.scrollTop += 40_000;
        await new Promise(requestAnimationFrame);
      }
      const [first] = document.querySelectorAll('.body .row');
      return { frames: performance.now() - begun, waiting: first?.className.includes('placeholder') && grid.getAttribute('aria-busy') };
    });
    await page.waitForTimeout(150);
    const asked = await said(opened, true);
    assert.equal(waiting, 'true');
    assert.ok(asked.length >= 2 && asked.length <= frames / 50 + 4, `${asked.length} questions in ${frames} ms`);
    assert.ok(asked.every(({ type, count }) => type === 'scroll' && count > 0 && count <= 200));
    const { first, count } = asked.at(-1);
    const seen = await page.locator('.body .row').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex')) - 2));
    assert.ok(first <= (seen[8] ?? 0) && first + count >= (seen.at(-9) ?? 0), 'the last question is for what is seen');
    await opened.close();
  });

  it('keeps what is drawn when a state comes late, and asks again for nothing that it has', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    const host = new fixture.SmallHost(5_000);
    const early = host.receive({ type: 'ready' });
    await opened.show(early);
    await opened.show(host.receive({ type: 'scroll', first: 0, count: 200 }));
    await page.locator('#grid').evaluate((grid) => (grid.scrollTop = 1_000));
    await opened.drawn();
    const before = await page.locator('.body').innerText();
    await page.waitForTimeout(120);
    await opened.sent(true);
    await opened.show(early);
    await page.waitForTimeout(120);
    assert.deepEqual(
      {
        same: (await page.locator('.body').innerText()) === before,
        full: before.includes('@contoso.com'),
        asked: await said(opened, true),
      },
      { same: true, full: true, asked: [] },
    );
    await opened.close();
  });

  it('is walked by keyboard from the table to the evidence and back', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1400, height: 900 } });
    const { page } = opened;
    await opened.serve(1_204, 10);
    await opened.sent(true);
    await tabTo(page, 'grid');
    for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'PageUp', 'ArrowUp']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.locator('#open-title').waitFor();
    assert.deepEqual([await focused(page), (await activeRow(page)).index], ['grid', 3], 'beside the table the keyboard stays in it');
    assert.equal(await page.locator('.row[aria-selected=true]').getAttribute('aria-rowindex'), '3');
    for (let press = 0; press < 7; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('#open').waitFor({ state: 'hidden' });
    assert.equal(await focused(page), 'grid');
    assert.deepEqual(
      (await said(opened)).filter(({ type }) => type !== 'scroll'),
      [{ type: 'openAttempt', id: 4 }, { type: 'troubleshoot', id: 4 }, { type: 'closeAttempt' }],
    );
    await opened.close();
  });

  it('takes somebody on a narrow page to what opened below, and back', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 400, height: 700 } });
    const { page } = opened;
    await opened.serve(1_204, 10);
    await page.locator('#row-1').click();
    await until('the panel is in view', () =>
      page.evaluate(
        () => document.activeElement?.id === 'open-title' && (document.getElementById('open')?.getBoundingClientRect().top ?? 999) < 300,
      ),
    );
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('#open').waitFor({ state: 'hidden' });
    assert.equal(await focused(page), 'grid');
    await opened.close();
  });

  it('sorts by its headings, and says how it is sorted', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await opened.serve(2_000, 10);
    await page.locator('#grid').evaluate((grid) => (grid.scrollTop = 20_000));
    await opened.drawn();
    const sorted = () => page.locator('[role=columnheader]').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-sort')));
    const before = await sorted();
    await page.getByRole('columnheader', { name: 'User' }).getByRole('button').click();
    await until('it is sorted', async () => (await sorted())[1] === 'ascending');
    const top = await page.locator('#grid').evaluate((grid) => grid.scrollTop);
    assert.deepEqual(
      [before, await sorted(), top],
      [['descending', 'none', 'none', 'none', 'none', 'none'], ['none', 'ascending', 'none', 'none', 'none', 'none'], 0],
    );
    await opened.close();
  });

  it('keeps focus, caret and what is typed in the filter while states arrive, and takes an echo for what it is', async () => {
    const opened = await analysisPage(browser);
    const { page } = opened;
    await opened.serve(100_000, 120);
    const box = page.getByRole('searchbox', { name: 'User contains' });
    await box.click();
    await page.keyboard.type('ade');
    await until('it is told', async () => (await page.locator('#total').innerText()) !== '100,000 attempts');
    await page.keyboard.type('le');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('X', { delay: 90 });
    await until('the rest is told', async () => (await page.locator('#grid').getAttribute('aria-rowcount')) === '2');
    assert.deepEqual([await box.inputValue(), await focused(page)], ['adelXe', 'filter-user']);
    const filters = (await said(opened)).filter(({ type }) => type === 'filter');
    assert.deepEqual([filters[0]?.user, filters.at(-1)?.user], ['ade', 'adelXe']);
    assert.ok(filters.length <= 3, 'not every key is told');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await until('it is empty', async () => (await box.inputValue()) === '');
    await opened.close();
  });

  it('does not set a choice back by a state that was on its way, and shows what the host changes by itself', async () => {
    const opened = await analysisPage(browser);
    const { page } = opened;
    await opened.show(state('full'));
    const select = page.getByRole('combobox', { name: 'Code' });
    await select.selectOption('33008');
    await opened.show({ ...state('full'), summary: ['Something else.'] });
    const kept = await select.inputValue();
    await opened.show(state('filtered'));
    await page.locator('h1').focus();
    await opened.show({ ...state('full'), filter: { ...state('full').filter, code: '31034', user: 'grady' } });
    assert.deepEqual([kept, await select.inputValue(), await page.getByRole('searchbox').inputValue()], ['33008', '31034', 'grady']);
    await opened.close();
  });

  it('draws again only what differs: lists stay open, selected text stays selected', async () => {
    const opened = await analysisPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await opened.show(state('open'));
    await page.locator('#sources-details > summary').click();
    await page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.querySelector('.decisive pre') ?? document.body);
      const marked = /** @type {any} */ (document.querySelectorAll('.evidence, .chart, .causes, .source-list'));
      for (const one of marked) one.mine = true;
    });
    const open = state('open');
    for (const share of [0.1, 0.2]) {
      await opened.show({ ...open, phase: 'reading', progress: { share, text: `${share * 100} %` }, summary: [`${share}`] });
    }
    const kept = await page.evaluate(() => ({
      open: document.querySelector('details')?.id === 'exports' && document.querySelectorAll('#sources-details[open]').length,
      same: [...document.querySelectorAll('.evidence, .chart, .causes, .source-list')].filter((one) => /** @type {any} */ (one).mine)
        .length,
      selected: document.getSelection()?.toString().startsWith('TrackingId'),
    }));
    assert.deepEqual(kept, { open: 1, same: 4, selected: true });
    await opened.close();
  });

  it('tells progress to screen readers now and then, an end at once', async () => {
    const opened = await analysisPage(browser);
    const { page } = opened;
    const told = () => page.locator('#announcement').textContent();
    await opened.show(state('started'));
    const first = await told();
    for (let step = 2; step < 12; step++) {
      await opened.show({ ...state('started'), progress: { share: step / 100, text: `${step} MB` } });
      assert.equal(await told(), first);
    }
    await opened.show(state('full'));
    assert.deepEqual([first, await told()], ['12 MB of 2 GB, 180 MB/s, about 11 s left', state('full').summary[0]]);
    await opened.close();
  });

  it('folds the exports up by Escape, and when the focus leaves', async () => {
    const opened = await analysisPage(browser);
    const { page } = opened;
    await opened.show(state('full'));
    const isOpen = () => page.locator('#exports').evaluate((menu) => /** @type {any} */ (menu).open);
    const seen = [];
    await page.locator('#exports > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    seen.push(await isOpen());
    await page.keyboard.press('Escape');
    seen.push(await isOpen(), await page.evaluate(() => document.activeElement?.textContent));
    await page.keyboard.press('Enter');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
    seen.push(await isOpen());
    assert.deepEqual(seen, [true, false, 'Export', false]);
    await opened.close();
  });

  it('copies the open attempt as it is read', async () => {
    const opened = await analysisPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = opened;
    // The clipboard is there only for pages of a safe origin.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (/** @type {string} */ text) => void (/** @type {any} */ (window.copied = text)) },
      });
    });
    await opened.show(state('open'));
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.locator('[data-act=copy] .sign').waitFor();
    const copied = await page.evaluate(() => /** @type {any} */ (window).copied);
    assert.match(copied, /^adele\.vance1@contoso\.com, 14 Nov 05:31:02: failed\n/);
    assert.match(copied, /\n\nCause: SSPR_0029 Active Directory refused the write: access denied \(Certain: /);
    assert.match(copied, /\n- Answer of Active Directory: Failed, 05:31:05\n/);
    assert.match(copied, /\nApplication\.evtx, record 181,207\nTrackingId: /);
    await opened.close();
  });

  it('has VS Code keep what the host gives it to keep alone', async () => {
    const opened = await analysisPage(browser);
    await opened.show(state('full'));
    await opened.show(state('open'));
    await opened.show({ ...state('full'), remember: [] });
    assert.deepEqual(await opened.kept(), [{ remember: ['file:///c%3A/logs/Application.evtx'] }, { remember: [] }]);
    await opened.close();
  });

  it('moves nothing by itself', async () => {
    const opened = await analysisPage(browser);
    for (const name of ['reading', 'following', 'open']) {
      await opened.show(state(name));
      const moving = await opened.page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) ? [] : [one.tagName];
        }),
      );
      assert.deepEqual(moving, [], name);
    }
    await opened.close();
  });

  it('is a script of less than 100 KB', async () => {
    const { length } = Buffer.from(await analysisScript());
    assert.ok(length < 100_000, `${length} bytes`);
  });
});
