import * as vscode from 'vscode';
import { decode } from '../decode';
import { findingsInLine, isIdentifier, type Located } from '../findings/located';
import { settings } from '../settings';

/**
 * Columns. Behind a longer line the explanation, about 45 columns, would lie outside of most windows: it then stands right behind the code.
 */
const FITS = 100;

/** Where lines are wrapped, their end is in view; what stands inside of them would push their text out of it. */
const FITS_WRAPPED = 2000;
const RANK = { error: 0, warning: 1, info: 2, success: 3 };

/** The explanation behind a line: of the gravest code in it, with how many others there are. Undefined when the line has none. */
export function inlineText(document: vscode.TextDocument, line: number, character: number): vscode.DecorationOptions | undefined {
  const language = settings.language();
  const found = findingsInLine(document, new vscode.Position(line, character)).filter(({ id }) => !isIdentifier(id));
  const explained = found.map((finding) => ({ finding, explanation: decode().explain(finding.id, language) }));
  const [first] = explained.sort((a, b) => RANK[a.explanation.severity] - RANK[b.explanation.severity]);
  if (!first) return undefined;
  const others = new Set(explained.map(({ explanation }) => explanation.title)).size - 1;
  const text = others > 0 ? vscode.l10n.t('{0} (+{1} more)', first.explanation.title, others) : first.explanation.title;
  return { range: place(document, line, first.finding), renderOptions: { after: { contentText: text } } };
}

function place(document: vscode.TextDocument, line: number, finding: Located): vscode.Range {
  const { text } = document.lineAt(line);
  return text.length <= (settings.wraps(document) ? FITS_WRAPPED : FITS)
    ? new vscode.Range(line, text.length, line, text.length)
    : finding.range;
}
