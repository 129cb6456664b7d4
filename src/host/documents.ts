import * as vscode from 'vscode';
import { settings } from './settings';

/** Documents in which we decode, as VS Code's providers take them: each language, each pattern, in each place. */
export function selector(): vscode.DocumentFilter[] {
  const schemes = settings.documentSchemes().map((scheme) => (scheme === '*' ? {} : { scheme }));
  const kinds = [
    ...settings.documentLanguages().map((language) => ({ language })),
    ...settings.documentFiles().map((pattern) => ({ pattern })),
  ];
  return schemes.flatMap((scheme) => kinds.map((kind) => ({ ...scheme, ...kind })));
}

export function isDecoded(document: vscode.TextDocument): boolean {
  return vscode.languages.match(selector(), document) > 0;
}

/** Whether VS Code lets the document be changed; only there does it ask for code actions. */
export function isEditable(document: vscode.TextDocument): boolean {
  return (
    document.uri.scheme === 'file' ||
    document.uri.scheme === 'untitled' ||
    vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true
  );
}
