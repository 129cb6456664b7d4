import * as vscode from 'vscode';
import type { FileProblem } from '../../core/logs/analysis/analysis';
import { Problem } from '../../core/problem';
import type { FromDesk, RecordPlace } from '../../files/worker/messages';
import type { Excerpts } from './excerpts';
import type { AnalysisThread } from './thread';

const MB = 1024 * 1024;

/** Larger files VS Code opens badly or not at all; their lines are shown as an excerpt. */
const MOST_EDITOR = 60 * MB;

/** Above so much VS Code asks before it opens a file, where it runs remotely, and shows no line until then. */
const MOST_REMOTE = 10 * MB;

/** Bytes that the editor opens without asking. */
function mostInEditor(): number {
  const asked = vscode.workspace.getConfiguration('workbench').inspect<number>('editorLargeFileConfirmation');
  const chosen = asked?.workspaceValue ?? asked?.globalValue;
  if (chosen !== undefined) return Math.min(chosen * MB, MOST_EDITOR);
  return vscode.env.remoteName === undefined ? MOST_EDITOR : MOST_REMOTE;
}

type Answer = Extract<FromDesk, { readonly type: 'excerpt' | 'noExcerpt' }>;

/** Whether the lines of the file are those of its text in an editor. */
function opensInEditor({ kind, format, path, size }: RecordPlace): boolean {
  return kind === 'file' && path !== '' && format !== 'evtx' && size <= mostInEditor() && !/\.(?:gz|zip)$/i.test(path);
}

function refusal(problem: FileProblem): Problem {
  return problem === 'missing' || problem === 'changed'
    ? new Problem('notFound', vscode.l10n.t('The file is no longer as it was read. Analyze it again, then open the line.'))
    : new Problem('notFound', vscode.l10n.t('The line cannot be shown: the file can no longer be read.'));
}

async function showExcerpt({ source, line, name }: RecordPlace, thread: AnalysisThread, excerpts: Excerpts): Promise<void> {
  const answered = thread.next(
    (message): message is Answer =>
      (message.type === 'excerpt' || message.type === 'noExcerpt') && message.source === source && message.line === line,
  );
  thread.tell({ type: 'excerpt', source, line });
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('SSPR: looking for the line…') },
    () => answered,
  );
  if (answer.type === 'noExcerpt') throw refusal(answer.problem);
  if (answer.lines.length === 0) throw refusal('changed');
  await excerpts.show({ name, line, first: answer.first, lines: answer.lines });
}

/** Shows where a record stands: in the file where an editor can, in the list of the event log, else as an excerpt with its neighbours. */
export async function openRecord(place: RecordPlace, thread: AnalysisThread, excerpts: Excerpts): Promise<void> {
  const { kind, format, path, line } = place;
  if (format === 'evtx' && kind === 'file' && path !== '') {
    await vscode.commands.executeCommand('sspr.openEventRecord', vscode.Uri.file(path), line);
  } else if (opensInEditor(place)) {
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(path).with({ fragment: `L${line}` }));
  } else {
    await showExcerpt(place, thread, excerpts);
  }
}
