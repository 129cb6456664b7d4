/** Journey: how password reset is set up in a tenant, signed out, in the demo, with holes, throttled, declared. */
import assert from 'node:assert/strict';
import { openWindow } from './fixture.mjs';
import { patience, until } from './patience.mjs';
import { TenantViews } from './tenantViews.mjs';

/** @param {import('./fixture.mjs').WindowOptions} [options] */
async function open(options) {
  const window = await openWindow({ folder: 'test/workspace', ...options });
  const views = new TenantViews(window);
  await views.open();
  return { window, views };
}

describe('View Tenant', () => {
  it('says signed out what it is for; a command that needs a tenant offers the ways to one', async () => {
    const { window, views } = await open();
    await views.tenant.getByRole('button', { name: 'Sign In' }).waitFor({ timeout: patience });
    await views.users.getByText('explore the demo tenant').waitFor({ timeout: patience });
    await window.screenshot('tenant-signed-out');
    await window.runCommand('SSPR: Check User…');
    await window.notification('This needs a tenant', 'Explore Demo Tenant');
    await window.quickInput.pick('Everything readable');
    await window.page.locator('.quick-input-title', { hasText: 'Check user' }).waitFor({ timeout: patience });
  });

  it('has a row for each question, with evidence below; what an administrator declares counts at once', async () => {
    const { window, views } = await open();
    await views.demo('Everything readable');
    const said = await views.says(/Read at [\d:]+\. (\d+) of \1 users; all \d+ sources read\. Registration report: /);
    assert.doesNotMatch(said, /not readable/);
    const labels = (await views.rows(views.tenant)).map(({ label }) => label);
    for (const wanted of ['Who may reset', 'Methods required', 'Licences', 'Password writeback'])
      assert.ok(labels.includes(wanted), wanted);
    await window.screenshot('tenant-standard');

    const scope = views.row(views.tenant, 'Who may reset');
    assert.match(await scope.innerText(), /Selected: 1 group \(declared by you\)/);
    assert.match((await scope.getAttribute('aria-label')) ?? '', /^Who may reset: Selected: 1 group \(declared by you\), good/);
    await views.expand(scope);
    await views.tenant.getByText(/^Group [0-9a-f-]{36}/).waitFor({ timeout: patience });

    await window.runCommand('SSPR: Declare Password Reset Policy…');
    await window.quickInput.pick('All');
    const last = window.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'no writeback' });
    await last.first().click();
    await window.notification(/Declared for this tenant: .*Writing back passwords to Active Directory is off\./);
    await until('the row shows it', async () => /All \(declared by you\)/.test(await scope.innerText()));
    await views.row(views.users, 'Password writeback is off').waitFor({ timeout: patience });

    await window.runCommand('SSPR: Declare Password Reset Policy…');
    await window.quickInput.pick('Paste the admin center’s own JSON…');
    await window.typeInQuickInput('{ "enablementType": 7 }');
    await window.page.getByText('enablementType is neither 0 (None), 1 (Selected) nor 2 (All).').waitFor({ timeout: patience });
    await window.typeInQuickInput('{ "enablementType": 0, "numberOfAuthenticationMethodsRequired": 1 }');
    await window.quickInput.accept();
    await until('the pasted policy counts', async () => /None \(declared by you\)/.test(await scope.innerText()));

    await window.runCommand('SSPR: Declare Password Reset Policy…');
    await window.quickInput.pick('Remove what was declared');
    await window.notification('The declared policy of this tenant was removed');
    await until('nothing is declared', async () => !/declared/.test(await scope.innerText()));
  });

  it('with few permissions says of each row what is missing; a row offers the permission', async () => {
    const { window, views } = await open();
    await views.demo('Few permissions');
    await views.says(/[1-9]\d* of \d+ sources not readable/);
    await views.row(views.users, /^Registration report: not readable/).waitFor({ timeout: patience });
    const methods = views.row(views.tenant, 'Authentication methods');
    assert.match((await methods.getAttribute('aria-label')) ?? '', /not known$/);
    await window.screenshot('tenant-few-permissions');
    await views.expand(methods);
    await views.tenant.getByText(/Policy\.Read\.AuthenticationMethod/).waitFor({ timeout: patience });
    await methods.hover();
    await methods.getByRole('button', { name: 'Grant Permission…' }).click();
    await window.notification('The demo cannot be granted permissions');
  });

  it('throttled says until when; cancel stops, refresh goes on', async () => {
    const { window, views } = await open();
    await views.demo('Slow service');
    await views.says(/Microsoft Graph asked to wait until \d\d:\d\d:\d\d\./);
    await window.screenshot('tenant-throttled');
    await window.runCommand('SSPR: Cancel Loading');
    await views.says(/Stopped\. Refresh goes on from here\./);
    await window.runCommand('SSPR: Refresh Tenant and Users');
    await views.says(/Read at .* all \d+ sources read/);
  });

  it('without Entra ID P1 says so, and judges what it can', async () => {
    const { window, views } = await open();
    await views.demo('No Microsoft Entra ID P1');
    await views.says(/sources not readable/);
    await views.row(views.users, /^Registration report: not readable\. .*P1 or P2/).waitFor({ timeout: patience });
    assert.match(await views.row(views.tenant, 'Licences').innerText(), /No Microsoft Entra ID P1 or P2/);
    await window.screenshot('tenant-no-premium');
  });
});
