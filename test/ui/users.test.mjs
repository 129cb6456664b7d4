/** Journey: who can reset and who cannot, why, one person in seconds, what if, and the list as a file. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedText, withClipboard } from './clipboard.mjs';
import { folderWith } from './files.mjs';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';
import { TenantViews } from './tenantViews.mjs';

const PERSON = { name: 'Marte Enslig', upn: 'marte.enslig@fjordheim.example' };
const BOLD = '<b>Bold</b><img src=x onerror=alert(1)>';

/** @param {import('./fixture.mjs').WindowOptions} [options] */
async function demo(options) {
  const window = await openWindow({ folder: 'test/workspace', ...options });
  const views = new TenantViews(window);
  await views.open();
  await views.demo('Everything readable');
  await views.says(/Read at /);
  await window.page.waitForTimeout(1200); // longer than the view waits before it draws anew
  await until('the groups are drawn', async () => ((await counts(views.users))[0] ?? 0) > 5);
  return { window, views };
}

/** @param {import('playwright-core').Locator} pane */
async function counts(pane) {
  const rows = await pane.locator('.monaco-list-row[aria-level="1"]').allInnerTexts();
  return rows.map((row) => Number(/(\d+)\s*$/.exec(row)?.[1]));
}

describe('View Users', () => {
  it('groups people by verdict and reason; a row tells all of a person, and text of a name stays text', async () => {
    const { window, views } = await demo();
    const { users } = views;
    const [cannot = 0] = await counts(users);
    assert.ok(cannot > 5);
    await views.expand(views.row(users, 'Too few methods registered'));
    const person = views.row(users, PERSON.name);
    await person.waitFor({ timeout: patience });
    assert.match(
      (await person.getAttribute('aria-label')) ?? '',
      /^Marte Enslig, marte\.enslig@.*, Could not reset now: Too few methods registered$/,
    );
    const tooltip = await views.hover(person);
    const told = await tooltip.innerText();
    for (const part of [PERSON.upn, 'Too few methods registered', 'Next:', 'SSPR_0014', '✓', '✗', 'declared by you'])
      assert.ok(told.includes(part), `${part}: ${told}`);
    await window.screenshot('users-tooltip');
    await views.expand(views.row(users, 'Not in the group that may reset'));
    await views.row(users, BOLD).waitFor({ timeout: patience });
    const markup = await views.hover(views.row(users, BOLD));
    assert.ok((await markup.innerText()).includes(BOLD));
    assert.equal(await markup.locator('img').count(), 0);
    assert.equal(await window.page.locator('.activitybar .badge-content', { hasText: /^\d+$/ }).count(), 1);
  });

  it('finds a person by name, whatever is filtered; filters say what they are and go away', async () => {
    const { window, views } = await demo();
    const { users } = views;
    const before = await counts(users);
    const all = before.reduce((sum, count) => sum + count, 0);
    await window.runCommand('SSPR: Filter Users…');
    await window.quickInput.pick('Guest');
    await window.quickInput.pick('Guests');
    await window.quickInput.accept();
    await users.getByText('Filter: Guests').waitFor({ timeout: patience });
    await window.screenshot('users-filtered');
    const guests = (await counts(users)).reduce((sum, count) => sum + count, 0);
    assert.ok(guests > 0 && guests < all, `${guests} of ${all}`);

    await window.runCommand('SSPR: Search Users…');
    await window.typeInQuickInput('enslig mar');
    await window.quickInput.row(PERSON.name).waitFor({ timeout: patience });
    await window.screenshot('users-search');
    await window.quickInput.accept();
    await until('the person is selected', async () => (await views.row(users, PERSON.name).getAttribute('aria-selected')) === 'true');
    assert.equal(await users.getByText('Filter: Guests').count(), 0); // she is no guest
    await window.page.keyboard.press('Home'); // rows out of sight are not drawn
    await until('everybody counts again', async () => (await counts(users))[0] === before[0]);
  });

  it('checks one person: verdict and next step where one asked, Enter opens the page', async () => {
    const { window } = await demo({ browserOptions: withClipboard });
    await window.runCommand('SSPR: Check User…');
    await window.typeInQuickInput(`Please look at <${PERSON.upn}>`);
    await window.quickInput.accept();
    await until('the answer is there', async () =>
      (await window.quickPickRows()).some(({ label }) => /Could not reset now: Too few methods/.test(label)),
    );
    await window.screenshot('users-check-answer');
    await window.quickInput.accept();
    const page = await window.webviewFrame();
    await page.getByRole('heading', { name: `Check of ${PERSON.name}` }).waitFor({ timeout: patience });
    const text = await page.locator('body').innerText();
    for (const part of [PERSON.upn, 'Next step:', 'SSPR_0014', 'What this rests on', 'Methods registered at this moment', 'Last attempts'])
      assert.ok(text.includes(part), part);
    await window.screenshot('users-check-page');

    await window.runCommand('SSPR: Check User…');
    await window.typeInQuickInput(PERSON.upn);
    await window.quickInput.accept();
    await window.quickInput.pick('Copy summary');
    await until('the summary is copied', async () => /^Marte Enslig <marte\.enslig@[\s\S]*Next: /.test(await copiedText(window.page)));

    await window.runCommand('SSPR: Check User…');
    await window.typeInQuickInput('nobody@fjordheim.example');
    await window.quickInput.accept();
    await window.notification('nobody@fjordheim.example: There is no such user in this tenant.');
  });

  it('checks a pasted list in one table', async () => {
    const { window } = await demo();
    await window.runCommand('SSPR: Check User…');
    await window.typeInQuickInput(`${PERSON.upn}; nobody@fjordheim.example, bold.markup@fjordheim.example`);
    await window.page.getByText('3 users').waitFor({ timeout: patience });
    await window.quickInput.accept();
    const page = await window.webviewFrame();
    await page.getByRole('heading', { name: 'Check of 3 users' }).waitFor({ timeout: patience });
    const rows = await page.locator('tbody tr').allInnerTexts();
    assert.match(rows[0] ?? '', /Marte Enslig[\s\S]*✗ Could not reset now[\s\S]*SSPR_0014/);
    assert.match(rows[1] ?? '', /nobody@fjordheim\.example[\s\S]*no such user/);
    assert.ok(rows[2]?.includes(BOLD), rows[2]);
    assert.equal(await page.locator('tbody img').count(), 0);
    await window.screenshot('users-check-list');
  });

  it('previews a change, shows whom it touches, and exports them masked', async () => {
    const folder = folderWith({ 'notes.txt': 'x' });
    const { window, views } = await demo({ folder });
    await window.runCommand('SSPR: What If…');
    await window.quickInput.pick('Text messages and calls end');
    const lost = await until('the answer is there', async () => {
      const [first] = await window.quickPickRows();
      return /^(\d+) people would lose reset$/.exec(first?.label.trim() ?? '')?.[1];
    });
    await window.screenshot('users-what-if');
    await window.quickInput.pick('Show them in the view Users');
    await views.says(/^Only people who would lose reset are shown\./);
    await until('only they are shown', async () => (await counts(views.users)).join() === lost);
    await window.screenshot('users-what-if-shown');

    await window.runCommand('SSPR: Export Users…');
    await window.quickInput.pick('CSV, masked');
    const target = await until('a name is suggested', async () => {
      const suggested = await window.quickInput.box.inputValue();
      return suggested.endsWith('.csv') && suggested;
    });
    await window.quickInput.accept();
    await window.notification(new RegExp(`Exported ${lost} users to sspr-users-`));
    const file = await until('the file is written', async () => (existsSync(target) ? target : undefined));
    const lines = readFileSync(file, 'utf8').split('\r\n').filter(Boolean);
    const people = lines.filter((line) => /^\d+,/.test(line));
    assert.equal(String(people.length), lost);
    assert.ok(lines.some((line) => line.startsWith('# Filter,') && line.includes('Text messages and calls end')));
    assert.ok(!/@fjordheim\.example/.test(lines.join('\n')), 'masked');
    assert.deepEqual(readdirSync(join(target, '..')).filter((name) => name.startsWith('sspr-users-')).length, 1);

    await window.runCommand('SSPR: Clear User Filter');
    await until('everybody is shown', async () => (await counts(views.users)).length > 1);
  });
});
