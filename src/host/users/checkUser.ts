import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import type { TenantUser } from '../../core/users/tenantUser';
import { settings } from '../settings';
import { plainLabel, plainLine } from '../tenant/plainLine';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import type { Tenants } from '../tenant/tenants';
import { MOST_CHECKED, peopleIn } from './checkInput';
import { inLines } from './inLines';
import { checkMarkdown, checkSummary, type FoundUser, type ListedCheck, listMarkdown, notFoundText } from './checkMarkdown';
import type { CheckPages } from './checkPages';
import { describe, type Description } from './description';

/** What a check may use. */
export interface CheckTools {
  readonly tenants: Tenants;
  readonly pages: CheckPages;
  /** Shows a person in the view Users. */
  readonly reveal: (model: TenantModel, user: TenantUser) => Promise<void>;
  readonly openInAdminCenter: (model: TenantModel, user: TenantUser) => Promise<void>;
}

/** A browser asks the person before it gives the clipboard away, each time and with a message of its own: there it is left alone. */
async function clipboard(): Promise<string> {
  return vscode.env.uiKind === vscode.UIKind.Web ? '' : vscode.env.clipboard.readText();
}

/** People in the selection, else in the clipboard: whoever checks somebody has the name from a ticket. */
async function suggested(): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  const { people } = peopleIn(editor ? editor.document.getText(editor.selection) : '');
  return (people.length > 0 ? people : peopleIn(await clipboard()).people).join(', ');
}

function hint(text: string): vscode.InputBoxValidationMessage | undefined {
  const { people, left } = peopleIn(text);
  const { Info, Warning } = vscode.InputBoxValidationSeverity;
  if (left > 0) {
    return { severity: Warning, message: vscode.l10n.t('Only the first {0} are checked, {1} are left out.', MOST_CHECKED, left) };
  }
  if (people.length > 1) return { severity: Info, message: vscode.l10n.t('{0} users', people.length) };
  return people.length === 0 && text.trim() !== ''
    ? { severity: Info, message: vscode.l10n.t('A whole user principal name or mail address (name@domain), or an object ID') }
    : undefined;
}

async function ask(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Check user'),
    prompt: vscode.l10n.t('User principal name, mail address or object ID; or a list of up to {0}, separated by commas', MOST_CHECKED),
    placeHolder: vscode.l10n.t('name@domain'),
    value: await suggested(),
    validateInput: hint,
  });
}

function withProgress<T>(title: string, work: (signal: AbortSignal, say: (message: string) => void) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, token) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    return work(abort.signal, (message) => progress.report({ message }));
  });
}

function judged({ user, tenant }: FoundUser, now: number): Description {
  return describe(tenantBundle().readiness(user.traits, tenant, now), settings.language());
}

/** Checks one person and shows the answer where the question was asked. */
export async function checkOne(tools: CheckTools, model: TenantModel, asked: string): Promise<void> {
  const checked = await withProgress(vscode.l10n.t('Checking {0}…', plainLine(asked, 60)), (signal) => model.check(asked, signal));
  if (!checked.found) {
    if (checked.why.reason === 'cancelled') return;
    throw new Problem('notFound', `${plainLine(asked, 80)}: ${notFoundText(checked.why)}`);
  }
  await answer(tools, model, checked);
}

interface AnswerRow extends vscode.QuickPickItem {
  readonly act?: () => unknown;
}

/** Characters that a row shows without cutting. */
const LINE = 88;

const ICONS = { ready: 'pass', cannot: 'error', cannotTell: 'question' } as const;

