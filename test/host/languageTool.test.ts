import { deepStrictEqual, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';

async function explained(input: object): Promise<string> {
  await vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter')?.activate();
  const { token } = new vscode.CancellationTokenSource();
  const result = await vscode.lm.invokeTool('sspr_explainCode', { input, toolInvocationToken: undefined }, token);
  return result.content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('language model tool', () => {
  it('is offered with its schema', async () => {
    await vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter')?.activate();
    const tool = vscode.lm.tools.find(({ name }) => name === 'sspr_explainCode');
    deepStrictEqual((tool?.inputSchema as { required?: unknown } | undefined)?.required, ['code']);
  });

  it('explains a code, and a sentence, with steps and sources', async () => {
    match(await explained({ code: 'SSPR_0029' }), /^# SSPR\\_0029: [\s\S]*## What to do[\s\S]*https:/);
    match(await explained({ code: '33004' }), /33004/);
  });

  it('says what to do next when it knows nothing, and never fails', async () => {
    match(await explained({ code: 'zzz qqq xxx' }), /no entry for this text\. Do not guess/);
    match(await explained({ code: '   ' }), /No code was given\. Call this tool again/);
  });

  it('bounds what comes in and what goes out', async () => {
    const many = Array.from({ length: 400 }, (_, number) => `AADSTS${50000 + number}`).join(' ');
    const said = await explained({ code: many });
    ok(said.length < 60_000, String(said.length));
    match(said, /more codes were found/);
  });
});
