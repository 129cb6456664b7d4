/** Journey: sign in to a real OpenID provider on loopback, with a code and in the browser; the account stays over a reload and goes with the sign-out. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { startOpenIdProvider } from '../fakes/openIdProvider.mjs';
import { newest } from '../hosts/builds.mjs';
import { launchBrowser } from '../hosts/browser.mjs';
import { startHost } from '../hosts/server.mjs';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { withClipboard } from './clipboard.mjs';
import { happens, patience, until } from './patience.mjs';
import { seamExtension } from './signInExtension.mjs';
import { Workbench } from './workbench.mjs';

const LOGIN = 'ada.admin@contoso.example';
const STATUS = `${LOGIN} · contoso.example · worldwide cloud`;

describe('Sign-in', () => {
  /** @type {Awaited<ReturnType<typeof startOpenIdProvider>>} */
  let provider;
  /** @type {import('node:http').Server} */
  let graph;
  /** @type {import('../hosts/server.mjs').RunningHost} */
  let host;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Workbench} */
  let window;
  /** Names the services of the test; read anew at each sign-in and request. */
  const endpoints = join(temporaryFolder('endpoints'), 'endpoints.json');

  before(async () => {
    provider = await startOpenIdProvider({ pollSeconds: 1 });
    graph = await emptyGraph();
    writeFileSync(endpoints, JSON.stringify(provider.endpoints(originOf(graph))));
    host = await startHost({ version: newest, extensions: [seamExtension()], environment: { SSPR_TEST_ENDPOINTS: endpoints } });
    browser = await launchBrowser();
  });

  /** @this {import('mocha').Context} */
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      console.log(`      screenshot: ${await window.screenshot(`failed-${this.currentTest.fullTitle()}`)}`);
    await window.page.context().close();
  });

  after(async () => {
    await browser.close();
    host.stop();
    graph.close();
    await provider.close();
  });

  /** @param {Readonly<Record<string, unknown>>} settings */
  async function open(settings) {
    host.userSettings.reset(settings);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...withClipboard });
    window = new Workbench(await context.newPage(), host);
    await window.open();
  }

  it('with a code: the account is in sight, stays over a reload, and leaves no trace when it signs out', async () => {
    await open({ 'sspr.signIn.method': 'auto' }); // here VS Code runs remotely, so this is the code
    await window.runCommand('SSPR: Sign In');
    const dialog = window.page.locator('.monaco-dialog-box');
    const code = await codeOf(dialog);
    await window.screenshot('signin-code');
    const [page] = await Promise.all([nextPage(window), dialog.getByRole('button', { name: 'Copy Code and Open Browser' }).click()]);
    const { page: device } = page;
    await device.goto(direct(page.url, provider));
    assert.equal(await window.page.evaluate(() => navigator.clipboard.readText()), code);
    await window.screenshot('signin-code-waiting');
    await answerForms(device, code);
    await statusBar(window, STATUS);
    await window.screenshot('signin-signed-in');

    assert.match(await accountsMenu(window, 'signin-accounts-menu'), new RegExp(LOGIN));
    await window.reload();
    assert.match(await accountsMenu(window), new RegExp(LOGIN));
    await statusBar(window, STATUS);
    await window.runCommand('SSPR: Focus on Tenant View');
    await statusBar(window, STATUS);
    const asked = provider.requests.filter(({ path }) => path === '/devicecode').length;
    assert.equal(asked, 1);

    await window.runCommand('SSPR: Show and Delete Stored Data…');
    await until('the account is listed', async () => (await window.quickPickRows()).some(({ label }) => label.includes(LOGIN)));
    await window.screenshot('signin-stored-data');
    await window.quickInput.close();

    await window.runCommand('SSPR: Sign Out');
    await window.notification('Signed out');
    await window.screenshot('signin-signed-out');
    await until('the status bar no longer shows it', async () => !(await happens(statusItem(window).waitFor({ timeout: 500 }))));
    assert.doesNotMatch(await accountsMenu(window), new RegExp(LOGIN));
    await window.reload();
    assert.doesNotMatch(await accountsMenu(window), new RegExp(LOGIN));
  });

  it('in the browser: Cancel gives the window back at once, the next attempt signs in', async () => {
    await open({ 'sspr.signIn.method': 'browser' });
    const [first] = await Promise.all([nextPage(window), window.runCommand('SSPR: Sign In')]);
    await window.screenshot('signin-browser-waiting');
    await first.page.close();
    const toast = window.page.locator('.notification-toast', { hasText: 'sign in in your browser' });
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await toast.waitFor({ state: 'hidden', timeout: patience });

    const [second] = await Promise.all([nextPage(window), window.runCommand('SSPR: Sign In')]);
    const address = new URL(direct(second.url, provider));
    assert.equal(address.searchParams.get('code_challenge_method'), 'S256');
    await second.page.goto(address.href);
    await answerForms(second.page);
    await second.page.getByText('You can close this page and return to VS Code.').waitFor({ timeout: patience });
    await second.page.close();
    await statusBar(window, STATUS);
    assert.match(await accountsMenu(window), new RegExp(LOGIN));

    await window.runCommand('SSPR: Show Permissions');
    const page = await window.webviewFrame();
    await page.getByText('What this sign-in was granted').waitFor({ timeout: patience });
    const row = page.getByRole('row', { name: 'User.Read.All' }).first();
    assert.match(await row.innerText(), /✓\s+granted/);
    assert.match(await page.getByRole('row', { name: 'Policy.Read.AuthenticationMethod' }).innerText(), /missing/);
    await window.screenshot('signin-permissions');
    await page.getByRole('heading', { name: 'Register an app of your own' }).scrollIntoViewIfNeeded();
    await window.screenshot('signin-permissions-app');

    // Where somebody is a guest, the sign-in that they have is enough.
    const asked = provider.requests.filter(({ path }) => path === '/auth').length;
    await window.runCommand('SSPR: Switch Tenant…');
    await window.typeInQuickInput('fabrikam.example');
    await window.quickInput.accept();
    await statusBar(window, `${LOGIN} · fabrikam.example · worldwide cloud`);
    assert.equal(provider.requests.filter(({ path }) => path === '/auth').length, asked);
    await statusItem(window).click();
    await window.quickInput.row('Switch tenant…').waitFor({ timeout: patience });
    await window.screenshot('signin-status-menu');
    await window.quickInput.pick('Switch tenant…');
    await until('the guest is named', async () =>
      (await window.quickPickRows()).some(({ detail }) => detail.includes('as a guest or delegated administrator')),
    );
    await window.screenshot('signin-switch-tenant-guest');
    await window.quickInput.close();

    await window.runCommand('SSPR: Grant Permission…');
    await until('what is missing is listed', async () =>
      (await window.quickPickRows()).some(({ description }) => description.includes('Domain.Read.All')),
    );
    await window.screenshot('signin-grant');
    await window.quickInput.row('Federated domains and how long passwords are valid').click();
    const [third] = await Promise.all([nextPage(window), window.quickInput.accept()]);
    const grant = new URL(direct(third.url, provider));
    assert.match(grant.searchParams.get('scope') ?? '', /Domain\.Read\.All/);
    assert.equal(grant.searchParams.get('login_hint'), LOGIN);
    await third.page.goto(grant.href);
    await answerForms(third.page);
    await third.page.close();
    await page
      .getByRole('row', { name: 'Domain.Read.All' })
      .getByText(/✓\s+granted/)
      .waitFor({ timeout: patience });
  });

  it('tells a failure in a sentence and offers one step', async () => {
    await open({ 'sspr.signIn.tenant': 'nowhere.example' });
    await window.runCommand('SSPR: Sign In');
    const said = await window.notification('No tenant of this cloud has that domain or id.');
    assert.match(said, /AADSTS90002/);
    await window.screenshot('signin-failure');
    await window.notification('No tenant of this cloud', 'Switch Tenant…');
    await window.typeInQuickInput('elsewhere.example');
    await window.quickInput.accept();
    await until('the box tells it too', async () =>
      (await window.quickPickRows()).some(({ label }) => label.includes('No tenant of this cloud')),
    );
    await window.screenshot('signin-switch-tenant-failure');
    await window.typeInQuickInput('fabrikam.example');
    await window.screenshot('signin-switch-tenant');
    await window.quickInput.accept();
    const dialog = window.page.locator('.monaco-dialog-box');
    await codeOf(dialog);
    assert.equal(provider.requests.at(-1)?.tenant, provider.tenants['fabrikam.example']);
    await window.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden', timeout: patience });
  });

  it('offers to sign in again, once, when the sign-in was revoked', async () => {
    const brief = await startOpenIdProvider({ accessTokenSeconds: 1 });
    writeFileSync(endpoints, JSON.stringify(brief.endpoints(originOf(graph))));
    try {
      await open({ 'sspr.signIn.method': 'browser' });
      const [first] = await Promise.all([nextPage(window), window.runCommand('SSPR: Sign In')]);
      await first.page.goto(direct(first.url, brief));
      await answerForms(first.page);
      await first.page.close();
      await statusBar(window, STATUS);
      await brief.revokeRefreshTokens();
      await window.runCommand('SSPR: Show Permissions');
      await window.notification('The sign-in has expired or was revoked.');
      await window.screenshot('signin-expired');
      await window.runCommand('SSPR: Show Permissions');
      assert.equal((await window.notifications()).filter((text) => text.includes('expired')).length, 1);
      const [again] = await Promise.all([nextPage(window), window.notification('The sign-in has expired', 'Sign In Again')]);
      assert.equal(new URL(direct(again.url, brief)).searchParams.get('login_hint'), LOGIN);
      await again.page.goto(direct(again.url, brief));
      await answerForms(again.page);
      await again.page.getByText('You can close this page').waitFor({ timeout: patience });
      await again.page.close();
      const page = await window.webviewFrame();
      await page.getByText('What this sign-in was granted').waitFor({ timeout: patience });
    } finally {
      writeFileSync(endpoints, JSON.stringify(provider.endpoints(originOf(graph))));
      await brief.close();
    }
  });
});

