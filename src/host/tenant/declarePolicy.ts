import * as vscode from 'vscode';
import type { ParsedPolicy } from '../../core/tenant/policyJson';
import type { DeclaredPolicy } from '../../core/tenant/tenant';
import { settings } from '../settings';
import { tenantBundle } from './tenantBundle';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

type Scope = DeclaredPolicy['scope'] | 'json' | 'remove';

/** What the person decided: a policy to keep, or that none shall be kept. Undefined: they left. */
export type Declaration = { readonly policy: DeclaredPolicy | null } | undefined;

function pick<T>(step: string, placeHolder: string, items: readonly Choice<T>[]): Thenable<Choice<T> | undefined> {
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Declare password reset policy: {0}', step),
    placeHolder,
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
}

function separator<T>(label: string, value: T): Choice<T> {
  return { label, kind: vscode.QuickPickItemKind.Separator, value };
}

function scopes(declared: DeclaredPolicy | null): readonly Choice<Scope>[] {
  const now = (scope: Scope): { description: string } | object =>
    declared?.scope === scope ? { description: vscode.l10n.t('declared now') } : {};
  return [
    { value: 'all', label: vscode.l10n.t('All'), detail: vscode.l10n.t('Everybody in the tenant may reset'), ...now('all') },
    { value: 'selected', label: vscode.l10n.t('Selected'), detail: vscode.l10n.t('Members of a group may reset'), ...now('selected') },
    { value: 'none', label: vscode.l10n.t('None'), detail: vscode.l10n.t('Nobody but administrators may reset'), ...now('none') },
    { value: null, label: vscode.l10n.t('Not sure'), detail: vscode.l10n.t('Infer it from the registration report') },
    separator(vscode.l10n.t('another way'), null),
    {
      value: 'json',
      label: `$(json) ${vscode.l10n.t('Paste the admin center’s own JSON…')}`,
      detail: vscode.l10n.t('The answer “PasswordResetPolicies” from the network tab of the browser'),
    },
    ...(declared
      ? [
          {
            value: 'remove' as const,
            label: `$(trash) ${vscode.l10n.t('Remove what was declared')}`,
            detail: vscode.l10n.t('Only what Microsoft Graph tells is used again'),
          },
        ]
      : []),
  ];
}

async function groups(declared: DeclaredPolicy | null): Promise<readonly string[] | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Declare password reset policy: {0}', vscode.l10n.t('group (2 of 3)')),
    prompt: vscode.l10n.t(
      'Object ID of the group that is selected in the admin center. Its members are read and compared. Empty: not known.',
    ),
    placeHolder: '00000000-0000-0000-0000-000000000000',
    value: declared?.groupIds.join(', ') ?? '',
    ignoreFocusOut: true,
    validateInput: (text) => {
      const bad = idsIn(text).find((id) => !GUID.test(id));
      return bad === undefined ? undefined : vscode.l10n.t('An object ID is a GUID such as 00000000-0000-0000-0000-000000000000.');
    },
  });
  return typed === undefined ? undefined : idsIn(typed);
}

function idsIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((id) => id !== '');
}

type Rest = Pick<DeclaredPolicy, 'methodsRequired' | 'writeback'>;

/** Both questions in one list: six words to read, one choice to make. */
function rest(declared: DeclaredPolicy | null): readonly Choice<Rest>[] {
  const now = (value: Rest): { detail: string } | object =>
    declared?.methodsRequired === value.methodsRequired && declared.writeback === value.writeback
      ? { detail: vscode.l10n.t('declared now') }
      : {};
  const writebacks: readonly (readonly [DeclaredPolicy['writeback'], string])[] = [
    [true, vscode.l10n.t('passwords are written back to Active Directory')],
    [false, vscode.l10n.t('no writeback')],
    [null, vscode.l10n.t('writeback: not sure')],
  ];
  const counts: readonly (readonly [DeclaredPolicy['methodsRequired'], string])[] = [
    [1, vscode.l10n.t('One method required')],
    [2, vscode.l10n.t('Two methods required')],
    [null, vscode.l10n.t('Number of methods: not sure')],
  ];
  return counts.flatMap(([methodsRequired, label]) => [
    separator<Rest>('', { methodsRequired, writeback: null }),
    ...writebacks.map(([writeback, description]) => {
      const value = { methodsRequired, writeback };
      return { label, description, value, ...now(value) };
    }),
  ]);
}

async function pasted(now: number): Promise<Declaration> {
  const parse = (text: string): ParsedPolicy => tenantBundle().parsePolicyJson(text, now, settings.language());
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Declare password reset policy: {0}', vscode.l10n.t('paste JSON')),
    prompt: vscode.l10n.t('Paste the whole answer. It stays in this VS Code; nothing is sent.'),
    placeHolder: '{ "enablementType": 1, "numberOfAuthenticationMethodsRequired": 1, … }',
    ignoreFocusOut: true,
    validateInput: (text) => {
      if (text.trim() === '') return undefined;
      const parsed = parse(text);
      return 'problem' in parsed ? parsed.problem : undefined;
    },
  });
  if (typed === undefined || typed.trim() === '') return undefined;
  const parsed = parse(typed);
  return 'policy' in parsed ? { policy: parsed.policy } : undefined;
}

/** Asks for the policy in at most three steps, or for the admin center's own JSON. `now`: milliseconds UTC. */
export async function askPolicy(declared: DeclaredPolicy | null, now: number): Promise<Declaration> {
  const scope = await pick(
    vscode.l10n.t('who may reset (1 of 3)'),
    vscode.l10n.t('Password reset > Properties in the admin center'),
    scopes(declared),
  );
  if (!scope) return undefined;
  if (scope.value === 'json') return pasted(now);
  if (scope.value === 'remove') return { policy: null };
  const groupIds = scope.value === 'selected' ? await groups(declared) : [];
  if (!groupIds) return undefined;
  const others = await pick(
    vscode.l10n.t('methods and writeback (3 of 3)'),
    vscode.l10n.t('Password reset > Authentication methods, and > On-premises integration'),
    rest(declared),
  );
  if (!others) return undefined;
  const told = { securityQuestions: null, unlockWithoutReset: null, registrationRequired: null, reconfirmDays: null };
  return { policy: { ...told, ...others.value, scope: scope.value, groupIds, at: now, by: 'form' } };
}
