import { deepStrictEqual, match } from 'node:assert/strict';
import * as vscode from 'vscode';

async function show(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'log' }), vscode.ViewColumn.One);
}

async function eventually<T>(read: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come about within ten seconds.');
}

function pageTitle(): string | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('sspr.explanation'))?.label;
}

describe('commands', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are all registered', async () => {
    const extension = vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter');
    // VS Code activates it once it has started, which may be after the tests have begun.
    await extension?.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const { contributes } = extension?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    deepStrictEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('Explain at Cursor opens the entry of the line', async () => {
    const editor = await show('nothing here\nADSync 6329 0x80230619\n');
    editor.selection = new vscode.Selection(1, 8, 1, 8);
    await vscode.commands.executeCommand('sspr.explainAtCursor');
    match(await eventually(pageTitle), /6329-80230619/);
  });

  it('Explain Clipboard opens one entry, or a list of several', async () => {
    await vscode.env.clipboard.writeText('She got SSPR_0014 today');
    await vscode.commands.executeCommand('sspr.explainClipboard');
    deepStrictEqual(await eventually(pageTitle), 'SSPR_0014');
    await vscode.env.clipboard.writeText('SSPR_0014, then SSPR_0030');
    await vscode.commands.executeCommand('sspr.explainClipboard');
    await eventually(() => (pageTitle() === 'SSPR codes' ? true : undefined));
  });

  it('Explain Selection reads the selected lines as a whole', async () => {
    const editor = await show('Source: PasswordResetService\nEvent ID: 33004\nlast line');
    editor.selection = new vscode.Selection(0, 0, 1, 15);
    await vscode.commands.executeCommand('sspr.explainSelection');
    deepStrictEqual(await eventually(pageTitle), 'PasswordResetService 33004');
  });

  it('Copy Explanation puts Markdown into the clipboard', async () => {
    await vscode.commands.executeCommand('sspr.copyExplanation', 'SSPR_0010');
    match(await vscode.env.clipboard.readText(), /^# SSPR\\_0010: .*\n[\s\S]*## What to do/);
  });

  it('Go to Next and Previous Code move through the file and round its end', async () => {
    const editor = await show('a\nSSPR_0010\nb\nSSPR_0014\nc\n');
    const lines: number[] = [];
    for (const command of ['sspr.nextFinding', 'sspr.nextFinding', 'sspr.nextFinding', 'sspr.previousFinding']) {
      await vscode.commands.executeCommand(command);
      lines.push(editor.selection.active.line);
    }
    deepStrictEqual(lines, [1, 3, 1, 3]);
  });

  it('open the entry that they are given', async () => {
    await vscode.commands.executeCommand('sspr.openEntry', 'SSPR_0010');
    await eventually(() => (pageTitle() === 'SSPR_0010' ? true : undefined));
  });
});