function emptyGraph() {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ value: [] }));
  });
  return /** @type {Promise<import('node:http').Server>} */ (
    new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
  );
}

/** @param {import('node:http').Server} server */
function originOf(server) {
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}

/** @param {import('playwright-core').Locator} dialog */
async function codeOf(dialog) {
  await dialog.getByText('Your code to sign in is').waitFor({ timeout: patience });
  const [, code] = /Your code to sign in is (\S+)/.exec(await dialog.innerText()) ?? [];
  assert.ok(code);
  return code;
}

/** The page that VS Code opens, and the address that it was sent to at first. @param {Workbench} window */
async function nextPage({ page }) {
  const context = page.context();
  const first = context.waitForEvent('request', {
    predicate: (request) => request.isNavigationRequest() && request.url().includes('/proxy/'),
    timeout: patience,
  });
  const opened = await context.waitForEvent('page', { timeout: patience });
  return { page: opened, url: (await first).url() };
}

/**
 * The server passes ports of its machine on under its own address (`/proxy/<port>/`), which the provider's forms do not know.
 * @param {string} url
 * @param {{ origin: string }} provider
 */
function direct(url, { origin }) {
  return url.replace(/^.*\/proxy\/\d+(?=\/)/, origin);
}

/**
 * Goes through the provider's own forms as a person would.
 * @param {import('playwright-core').Page} page
 * @param {string} [code]
 */
