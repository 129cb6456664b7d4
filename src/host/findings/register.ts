import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { ContextKey } from '../context';
import { decode } from '../decode';
import { Delayed, Disposables } from '../disposable';
import { isDecoded } from '../documents';
import type { Log } from '../log';
import { command } from '../run';
import { onSettingChange, settings } from '../settings';
import type { FindingIndex } from './findingIndex';
import { FindingsView } from './findingsView';
import { isIdentifier, type Located } from './located';
import { showSameIdentifier } from './sameIdentifier';

function editor(): vscode.TextEditor {
  const active = vscode.window.activeTextEditor;
  if (active) return active;
  throw new Problem(
    'badInput',
    vscode.l10n.t(
      'No text is open in the active editor. VS Code gives files over 50 MB to no extension: copy the part around the error and choose “SSPR: Explain Clipboard”.',
    ),
  );
}

async function codes(index: FindingIndex): Promise<readonly Located[]> {
  const found = (await index.all(editor().document)).filter(({ id }) => !isIdentifier(id));
  if (found.length > 0) return found;
  throw new Problem(
    'notFound',
    vscode.l10n.t('No code of password reset was found in this file. Choose “SSPR: Explain Code…” to look one up.'),
  );
}

/** Moves to the next code behind the cursor or the previous one before it, round the end of the file. */
async function go(index: FindingIndex, direction: 1 | -1): Promise<void> {
  const found = await codes(index);
  const { selection } = editor();
  const ordered = direction === 1 ? found : [...found].reverse();
  const beyond = ({ range }: Located): boolean =>
    direction === 1 ? range.start.isAfter(selection.active) : range.start.isBefore(selection.active);
  const target = ordered.find((finding) => beyond(finding) && !finding.range.contains(selection.active)) ?? ordered[0];
  if (!target) return;
  editor().selection = new vscode.Selection(target.range.start, target.range.start);
  editor().revealRange(target.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const { code, title } = decode().explain(target.id, settings.language());
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0}: {1} ({2} of {3})', code, title, found.indexOf(target) + 1, found.length), 5000);
}

/** A list of the codes of the file with their counts; choosing one goes to where it stands first. */
async function list(index: FindingIndex): Promise<void> {
  const found = await codes(index);
  const first = new Map<string, { readonly at: Located; count: number; line: number }>();
  for (const finding of found) {
    const known = first.get(finding.id);
    if (!known) first.set(finding.id, { at: finding, count: 1, line: finding.range.start.line });
    else if (known.line !== finding.range.start.line) {
      known.count++;
      known.line = finding.range.start.line;
    }
  }
  const rows = [...first].map(([id, { at, count }]) => {
    const { code, title } = decode().explain(id, settings.language());
    const line = at.range.start.line + 1;
    const detail = count === 1 ? vscode.l10n.t('Line {0}', line) : vscode.l10n.t('{0} times, first in line {1}', count, line);
    return { label: code, description: title, detail, at };
  });
  const title = vscode.l10n.t('{0} codes, {1} different', found.length, rows.length);
  const picked = await vscode.window.showQuickPick(rows, {
    title,
    placeHolder: vscode.l10n.t('Choose a code to go to where it stands first'),
    matchOnDescription: true,
  });
  if (!picked) return;
  editor().selection = new vscode.Selection(picked.at.range.start, picked.at.range.start);
  editor().revealRange(picked.at.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The view of codes in the active file, and the commands that move between them. */
export function registerFindings(index: FindingIndex, log: Log): vscode.Disposable {
  const provider = new FindingsView(index);
  const view = vscode.window.createTreeView('sspr.findings', { treeDataProvider: provider, showCollapseAll: true });
  const decoded = new ContextKey('sspr.decodedDocument');
  const soon = new Delayed(250);

  let followed: vscode.TextDocument | undefined;
  // A page of ours beside the log is no reason to forget the log.
  const follow = (): vscode.TextDocument | undefined => {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    followed = activeTextEditor?.document ?? visibleTextEditors.find(({ document }) => document === followed)?.document;
    return followed;
  };
  const fill = async (): Promise<void> => {
    const document = follow();
    const count = await provider.show(document);
    if (count === undefined) return;
    view.description = (count > 0 ? document?.uri.path.split('/').at(-1) : undefined) ?? '';
    view.message = provider.cut ? vscode.l10n.t('Only the first {0} codes of this file are listed.', count) : '';
  };
  // Reading the whole file is for who looks at the list.
  const refresh = (): void => {
    if (view.visible) soon.run(() => void fill());
  };
  const place = (): void => {
    const document = follow();
    decoded.set(document !== undefined && isDecoded(document));
  };
  const both = (): void => {
    refresh();
    place();
  };
  const start = new Delayed(0);
  start.run(place);
  const all = new Disposables();
  all.add(
    provider,
    view,
    soon,
    start,
    view.onDidChangeVisibility(refresh),
    vscode.window.onDidChangeActiveTextEditor(both),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === followed) both();
    }),
    onSettingChange(undefined, both),
    command(log, 'sspr.nextFinding', () => go(index, 1)),
    command(log, 'sspr.previousFinding', () => go(index, -1)),
    command(log, 'sspr.listFindings', () => list(index)),
    command(log, 'sspr.showSameIdentifier', (value) => showSameIdentifier(editor(), value)),
    command(log, 'sspr.refreshFindings', fill),
    command(log, 'sspr.loadMoreFindings', (id) => {
      if (typeof id === 'string') provider.loadMore(id);
    }),
  );
  return all;
}
