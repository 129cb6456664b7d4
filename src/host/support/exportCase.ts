import * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import { settings } from '../settings';
import { guideBundle } from '../wizard/guideBundle';
import { datedName, ownVersion, suggestedPlace } from './suggested';
import { writeWhole } from './wholeFile';

type Format = 'markdown' | 'html' | 'json';

interface Shape extends vscode.QuickPickItem {
  readonly format?: Format;
  readonly masked?: boolean;
}

const endings: Readonly<Record<Format, string>> = { markdown: 'md', html: 'html', json: 'json' };

function shapes(): readonly Shape[] {
  const forms: readonly (readonly [Format, string, string])[] = [
    ['markdown', vscode.l10n.t('Markdown'), vscode.l10n.t('for a ticket or a wiki')],
    ['html', vscode.l10n.t('HTML'), vscode.l10n.t('a page to read, send or print')],
    ['json', vscode.l10n.t('JSON'), vscode.l10n.t('for programs')],
  ];
  const kind = (label: string): Shape => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const masked = vscode.l10n.t('names left out, addresses and IDs shortened, in notes and logs too');
  const whole = vscode.l10n.t('personal data: keep the file safe');
  return [
    kind(vscode.l10n.t('Masked')),
    ...forms.map(([format, name, use]): Shape => ({
      label: vscode.l10n.t('{0}, masked', name),
      description: use,
      detail: masked,
      format,
      masked: true,
    })),
    kind(vscode.l10n.t('With names')),
    ...forms.map(([format, name, use]): Shape => ({
      label: vscode.l10n.t('{0} with names', name),
      description: use,
      detail: whole,
      format,
      masked: false,
    })),
  ];
}

function written(one: Case, format: Format, masked: boolean, now: number): string {
  const { caseHtml, caseJson, caseMarkdown } = guideBundle();
  const options = { masked, now, language: settings.language(), version: ownVersion() };
  switch (format) {
    case 'markdown':
      return caseMarkdown(one, options);
    case 'html':
      return caseHtml(one, options);
    case 'json':
      return caseJson(one, options);
  }
}

async function openFile(target: vscode.Uri, format: Format): Promise<void> {
  // A page is for the browser; there VS Code would show its source.
  if (format === 'html' && target.scheme === 'file') await vscode.env.openExternal(target);
  else await vscode.window.showTextDocument(target);
}

/** Writes a case to a file that the person chooses, masked unless they choose otherwise, and offers to open it. */
export async function exportCase(one: Case): Promise<void> {
  const shape = await vscode.window.showQuickPick(shapes(), {
    title: vscode.l10n.t('Export case file'),
    placeHolder: vscode.l10n.t('How to write it'),
    matchOnDescription: true,
  });
  if (shape?.format === undefined) return;
  const { format, masked = true } = shape;
  const now = Date.now();
  const target = await vscode.window.showSaveDialog({
    defaultUri: suggestedPlace(datedName(masked ? 'sspr-case' : 'sspr-case-with-names', now, endings[format])),
    filters: { [shape.label]: [endings[format]] },
    title: vscode.l10n.t('Export case file'),
  });
  if (!target) return;
  const text = written(one, format, masked, now);
  await writeWhole(target, (file) => file.write(new TextEncoder().encode(text)));
  const open = vscode.l10n.t('Open');
  const name = target.path.split('/').at(-1) ?? '';
  const chosen = await vscode.window.showInformationMessage(
    masked
      ? vscode.l10n.t('The case is in {0}, masked. Read it before you pass it on.', name)
      : vscode.l10n.t('The case is in {0}. It holds personal data.', name),
    open,
  );
  if (chosen === open) await openFile(target, format);
}
