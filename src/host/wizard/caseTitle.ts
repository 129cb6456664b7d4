import * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import { decode } from '../decode';
import { settings } from '../settings';
import { guideBundle } from './guideBundle';

function short(text: string): string {
  const characters = [...text];
  return characters.length > 48 ? `${characters.slice(0, 47).join('')}…` : text;
}

/** What a case is called in tabs and lists. VS Code keeps titles of tabs, so no person is named. */
export function caseTitle({ guide }: Case): string {
  const language = settings.language();
  const { assess, guideTexts } = guideBundle();
  const texts = guideTexts(language);
  const { entry } = guide;
  switch (entry?.kind) {
    case undefined:
      return vscode.l10n.t('Troubleshoot');
    case 'area':
      return texts.areas[entry.area];
    case 'scenario':
      return short(texts.scenarios[entry.scenario]);
    case 'code':
      return vscode.l10n.t('Troubleshoot {0}', short(decode().explain(entry.code, language).code));
    case 'user': {
      const { finding } = assess(guide);
      return finding ? vscode.l10n.t('User: {0}', short(texts.causes[finding.cause].title)) : vscode.l10n.t('Troubleshoot user');
    }
  }
}
