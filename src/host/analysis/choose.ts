import * as vscode from 'vscode';
import { Problem } from '../../core/problem';

function isUri(raw: unknown): raw is vscode.Uri {
  return raw instanceof vscode.Uri;
}

/** The file of the tab in front, also one that VS Code keeps from extensions. */
function inFront(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return vscode.window.activeTextEditor?.document.uri;
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;

/** VS Code's dialog takes files or folders, on most systems not both. Empty: the person thought better of it. */
export async function pickLogs(kind: 'files' | 'folders'): Promise<readonly vscode.Uri[]> {
  const files = kind === 'files';
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: files,
    canSelectFolders: !files,
    canSelectMany: true,
    title: files ? vscode.l10n.t('Logs to analyze') : vscode.l10n.t('Folders of logs to analyze'),
    openLabel: vscode.l10n.t('Analyze'),
    ...(files && {
      filters: {
        [vscode.l10n.t('Logs and exports')]: [
          'evtx',
          'log',
          'txt',
          'trace',
          'csv',
          'tsv',
          'json',
          'ndjson',
          'jsonl',
          'xml',
          'zip',
          'gz',
          'out',
          'err',
        ],
        [vscode.l10n.t('All files')]: ['*'],
      },
    }),
  });
  return picked ?? [];
}

/** What the person wants to have analysed: asks, with the file in front offered first. */
export async function askForLogs(): Promise<readonly vscode.Uri[]> {
  const front = inFront();
  const items: readonly (vscode.QuickPickItem & { readonly pick: () => Promise<readonly vscode.Uri[]> | readonly vscode.Uri[] })[] = [
    ...(front ? [{ label: `$(file) ${nameOf(front)}`, description: vscode.l10n.t('the file in front'), pick: () => [front] }] : []),
    {
      label: `$(files) ${vscode.l10n.t('Choose Files…')}`,
      description: vscode.l10n.t('event logs (.evtx), exports, traces, archives of them'),
      pick: () => pickLogs('files'),
    },
    {
      label: `$(folder) ${vscode.l10n.t('Choose Folders…')}`,
      description: vscode.l10n.t('with all logs in them'),
      pick: () => pickLogs('folders'),
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Analyze logs'),
    placeHolder: vscode.l10n.t('What to read. Nothing leaves this computer.'),
  });
  return picked ? picked.pick() : [];
}

/**
 * What a command was given: by the explorer (the row, and all that are selected), by a title (its file), by a link (`'active'`: the file in
 * front). Empty: nothing, so it has to be asked for.
 */
export function namedLogs(first: unknown, selected: unknown): readonly vscode.Uri[] {
  if (Array.isArray(selected) && selected.length > 0 && selected.every(isUri)) return selected;
  if (isUri(first)) return [first];
  if (first !== 'active') return [];
  const front = inFront();
  if (!front) throw new Problem('badInput', vscode.l10n.t('No file is in front. Open one, or choose “SSPR: Analyze Logs…” to pick it.'));
  return [front];
}

/** A file of this computer to follow: the one that is named, else the one in front, else asked for. */
export async function logToFollow(first: unknown): Promise<vscode.Uri | undefined> {
  const front = isUri(first) ? first : inFront();
  if (front?.scheme === 'file') return front;
  if (isUri(first))
    throw new Problem('badInput', vscode.l10n.t('Only files of this computer can be followed. Copy it here, or analyze it as it is now.'));
  const [picked] =
    (await vscode.window.showOpenDialog({ title: vscode.l10n.t('Log to follow'), openLabel: vscode.l10n.t('Follow') })) ?? [];
  return picked;
}
