import * as vscode from 'vscode';
import { decode } from '../decode';
import { Delayed, Disposables } from '../disposable';
import { isDecoded, isEditable } from '../documents';
import type { FindingIndex } from '../findings/findingIndex';
import { isIdentifier, type Located } from '../findings/located';
import { onSettingChange, settings } from '../settings';

/** VS Code shows no more of one file. */
const MOST_PROBLEMS = 1000;

function problem({ id, range }: Located): vscode.Diagnostic {
  const { code, title, docs } = decode().explain(id, settings.language());
  const diagnostic = new vscode.Diagnostic(range, `${code}: ${title}`, vscode.DiagnosticSeverity.Information);
  diagnostic.source = 'SSPR';
  diagnostic.code = { value: code, target: vscode.Uri.parse(docs) };
  return diagnostic;
}

function problems(found: readonly Located[]): vscode.Diagnostic[] {
  const codes = found.filter(({ id }) => !isIdentifier(id));
  if (codes.length <= MOST_PROBLEMS) return codes.map(problem);
  const shown = codes.slice(0, MOST_PROBLEMS - 1).map(problem);
  const rest = codes.length - shown.length;
  const last = codes[shown.length]?.range ?? new vscode.Range(0, 0, 0, 0);
  const more = new vscode.Diagnostic(
    last,
    vscode.l10n.t('{0} more codes from here on. “SSPR: List Codes in This File” shows them all.', rest),
    vscode.DiagnosticSeverity.Information,
  );
  more.source = 'SSPR';
  return [...shown, more];
}

/** Codes in the Problems view, for those who turn it on: open documents that can be edited. */
export function registerProblems(index: FindingIndex): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('sspr');
  const soon = new Delayed(500);
  const list = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const found = await index.all(document).catch(() => undefined);
    if (found && !document.isClosed && document.version === version && settings.problems()) collection.set(document.uri, problems(found));
  };
  const refresh = (): void => {
    if (!settings.problems()) return collection.clear();
    for (const document of vscode.workspace.textDocuments) {
      if (isDecoded(document) && isEditable(document)) void list(document);
      else collection.delete(document.uri);
    }
  };
  const later = (): void => {
    if (settings.problems()) soon.run(refresh);
  };
  soon.run(refresh);
  const all = new Disposables();
  all.add(
    collection,
    soon,
    vscode.workspace.onDidOpenTextDocument(later),
    vscode.workspace.onDidChangeTextDocument(later),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    onSettingChange(undefined, refresh),
  );
  return all;
}
