import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import type { MethodId } from '../../core/tenant/tenant';
import type { Change, Preview } from '../../core/users/whatIf';
import { settings } from '../settings';
import { coverageLine } from '../tenant/progressText';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import { groupMembers } from './groupMembers';
import type { People } from './people';

/** Methods that count for password reset and can be switched off. */
const METHODS: readonly MethodId[] = ['microsoftAuthenticator', 'sms', 'voice', 'email', 'softwareOath', 'hardwareOath'];

interface ChangeRow extends vscode.QuickPickItem {
  readonly change?: Change | 'group';
}

interface Tried {
  readonly label: string;
  readonly change: Change;
}

function separator(label: string): ChangeRow {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function changes(): readonly ChangeRow[] {
  const { names } = tenantBundle().tenantTexts(settings.language()).methods;
  return [
    separator(vscode.l10n.t('policy')),
    { label: vscode.l10n.t('Two methods are required'), change: { kind: 'methodsRequired', count: 2 } },
    { label: vscode.l10n.t('Reset is limited to a group…'), change: 'group' },
    separator(vscode.l10n.t('a method is switched off')),
    ...METHODS.map((method) => ({
      label: vscode.l10n.t('Without {0}', names[method] ?? method),
      change: { kind: 'methodOff', method } as const,
    })),
    separator(vscode.l10n.t('what Microsoft ends')),
    { label: vscode.l10n.t('Text messages and calls end'), description: '2027-02-01', change: { kind: 'smsVoiceEnds' } },
    { label: vscode.l10n.t('Security questions end'), description: '2027-03', change: { kind: 'questionsEnd' } },
  ];
}

async function askGroup(model: TenantModel): Promise<Tried | undefined> {
  const id = await vscode.window.showInputBox({
    title: vscode.l10n.t('What if reset is limited to a group?'),
    prompt: vscode.l10n.t('Object ID of the group. Its members, nested ones too, are read now; nothing is changed.'),
    placeHolder: '00000000-0000-0000-0000-000000000000',
    value: model.declared?.groupIds[0] ?? '',
    validateInput: (text) =>
      /^\s*(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*)?$/i.test(text)
        ? undefined
        : vscode.l10n.t('An object ID is a GUID such as 00000000-0000-0000-0000-000000000000.'),
  });
  const groupId = id?.trim().toLowerCase();
  if (!groupId) return undefined;
  const members = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the members of the group…'), cancellable: true },
    (_, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      return groupMembers(model, groupId, abort.signal);
    },
  );
  if (members.known)
    return { label: vscode.l10n.t('Reset is limited to a group'), change: { kind: 'scopeLimited', members: members.value } };
  if (members.why.reason === 'cancelled') return undefined;
  throw new Problem('notFound', tenantBundle().unreadableSentence(members.why, settings.language(), 'group'));
}

async function askChange(model: TenantModel): Promise<Tried | undefined> {
  const picked = await vscode.window.showQuickPick([...changes()], {
    title: vscode.l10n.t('What if…'),
    placeHolder: vscode.l10n.t('Try a change: who would lose password reset? Nothing is changed.'),
    matchOnDescription: true,
  });
  if (!picked?.change) return undefined;
  return picked.change === 'group' ? askGroup(model) : { label: picked.label, change: picked.change };
}

function sentence(preview: Preview): string {
  const { numberText } = tenantBundle();
  const language = settings.language();
  const { lose, untold } = preview;
  if (lose.count === 0)
    return untold.count === 0 ? vscode.l10n.t('Nobody would lose reset') : vscode.l10n.t('Nobody would surely lose reset');
  return lose.count === 1
    ? vscode.l10n.t('1 person would lose reset')
    : vscode.l10n.t('{0} people would lose reset', numberText(lose.count, language));
}

/** What the preview took for granted, since it is a preview and not a fact. */
function assumption({ required }: Preview): string {
  if (!required) return vscode.l10n.t('How many methods a reset requires is not known; declare the policy for a surer answer.');
  const { basis } = tenantBundle().tenantTexts(settings.language());
  return required.count === 1
    ? vscode.l10n.t('Reckoned with one method required ({0}).', basis[required.basis])
    : vscode.l10n.t('Reckoned with two methods required ({0}).', basis[required.basis]);
}

type Next = 'lose' | 'untold' | 'exportLose' | 'again';

interface ResultRow extends vscode.QuickPickItem {
  readonly next?: Next;
}

function results(preview: Preview): readonly ResultRow[] {
  const { usersTexts, numberText } = tenantBundle();
  const language = settings.language();
  const { reasons } = usersTexts(language);
  const { lose, untold } = preview;
  const byReason = lose.groups.map(({ reason, count }) => `${numberText(count, language)}: ${reasons[reason].label}`).join(' · ');
  const list: Next | undefined = lose.count > 0 ? 'lose' : undefined;
  return [
    {
      // No green tick while somebody may lose it.
      label: `$(${lose.count > 0 ? 'warning' : untold.count > 0 ? 'question' : 'pass'}) ${sentence(preview)}`,
      ...(byReason === '' ? {} : { detail: byReason }),
      ...(list ? { next: list } : {}),
    },
    ...(untold.count > 0
      ? [
          {
            label: `$(question) ${vscode.l10n.t('Of {0} it could not be told', numberText(untold.count, language))}`,
            detail: untold.groups.map(({ reason, count }) => `${numberText(count, language)}: ${reasons[reason].label}`).join(' · '),
            next: 'untold' as const,
          },
        ]
      : []),
    { label: vscode.l10n.t('next'), kind: vscode.QuickPickItemKind.Separator },
    ...(lose.count > 0
      ? [
          { label: `$(list-tree) ${vscode.l10n.t('Show them in the view Users')}`, next: 'lose' as const },
          { label: `$(export) ${vscode.l10n.t('Export them…')}`, next: 'exportLose' as const },
        ]
      : []),
    { label: `$(lightbulb) ${vscode.l10n.t('Try another change…')}`, next: 'again' as const },
  ];
}

/** Tries a change and tells who would lose reset. What the person wants to see of it becomes the filter. */
export async function whatIf(people: People, model: TenantModel): Promise<'shown' | 'export' | undefined> {
  for (;;) {
    const tried = await askChange(model);
    if (!tried) return undefined;
    const preview = tenantBundle().whatIf(tried.change, people.verdicts(model), model.roster);
    const picked = await vscode.window.showQuickPick([...results(preview)], {
      title: vscode.l10n.t('What if: {0}', tried.label),
      placeHolder: [assumption(preview), ...(model.loading ? [coverageLine(model, settings.language())] : [])].join(' '),
    });
    if (!picked) return undefined;
    if (picked.next === 'again' || picked.next === undefined) continue;
    const list = picked.next === 'untold' ? 'untold' : 'lose';
    people.filter = { chosen: {}, preview: { label: vscode.l10n.t('what if: {0}', tried.label), change: tried.change, list } };
    return picked.next === 'exportLose' ? 'export' : 'shown';
  }
}
