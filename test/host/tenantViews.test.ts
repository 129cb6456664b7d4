import { deepStrictEqual, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';

const PERSON = 'marte.enslig@fjordheim.example';

async function eventually<T>(read: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const value = await read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come about within ten seconds.');
}

/** The text behind a page of a check; it opens once the check is done. */
async function page(title: string): Promise<string> {
  const uri = vscode.Uri.from({ scheme: 'sspr-check', path: `/${title}.md` });
  return eventually(async () => {
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    return text.startsWith(`# ${title}`) ? text : undefined;
  });
}

describe('a tenant', () => {
  before(() => vscode.commands.executeCommand('sspr.exploreDemo', 'standard'));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is checked for one person: the answer in a list, Enter opens the page', async () => {
    const checking = vscode.commands.executeCommand('sspr.checkUser', PERSON);
    const text = await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.some(({ label }) => label.includes('Check of Marte Enslig')) ? page('Check of Marte Enslig') : undefined;
    });
    await checking;
    match(text, /✗ Could not reset now&#58;|✗ Could not reset now: /);
    for (const part of ['`SSPR_0014`', '## What this rests on', '## Methods registered at this moment', '## Last attempts'])
      ok(text.includes(part), part);
  });

  it('is checked for a list in one table, in which names stay text', async () => {
    await vscode.commands.executeCommand('sspr.checkUser', `${PERSON}, bold.markup@fjordheim.example; nobody@fjordheim.example`);
    const text = await page('Check of 3 users');
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    deepStrictEqual(rows.length, 5, 'head, line and three rows');
    ok(!/<b>|<img/.test(text), text);
    match(rows.at(-1) ?? '', /^\| `nobody@fjordheim\.example` \| \? not checked \|/);
  });

  it('answers commands on a row: copies the name, explains the predicted error', async () => {
    const account = { enabled: true, guest: false, synced: null, domain: 'fjordheim.example', licenses: [] };
    const registration = { enabled: true, registered: true, capable: true, admin: false, methods: ['mobilePhone', 'email'] };
    const traits = {
      account: { ...account, mobilePhone: 'none', officePhone: 'none', otherMail: false },
      registration,
      roles: [],
      inGroup: true,
    };
    const row = { kind: 'user', user: { id: 'x', name: 'X', userPrincipalName: 'x@contoso.com', traits } };
    await vscode.commands.executeCommand('sspr.copyUserPrincipalName', row);
    deepStrictEqual(await vscode.env.clipboard.readText(), 'x@contoso.com');
    await vscode.commands.executeCommand('sspr.explainPredictedCode', row);
    await eventually(() => (vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'SSPR_0012' ? true : undefined));
  });

  it('keeps no page of a person when another tenant is opened', async () => {
    await vscode.commands.executeCommand('sspr.checkUser', `${PERSON}, nobody@fjordheim.example`);
    await page('Check of 2 users');
    await vscode.commands.executeCommand('sspr.exploreDemo', 'undeclared');
    const uri = vscode.Uri.from({ scheme: 'sspr-check', path: '/Check of 2 users.md' });
    await eventually(async () =>
      (await vscode.workspace.openTextDocument(uri)).getText().startsWith('# This check is gone') ? true : undefined,
    );
  });
});
