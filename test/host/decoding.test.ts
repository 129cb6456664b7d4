import { deepStrictEqual, match, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** The text of all hovers at the first place of a word. */
async function hoverText(document: vscode.TextDocument, word: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')))
    .join('\n');
}

function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The test workspace is not open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file of bytes into the workspace and opens it. */
async function openBytes(name: string, bytes: Buffer | string): Promise<vscode.TextDocument> {
  writeFileSync(join(workspaceFile('.').fsPath, name), bytes);
  return vscode.workspace.openTextDocument(workspaceFile(name));
}

async function eventually<T>(read: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const value = await read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come about within ten seconds.');
}

describe('hover', () => {
  it('explains an event of a log, with causes, steps and actions', async () => {
    const text = await hoverText(await vscode.workspace.openTextDocument(workspaceFile('writeback-events.log')), '33004');
    for (const part of [
      'PasswordResetService 33004',
      'Likely causes',
      'What to do',
      'Who can fix it',
      'command:sspr.openEntry',
      'command:sspr.troubleshootCode',
      '2026-11-18 10:03:11 UTC',
    ])
      ok(text.includes(part), part);
  });

  it('takes evidence from a neighbouring line', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Source: ADSync\nEvent ID: 403\n', language: 'log' });
    match(await hoverText(document, '403'), /ADSync 403/);
  });

  it('works in untitled, JSON, XML, Markdown and sample documents', async () => {
    for (const language of ['plaintext', 'json', 'xml', 'markdown', 'log']) {
      match(
        await hoverText(await vscode.workspace.openTextDocument({ content: 'SSPR_0010', language }), 'SSPR_0010'),
        /SSPR\\_0010/,
        language,
      );
    }
    const sample = await vscode.workspace.openTextDocument(vscode.Uri.parse('sspr-sample:/mail-from-a-user.txt'));
    match(await hoverText(sample, 'SSPR_0029'), /SSPR\\_0029/);
  });

  it('stays away from source code and from look-alikes', async () => {
    deepStrictEqual(await hoverText(await vscode.workspace.openTextDocument({ content: 'SSPR_0010', language: 'bat' }), 'SSPR_0010'), '');
    const document = await vscode.workspace.openTextDocument(workspaceFile('look-alikes.log'));
    for (const word of ['403', '33004', '31001', '6329', '7036', 'object could', '3f369fe9', 'success'])
      deepStrictEqual(await hoverText(document, word), '', word);
  });

  it('takes nothing of the document into its Markdown', async () => {
    const hostile = '[click](command:workbench.action.quit) <img src=x onerror=alert(1)> SSPR_0010 $(bug) ](command:x)';
    const text = await hoverText(await vscode.workspace.openTextDocument({ content: hostile, language: 'log' }), 'SSPR_0010');
    ok(!/quit|onerror|\$\(bug\)|command:x/.test(text), text);
  });

  it('follows the settings', async () => {
    const configuration = vscode.workspace.getConfiguration('sspr');
    const document = await vscode.workspace.openTextDocument({ content: 'SSPR_0010', language: 'log' });
    await configuration.update('hover.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => ((await hoverText(document, 'SSPR_0010')) === '' ? true : undefined));
    } finally {
      await configuration.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually(async () => ((await hoverText(document, 'SSPR_0010')) === '' ? undefined : true));
  });
});

describe('hostile files', () => {
  it('a line of 10 MB', async () => {
    const document = await openBytes('long-line.log', `${'x'.repeat(5_000_000)} SSPR_0010 ${'Event ID: '.repeat(500_000)}\nADSync 6329\n`);
    match(await hoverText(document, 'SSPR_0010'), /SSPR\\_0010/);
    match(await hoverText(document, '6329'), /ADSync 6329/);
  });

  it('binary junk, UTF-16 and CRLF', async () => {
    const junk = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 251).filter((byte) => byte !== 0));
    await hoverText(await openBytes('junk.log', junk), 'x');
    const utf16 = await openBytes('utf16.log', Buffer.from('\ufeffADSync 6329\r\nSSPR_0010\r\n', 'utf16le'));
    match(await hoverText(utf16, 'SSPR_0010'), /SSPR\\_0010/);
    match(await hoverText(await openBytes('crlf.log', 'PasswordResetService\r\nEvent ID: 33004\r\n'), '33004'), /33004/);
  });
});

describe('code actions', () => {
  it('offer the same as the hover, in documents that can be edited', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'it said SSPR_0010', language: 'plaintext' });
    const range = new vscode.Range(0, 10, 0, 10);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const ours = actions.filter(({ title }) => title.startsWith('SSPR'));
    deepStrictEqual(
      ours.map(({ command }) => [command?.command, command?.arguments?.[0] as unknown]),
      ['sspr.openEntry', 'sspr.troubleshootCode', 'sspr.copyExplanation', 'sspr.copyReply', 'sspr.openDocumentation'].map((command) => [
        command,
        'SSPR_0010',
      ]),
    );
  });
});

describe('problems', () => {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('sspr');
  const ours = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'SSPR');
  afterEach(() => configuration().update('problems.enabled', undefined, vscode.ConfigurationTarget.Global));

  it('are listed only when turned on', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceFile('mail-from-a-user.txt'));
    await vscode.window.showTextDocument(document);
    deepStrictEqual(ours(document.uri), []);
    await configuration().update('problems.enabled', true, vscode.ConfigurationTarget.Global);
    const listed = await eventually(() => (ours(document.uri).length > 0 ? ours(document.uri) : undefined));
    ok(listed.some(({ message }) => message.startsWith('SSPR_0029: ')));
    ok(listed.every(({ severity }) => severity === vscode.DiagnosticSeverity.Information));
  });

  it('end after a thousand with a row that says how many more', async () => {
    const document = await openBytes('many.log', 'SSPR_0010\n'.repeat(1500));
    await configuration().update('problems.enabled', true, vscode.ConfigurationTarget.Global);
    const listed = await eventually(() => (ours(document.uri).length > 0 ? ours(document.uri) : undefined));
    deepStrictEqual([listed.length, /\d+/.exec(listed.at(-1)?.message ?? '')?.[0]], [1000, '501']);
  });
});