function separator(label: string): AnswerRow {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** A sentence over as many rows as it needs: a quick pick cuts what is longer than its width. */
function sentenceRows(icon: string, sentence: string, act: () => unknown): readonly AnswerRow[] {
  const lines = inLines(plainLabel(sentence, 400), LINE);
  return lines.flatMap((line, index) => {
    if (index % 2 === 1) return [];
    const detail = lines[index + 1];
    const label = `$(${index === 0 ? icon : 'blank'}) ${line}`;
    return [{ label, act, alwaysShow: true, ...(detail === undefined ? {} : { detail: `$(blank) ${detail}` }) }];
  });
}

function rowsOf(tools: CheckTools, model: TenantModel, checked: FoundUser): readonly AnswerRow[] {
  const about = judged(checked, model.now);
  const { user } = checked;
  const openPage = (): Promise<void> =>
    tools.pages.show(vscode.l10n.t('Check of {0}', user.name || user.userPrincipalName), checkMarkdown(checked, about, model));
  const { code } = about;
  return [
    { label: `$(${ICONS[about.verdict]}) ${about.verdictText}: ${about.reason}`, detail: plainLabel(about.sentence, 400), act: openPage },
    ...sentenceRows('arrow-right', vscode.l10n.t('Next: {0}', about.next), openPage),
    ...(about.admin
      ? [
          {
            label: `$(shield) ${vscode.l10n.t('As administrator: {0}', about.admin.verdictText)}`,
            detail: plainLabel(about.admin.sentence, 400),
            act: openPage,
          },
        ]
      : []),
    separator(vscode.l10n.t('more')),
    {
      label: `$(preview) ${vscode.l10n.t('Open the whole check')}`,
      description: vscode.l10n.t('evidence, methods now, last attempts, what could not be checked'),
      act: openPage,
    },
    ...(code
      ? [
          {
            label: `$(info) ${vscode.l10n.t('Explain {0}', code.code)}`,
            description: plainLabel(code.title),
            act: () => vscode.commands.executeCommand('sspr.openEntry', code.id),
          },
        ]
      : []),
    {
      label: `$(copy) ${vscode.l10n.t('Copy summary')}`,
      description: vscode.l10n.t('for the ticket'),
      act: async () => {
        await vscode.env.clipboard.writeText(checkSummary(checked, about, model));
        vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Summary copied')}`, 3000);
      },
    },
    { label: `$(list-tree) ${vscode.l10n.t('Show in the view Users')}`, act: () => tools.reveal(model, user) },
    ...(model.connected.kind === 'account'
      ? [
          {
            label: `$(link-external) ${vscode.l10n.t('Open in Microsoft Entra admin center')}`,
            act: () => tools.openInAdminCenter(model, user),
          },
        ]
      : []),
    { label: `$(search) ${vscode.l10n.t('Check another user…')}`, act: () => checkUser(tools, undefined) },
  ];
}

/** The answer in a list: the verdict on top, Enter opens the page, the rest is one key away. */
async function answer(tools: CheckTools, model: TenantModel, checked: FoundUser): Promise<void> {
  const { user } = checked;
  const picked = await vscode.window.showQuickPick([...rowsOf(tools, model, checked)], {
    title:
      plainLine(user.name) === ''
        ? plainLine(user.userPrincipalName)
        : `${plainLine(user.name, 60)} · ${plainLine(user.userPrincipalName, 80)}`,
    placeHolder: vscode.l10n.t('Enter opens the whole check'),
  });
  await picked?.act?.();
}

async function checkList(tools: CheckTools, model: TenantModel, people: readonly string[], left: number): Promise<void> {
  const list: ListedCheck[] = [];
  await withProgress(vscode.l10n.t('Checking {0} users', people.length), async (signal, say) => {
    for (const asked of people) {
      say(vscode.l10n.t('{0} of {1}', list.length + 1, people.length));
      const checked = await model.check(asked, signal);
      if (signal.aborted) return;
      list.push({ asked, checked, about: checked.found ? judged(checked, model.now) : undefined });
    }
  });
  if (list.length === 0) return;
  await tools.pages.show(vscode.l10n.t('Check of {0} users', list.length), listMarkdown(list, left + people.length - list.length, model));
}

/** Checks whom the person names. `given`: a text of a caller, else it is asked for. */
export async function checkUser(tools: CheckTools, given: unknown): Promise<void> {
  const model = await tools.tenants.need();
  const text = typeof given === 'string' ? given : await ask();
  if (text === undefined || text.trim() === '') return;
  const { people, left } = peopleIn(text);
  const [only] = people;
  if (only === undefined) {
    throw new Problem(
      'badInput',
      vscode.l10n.t('This names nobody. Type a whole user principal name or mail address (name@domain), or an object ID.'),
    );
  }
  await (people.length === 1 ? checkOne(tools, model, only) : checkList(tools, model, people, left));
}
