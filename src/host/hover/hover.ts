import * as vscode from 'vscode';
import type { LoggedTime } from '../../core/logs/time';
import { decode } from '../decode';
import { settings } from '../settings';
import { localTime } from '../time';

/** Commands that a hover may run: they show or copy, and change nothing. */
const COMMANDS = [
  'sspr.openEntry',
  'sspr.troubleshootCode',
  'sspr.copyExplanation',
  'sspr.copyReply',
  'sspr.openDocumentation',
  'sspr.showSameIdentifier',
];

/** Where the code stands. `uri`: of the document, as a string. */
export interface HoverPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

function link(icon: string, label: string, command: string, ...args: readonly unknown[]): string {
  // A bracket would end the link.
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `[$(${icon}) ${label}](command:${command}?${query})`;
}

function timeLine(time: LoggedTime | undefined): string | undefined {
  if (!time) return undefined;
  if (time.utc === undefined) return vscode.l10n.t('Time in this line: {0}, without a time zone', `\`${time.text}\``);
  const utc = new Date(time.utc).toISOString().replace('T', ' ').slice(0, 19);
  const here = localTime(time.utc);
  if (here.startsWith(utc)) return vscode.l10n.t('Time in this line: {0} UTC, the same here', utc);
  return vscode.l10n.t('Time in this line: {0} UTC, {1} here', utc, here);
}

/**
 * What a hover says about an entry: nothing from the document but the time of its line, as code, and for an identifier its GUID (`value`, the
 * matched text) as the argument of a command. With `place`, which the link to the guide carries, the guide reads the line itself.
 */
export function hover(id: string, value: string, time: LoggedTime | undefined, place?: HoverPlace): vscode.MarkdownString {
  const language = settings.language();
  const explanation = decode().explain(id, language);
  const links = [
    link('book', vscode.l10n.t('Explain'), 'sspr.openEntry', id),
    ...(id.startsWith('guid:') ? [] : [link('wand', vscode.l10n.t('Troubleshoot'), 'sspr.troubleshootCode', id, place)]),
    link('copy', vscode.l10n.t('Copy'), 'sspr.copyExplanation', id),
    link('mail', vscode.l10n.t('Reply to the user'), 'sspr.copyReply', id),
    link('link-external', vscode.l10n.t('Documentation'), 'sspr.openDocumentation', id),
    ...(id.startsWith('guid:') ? [link('references', vscode.l10n.t('Same ID in this file'), 'sspr.showSameIdentifier', value)] : []),
  ];
  const actions = links.join('&nbsp;&nbsp; ');
  const text = [decode().hoverMarkdown(explanation, language, actions), timeLine(time)].filter((part) => part !== undefined);
  const markdown = new vscode.MarkdownString(text.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: COMMANDS };
  return markdown;
}
