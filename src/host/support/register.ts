import type * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import { supportBundle } from './supportBundle';
import type { SupportRequests } from './supportRequests';

function isCase(raw: unknown): raw is Case {
  return typeof raw === 'object' && raw !== null && 'guide' in raw && 'drafts' in raw && 'live' in raw;
}

/**
 * The command that opens the form of a support request: of the case that it is given, else of the one in front (`current`), else empty.
 * Everything else of it is loaded then.
 */
export function registerSupport(context: vscode.ExtensionContext, log: Log, current: () => Case | undefined): vscode.Disposable {
  const all = new Disposables();
  let requests: SupportRequests | undefined;
  const load = (): SupportRequests => {
    if (!requests) {
      requests = new (supportBundle().SupportRequests)(context.extensionUri, log);
      all.add(requests);
    }
    return requests;
  };
  all.add(command(log, 'sspr.prepareSupportRequest', (one) => load().open(isCase(one) ? one : (current() ?? null))));
  return all;
}
