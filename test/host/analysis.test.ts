import { deepStrictEqual, match, ok, rejects } from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as vscode from 'vscode';
import { Analyses } from '../../src/host/analysis/analyses';
import type { AnalysisPanel } from '../../src/host/analysis/analysisPanel';
import { Excerpts } from '../../src/host/analysis/excerpts';
import { CaseStore } from '../../src/host/cases/caseStore';
import { Log } from '../../src/host/log';
import { Memory } from '../../src/host/memory';
import { Session } from '../../src/host/session/session';
import { demoBundle } from '../../src/host/signIn/demoBundle';
import { Tenants } from '../../src/host/tenant/tenants';
import { Wizard } from '../../src/host/wizard/wizard';
import type { FromAnalysis } from '../../src/shared/analysisPage';
import { evtxFile } from '../support/evtx';
import { samples } from '../unit/files/samples';
import { zipBytes } from '../unit/files/zipBytes';

const EXTENSION = 'sspr-troubleshooter.sspr-troubleshooter';
const SCHEME = 'sspr-excerpt-test';

async function eventually<T>(what: string, read: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const value = read();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come about within fifteen seconds: ${what}`);
}

function tabs(viewType: string): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview && input.viewType.includes(viewType)) ||
        (input instanceof vscode.TabInputCustom && input.viewType === viewType),
    )
    .map(({ label }) => label);
}

type Shown = Pick<typeof vscode.window, 'showQuickPick' | 'showSaveDialog' | 'showOpenDialog' | 'showInformationMessage'>;

/** The dialogs of VS Code are the person's: here they answer by themselves. */
function answering(answers: { readonly [K in keyof Shown]?: (...args: readonly never[]) => unknown }): { restore(): void } {
  const real = Object.fromEntries(Object.keys(answers).map((name) => [name, vscode.window[name as keyof Shown]]));
  Object.assign(vscode.window, answers);
  return { restore: () => Object.assign(vscode.window, real) };
}

describe('analysis of whole logs', () => {
  let folder: string;
  let extension: vscode.Uri;
  let session: Session;
  let analyses: Analyses;
  const all: vscode.Disposable[] = [];

  before(async () => {
    const found = vscode.extensions.getExtension(EXTENSION);
    if (!found) throw new Error('The extension is not there.');
    await found.activate();
    extension = found.extensionUri;
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sspr-analysis-'));
    const log = new Log();
    session = new Session();
    const memory = new Memory({
      keys: () => [],
      get: (_: string, fallback?: unknown) => fallback,
      update: () => Promise.resolve(),
    } as vscode.Memento);
    const tenants = new Tenants(session, memory, log);
    const store = new CaseStore(vscode.Uri.file(join(folder, 'cases')), log);
    const wizard = new Wizard({ extension, log, tenants, store });
    analyses = new Analyses({ extension, log, tenants, wizard, excerpts: new Excerpts(SCHEME) });
    all.push(analyses, wizard, tenants, session, store, log);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const each of all.splice(0)) each.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(name: string, content: string | Uint8Array): vscode.Uri {
    const path = join(folder, name);
    writeFileSync(path, content);
    return vscode.Uri.file(path);
  }

  async function read(...uris: readonly vscode.Uri[]): Promise<AnalysisPanel> {
    await analyses.open(uris);
    const panel = analyses.latest;
    ok(panel);
    await eventually('the files are read', () => panel.latest && panel.latest.phase !== 'reading');
    return panel;
  }

  /** Opens the evidence of the attempt on top. */
  async function opened(panel: AnalysisPanel): Promise<number> {
    const id = panel.latest?.state.table.rows[0]?.id;
    ok(id !== undefined);
    panel.receive({ type: 'openAttempt', id } satisfies FromAnalysis);
    await eventually('the attempt is open', () => panel.latest?.state.open?.id === id);
    return id;
  }

  const event = { provider: 'PasswordResetService', level: 2, at: Date.UTC(2026, 10, 14, 9) };
  const evtx = evtxFile([
    { ...event, id: 33004, data: ['TrackingId: 0f8fad5b-d9cb-469f-a165-70867728950e, ADPermissionsError, Details: ase@contoso.com'] },
  ]);
  const kinds: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ['trace.log', samples['plain'] ?? ''],
    ['copied.txt', samples['eventText'] ?? ''],
    ['Application.csv', samples['eventCsv'] ?? ''],
    ['unicode.csv', Buffer.from(`\ufeff${samples['eventCsv'] ?? ''}`, 'utf16le')],
    ['Application.xml', samples['eventXml'] ?? ''],
    ['audit.json', samples['auditJson'] ?? ''],
    ['Application.evtx', evtx],
    ['trace.log.gz', gzipSync(samples['plain'] ?? '')],
    ['all.zip', zipBytes([{ name: 'server/Application.csv', data: Buffer.from(samples['eventCsv'] ?? '') }])],
  ];

  for (const [name, content] of kinds)
    it(`reads ${name} to its end and finds attempts in it`, async () => {
      const panel = await read(write(name, content));
      const { state, phase } = panel.latest ?? {};
      deepStrictEqual({ phase, sources: state?.sources.map((source) => source.phase) }, { phase: 'done', sources: ['read'] });
      ok((state?.table.total ?? 0) > 0, JSON.stringify(state?.summary));
    });

  it('the command opens a page for all that was selected in the explorer', async () => {
    const uris = [write('a.csv', samples['eventCsv'] ?? ''), write('b.log', samples['plain'] ?? '')];
    await vscode.commands.executeCommand('sspr.analyzeLogs', uris[0], uris);
    await eventually('the page', () => tabs('sspr.analysis').length === 1);
  });

  it('the samples that come with the extension are joined, their clock set right', async () => {
    const panel = await read(vscode.Uri.joinPath(extension, 'media', 'samples', 'analysis'));
    const { state } = panel.latest ?? {};
    deepStrictEqual(state?.sources.length, 3);
    match(JSON.stringify(state.sources), /UTC\+01:00, measured by \d+ attempts; 4\d s fast/);
  });

  it('a line of a text opens in the editor', async () => {
    const panel = await read(write('Application.csv', samples['eventCsv'] ?? ''));
    const id = await opened(panel);
    panel.receive({ type: 'openLine', id, part: 0 } satisfies FromAnalysis);
    const editor = await eventually('the editor', () => vscode.window.activeTextEditor);
    const { line } = await eventually('the line', () => editor.selection.active.line > 0 && editor.selection.active);
    match(editor.document.lineAt(line).text, /PasswordResetService,33004/);
  });

  it('a line inside an archive is shown as an excerpt in which codes are decoded', async () => {
    const panel = await read(write('all.zip', zipBytes([{ name: 'trace.log', data: Buffer.from(samples['plain'] ?? '') }])));
    const id = await opened(panel);
    panel.receive({ type: 'openLine', id, part: 0 } satisfies FromAnalysis);
    const editor = await eventually('the excerpt', () =>
      vscode.window.activeTextEditor?.document.uri.scheme === SCHEME ? vscode.window.activeTextEditor : undefined,
    );
    const selected = await eventually('the selection', () => editor.document.getText(editor.selection));
    match(selected, /SSPR_0029/);
    match(editor.document.lineAt(0).text, /^Lines \d+ to \d+ of .*trace\.log/);
    const at = editor.document.positionAt(editor.document.getText().indexOf('SSPR_0029') + 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
    ok(hovers.length > 0);
  });

  it('a record of an event log is opened in the list of its events', async () => {
    const uri = write('Application.evtx', evtx);
    const panel = await read(uri);
    const id = await opened(panel);
    panel.receive({ type: 'openLine', id, part: 0 } satisfies FromAnalysis);
    await eventually('the list', () => tabs('sspr.eventLog').length === 1);
  });

  it('the guide begins with the cause of a row', async () => {
    const panel = await read(write('Application.csv', samples['eventCsv'] ?? ''));
    const id = await opened(panel);
    panel.receive({ type: 'troubleshoot', id } satisfies FromAnalysis);
    await eventually('the case', () => tabs('sspr.wizard').length === 1);
  });

  it('an export is offered masked first, and written whole', async () => {
    const panel = await read(write('audit.json', samples['auditJson'] ?? ''));
    const target = join(folder, 'out.csv');
    let offered: readonly (vscode.QuickPickItem & { readonly masked: boolean })[] = [];
    const dialogs = answering({
      showQuickPick: (items: typeof offered) => {
        offered = items;
        return Promise.resolve(offered[0]);
      },
      showSaveDialog: () => Promise.resolve(vscode.Uri.file(target)),
      showInformationMessage: () => Promise.resolve(undefined),
    });
    try {
      panel.receive({ type: 'export', format: 'csv' } satisfies FromAnalysis);
      await eventually('the file', () => existsSync(target));
    } finally {
      dialogs.restore();
    }
    const text = readFileSync(target, 'utf8');
    deepStrictEqual(
      {
        offered: offered.map(({ masked }) => masked),
        named: text.includes('ase@contoso.com'),
        coded: text.includes('OnPremisesAdminActionRequired'),
        part: existsSync(`${target}.part`),
      },
      { offered: [true, false], named: false, coded: true, part: false },
    );
  });

  it('the audit log of the tenant is joined, with names, and only once', async () => {
    const { demoConnection, demoTenant } = demoBundle();
    session.set({
      kind: 'demo',
      variant: 'standard',
      cloud: 'global',
      tenantId: demoTenant.id,
      tenantName: demoTenant.name,
      account: '',
      connection: demoConnection('standard'),
      ask: () => Promise.resolve(false),
    });
    const panel = await read();
    deepStrictEqual(panel.latest?.phase, 'empty');
    panel.receive({ type: 'addTenant' } satisfies FromAnalysis);
    await eventually('the audit log', () => panel.latest?.phase === 'done');
    const { state } = panel.latest;
    deepStrictEqual(
      state.sources.map(({ name, phase }) => [name, phase]),
      [[`Audit log of ${demoTenant.name}`, 'read']],
    );
    ok(
      state.table.rows.every(({ user }) => user.endsWith('.example') || user.startsWith('(')),
      JSON.stringify(state.table.rows),
    );
    const said: string[] = [];
    const dialogs = answering({ showInformationMessage: (sentence: string) => said.push(sentence) });
    try {
      panel.receive({ type: 'addTenant' } satisfies FromAnalysis);
      await eventually('an answer', () => said.length > 0);
    } finally {
      dialogs.restore();
    }
    deepStrictEqual(
      [said, panel.latest.state.sourceCount],
      [[`The audit log of ${demoTenant.name} is joined already. To read it anew, analyze the logs again.`], 1],
    );
  });

  it('what is elsewhere is read through VS Code up to a cap, and above it the page says what to do', async () => {
    const files: Readonly<Record<string, Uint8Array>> = {
      '/small.csv': Buffer.from(samples['eventCsv'] ?? ''),
      '/large.csv': Buffer.alloc(0),
    };
    const size = (path: string): number => (path === '/large.csv' ? 60 * 1024 * 1024 : (files[path]?.length ?? 0));
    const provider: vscode.FileSystemProvider = {
      onDidChangeFile: () => ({ dispose: () => undefined }),
      watch: () => ({ dispose: () => undefined }),
      stat: ({ path }) => {
        if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
        if (!files[path]) throw vscode.FileSystemError.FileNotFound();
        return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: size(path) };
      },
      readDirectory: () => Object.keys(files).map((path) => [path.slice(1), vscode.FileType.File]),
      readFile: ({ path }) => files[path] ?? new Uint8Array(),
      createDirectory: () => undefined,
      writeFile: () => undefined,
      delete: () => undefined,
      rename: () => undefined,
    };
    all.push(vscode.workspace.registerFileSystemProvider('sspr-far', provider));
    const panel = await read(
      vscode.Uri.from({ scheme: 'sspr-far', path: '/' }),
      vscode.Uri.from({ scheme: 'sspr-far', path: '/gone.log' }),
    );
    const { sources } = panel.latest?.state ?? { sources: [] };
    deepStrictEqual(sources.map(({ name, phase }) => [name, phase]).sort(), [
      ['gone.log', 'failed'],
      ['large.csv', 'failed'],
      ['small.csv', 'read'],
    ]);
    match(sources.find(({ name }) => name === 'large.csv')?.notice ?? '', /[Cc]opy/);
  });

  it('a log that is followed shows what comes, and one page of it is enough', async () => {
    const uri = write('live.log', '2026-11-14 09:00:00 heartbeat\n');
    analyses.follow(uri);
    const panel = analyses.latest;
    ok(panel);
    await eventually('following', () => panel.latest?.phase === 'following');
    analyses.follow(uri);
    deepStrictEqual(analyses.latest, panel);
    writeFileSync(uri.fsPath, '2026-11-14 09:01:00 ase@contoso.com saw SSPR_0029\n', { flag: 'a' });
    await eventually('the event', () => (panel.latest?.state.table.total ?? 0) > 0);
    panel.receive({ type: 'stopFollowing' } satisfies FromAnalysis);
    await eventually('the end', () => panel.latest?.phase === 'done');
    deepStrictEqual(panel.follows(uri), false);
  });

  it('what the page could not have said is refused, and a page brings back its files only', async () => {
    const uri = write('Application.csv', samples['eventCsv'] ?? '');
    const panel = await read(uri);
    const before = panel.latest;
    for (const raw of [
      { type: 'openAttempt', id: '1' },
      { type: 'run', command: 'x' },
      null,
      'ready',
      { type: 'scroll', first: 0, count: 1e6 },
    ])
      panel.receive(raw);
    const restored = vscode.window.createWebviewPanel('sspr.analysis', '', vscode.ViewColumn.Active);
    await analyses.restore(restored, { remember: [uri.toString(), 5, 'no uri', null] });
    const back = analyses.latest;
    ok(back && back !== panel);
    await eventually('the files are read again', () => back.latest?.phase === 'done');
    deepStrictEqual(
      { before: before === panel.latest, uris: back.uris.map(String), attempts: back.latest?.state.table.total },
      { before: true, uris: [uri.toString()], attempts: before?.state.table.total },
    );
  });

  it('the file in front is what a link means; without one it says so', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { namedLogs } = await import('../../src/host/analysis/choose');
    await rejects(async () => Promise.resolve(namedLogs('active', undefined)), { name: 'Problem' });
    const uri = write('front.csv', samples['eventCsv'] ?? '');
    await vscode.window.showTextDocument(uri);
    deepStrictEqual(namedLogs('active', undefined).map(String), [uri.toString()]);
  });
});
