import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import type { Analyses } from './analyses';
import { askForLogs, logToFollow, namedLogs } from './choose';

/** Logs of a morning that never was, of people of the demo tenant. */
const SAMPLES = ['media', 'samples', 'analysis'];

/** The commands that read whole logs. The return of their pages after a restart is registered with what loads this. */
export function registerAnalysis(context: vscode.ExtensionContext, log: Log, analyses: Analyses): vscode.Disposable {
  const all = new Disposables();
  all.add(
    analyses,
    command(log, 'sspr.analyzeLogs', async (first, selected) => {
      const named = namedLogs(first, selected);
      const uris = named.length > 0 ? named : await askForLogs();
      if (uris.length > 0) await analyses.open(uris);
    }),
    command(log, 'sspr.followLog', async (first) => {
      const uri = await logToFollow(first);
      if (uri) analyses.follow(uri);
    }),
    command(log, 'sspr.analyzeSamples', () => analyses.open([vscode.Uri.joinPath(context.extensionUri, ...SAMPLES)])),
  );
  return all;
}
