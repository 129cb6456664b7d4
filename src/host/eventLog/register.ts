import * as vscode from 'vscode';
import type { Log } from '../log';
import type * as Bundle from './bundle';

/** As the manifest names the editor of .evtx files. */
const EDITOR_TYPE = 'sspr.eventLog';

/** The editor that shows an .evtx file as a list of its events. Nothing of it is loaded before such a file opens. */
export function registerEventLog(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  const load = (): typeof Bundle => require('bundle:eventLog') as typeof Bundle;
  return vscode.window.registerCustomEditorProvider(
    EDITOR_TYPE,
    {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: ({ uri }, panel) => load().openEventLog({ uri, panel, extension: context.extensionUri, log }),
    },
    { supportsMultipleEditorsPerDocument: false },
  );
}
