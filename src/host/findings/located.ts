import * as vscode from 'vscode';
import type { Finding } from '../../core/codes/find';
import type { Lines, Window } from '../../core/codes/window';
import { decode } from '../decode';

/** A finding in a document. */
export interface Located {
  readonly id: string;
  readonly range: vscode.Range;
}

export function linesOf(document: vscode.TextDocument): Lines {
  return { lineCount: document.lineCount, lineAt: (line) => document.lineAt(line).text };
}

export function located(window: Window, findings: readonly Finding[]): readonly Located[] {
  return findings.flatMap(({ id, start, end }) => {
    const from = window.position(start);
    const to = window.position(end);
    return from && to ? [{ id, range: new vscode.Range(from.line, from.character, to.line, to.character) }] : [];
  });
}

/** The findings of the line of a position, judged in the window round it. Hover, inline text and commands all ask here, so they agree. */
export function findingsInLine(document: vscode.TextDocument, position: vscode.Position): readonly Located[] {
  const window = decode().windowAt(linesOf(document), position.line, position.character);
  return located(window, decode().find(window.text)).filter(({ range }) => range.start.line === position.line);
}

/** The finding at a position: of several the innermost, which is the most specific. */
export function findingAt(document: vscode.TextDocument, position: vscode.Position): Located | undefined {
  return findingsInLine(document, position)
    .filter(({ range }) => range.contains(position))
    .sort((a, b) => a.range.end.character - a.range.start.character - (b.range.end.character - b.range.start.character))[0];
}

/** The finding at the cursor, else the first of its line that is a code rather than an identifier. */
export function findingNear(document: vscode.TextDocument, position: vscode.Position): Located | undefined {
  const inLine = findingsInLine(document, position);
  return findingAt(document, position) ?? inLine.find(({ id }) => !isIdentifier(id)) ?? inLine[0];
}

/** Identifiers name an attempt; they are no codes, so they get no mark and no inline text. */
export function isIdentifier(id: string): boolean {
  return id.startsWith('guid:');
}
