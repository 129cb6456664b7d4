import * as vscode from 'vscode';
import { explainCode, type ExplainCodeInput, inputOf } from './explainCode';

/** Explains a code to VS Code's language models: offline, from the catalogue, nothing of a tenant. */
export function registerLanguageTool(): vscode.Disposable {
  return vscode.lm.registerTool<ExplainCodeInput>('sspr_explainCode', {
    prepareInvocation: ({ input }) => {
      const { code } = inputOf(input);
      const shown = code.length > 80 ? `${code.slice(0, 79)}…` : code;
      return {
        invocationMessage: vscode.l10n.t('Looking up a password reset code'),
        confirmationMessages: {
          title: vscode.l10n.t('Explain SSPR code'),
          message: vscode.l10n.t(
            'Look up “{0}” in the catalogue of SSPR Troubleshooter on this computer. No tenant is asked and nothing is sent by this tool; what it answers is given to the language model.',
            shown.replace(/[\r\n]+/g, ' '),
          ),
        },
      };
    },
    invoke: ({ input }) => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(explainCode(inputOf(input).code))]),
  });
}
