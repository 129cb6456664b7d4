import * as vscode from 'vscode';
import { decode } from '../decode';
import { Disposables } from '../disposable';
import { selector } from '../documents';
import { findingAt } from '../findings/located';
import { onSettingChange, settings } from '../settings';
import { hover } from './hover';

/** Explains the code under the pointer, in the documents that the settings name. */
export function registerHover(): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: (document, position) => {
      const finding = findingAt(document, position);
      if (!finding) return undefined;
      const line = document.lineAt(position.line).text;
      const near = line.slice(Math.max(0, position.character - 2000), position.character + 2000);
      const { line: row, character } = finding.range.start;
      const place = { uri: document.uri.toString(), line: row, character };
      return new vscode.Hover(hover(finding.id, document.getText(finding.range), decode().loggedTime(near), place), finding.range);
    },
  };
  let registered = new Disposables();
  const register = (): void => {
    registered.dispose();
    registered = new Disposables();
    if (settings.hover()) registered.add(vscode.languages.registerHoverProvider(selector(), provider));
  };
  register();
  const all = new Disposables();
  all.add(onSettingChange('hover', register), onSettingChange('documents', register), { dispose: () => registered.dispose() });
  return all;
}
