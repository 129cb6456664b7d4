import * as vscode from 'vscode';
import type { FileProblem } from '../../core/logs/analysis/analysis';
import type { LogRecord } from '../../core/logs/record';
import { Problem } from '../../core/problem';
import { settings } from '../settings';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import type { Tenants } from '../tenant/tenants';
import type { AnalysisThread } from './thread';

const DAY = 24 * 60 * 60 * 1000;
/** The audit log goes back 30 days (7 without a licence), so nothing older is asked for. */
const MOST_DAYS = 30;
/** Beyond the span of the files: clocks and zones may be wrong by so much. */
const MARGIN = DAY;
/** Records that cross to the thread at once. */
const SLICE = 250;

let keys = 0;

/** From a day before the first attempt in the files, else as far back as the log goes. */
function beginning(span: { readonly from: number } | undefined, now: number): number {
  const earliest = now - MOST_DAYS * DAY;
  return span ? Math.max(earliest, span.from - MARGIN) : earliest;
}

async function read(model: TenantModel, thread: AnalysisThread, since: number, token: vscode.CancellationToken): Promise<void> {
  const key = ++keys;
  const name = vscode.l10n.t('Audit log of {0}', model.connected.tenantName);
  let count = 0;
  const tell = (records: readonly LogRecord[], last: boolean, problem?: FileProblem): void =>
    thread.tell({ type: 'addTenant', key, name, records, last, ...(problem && { problem }) });
  const abort = new AbortController();
  token.onCancellationRequested(() => abort.abort());
  const end = await model.auditLog(since, abort.signal, (records) => {
    const numbered = records.map((record) => ({ ...record, line: ++count }));
    for (let at = 0; at < numbered.length; at += SLICE) tell(numbered.slice(at, at + SLICE), false);
  });
  if ('why' in end && count === 0) {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    throw new Problem('notFound', tenantBundle().unreadableSentence(end.why, settings.language(), 'activity'));
  }
  tell([], true, 'why' in end ? 'stopped' : end.cut ? 'tooManyEvents' : undefined);
}

/** Joins the audit log of the tenant that is connected, once; without one it offers the ways to one. `joined`: ids of those that are in. */
export async function addTenantLog(
  tenants: Tenants,
  thread: AnalysisThread,
  span: { readonly from: number; readonly to: number } | undefined,
  joined: Set<string>,
): Promise<void> {
  const model = await tenants.need();
  const { tenantId, tenantName } = model.connected;
  if (joined.has(tenantId)) {
    throw new Problem(
      'badInput',
      vscode.l10n.t('The audit log of {0} is joined already. To read it anew, analyze the logs again.', tenantName),
    );
  }
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading the audit log of the tenant…'), cancellable: true },
    (_, token) => read(model, thread, beginning(span, model.now), token),
  );
  joined.add(tenantId);
}
