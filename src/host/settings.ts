import * as vscode from 'vscode';
import type { Language } from '../core/codes/texts';
import { clouds, type CloudId } from '../core/tenant/clouds';
import { decode } from './decode';

export type InlineShow = 'off' | 'currentLine' | 'visibleLines';
export type SignInMethod = 'auto' | 'browser' | 'deviceCode';

let read: vscode.WorkspaceConfiguration | undefined;

/** VS Code makes a new picture of all settings at each call, which is felt at start. Within one turn nothing can change. */
function configuration(): vscode.WorkspaceConfiguration {
  if (!read) {
    read = vscode.workspace.getConfiguration('sspr');
    queueMicrotask(() => (read = undefined));
  }
  return read;
}

function get<T>(key: string, fallback: T): T {
  return configuration().get<T>(key, fallback);
}

function strings(key: string): readonly string[] {
  return get<readonly unknown[]>(key, []).filter((value) => typeof value === 'string');
}

/** What the person set themselves. A workspace is not asked, so that no folder can send a sign-in elsewhere. */
function own(key: string): string {
  const value = configuration().inspect<unknown>(key)?.globalValue;
  return typeof value === 'string' ? value.trim() : '';
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
  /** Whether cases are kept on this computer. */
  keepCases: (): boolean => get('cases.keep', false),
  signInMethod: (): SignInMethod => (['browser', 'deviceCode'] as const).find((method) => method === own('signIn.method')) ?? 'auto',
  /** A domain or an id; empty: the home tenant of whoever signs in. */
  signInTenant: (): string => own('signIn.tenant'),
  signInCloud: (): CloudId => {
    const chosen = own('signIn.cloud');
    return Object.hasOwn(clouds, chosen) ? (chosen as CloudId) : 'global';
  },
  /** Empty: the default client. What is no GUID does not count: it would end up in an address. */
  signInClientId: (): string => {
    const chosen = own('signIn.clientId').toLowerCase();
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(chosen) ? chosen : '';
  },
};

/** Calls back when a setting of a section changes; of any section when none is named. */
export function onSettingChange(
  section: 'hover' | 'documents' | 'language' | 'signIn' | 'cases' | undefined,
  action: () => void,
): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section === undefined ? 'sspr' : `sspr.${section}`)) action();
  });
}
