import * as vscode from 'vscode';
import { decode } from '../decode';
import { Delayed, Disposables } from '../disposable';
import { isDecoded } from '../documents';
import type { FindingIndex } from '../findings/findingIndex';
import { isIdentifier } from '../findings/located';
import { onSettingChange, settings } from '../settings';
import { inlineText } from './inlineText';

/** More lines than an editor can show at once. */
const MOST_LINES = 400;

const AFTER: vscode.DecorationRenderOptions = {
  after: { color: new vscode.ThemeColor('sspr.inlineForeground'), margin: '0 0 0 2em', fontStyle: 'italic' },
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
};

const RULER = {
  error: 'editorOverviewRuler.errorForeground',
  warning: 'editorOverviewRuler.warningForeground',
  info: 'editorOverviewRuler.infoForeground',
  success: 'editorOverviewRuler.infoForeground',
} as const;

function ruler(color: string): vscode.DecorationRenderOptions {
  return { overviewRulerColor: new vscode.ThemeColor(color), overviewRulerLane: vscode.OverviewRulerLane.Center };
}

function lines(editor: vscode.TextEditor): readonly (readonly [number, number])[] {
  const show = settings.inline();
  if (show === 'off' || !isDecoded(editor.document)) return [];
  if (show === 'currentLine') return [[editor.selection.active.line, editor.selection.active.character]];
  const visible = editor.visibleRanges.flatMap(({ start, end }) =>
    Array.from({ length: end.line - start.line + 1 }, (_, index): readonly [number, number] => [
      start.line + index,
      index === 0 ? start.character : 0,
    ]),
  );
  return visible.slice(0, MOST_LINES);
}

/** Short explanations behind the visible lines, and marks in the overview ruler. */
export function registerInline(index: FindingIndex): vscode.Disposable {
  const all = new Disposables();
  const type = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType => {
    const made = vscode.window.createTextEditorDecorationType(options);
    all.add(made);
    return made;
  };
  // Made when there is first something to draw: starting VS Code does not wait for them.
  let after: vscode.TextEditorDecorationType | undefined;
  let marks: readonly { readonly severity: string; readonly type: vscode.TextEditorDecorationType }[] | undefined;

  const draw = (editor: vscode.TextEditor): void => {
    const texts = lines(editor).flatMap(([line, character]) =>
      line < editor.document.lineCount ? (inlineText(editor.document, line, character) ?? []) : [],
    );
    if (texts.length > 0) after ??= type(AFTER);
    if (after) editor.setDecorations(after, texts);
  };

  const mark = async (editor: vscode.TextEditor): Promise<void> => {
    const wanted = settings.overviewRuler() && isDecoded(editor.document);
    const found = wanted ? await index.all(editor.document).catch(() => undefined) : [];
    if (!found || editor.document.isClosed) return;
    const graded = found
      .filter(({ id }) => !isIdentifier(id))
      .map(({ id, range }) => ({ range, severity: decode().explain(id, 'en').severity }));
    if (graded.length > 0) marks ??= Object.entries(RULER).map(([severity, color]) => ({ severity, type: type(ruler(color)) }));
    for (const { severity, type } of marks ?? []) {
      editor.setDecorations(
        type,
        graded.filter((finding) => finding.severity === severity).map(({ range }) => range),
      );
    }
  };

  const soon = new Delayed(60);
  const later = new Delayed(400);
  const drawAll = (): void => soon.run(() => vscode.window.visibleTextEditors.forEach(draw));
  const markAll = (): void => later.run(() => vscode.window.visibleTextEditors.forEach((editor) => void mark(editor)));
  const both = (): void => {
    drawAll();
    markAll();
  };
  all.add(
    soon,
    later,
    vscode.window.onDidChangeVisibleTextEditors(both),
    vscode.window.onDidChangeTextEditorVisibleRanges(drawAll),
    vscode.window.onDidChangeTextEditorSelection(() => {
      if (settings.inline() === 'currentLine') drawAll();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) both();
    }),
    vscode.workspace.onDidOpenTextDocument(both),
    onSettingChange(undefined, both),
  );
  if (vscode.window.visibleTextEditors.length > 0) both();
  return all;
}
