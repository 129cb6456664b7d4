import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { decode } from '../decode';
import { localTime } from '../time';
import { findingNear, isIdentifier } from './located';

interface Row extends vscode.QuickPickItem {
  readonly line: number;
}

/** More lines than this are not listed; the title says so. */
const MOST_ROWS = 1000;

function row(document: vscode.TextDocument, line: number, at: number): Row {
  const { text } = document.lineAt(line);
  const time = decode().loggedTime(text.slice(0, 4000));
  const utc = time?.utc === undefined ? undefined : new Date(time.utc).toISOString().replace('T', ' ').slice(0, 19);
  const when =
    time?.utc === undefined || utc === undefined ? (time?.text ?? '') : vscode.l10n.t('{0} UTC, {1} here', utc, localTime(time.utc));
  return { line, label: vscode.l10n.t('Line {0}', line + 1), description: when, detail: text.slice(Math.max(0, at - 80), at + 160).trim() };
}

function linesWith(document: vscode.TextDocument, value: string): readonly Row[] {
  const found: Row[] = [];
  for (let line = 0; line < document.lineCount && found.length < MOST_ROWS; line++) {
    const at = document.lineAt(line).text.toLowerCase().indexOf(value);
    if (at >= 0) found.push(row(document, line, at));
  }
  return found;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function atCursor({ document, selection }: vscode.TextEditor): string {
  const finding = findingNear(document, selection.active);
  if (finding && isIdentifier(finding.id)) return document.getText(finding.range);
  throw new Problem(
    'notFound',
    vscode.l10n.t('There is no TrackingId, correlation ID or other labelled ID in this line. Put the cursor on one.'),
  );
}

/**
 * Every line with a GUID, the one given (by the hover) or the one at the cursor; moving through the list shows each line in the editor.
 */
export async function showSameIdentifier(editor: vscode.TextEditor, given: unknown): Promise<void> {
  const { document, selection: start } = editor;
  const value = (typeof given === 'string' && GUID.test(given) ? given : atCursor(editor)).toLowerCase();
  const rows = linesWith(document, value);
  const picker = vscode.window.createQuickPick<Row>();
  picker.title =
    rows.length >= MOST_ROWS
      ? vscode.l10n.t('The first {0} lines with {1}', rows.length, value)
      : vscode.l10n.t('{0} lines with {1}', rows.length, value);
  picker.placeholder = vscode.l10n.t('Choose a line to go to');
  picker.matchOnDetail = true;
  picker.items = rows;
  const reveal = (line: number): void =>
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  let accepted = false;
  picker.onDidChangeActive(([active]) => active && reveal(active.line));
  picker.onDidAccept(() => {
    const [active] = picker.activeItems;
    if (active) editor.selection = new vscode.Selection(active.line, 0, active.line, 0);
    accepted = true;
    picker.hide();
  });
  await new Promise<void>((resolve) => {
    picker.onDidHide(() => {
      if (!accepted) reveal(start.active.line);
      picker.dispose();
      resolve();
    });
    picker.show();
  });
}
