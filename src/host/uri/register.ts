import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { decode } from '../decode';
import type { Log } from '../log';
import { run } from '../run';

/** `vscode://<extension>/explain/SSPR_0010` opens one entry. Ids of the catalogue only: nothing else in a link is used. */
export function registerUri(log: Log): vscode.Disposable {
  return vscode.window.registerUriHandler({
    handleUri: (uri) =>
      run(log, 'uri', async () => {
        const id = decode().linkedId(uri.path);
        if (id === undefined) {
          throw new Problem(
            'badInput',
            vscode.l10n.t('This link does not name an entry of the SSPR catalogue. Use “SSPR: Explain Code…” to look the code up.'),
          );
        }
        await vscode.commands.executeCommand('sspr.openEntry', id);
      }),
  });
}
