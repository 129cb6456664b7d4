import * as vscode from 'vscode';
import type { Language } from '../core/codes/texts';
import { decode } from './decode';

export type InlineShow = 'off' | 'currentLine' | 'visibleLines';

function get<T>(key: string, fallback: T): T {
  return vscode.workspace.getConfiguration('sspr').get<T>(key, fallback);
}

function strings(key: string): readonly string[] {
  return get<readonly unknown[]>(key, []).filter((value) => typeof value === 'string');
}

/** The settings, by name; defaults stand in the manifest. */
export const settings = {
  hover: (): boolean => get('hover.enabled', true),
  inline: (): InlineShow => get<InlineShow>('inline.show', 'visibleLines'),
  overviewRuler: (): boolean => get('overviewRuler.enabled', true),
  problems: (): boolean => get('problems.enabled', false),
  terminalLinks: (): boolean => get('terminalLinks.enabled', true),
  documentLanguages: (): readonly string[] => strings('documents.languages'),
  documentFiles: (): readonly string[] => strings('documents.files'),
  documentSchemes: (): readonly string[] => strings('documents.schemes'),
  /** Whether VS Code is set to wrap the lines of a document. */
  wraps: (document: vscode.TextDocument): boolean =>
    vscode.workspace.getConfiguration('editor', document).get<string>('wordWrap', 'off') !== 'off',
  /** The language of catalogue and pages: the one chosen, or VS Code's where we have it, else English. */
  language: (): Language => {
    const chosen = get<string>('language', 'auto');
    const wanted = chosen === 'auto' ? vscode.env.language : chosen;
    return decode().languages.find((language) => wanted === language || wanted.startsWith(`${language}-`)) ?? 'en';
  },
};

/** Calls back when a setting of a section changes; of any section when none is named. */
export function onSettingChange(section: 'hover' | 'documents' | 'language' | undefined, action: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section === undefined ? 'sspr' : `sspr.${section}`)) action();
  });
}
