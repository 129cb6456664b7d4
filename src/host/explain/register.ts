import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { decode } from '../decode';
import { Disposables } from '../disposable';
import { findingNear } from '../findings/located';
import type { Log } from '../log';
import { command } from '../run';
import { onSettingChange, settings } from '../settings';
import { pickCode } from './codePicker';
import { ExplanationPage, PAGE_TYPE } from './page';

async function copy(text: string, what: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`$(check) ${what}`, 3000);
}

function editor(): vscode.TextEditor {
  const active = vscode.window.activeTextEditor;
  if (!active)
    throw new Problem('badInput', vscode.l10n.t('No text is open in the active editor. Open a file, or choose “SSPR: Explain Clipboard”.'));
  return active;
}

/** The entry a command is about: named by its caller (a link, a row of the view), else the code at the cursor. */
function idOf(named: unknown): string {
  if (typeof named === 'string') return decode().explain(named, 'en').id;
  if (typeof named === 'object' && named !== null && 'findingId' in named && typeof named.findingId === 'string') return named.findingId;
  const { document, selection } = editor();
  const finding = findingNear(document, selection.active);
  if (!finding)
    throw new Problem(
      'notFound',
      vscode.l10n.t('There is no code of password reset in this line. Choose “SSPR: Explain Code…” to look one up.'),
    );
  return finding.id;
}

function counts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id } of decode().find(text)) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

/** The explanation page and every command that leads to it. */
export function registerExplain(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  const page = new ExplanationPage(context.extensionUri, copy);
  let replies = 0;

  const explainText = (text: string, heading: string, nothing: string): void => {
    const found = counts(text);
    const [only] = found.keys();
    if (only === undefined) throw new Problem('notFound', nothing);
    page.show(found.size === 1 ? { kind: 'entry', id: only, focusReply: 0 } : { kind: 'list', heading, counts: found });
  };

  const explainClipboard = async (): Promise<void> => {
    const text = await vscode.env.clipboard.readText();
    const nothing =
      text.trim() === ''
        ? vscode.l10n.t('The clipboard holds no text. Copy the message or the log lines first.')
        : vscode.l10n.t(
            'No code of password reset was found in the clipboard. Copy a larger part of the message, or choose “SSPR: Explain Code…” to search by a word.',
          );
    explainText(text, vscode.l10n.t('Codes in the clipboard'), nothing);
  };

  const pick = async (browse: boolean, query?: string): Promise<void> => {
    const picked = await pickCode(browse, query);
    if (!picked) return;
    if ('clipboard' in picked) await explainClipboard();
    else page.show({ kind: 'entry', id: picked.id, focusReply: 0 });
  };

  const explainSelection = (): void => {
    const { document, selections } = editor();
    const text = selections.map((selection) => document.getText(selection)).join('\n\n');
    if (text.trim() === '') throw new Problem('badInput', vscode.l10n.t('Nothing is selected. Select the lines to explain first.'));
    explainText(
      text,
      vscode.l10n.t('Codes in the selection'),
      vscode.l10n.t(
        'No code of password reset was found in the selection. Event numbers count only with their source or label: select the whole lines.',
      ),
    );
  };

  const all = new Disposables();
  all.add(
    page,
    command(log, 'sspr.explainCode', (query) => pick(false, typeof query === 'string' ? query : undefined)),
    command(log, 'sspr.browseCodes', () => pick(true)),
    command(log, 'sspr.explainClipboard', explainClipboard),
    command(log, 'sspr.explainSelection', explainSelection),
    command(log, 'sspr.explainAtCursor', () => page.show({ kind: 'entry', id: idOf(undefined), focusReply: 0 })),
    command(log, 'sspr.openEntry', (named) => page.show({ kind: 'entry', id: idOf(named), focusReply: 0 })),
    command(log, 'sspr.copyReply', (named) => page.show({ kind: 'entry', id: idOf(named), focusReply: ++replies })),
    command(log, 'sspr.copyExplanation', (named) => {
      const language = settings.language();
      return copy(decode().explanationMarkdown(decode().explain(idOf(named), language), language), vscode.l10n.t('Explanation copied'));
    }),
    command(log, 'sspr.openDocumentation', (named) => vscode.env.openExternal(vscode.Uri.parse(decode().explain(idOf(named), 'en').docs))),
    vscode.window.registerWebviewPanelSerializer(PAGE_TYPE, {
      deserializeWebviewPanel: (panel, remembered: unknown) => {
        page.restore(panel, remembered);
        return Promise.resolve();
      },
    }),
    onSettingChange('language', () => page.refresh()),
  );
  return all;
}
