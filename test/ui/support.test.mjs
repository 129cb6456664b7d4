/** The page of a support request, each state drawn by itself, for everyone; and the case file as a page. */
import assert from 'node:assert/strict';
import { launchBrowser } from '../hosts/browser.mjs';
import { accessibilityFaults } from './axe.mjs';
import { assertNoOverflow } from './explanation.mjs';
import { supportFixture, supportPage, themeNames } from './supportPage.mjs';

describe('Support request page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof supportFixture>>} */
  let fixture;

  before(async () => {
    browser = await launchBrowser();
    fixture = await supportFixture();
  });
  after(() => browser.close());

  /** @param {string} name */
  function state(name) {
    const found = fixture.states[name];
    assert.ok(found, name);
    return found;
  }

  it('axe finds nothing, in any state and theme', async () => {
    const opened = await supportPage(browser);
    for (const theme of themeNames) {
      await opened.setTheme(theme);
      for (const name of Object.keys(fixture.states)) {
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
      const opened = await supportPage(browser, { viewport, deviceScaleFactor: 2 });
      await opened.setTheme('light');
      for (const name of Object.keys(fixture.states)) {
        await opened.show(state(name));
        await assertNoOverflow(opened.page.mainFrame(), `${name} at ${viewport.width}`);
      }
      await opened.close();
    }
  });

  it('shows hostile names and text as text', async () => {
    const opened = await supportPage(browser);
    await opened.show(state('hostile'));
    const { hacked, elements, text } = await opened.page.evaluate(() => ({
      hacked: /** @type {any} */ (window).hacked,
      elements: document.querySelectorAll('main img, main b').length,
      text: document.querySelector('main')?.innerText ?? '',
    }));
    assert.ok(text.includes('<img src=x onerror="window.hacked=true"><b>bold</b>'));
    assert.doesNotMatch(text, /\u202e/);
    assert.deepEqual({ hacked, elements, faults: opened.faults }, { hacked: undefined, elements: 0, faults: [] });
    await opened.close();
  });

  it('is filled in by keyboard alone, and keeps the cursor while the host answers', async () => {
    const opened = await supportPage(browser);
    await opened.show(state('fromCase'));
    const { page } = opened;
    await opened.sent();
    await page.getByLabel('Address of the page').focus();
    await page.keyboard.type('ht');
    await opened.show({ ...state('fromCase') });
    await page.keyboard.type('tps');
    assert.equal(await page.getByLabel('Address of the page').inputValue(), 'https');
    assert.deepEqual((await opened.sent()).at(-1), { type: 'edit', field: 'page', text: 'https' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual(await opened.sent(), [{ type: 'attach', purpose: 'screenshot' }]);
    await page.getByLabel('Kind of account').selectOption('passThrough');
    await page.getByLabel('The case file with names').press('Space');
    await page.getByRole('button', { name: 'Copy Text' }).press('Enter');
    await page.getByRole('button', { name: 'Save as Zip' }).press('Enter');
    assert.deepEqual(await opened.sent(), [
      { type: 'chooseAccountType', accountType: 'passThrough' },
      { type: 'chooseCaseFile', caseFile: 'withNames' },
      { type: 'copy' },
      { type: 'save' },
    ]);
    await opened.close();
  });

  it('says of each field what it is, what is wrong with it and how to get it', async () => {
    const opened = await supportPage(browser);
    await opened.show(state('wrong'));
    const { page } = opened;
    /** @param {string} label */
    const described = (label) =>
      page.getByLabel(label, { exact: true }).evaluate((one) => ({
        invalid: one.getAttribute('aria-invalid'),
        words: (one.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.innerText)
          .join(' '),
      }));
    const code = await described('Support code');
    assert.equal(code.invalid, 'true');
    assert.match(code.words, /This is no GUID.*How to get it: Choose the link Support code/s);
    assert.match((await described('Date, time and time zone')).words, /The time zone is missing/);
    assert.match((await described('Kind of account')).words, /How to get it/);
    await opened.show(state('complete'));
    assert.deepEqual(
      await described('Date, time and time zone').then(({ invalid, words }) => [invalid, /That is 2026-11-21 08:59 UTC\./.test(words)]),
      [null, true],
    );
    assert.match(await page.getByRole('status').innerText(), /Everything that support asks for is here\./);
    await opened.close();
  });

  it('takes a file away, and the focus stays near', async () => {
    const opened = await supportPage(browser);
    await opened.show(state('complete'));
    await opened.sent();
    const { page } = opened;
    await page.getByRole('button', { name: 'Remove trace.har' }).press('Enter');
    assert.deepEqual(await opened.sent(), [{ type: 'remove', id: '3' }]);
    await opened.show({ ...state('complete'), otherFiles: [] });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Attach files: Other files');
    await opened.close();
  });

  it('says what personal data it holds, log files above all', async () => {
    const opened = await supportPage(browser);
    await opened.show(state('complete'));
    const text = await opened.page.getByRole('region', { name: 'Personal data in it' }).innerText();
    assert.match(text, /Log files, as they are, not masked: names and accounts of everybody/);
    await opened.show(state('empty'));
    assert.match(await opened.page.getByRole('region', { name: 'Personal data in it' }).innerText(), /Nothing yet\./);
    await opened.close();
  });
});

describe('Case file as a page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it('asks for nothing, and axe finds nothing, in light, dark and print', async () => {
    const { files } = await supportFixture();
    for (const [name, html] of Object.entries(files)) {
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        for (const media of /** @type {const} */ (['screen', 'print'])) {
          const context = await browser.newContext({ colorScheme, viewport: { width: 900, height: 700 } });
          const page = await context.newPage();
          /** @type {string[]} */
          const asked = [];
          page.on('request', (request) => asked.push(request.url()));
          page.on('console', (message) => message.type() === 'error' && asked.push(message.text()));
          await page.setContent(html);
          await page.emulateMedia({ media, colorScheme });
          assert.deepEqual(asked, [], name);
          assert.equal((await accessibilityFaults(page.mainFrame())).join('\n'), '', `${name}, ${colorScheme}, ${media}`);
          await context.close();
        }
      }
    }
  });
});
