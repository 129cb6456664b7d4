import * as vscode from 'vscode';
import type { Fact, Unreadable } from '../../core/tenant/fact';
import type { AuditEvent, SourceId } from '../../core/tenant/tenant';
import type { CheckedUser } from '../../graph/checkUser';
import { decode } from '../decode';
import { settings } from '../settings';
import { cloudName } from '../signIn/cloudNames';
import { code, escaped, table } from '../signIn/markdown';
import { plainLine } from '../tenant/plainLine';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import { localTime } from '../time';
import type { Description } from './description';

export type FoundUser = Extract<CheckedUser, { readonly found: true }>;
type LiveMethod = Extract<FoundUser['details']['methods'], { readonly known: true }>['value'][number];

const MARKS = { ready: '✓', cannot: '✗', cannotTell: '?' } as const;

/** Attempts that the page shows. */
const MOST_ATTEMPTS = 12;

/** Sources that a check of one person reads. */
const CHECKED: readonly SourceId[] = ['users', 'registrations', 'organization', 'licenses', 'methods', 'adminReset', 'roles', 'group'];

function safe(text: string, longest?: number): string {
  return escaped(plainLine(text, longest));
}

/** Whom the page is of and where it comes from: stands in every report. */
export function provenance({ connected, now }: TenantModel): string {
  const { kind, account, tenantName, tenantId, cloud } = connected;
  const when = localTime(now);
  if (kind === 'demo') return `*${safe(vscode.l10n.t('Demo tenant {0}: all people are made up. Checked {1}.', tenantName, when), 300)}*`;
  return `*${safe(vscode.l10n.t('Tenant {0} ({1}), {2}, read as {3}. Checked {4}.', tenantName, tenantId, cloudName(cloud), account, when), 500)}*`;
}

function verdict(about: Description): readonly string[] {
  const { code: predicted, admin } = about;
  const sure = predicted && predicted.sure !== '' ? ` *(${escaped(predicted.sure)})*` : '';
  return [
    `## ${MARKS[about.verdict]} ${escaped(about.verdictText)}: ${escaped(about.reason)}`,
    safe(about.sentence, 600),
    `**${escaped(vscode.l10n.t('Next step'))}:** ${safe(about.next, 600)}`,
    ...(predicted
      ? [`**${escaped(vscode.l10n.t('Error that this user would meet'))}:** ${code(predicted.code)} ${safe(predicted.title)}${sure}`]
      : []),
    ...(admin
      ? [
          `**${escaped(vscode.l10n.t('As administrator'))}** (${safe(admin.roles.join(', '), 300)}): ${escaped(admin.verdictText)}. ${safe(admin.sentence, 600)}`,
        ]
      : []),
  ];
}

function evidence(about: Description): readonly string[] {
  const rows = about.evidence.map(({ mark, text, basis }) => [
    mark,
    safe(text, 600),
    escaped(basis === '' ? vscode.l10n.t('read') : basis),
  ]);
  const head = ['', vscode.l10n.t('What was looked at'), vscode.l10n.t('Known by')];
  const warnings = about.warnings.map((warning) => `- ${safe(warning, 600)}`);
  return [
    `## ${vscode.l10n.t('What this rests on')}`,
    table(head, rows),
    ...(warnings.length > 0 ? [`## ${vscode.l10n.t('Soon, or worth knowing')}`, warnings.join('\n')] : []),
  ];
}

function why(reason: Unreadable): string {
  return safe(tenantBundle().unreadableSentence(reason, settings.language()), 600);
}

function methodName({ type, phone }: LiveMethod): string {
  if (type === 'phone') {
    if (phone === 'mobile') return vscode.l10n.t('Phone (mobile)');
    if (phone === 'alternateMobile') return vscode.l10n.t('Phone (alternate mobile, not for password reset)');
    return phone === 'office' ? vscode.l10n.t('Phone (office)') : vscode.l10n.t('Phone');
  }
  return tenantBundle().tenantTexts(settings.language()).methods.names[type] ?? type;
}

function liveMethods(methods: Fact<readonly LiveMethod[]>): readonly string[] {
  const heading = `## ${vscode.l10n.t('Methods registered at this moment')}`;
  if (!methods.known) return [heading, why(methods.why)];
  const names = methods.value.filter(({ type }) => type !== 'password').map((method) => `- ${safe(methodName(method))}`);
  return [
    heading,
    names.length > 0 ? names.join('\n') : vscode.l10n.t('None but the password.'),
    `*${vscode.l10n.t('The verdict rests on the registration report, which can be some hours older. Security questions are never listed here.')}*`,
  ];
}

/** A failure's code is looked up in the catalogue, so that the page says what the record means. */
function meaning({ reason, activity }: AuditEvent): string {
  if (reason === null) return '';
  const found = decode().find(`${activity}\n${reason}`).at(-1);
  const title = found ? decode().explain(found.id, settings.language()).title : '';
  return [plainLine(reason, 200), title].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(' — ');
}

