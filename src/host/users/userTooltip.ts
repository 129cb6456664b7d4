import * as vscode from 'vscode';
import type { TenantUser } from '../../core/users/tenantUser';
import { escaped } from '../signIn/markdown';
import { plainLine } from '../tenant/plainLine';
import type { Description } from './description';

/** Evidence that a tooltip shows; the page of a check shows all. */
const MOST_EVIDENCE = 14;

function safe(text: string, longest?: number): string {
  return escaped(plainLine(text, longest));
}

function who({ name, userPrincipalName }: TenantUser): string {
  return `**${safe(name) || escaped(vscode.l10n.t('(no name)'))}**  \n${safe(userPrincipalName)}`;
}

function predicted({ code }: Description): readonly string[] {
  if (!code) return [];
  const sure = code.sure === '' ? '' : ` (${code.sure})`;
  return [safe(vscode.l10n.t('Error that this user would meet: {0}', `${code.code}, ${code.title}${sure}`), 300)];
}

function asAdministrator({ admin }: Description): readonly string[] {
  if (!admin) return [];
  return [safe(vscode.l10n.t('As administrator ({0}): {1}. {2}', admin.roles.join(', '), admin.verdictText, admin.sentence), 500)];
}

/** Who, whether, why, what to do, what it rests on. Nothing of the tenant is read as Markdown, and no link works in it. */
export function userTooltip(user: TenantUser, about: Description): vscode.MarkdownString {
  // What stops, or is not known, first: a long tooltip is cut.
  const grave = (mark: string): number => ['✗', '?'].indexOf(mark) + 1 || 3;
  const evidence = [...about.evidence]
    .sort((a, b) => grave(a.mark) - grave(b.mark))
    .slice(0, MOST_EVIDENCE)
    .map(({ mark, text, basis }) => `${mark} ${safe(text, 300)}${basis === '' ? '' : ` *(${escaped(basis)})*`}`);
  const warnings = about.warnings.map((warning) => `! ${safe(warning, 300)}`);
  return new vscode.MarkdownString(
    [
      who(user),
      `**${escaped(about.verdictText)}: ${escaped(about.reason)}**`,
      safe(about.sentence, 500),
      safe(vscode.l10n.t('Next: {0}', about.next), 500),
      ...predicted(about),
      ...asAdministrator(about),
      '---',
      [...evidence, ...warnings].join('  \n'),
    ].join('\n\n'),
  );
}
