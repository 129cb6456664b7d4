import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import type { ReportHeader, ReportOptions, ReportRow } from '../../core/report/usersReport';
import type { Traits } from '../../core/users/tenantUser';
import type { Readiness } from '../../core/users/verdict';
import { settings } from '../settings';
import { cloudName } from '../signIn/cloudNames';
import { coverageLine } from '../tenant/progressText';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import { filterText } from './filterUsers';
import type { People } from './people';

/** People written before others get a turn. */
const SLICE = 1000;

interface Shape extends vscode.QuickPickItem {
  readonly format: 'csv' | 'json';
  readonly masked: boolean;
}

function shapes(): readonly Shape[] {
  const masked = vscode.l10n.t('names, addresses and IDs are masked');
  const whole = vscode.l10n.t('personal data: keep the file safe');
  return [
    { label: vscode.l10n.t('CSV, masked'), detail: masked, format: 'csv', masked: true },
    { label: vscode.l10n.t('JSON, masked'), detail: masked, format: 'json', masked: true },
    { label: vscode.l10n.t('CSV with names'), detail: whole, format: 'csv', masked: false },
    { label: vscode.l10n.t('JSON with names'), detail: whole, format: 'json', masked: false },
  ];
}

function headerOf(model: TenantModel, people: People): ReportHeader {
  const { connected, now } = model;
  return {
    account: connected.account,
    tenantName: connected.tenantName,
    tenantId: connected.tenantId,
    cloud: cloudName(connected.cloud),
    at: now,
    coverage: coverageLine(model, settings.language()),
    filters: people.filter ? [{ text: filterText(people.filter, model), personal: false }] : [],
    demo: connected.kind === 'demo',
  };
}

export function reportOptions(masked: boolean): ReportOptions {
  const { usersTexts, evidenceSentence } = tenantBundle();
  const language = settings.language();
  const { verdicts, reasons } = usersTexts(language);
  return { masked, language, words: { verdicts, reasons, sentence: (evidence) => evidenceSentence(evidence, language) } };
}

/** Everybody whom the filter lets through, in order of arrival; each row is judged as it is written. */
async function* rows(model: TenantModel, people: People): AsyncGenerator<ReportRow> {
  const { roster } = model;
  // With the evidence, which the report's warnings are made of: once for all who share their traits.
  const judged = new WeakMap<Traits, Readiness>();
  const readiness = (traits: Traits): Readiness => {
    const known = judged.get(traits) ?? people.verdicts(model).of(traits);
    judged.set(traits, known);
    return known;
  };
  let number = 0;
  for (let row = 0; row < roster.size; row++) {
    if (row % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
    const user = roster.at(row);
    if (people.shows(model, user)) yield { number: ++number, user, readiness: readiness(user.traits) };
  }
}

async function written(
  model: TenantModel,
  people: People,
  { format, masked }: Shape,
  token: vscode.CancellationToken,
): Promise<{ readonly bytes: Uint8Array; readonly count: number }> {
  const { usersCsvHead, usersCsvRow, usersJsonHead, usersJsonRow, usersJsonEnd } = tenantBundle();
  const options = reportOptions(masked);
  const header = headerOf(model, people);
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = format === 'csv' ? usersCsvHead(header, options) : usersJsonHead(header, options);
  let count = 0;
  for await (const row of rows(model, people)) {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    text += format === 'csv' ? usersCsvRow(row, options) : usersJsonRow(row, options);
    if (++count % SLICE === 0) {
      chunks.push(encoder.encode(text));
      text = '';
    }
  }
  chunks.push(encoder.encode(format === 'csv' ? text : text + usersJsonEnd));
  return { bytes: joined(chunks), count };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function suggested(model: TenantModel, { format }: Shape): vscode.Uri {
  const tenant = model.connected.tenantName
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const name = `sspr-users-${tenant}-${new Date(model.now).toISOString().slice(0, 10)}.${format}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder) return vscode.Uri.joinPath(folder, name);
  return vscode.Uri.joinPath(vscode.Uri.file(process.env['HOME'] ?? process.env['USERPROFILE'] ?? '/'), name);
}

/** Writes the people that the view shows, under its filter, to a file that the person chooses. */
export async function exportUsers(model: TenantModel, people: People): Promise<void> {
  const count = people.groups(model).reduce((sum, group) => sum + group.count, 0);
  if (count === 0) throw new Problem('notFound', vscode.l10n.t('No user passes the filter. Change it, or clear it, then export again.'));
  const total = tenantBundle().numberText(count, settings.language());
  const shape = await vscode.window.showQuickPick(shapes(), {
    title: people.filter
      ? vscode.l10n.t('Export {0} users: {1}', total, filterText(people.filter, model))
      : vscode.l10n.t('Export {0} users', total),
    placeHolder: vscode.l10n.t('How to write them'),
  });
  if (!shape) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: suggested(model, shape),
    filters: shape.format === 'csv' ? { CSV: ['csv'] } : { JSON: ['json'] },
    title: vscode.l10n.t('Export users'),
  });
  if (!target) return;
  const done = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting users…'), cancellable: true },
    async (_, token) => {
      const { bytes, count: exported } = await written(model, people, shape, token);
      await vscode.workspace.fs.writeFile(target, bytes);
      return exported;
    },
  );
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('Exported {0} users to {1}.', tenantBundle().numberText(done, settings.language()), target.path.split('/').at(-1) ?? ''),
    open,
  );
  if (chosen === open) await vscode.window.showTextDocument(target);
}
