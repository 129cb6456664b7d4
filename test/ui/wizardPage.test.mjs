/** The wizard's page: each step drawn by itself, for everyone. */
import assert from 'node:assert/strict';
import { launchBrowser } from '../hosts/browser.mjs';
import { accessibilityFaults } from './axe.mjs';
import { assertNoOverflow } from './explanation.mjs';
import { until } from './patience.mjs';
import { themeNames, wizardPage, wizardScript, wizardStates } from './wizardPage.mjs';

/** Presses Tab until the focus is on what is named so, as somebody without a mouse does. @param {import('playwright-core').Page} page @param {string} name */
async function tabTo(page, name) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (words.startsWith(name)) return;
  }
  assert.fail(`${name} is not reached with Tab`);
}

describe('Wizard page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof wizardStates>>} */
  let states;

  before(async () => {
    browser = await launchBrowser();
    states = await wizardStates();
  });
  after(() => browser.close());

  /** @param {string} name */
  function state(name) {
    const found = states[name];
    assert.ok(found, name);
    return found;
  }

  it('axe finds nothing, on any page and in any theme', async () => {
    const opened = await wizardPage(browser);
    for (const theme of themeNames) {
      await opened.setTheme(theme);
      for (const name of Object.keys(states)) {
        await opened.show(state(name));
        for (const details of await opened.page.locator('summary').all()) await details.click();
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
      const opened = await wizardPage(browser, { viewport, deviceScaleFactor: 2 });
      await opened.setTheme('light');
      for (const name of Object.keys(states)) {
        await opened.show(state(name));
        for (const details of await opened.page.locator('summary').all()) await details.click();
        await assertNoOverflow(opened.page.mainFrame(), `${name} at ${viewport.width}`);
        const head = await opened.page
          .locator('.top')
          .evaluate((one) => (getComputedStyle(one).position === 'sticky' ? one.clientHeight / window.innerHeight : 0));
        assert.ok(head < 0.5, `${name}: the head takes ${head} of the view`);
      }
      await opened.close();
    }
  });

  it('shows hostile names and log text as text', async () => {
    const opened = await wizardPage(browser);
    await opened.show(state('hostile'));
    const text = await opened.page.locator('main').innerText();
    assert.equal(text.split('<img src=x onerror="window.hacked=true"><b>bold</b>').length > 30, true);
    const { hacked, elements } = await opened.page.evaluate(() => ({
      hacked: /** @type {any} */ (window).hacked,
      elements: document.querySelectorAll('main img, main b').length,
    }));
    assert.deepEqual({ hacked, elements, faults: opened.faults }, { hacked: undefined, elements: 0, faults: [] });
    await opened.close();
  });

  it('says what each control stands for', async () => {
    const opened = await wizardPage(browser);
    const { page } = opened;
    /** @param {string} shown @param {string | RegExp} name @param {'button'} [role] */
    const says = async (shown, name, role = 'button') => {
      await opened.show(state(shown));
      await opened.sent();
      await page.getByRole(role, { name }).first().click();
      return (await opened.sent())[0];
    };
    assert.deepEqual(
      [
        await says('start', 'Writeback and connectivity'),
        await says('start', 'Sign In'),
        await says('start', 'Explore Demo Tenant'),
        await says('start', 'All checks'),
        await says('search', /^SSPR_0029 /),
        await says('search', 'SSPR_0029: the on-premises'),
        await says('people', /^Adele Vance/),
        await says('chosen', 'Another Person'),
        await says('chosen', 'Find What Stops This Person'),
        await says('chosen', 'Check Live'),
        await says('scenarios', /^Back to the Start|← Back/),
        await says('live', 'Check Again'),
        await says('live', /^Open in Admin Center/),
        await says('live', /^Copy/),
        await says('live', /^Put into Terminal/),
        await says('live', /^Go On/),
        await says('liveCannotTell', 'Show Permissions'),
        await says('liveAnswered', 'Take Back The licence'),
        await says('running', 'Cancel'),
        await says('checks', 'Check Live For whom'),
        await says('finding', 'What the server logs'),
        await says('finding', 'Copy 2'),
        await says('finding', 'Copy All Steps'),
        await says('finding', 'Copy Reply'),
        await says('finding', 'Export Case File'),
        await says('finding', 'Prepare Support Request'),
        await says('finding', 'Explain SSPR_0029'),
        await says('finding', 'A domain administrator can change'),
        await says('finding', 'Microsoft support article: error SSPR_0029'),
        await says('finding', 'Start Over'),
        await says('likeliest', 'Open in Admin Center 1'),
      ],
      [
        { type: 'chooseArea', area: 'writeback' },
        { type: 'signIn' },
        { type: 'openDemo' },
        { type: 'goTo', step: { kind: 'checks' } },
        { type: 'chooseCode', code: 'SSPR_0029' },
        { type: 'chooseScenario', scenario: 'SY-054' },
        { type: 'pickUser', id: 'adele' },
        { type: 'clearUser' },
        { type: 'enterByUser' },
        { type: 'runAll' },
        { type: 'goTo', step: { kind: 'start' } },
        { type: 'runAll' },
        { type: 'openLink', link: 'users' },
        { type: 'copyCommand', command: 'userLicenses' },
        { type: 'openTerminal', command: 'userLicenses' },
        { type: 'goTo', step: { kind: 'finding' } },
        { type: 'showPermissions' },
        { type: 'takeBack', check: 'license' },
        { type: 'cancelRun' },
        { type: 'runCheck', check: 'scope' },
        { type: 'goTo', step: { kind: 'check', check: 'serverEvent' } },
        { type: 'copyStep', step: 'resetInDirectory' },
        { type: 'copySteps' },
        { type: 'copyReply' },
        { type: 'exportCase' },
        { type: 'prepareSupportRequest' },
        { type: 'explainCode', code: 'SSPR_0029' },
        { type: 'openRelated', scenario: 'SY-013' },
        { type: 'openSource', source: 'support0029' },
        { type: 'restart' },
        { type: 'openLink', link: 'resetProperties' },
      ],
    );
    await opened.close();
  });

  it('is walked from the trouble to the case file by keyboard alone', async () => {
    const opened = await wizardPage(browser);
    const { page } = opened;
    await opened.show(state('start'));
    await tabTo(page, 'A person resets');
    await page.keyboard.press('Enter');
    await opened.show(state('scenarios'));
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'heading', 'a new step begins at its heading');
    await tabTo(page, 'The page says');
    await page.keyboard.press('Enter');
    await opened.show(state('question'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await opened.show(state('command'));
    await tabTo(page, 'Output of the command');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await tabTo(page, 'Read Output');
    await page.keyboard.press('Enter');
    await opened.show(state('finding'));
    await tabTo(page, 'Copy Reply');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Export Case File');
    await page.keyboard.press('Space');
    const said = await opened.sent();
    assert.equal(said[2].type, 'chooseScenario');
    assert.deepEqual(
      [said[1], said.slice(3)],
      [
        { type: 'chooseArea', area: 'usage' },
        [
          { type: 'answer', check: 'lastAttempts', option: 'tooFewMethods' },
          { type: 'paste', command: 'writebackConfiguration', text: 'what is this!' },
          { type: 'copyReply' },
          { type: 'exportCase' },
        ],
      ],
    );
    await opened.close();
  });

  it('asks for an answer rather than sending none', async () => {
    const opened = await wizardPage(browser);
    await opened.show(state('question'));
    await opened.sent();
    await opened.page.getByRole('button', { name: 'Answer', exact: true }).click();
    await opened.page.getByText('Choose one of the answers first.').waitFor();
    assert.deepEqual(await opened.sent(), []);
    await opened.page.getByRole('radio', { name: 'A licence is missing (SSPR_0012)' }).click();
    await opened.page.getByRole('button', { name: 'Answer', exact: true }).click();
    assert.deepEqual(await opened.sent(), [{ type: 'answer', check: 'lastAttempts', option: 'noLicense' }]);
    await opened.close();
  });

  it('keeps focus, caret, scroll position, what is chosen and what is typed while results come in', async () => {
    const opened = await wizardPage(browser, { viewport: { width: 900, height: 600 } });
    const { page } = opened;
    await opened.show(state('question'));
    await page.getByRole('radio', { name: 'A licence is missing (SSPR_0012)' }).click();
    const area = page.getByRole('textbox', { name: 'Output of the command' });
    await area.click();
    await page.keyboard.type('one two');
    await page.keyboard.press('ArrowLeft');
    const before = await page.evaluate(() => window.scrollY);
    const question = state('question');
    for (const found of [state('checks').found, state('live').found, []]) await opened.show({ ...question, found });
    await page.keyboard.type('X');
    const kept = await page.evaluate(() => ({
      focus: document.activeElement?.id,
      text: /** @type {any} */ (document.activeElement).value,
      chosen: /** @type {any} */ (document.querySelector('vscode-radio[aria-checked=true]'))?.value,
      scroll: window.scrollY,
    }));
    assert.deepEqual(kept, { focus: 'draft-paste.auditAttempts', text: 'one twXo', chosen: 'noLicense', scroll: before });
    await opened.close();
  });

  it('tells the host what is typed, and takes an echo of it for what it is', async () => {
    const opened = await wizardPage(browser);
    const { page } = opened;
    await opened.show(state('start'));
    const box = page.getByRole('textbox', { name: 'Say what happens' });
    await box.click();
    await page.keyboard.type('gre');
    await until('it is told', async () => JSON.stringify(await opened.sent(true)).includes('"text":"gre"'));
    await page.keyboard.type('yed');
    await opened.show({ ...state('start'), drafts: { search: 'gre' } });
    assert.equal(await box.inputValue(), 'greyed', 'an old echo takes nothing away');
    await opened.show({ ...state('start'), drafts: { search: '' } });
    await until('the rest is told', async () => JSON.stringify(await opened.sent(true)).includes('"text":"greyed"'));
    await opened.show({ ...state('start'), drafts: { search: 'greyed' } });
    await opened.show({ ...state('start'), drafts: { search: 'of the host' } });
    assert.equal(await box.inputValue(), 'of the host', 'what the host changes by itself is shown');
    await opened.close();
  });

  it('says what was typed before it says anything else', async () => {
    const opened = await wizardPage(browser);
    await opened.show(state('people'));
    await opened.sent(true);
    await opened.page.getByRole('textbox', { name: 'User principal name' }).fill('adele');
    await opened.page.keyboard.press('Enter');
    assert.deepEqual(await opened.sent(true), [
      { type: 'draft', id: 'user', text: 'adele' },
      { type: 'chooseUser', text: 'adele' },
    ]);
    await opened.close();
  });

  it('does not take somebody away from what they type when the step changes by itself', async () => {
    const opened = await wizardPage(browser);
    await opened.show(state('question'));
    await opened.page.getByRole('textbox', { name: 'User principal name' }).click();
    await opened.show(state('likeliest'));
    assert.equal(await opened.page.evaluate(() => document.activeElement?.id), 'draft-user');
    assert.match(await opened.page.locator('#announcement').innerText(), /Next: Do the steps/);
    await opened.close();
  });

  it('keeps a paste that is too long and says so, rather than cutting it', async () => {
    const opened = await wizardPage(browser);
    await opened.show(state('command'));
    await opened.sent(true);
    await opened.page.getByRole('textbox', { name: 'Output of the command' }).fill('x'.repeat(200_001));
    await opened.page.getByRole('button', { name: 'Read Output' }).click();
    await opened.page.getByText('This is too long to be the output of one command.').waitFor();
    assert.deepEqual(await opened.sent(true), []);
    await opened.close();
  });

  it('shows only the checks that matter when asked to', async () => {
    const opened = await wizardPage(browser);
    await opened.show(state('checks'));
    const shown = () => opened.page.locator('.checks .rows > li:visible').count();
    const all = await shown();
    await opened.page.getByRole('checkbox', { name: 'Only those that matter' }).check();
    const some = await shown();
    await opened.show(state('running'));
    assert.deepEqual([all > some, some > 0, await opened.page.getByRole('checkbox').isChecked()], [true, true, true]);
    await opened.close();
  });

  it('has VS Code keep ids alone', async () => {
    const opened = await wizardPage(browser);
    await opened.show(state('hostile'));
    await opened.show(state('findingLive'));
    const kept = await opened.kept();
    assert.equal(kept.length, 2);
    assert.deepEqual(Object.keys(kept[1]), ['id', 'guide']);
    assert.doesNotMatch(JSON.stringify(kept), /img|adele|contoso/i);
    await opened.close();
  });

  it('moves nothing by itself', async () => {
    const opened = await wizardPage(browser, { reducedMotion: 'reduce' });
    for (const name of ['question', 'running', 'finding']) {
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

  it('is a script of less than 250 KB', async () => {
    const { length } = Buffer.from(await wizardScript());
    assert.ok(length < 250_000, `${length} bytes`);
  });
});