async function answerForms(page, code) {
  for (let form = 0; form < 8; form++) {
    await page.waitForLoadState('domcontentloaded');
    const submit = page.locator('button[type=submit], input[type=submit]').first();
    if (!(await happens(submit.waitFor({ timeout: 3_000 })))) return;
    if (code && (await page.locator('input[name=user_code]:visible').count()) > 0) await page.fill('input[name=user_code]', code);
    if ((await page.locator('input[name=login]').count()) > 0) {
      await page.fill('input[name=login]', LOGIN);
      await page.fill('input[name=password]', 'not looked at');
    }
    await submit.click();
  }
}

/** @param {Workbench} window */
function statusItem({ page }) {
  return page.locator('.statusbar-item[id$="sspr.account"]');
}

/**
 * @param {Workbench} window
 * @param {string} text
 */
async function statusBar(window, text) {
  await statusItem(window).filter({ hasText: text }).waitFor({ timeout: patience });
}

/**
 * What VS Code's own Accounts menu offers, once it knows.
 * @param {Workbench} window
 * @param {string} [photograph]
 */
async function accountsMenu(window, photograph) {
  return until('the Accounts menu is filled', async () => {
    await window.page.locator('.activitybar [aria-label^="Accounts"]').first().click();
    const menu = window.page.locator('.monaco-menu').first();
    await menu.waitFor({ timeout: patience });
    const said = await menu.innerText();
    const filled = !said.includes('Loading');
    if (filled && photograph) await window.screenshot(photograph);
    await window.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden', timeout: patience });
    return filled && said;
  });
}
