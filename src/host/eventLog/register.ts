import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import type * as Bundle from './bundle';
import type { EventLogEditor } from './eventLogEditor';

/** As the manifest names the editor of .evtx files. */
const EDITOR_TYPE = 'sspr.eventLog';

/** The editor that shows an .evtx file as a list of its events. Nothing of it is loaded before such a file opens. */
export function registerEventLog(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  const load = (): typeof Bundle => require('bundle:eventLog') as typeof Bundle;
  /** By file; `wanted`: record numbers of events to open in editors that are not there yet. */
  const open = new Map<string, EventLogEditor>();
  const wanted = new Map<string, number>();
  const all = new Disposables();
  all.add(
    vscode.window.registerCustomEditorProvider(
      EDITOR_TYPE,
      {
        openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
        resolveCustomEditor: ({ uri }, panel) => {
          const key = uri.toString();
          const editor = load().openEventLog({ uri, panel, extension: context.extensionUri, log });
          open.set(key, editor);
          panel.onDidDispose(() => open.delete(key));
          const record = wanted.get(key);
          wanted.delete(key);
          if (record !== undefined) editor.reveal(record);
        },
      },
      { supportsMultipleEditorsPerDocument: false },
    ),
    // For rows of an analysis: nobody calls it by name.
    command(log, 'sspr.openEventRecord', async (uri, record) => {
      if (!(uri instanceof vscode.Uri) || !Number.isSafeInteger(record)) return;
      const editor = open.get(uri.toString());
      if (editor) editor.reveal(Number(record));
      else wanted.set(uri.toString(), Number(record));
      await vscode.commands.executeCommand('vscode.openWith', uri, EDITOR_TYPE);
    }),
  );
  return all;
}
