import { deepStrictEqual, match, ok, rejects } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { KnownFacts } from '../../src/core/checks/facts';
import type { GuideState } from '../../src/core/guide/state';
import { CaseStore } from '../../src/host/cases/caseStore';
import { CasesView } from '../../src/host/cases/casesView';
import { storedCases } from '../../src/host/cases/storedCases';
import { Log } from '../../src/host/log';
import { Memory } from '../../src/host/memory';
import { Session } from '../../src/host/session/session';
import { demoBundle } from '../../src/host/signIn/demoBundle';
import { Tenants } from '../../src/host/tenant/tenants';
import { CaseRun } from '../../src/host/wizard/caseRun';
import type { FactSource } from '../../src/host/wizard/factSource';
import { guideBundle } from '../../src/host/wizard/guideBundle';
import { act } from '../../src/host/wizard/intents';
import { PeopleSearch } from '../../src/host/wizard/people';
import { factSources } from '../../src/host/wizard/tenantFacts';
import { Wizard } from '../../src/host/wizard/wizard';

const EXTENSION = 'sspr-troubleshooter.sspr-troubleshooter';

async function eventually<T>(what: string, read: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const value = read();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come about within ten seconds: ${what}`);
}

/** What was received has been done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function emptyMemory(): Memory {
  return new Memory({
    keys: () => [],
    get: (_: string, fallback?: unknown) => fallback,
    update: () => Promise.resolve(),
  } as vscode.Memento);
}

/** Everything that a wizard needs, over a storage folder of its own. */
async function opened() {
  const extension = vscode.extensions.getExtension(EXTENSION);
  if (!extension) throw new Error('The extension is not there.');
  await extension.activate();
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The test workspace is not open.');
  const log = new Log();
  const session = new Session();
  const tenants = new Tenants(session, emptyMemory(), log);
  const store = new CaseStore(vscode.Uri.joinPath(folder.uri, '.storage'), log);
  const wizard = new Wizard({ extension: extension.extensionUri, log, tenants, store });
  return { session, tenants, store, wizard };
}

type Opened = Awaited<ReturnType<typeof opened>>;

function openDemo({ session }: Opened): void {
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
}

function demoUser(name: string): string {
  return `${name}@fjordheim.example`;
}

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('sspr.wizard'))
    .map(({ label }) => label);
}

function causeOf(guide: GuideState): readonly [string | undefined, string | undefined] {
  const { finding } = guideBundle().assess(guide);
  return [finding?.cause, finding?.certainty];
}

/** A run over sources of our own. */
function runOver(tenants: Tenants, sources: readonly FactSource[]): CaseRun {
  return new CaseRun(guideBundle().newCase('test', 0), { model: () => tenants.model, sources: () => sources });
}

describe('wizard', () => {
  const all: vscode.Disposable[] = [];
  let parts: Opened;

  beforeEach(async () => {
    parts = await opened();
    all.push(parts.wizard, parts.tenants, parts.store, parts.session);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const each of all.splice(0)) each.dispose();
  });

  describe('commands', () => {
    it('open the start once, a scenario and a code beside it', async () => {
      for (const args of [[], [], [{ scenario: 'SY-010' }], [{ code: 'SSPR_0029' }]])
        await vscode.commands.executeCommand('sspr.troubleshoot', ...args);
      const named = (): string =>
        tabs()
          .map((label) => label.replace(/^(?!Troubleshoot).*/, 'a scenario'))
          .join(', ');
      await eventually('three tabs', () => named() === 'Troubleshoot, a scenario, Troubleshoot SSPR_0029');
    });

    it('open a code at the cursor', async () => {
      const document = await vscode.workspace.openTextDocument({ content: 'nothing\nADSync 6329 0x80230619\n', language: 'log' });
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(1, 8, 1, 8);
      await vscode.commands.executeCommand('sspr.troubleshootCode');
      await eventually('the tab', () => tabs().find((label) => label.includes('6329-80230619')));
    });
  });

  describe('signed out', () => {
    it('goes from a scenario by answers to a finding, and back again without losing one', () => {
      const { wizard } = parts;
      const id = wizard.open({ scenario: 'SY-010' });
      const panel = wizard.panel(id);
      const state = (): GuideState => panel?.run.case.guide ?? guideBundle().newCase('', 0).guide;
      deepStrictEqual([panel?.run.case.running, panel?.run.case.live], [[], {}]);
      for (let answers = 0; answers < 5 && state().step.kind === 'check'; answers++) {
        const { step } = state();
        const check = step.kind === 'check' ? step.check : 'scope';
        panel?.receive({ type: 'answer', check, option: check === 'adminPolicy' ? 'resetOff' : 'cannotTell' });
      }
      deepStrictEqual([state().step.kind, causeOf(state())[0]], ['finding', 'adminResetOff']);
      panel?.receive({ type: 'takeBack', check: 'adminPolicy' });
      deepStrictEqual(state().step, { kind: 'check', check: 'adminPolicy' });
      panel?.receive({ type: 'answer', check: 'adminPolicy', option: 'resetOff' });
      deepStrictEqual(causeOf(state())[0], 'adminResetOff');
    });

    it('reads a paste back, and keeps one that it cannot read', () => {
      const { wizard } = parts;
      const panel = wizard.panel(wizard.open({ scenario: 'SY-010' }));
      panel?.receive({ type: 'paste', command: 'adminReset', text: 'AllowedToUseSspr : False' });
      panel?.receive({ type: 'paste', command: 'scheduler', text: 'what is this' });
      const { run } = panel ?? {};
      deepStrictEqual(
        [run?.pastes.adminReset?.understood, run?.pastes.scheduler?.understood, run?.case.pastes.scheduler?.text],
        [true, false, 'what is this'],
      );
    });

    it('refuses whatever the page could not have said', () => {
      const { wizard } = parts;
      const panel = wizard.panel(wizard.open({}));
      const before = JSON.stringify(panel?.run.case);
      const hostile: readonly unknown[] = [
        null,
        'ready',
        [],
        { type: 'command', command: 'workbench.action.closeWindow' },
        { type: 'chooseScenario' },
        { type: 'chooseScenario', scenario: 'SY-010', more: 1 },
        { type: 'chooseScenario', scenario: '__proto__' },
        { type: 'chooseCode', code: 'constructor' },
        { type: 'answer', check: 'toString', option: 'yes' },
        { type: 'answer', check: 'scope', option: '<img>' },
        { type: 'goTo', step: { kind: 'check', check: '__proto__' } },
        { type: 'draft', id: 'notes', text: 'x'.repeat(1_000_000) },
        { type: 'draft', id: 'paste.rm', text: 'x' },
        { type: 'paste', command: '__proto__', text: 'x' },
        { type: 'openUrl', step: '__proto__' },
        { type: 'openSource', source: 'constructor' },
        { type: 'pickUser', id: 'nobody' },
      ];
      for (const raw of hostile) panel?.receive(raw);
      deepStrictEqual(JSON.stringify(panel?.run.case), before);
    });

    it('carries the line of a log over: who, when, which attempt, and its neighbours', async () => {
      const lines = [
        'another record',
        '',
        'TimeGenerated: 2026-09-03T21:55:48Z',
        'Source: PasswordResetService, Event ID: 33004',
        'TrackingId: 6b5e0e0c-1f1e-4c43-8b5e-2c0fbc0a1234, Sync_SRV01_1@contoso.example, user ola@contoso.example',
        '',
        'the next record, kari@contoso.example',
      ];
      const document = await vscode.workspace.openTextDocument({ content: lines.join('\n'), language: 'log' });
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(3, 45, 3, 45);
      await eventually('the editor is in front', () => vscode.window.activeTextEditor === editor);
      const { codeNamed } = await import('../../src/host/wizard/codeNamed');
      deepStrictEqual(codeNamed(undefined, undefined), {
        code: 'PasswordResetService/33004',
        logLine: {
          code: 'PasswordResetService/33004',
          userPrincipalName: 'ola@contoso.example',
          at: Date.UTC(2026, 8, 3, 21, 55, 48),
          trackingId: '6b5e0e0c-1f1e-4c43-8b5e-2c0fbc0a1234',
          excerpt: lines.slice(2, 5).join('\n'),
        },
      });
    });

    it('takes nobody out of the record of another attempt', async () => {
      const row = (second: number, id: string, rest: string): string =>
        `Error,2026-11-18T10:03:1${second}Z,PasswordResetService,33004,None,"TrackingId: c0ffee00-8c11-4a52-b1a7-2f5f7a0b9d3${id}, ${rest}"`;
      const lines = [row(0, '1', 'kari@contoso.example'), row(1, '2', 'ADPermissionsError'), row(2, '1', 'ola@contoso.example')];
      const document = await vscode.workspace.openTextDocument({ content: lines.join('\n'), language: 'log' });
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(1, 50, 1, 50);
      await eventually('the editor is in front', () => vscode.window.activeTextEditor === editor);
      const { codeNamed } = await import('../../src/host/wizard/codeNamed');
      deepStrictEqual(codeNamed(undefined, undefined).logLine?.userPrincipalName, null);
      editor.selection = new vscode.Selection(0, 50, 0, 50);
      deepStrictEqual(codeNamed(undefined, undefined).logLine?.userPrincipalName, 'kari@contoso.example');
    });

    it('gives the page nothing to keep but ids, and comes back from them', () => {
      const { wizard } = parts;
      const id = wizard.open({ user: 'secret.person@contoso.example' });
      const panel = wizard.panel(id);
      panel?.receive({ type: 'draft', id: 'notes', text: 'a secret note' });
      panel?.receive({ type: 'paste', command: 'scheduler', text: 'secret output' });
      panel?.receive({ type: 'answer', check: 'accountEnabled', option: 'disabled' });
      const kept = JSON.stringify(panel?.state().restorable);
      ok(!/secret/i.test(kept), kept);
      ok(!tabs().some((label) => label.includes('secret')));
      const { guide } = JSON.parse(kept) as { guide: unknown };
      const back = guideBundle().restore(guide);
      deepStrictEqual([back.answers, back.step.kind, causeOf(back)[0]], [{ accountEnabled: 'disabled' }, 'finding', 'accountDisabled']);
    });
  });

  describe('in the demo tenant', () => {
    const people: readonly (readonly [string, string])[] = [
      ['berit.sluttet', 'accountDisabled'],
      ['frode.utenfor', 'notInGroup'],
      ['gro.utenlisens', 'licenseMissing'],
      ['ny.nilsen', 'nothingRegistered'],
      ['marte.enslig', 'oneMethodTwoRequired'],
      ['magnus.brukerstotte', 'adminTooFewMethods'],
      ['olly_outlook.example#EXT#', 'guestPersonalAccount'],
    ];
    for (const [name, cause] of people) {
      it(`finds for ${name} without an answer: ${cause}`, async () => {
        openDemo(parts);
        const { wizard, tenants } = parts;
        const model = tenants.model;
        if (!model) throw new Error('The demo is not open.');
        model.want();
        await model.done;
        const [user] = Array.from({ length: model.roster.size }, (_, row) => model.roster.at(row)).filter(({ userPrincipalName }) =>
          userPrincipalName.startsWith(`${name}@`),
        );
        if (!user) throw new Error(`${name} is not in the demo.`);
        const run = wizard.panel(wizard.open({ user }))?.run;
        await eventually('all checks', () => run?.case.running.length === 0);
        deepStrictEqual(run && causeOf(run.case.guide), [cause, 'confirmed']);
        deepStrictEqual([run?.case.guide.step.kind, run?.case.user?.id], ['finding', user.id]);
      });
    }

    it('looks up a typed name; whom it does not find it says so of, and asks', async () => {
      openDemo(parts);
      const { wizard } = parts;
      const run = wizard.panel(wizard.open({ user: 'nobody@nowhere.example' }))?.run;
      await eventually('the end', () => run?.problem);
      deepStrictEqual([run?.problem, run?.case.user, run?.looking], [{ reason: 'notFound' }, null, false]);
    });

    it('drops what it read when the person changes, and reads no more when the tenant goes', async () => {
      openDemo(parts);
      const { wizard, session } = parts;
      const run = wizard.panel(wizard.open({ user: demoUser('berit.sluttet') }))?.run;
      run?.checkUser('nobody@nowhere.example');
      await eventually('the end', () => run?.case.running.length === 0);
      deepStrictEqual(
        [run?.case.live.accountEnabled?.outcome.outcome, causeOf(run?.case.guide ?? guideBundle().newCase('', 0).guide)[0]],
        ['cannotTell', undefined],
      );
      session.set(undefined);
      deepStrictEqual([run?.case.running, (run?.run(), run?.case.running)], [[], []]);
    });
  });

  it('says why nothing can be checked again once the demo is closed', async () => {
    const { tenants, session } = parts;
    openDemo(parts);
    const run = runOver(tenants, []);
    run.checkUser(demoUser('berit.sluttet'));
    session.set(undefined);
    const tools = {
      run,
      people: new PeopleSearch(() => undefined),
      model: () => tenants.model,
      state: () => {
        throw new Error('The page is not asked.');
      },
      openRelated: () => undefined,
      replyIn: () => undefined,
    };
    for (const message of [{ type: 'runAll' }, { type: 'runCheck', check: 'scope' }] as const)
      await rejects(act(message, tools), { name: 'Problem', code: 'notSignedIn' });
    run.dispose();
  });

  describe('live checks', () => {
    const facts = (names: FactSource['facts'], read: FactSource['read']): FactSource => ({ facts: names, read });
    const never = (): Promise<void> => new Promise(() => undefined);

    it('answer side by side: one source that throws and one that hangs stop no other', async () => {
      openDemo(parts);
      const { tenants } = parts;
      const model = tenants.model;
      if (!model) throw new Error('The demo is not open.');
      const good = factSources(model, demoUser('berit.sluttet'), { found: () => undefined, notFound: () => undefined });
      const run = runOver(tenants, [
        ...good.filter(({ facts: names }) => names.includes('user')),
        facts(['me'], () => {
          throw new Error('secret');
        }),
        facts(['targetProtected'], never),
      ]);
      run.checkUser(demoUser('berit.sluttet'));
      await eventually('the account', () => run.case.live.accountEnabled);
      await eventually('only what hangs is left', () => run.case.running.every((check) => check === 'whoMayReset'));
      const { outcome } = run.case.live.accountEnabled ?? {};
      deepStrictEqual(outcome?.outcome === 'answer' && outcome.option, 'disabled');
      run.cancel();
      deepStrictEqual(run.case.running, []);
    });

    it('never take a late answer of an older run', async () => {
      openDemo(parts);
      const { tenants } = parts;
      const tells: ((facts: Partial<KnownFacts>) => void)[] = [];
      const run = runOver(tenants, [
        facts(['tenant', 'declared'], (tell) => {
          tells.push(tell);
          return never();
        }),
      ]);
      const declared = (registrationRequired: boolean): Partial<KnownFacts> => ({
        declared: {
          known: true,
          at: 1,
          value: {
            scope: null,
            groupIds: [],
            methodsRequired: null,
            securityQuestions: null,
            writeback: null,
            unlockWithoutReset: null,
            registrationRequired,
            reconfirmDays: null,
            at: 1,
            by: 'form',
          },
        },
      });
      const option = (): string | undefined => {
        const { outcome } = run.case.live.registrationCampaign ?? {};
        return outcome?.outcome === 'answer' ? outcome.option : undefined;
      };
      run.run();
      run.run('registrationCampaign');
      tells[1]?.(declared(true));
      await eventually('the newer answer', option);
      tells[0]?.(declared(false));
      deepStrictEqual(option(), 'required');
      run.run();
      tells[1]?.(declared(false));
      deepStrictEqual([option(), run.case.running.includes('registrationCampaign')], ['required', true]);
      run.dispose();
    });
  });

  describe('kept cases', () => {
    it('are written, listed and deleted; nothing is written of others', async () => {
      const { store, wizard } = parts;
      const id = wizard.open({ user: 'ola@contoso.example' });
      const panel = wizard.panel(id);
      panel?.receive({ type: 'answer', check: 'accountEnabled', option: 'disabled' });
      await settled();
      await store.flush();
      deepStrictEqual(await store.list(), []);
      panel?.run.keep(true);
      panel?.receive({ type: 'draft', id: 'notes', text: 'called twice' });
      await settled();
      await store.flush();
      const [kept] = await store.list();
      deepStrictEqual(
        [kept?.id, kept?.userName, kept?.drafts.notes, kept?.kept, kept && causeOf(kept.guide)[0]],
        [id, 'ola@contoso.example', 'called twice', true, 'accountDisabled'],
      );
      const [row] = await new CasesView(store).getChildren();
      const item = row && new CasesView(store).getTreeItem(row);
      deepStrictEqual([item?.label, /^User: .+ · \d{4}-\d\d-\d\d/.test(String(item?.description))], ['ola@contoso.example', true]);
      const [stored] = await storedCases(store, wizard);
      deepStrictEqual([stored?.place, stored?.label.includes('ola')], ['files', false]);
      await stored?.delete();
      panel?.receive({ type: 'draft', id: 'notes', text: 'again' });
      await settled();
      await store.flush();
      deepStrictEqual(await store.list(), []);
    });

    it('come back from their file with everything', async () => {
      const { store, wizard } = parts;
      const id = wizard.open({ code: 'SSPR_0014' });
      const panel = wizard.panel(id);
      panel?.run.keep(true);
      panel?.receive({ type: 'chooseUser', text: 'ola@contoso.example' });
      await settled();
      await store.flush();
      const kept = await store.read(id);
      deepStrictEqual([kept?.guide.entry, kept?.userName], [{ kind: 'code', code: 'SSPR_0014', from: 'list' }, 'ola@contoso.example']);
      await store.delete(id);
    });
  });

  it('names a case without naming a person', () => {
    const { wizard } = parts;
    wizard.open({ user: 'ola@contoso.example' });
    match(wizard.current?.userName ?? '', /^ola@/);
    ok(tabs().every((label) => !label.includes('ola')));
  });
});