function attempts(events: Fact<readonly AuditEvent[]>): readonly string[] {
  const heading = `## ${vscode.l10n.t('Last attempts')}`;
  if (!events.known) return [heading, why(events.why)];
  if (events.value.length === 0)
    return [heading, vscode.l10n.t('The audit log holds no password reset of this user. It goes back 30 days at most.')];
  const results = { success: vscode.l10n.t('✓ success'), failure: vscode.l10n.t('✗ failure'), timeout: vscode.l10n.t('✗ time-out') };
  const rows = events.value
    .slice(0, MOST_ATTEMPTS)
    .map((event) => [
      escaped(localTime(event.at)),
      safe(event.activity),
      event.result ? results[event.result] : '?',
      safe(meaning(event), 300),
    ]);
  return [heading, table([vscode.l10n.t('When'), vscode.l10n.t('What'), vscode.l10n.t('Result'), vscode.l10n.t('Reason')], rows)];
}

function notChecked({ tenant }: FoundUser): readonly string[] {
  const { unreadableSentence } = tenantBundle();
  const sentences = CHECKED.flatMap((source) => {
    const fact = tenant[source];
    // What was not asked for is no failure; the table has it as "?".
    return fact.known || fact.why.reason === 'notRead' ? [] : [`- ${safe(unreadableSentence(fact.why, settings.language(), source), 600)}`];
  });
  return sentences.length > 0 ? [`## ${vscode.l10n.t('What could not be checked')}`, sentences.join('\n')] : [];
}

/** The page of one person: verdict, what to do, what it rests on, the live methods, the last attempts, what could not be seen. */
export function checkMarkdown(checked: FoundUser, about: Description, model: TenantModel): string {
  const { user, details } = checked;
  return [
    `# ${safe(vscode.l10n.t('Check of {0}', user.name || user.userPrincipalName))}`,
    `${code(plainLine(user.userPrincipalName))} · ${vscode.l10n.t('object ID')} ${code(user.id)}`,
    provenance(model),
    ...verdict(about),
    ...evidence(about),
    ...liveMethods(details.methods),
    ...attempts(details.attempts),
    ...notChecked(checked),
  ].join('\n\n');
}

/** What one wants in a ticket: who, whether, why, what next. Plain text. */
export function checkSummary({ user }: FoundUser, about: Description, model: TenantModel): string {
  const { connected, now } = model;
  return [
    `${plainLine(user.name)} <${plainLine(user.userPrincipalName)}>`,
    `${about.verdictText}: ${about.reason}`,
    about.sentence,
    vscode.l10n.t('Next: {0}', about.next),
    ...(about.code ? [vscode.l10n.t('Error that this user would meet: {0}', `${about.code.code}, ${about.code.title}`)] : []),
    vscode.l10n.t('Checked {0} in tenant {1}.', localTime(now), plainLine(connected.tenantName)),
  ].join('\n');
}

/** A row of a check of several: what was asked for, and what was found. */
export interface ListedCheck {
  readonly asked: string;
  readonly checked: CheckedUser;
  readonly about: Description | undefined;
}

function listRow({ asked, checked, about }: ListedCheck): readonly string[] {
  if (!checked.found || !about) {
    const reason = checked.found ? '' : notFoundText(checked.why);
    return [code(plainLine(asked)), `? ${escaped(vscode.l10n.t('not checked'))}`, safe(reason, 400), '', ''];
  }
  return [
    `${safe(checked.user.name)} ${code(plainLine(checked.user.userPrincipalName))}`,
    `${MARKS[about.verdict]} ${escaped(about.verdictText)}`,
    safe(about.reason, 300),
    safe(about.next, 400),
    about.code ? code(about.code.code) : '',
  ];
}

/** Why nobody was found, in a sentence. */
export function notFoundText(reason: Unreadable): string {
  if (reason.reason === 'notFound') return vscode.l10n.t('There is no such user in this tenant.');
  return tenantBundle().unreadableSentence(reason, settings.language());
}

/** The table of a check of several. `left`: people that were not checked, because there were too many or the person stopped. */
export function listMarkdown(list: readonly ListedCheck[], left: number, model: TenantModel): string {
  const head = [vscode.l10n.t('User'), vscode.l10n.t('Verdict'), vscode.l10n.t('Why'), vscode.l10n.t('Next step'), vscode.l10n.t('Error')];
  return [
    `# ${vscode.l10n.t('Check of {0} users', list.length)}`,
    provenance(model),
    table(head, list.map(listRow)),
    ...(left > 0 ? [vscode.l10n.t('{0} more were named and not checked.', left)] : []),
  ].join('\n\n');
}
