import { deepStrictEqual, match, ok, rejects } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { caseMarkdown } from '../../src/core/report/case/caseFile';
import { prefilled } from '../../src/core/support/prefilled';
import { Log } from '../../src/host/log';
import { exportCase } from '../../src/host/support/exportCase';
import { type AttachedFile, saveRequest } from '../../src/host/support/saveRequest';
import { SupportRequests } from '../../src/host/support/supportRequests';
import { fullCase, personal } from '../unit/report/caseSample';

type Shown = Pick<typeof vscode.window, 'showQuickPick' | 'showSaveDialog' | 'showInformationMessage' | 'showWarningMessage'>;

/** The dialogs of VS Code are the person's: here they answer by themselves. */
function answering(answers: { readonly [K in keyof Shown]?: (...args: readonly never[]) => unknown }): { restore(): void } {
  const real = Object.fromEntries(Object.keys(answers).map((name) => [name, vscode.window[name as keyof Shown]]));
  Object.assign(vscode.window, answers);
  return { restore: () => Object.assign(vscode.window, real) };
}

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('sspr.support'))
    .map(({ label }) => label);
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('case file and support request', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sspr-support-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a case is offered masked first, and written whole', async () => {
    const target = join(folder, 'case.md');
    let offered: readonly (vscode.QuickPickItem & { readonly masked?: boolean })[] = [];
    const dialogs = answering({
      showQuickPick: (items: typeof offered) => {
        offered = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
        return Promise.resolve(offered[0]);
      },
      showSaveDialog: () => Promise.resolve(vscode.Uri.file(target)),
      showInformationMessage: () => Promise.resolve(undefined),
    });
    try {
      await exportCase(fullCase);
    } finally {
      dialogs.restore();
    }
    const text = readFileSync(target, 'utf8');
    const [, at = ''] = /\| Written \| (\S+ \S+) UTC/.exec(text) ?? [];
    const { version } = vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter')?.packageJSON as {
      readonly version: string;
    };
    deepStrictEqual(text, caseMarkdown(fullCase, { masked: true, language: 'en', now: Date.parse(`${at}Z`), version }));
    deepStrictEqual(
      offered.map(({ label, masked }) => [label, masked]),
      [
        ['Markdown, masked', true],
        ['HTML, masked', true],
        ['JSON, masked', true],
        ['Markdown with names', false],
        ['HTML with names', false],
        ['JSON with names', false],
      ],
    );
    deepStrictEqual(existsSync(`${target}.part`), false);
  });

  it('a place that cannot be written is said in a sentence, and nothing stays', async () => {
    const dialogs = answering({
      showQuickPick: (items: readonly vscode.QuickPickItem[]) => Promise.resolve(items[1]),
      showSaveDialog: () => Promise.resolve(vscode.Uri.file(join(folder, 'no such folder', 'case.md'))),
    });
    try {
      await rejects(exportCase(fullCase), { name: 'Problem', message: /cannot be written there/ });
    } finally {
      dialogs.restore();
    }
  });

  it('a request says what is in it before it is written, and is a zip with a manifest', async () => {
    const log = join(folder, 'Application.evtx');
    writeFileSync(log, 'not really a log');
    const file: AttachedFile = { id: '1', purpose: 'serverLog', name: 'Application.evtx', size: 16, uri: vscode.Uri.file(log) };
    const form = { ...prefilled(fullCase, 'en'), attachments: [file] };
    const target = join(folder, 'request.zip');
    let said = '';
    let agrees: string | undefined;
    const dialogs = answering({
      showWarningMessage: (_message: string, { detail = '' }: vscode.MessageOptions) => {
        said = detail;
        return Promise.resolve(agrees);
      },
      showSaveDialog: () => Promise.resolve(vscode.Uri.file(target)),
      showInformationMessage: () => Promise.resolve(undefined),
    });
    try {
      await saveRequest({ form, files: [file], one: fullCase });
      deepStrictEqual(existsSync(target), false, 'nothing is written without consent');
      agrees = 'Save';
      await saveRequest({ form, files: [file], one: fullCase });
    } finally {
      dialogs.restore();
    }
    match(said, /Log files, as they are, not masked/);
    const read =
      'import zipfile,sys,json;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print(json.dumps({n:z.read(n).decode() for n in z.namelist()}))';
    const files = JSON.parse(execFileSync('python3', ['-c', read, target], { encoding: 'utf8' })) as Readonly<Record<string, string>>;
    deepStrictEqual(Object.keys(files), [
      'support-request.txt',
      'case/case.html',
      'case/case.json',
      'server-logs/Application.evtx',
      'manifest.json',
    ]);
    match(files['support-request.txt'] ?? '', new RegExp(`User ID: ${personal.userPrincipalName}`));
    ok(!files['case/case.html']?.includes(personal.userPrincipalName));
    const { files: listed } = JSON.parse(files['manifest.json'] ?? '') as {
      readonly files: readonly { readonly name: string; readonly masked: boolean }[];
    };
    deepStrictEqual(
      listed.map(({ name, masked }) => [name, masked]),
      [
        ['support-request.txt', false],
        ['case/case.html', true],
        ['case/case.json', true],
        ['server-logs/Application.evtx', false],
      ],
    );
  });

  it('a form opens once for each case', async () => {
    const extension = vscode.extensions.getExtension('sspr-troubleshooter.sspr-troubleshooter')?.extensionUri;
    const requests = new SupportRequests(extension ?? vscode.Uri.file('/'), new Log());
    requests.open(null);
    requests.open(fullCase);
    requests.open(fullCase);
    await until(() => tabs().length === 2);
    deepStrictEqual(tabs(), ['Support Request', 'Support Request']);
    requests.dispose();
    await until(() => tabs().length === 0);
    deepStrictEqual(tabs(), []);
  });
});
