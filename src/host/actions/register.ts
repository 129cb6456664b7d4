import * as vscode from 'vscode';
import { decode } from '../decode';
import { Disposables } from '../disposable';
import { selector } from '../documents';
import { findingNear } from '../findings/located';
import { onSettingChange, settings } from '../settings';

/** Code actions at a code: VS Code asks for them in documents that can be edited only. The same stands in the hover and in the editor's menu. */
export function registerActions(): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range) => {
      const finding = findingNear(document, range.start);
      if (!finding) return [];
      const { code } = decode().explain(finding.id, settings.language());
      const action = (title: string, command: string, ...more: readonly unknown[]): vscode.CodeAction => {
        const result = new vscode.CodeAction(title, vscode.CodeActionKind.Empty);
        result.command = { title, command, arguments: [finding.id, ...more] };
        return result;
      };
      const { line, character } = finding.range.start;
      return [
        action(vscode.l10n.t('SSPR: Explain {0}', code), 'sspr.openEntry'),
        action(vscode.l10n.t('SSPR: Troubleshoot {0}', code), 'sspr.troubleshootCode', { uri: document.uri.toString(), line, character }),
        action(vscode.l10n.t('SSPR: Copy explanation of {0}', code), 'sspr.copyExplanation'),
        action(vscode.l10n.t('SSPR: Write reply to the user'), 'sspr.copyReply'),
        action(vscode.l10n.t('SSPR: Open documentation of {0}', code), 'sspr.openDocumentation'),
      ];
    },
  };
  let registered = new Disposables();
  const register = (): void => {
    registered.dispose();
    registered = new Disposables();
    registered.add(vscode.languages.registerCodeActionsProvider(selector(), provider));
  };
  register();
  const all = new Disposables();
  all.add(onSettingChange('documents', register), { dispose: () => registered.dispose() });
  return all;
}
