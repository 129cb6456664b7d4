import * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import type { Language } from '../../core/codes/texts';
import { Problem } from '../../core/problem';
import { type Attachment, MOST_BYTES, type SupportForm } from '../../core/support/fields';
import type { WrittenFile } from '../../core/support/manifest';
import { settings } from '../settings';
import { guideBundle } from '../wizard/guideBundle';
import { piecesOf } from './localFiles';
import { datedName, ownVersion, suggestedPlace } from './suggested';
import { writeWhole } from './wholeFile';
import { piecesOfText, TooLarge, type ZipSource, ZipWriter } from './zip';

export interface AttachedFile extends Attachment {
  readonly uri: vscode.Uri;
}

interface Request {
  readonly form: SupportForm;
  readonly files: readonly AttachedFile[];
  readonly one: Case | null;
}

/** Beside the attached files: the request, the case file twice and the manifest. */
const ROOM_FOR_OURS = 20 * 1024 * 1024;

/** What of a person will be in the file, before there is one. */
async function agreed(form: SupportForm, language: Language): Promise<boolean> {
  const texts = guideBundle().supportTexts(language);
  const items = guideBundle()
    .personalData(form)
    .map((id) => `– ${texts.personal[id]}`);
  if (items.length === 0) return true;
  const save = vscode.l10n.t('Save');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('This zip will hold personal data. Send it only to those who need it.'),
    { modal: true, detail: items.join('\n\n') },
    save,
  );
  return chosen === save;
}

/** A file elsewhere than on this computer comes whole: VS Code offers no other way. */
async function* remotePieces(uri: vscode.Uri): AsyncGenerator<Uint8Array> {
  yield await vscode.workspace.fs.readFile(uri);
}

function sourcesOf({ form, files, one }: Request, language: Language, now: number): readonly ZipSource[] {
  const paths = guideBundle().pathsInZip(files);
  const masked = form.caseFile === 'masked';
  const options = { masked, language, now, version: ownVersion() };
  const ofCase =
    one === null || form.caseFile === null || form.caseFile === 'none'
      ? []
      : [
          { path: 'case/case.html', masked, pieces: piecesOfText(guideBundle().caseHtml(one, options)) },
          { path: 'case/case.json', masked, pieces: piecesOfText(guideBundle().caseJson(one, options)) },
        ];
  return [
    { path: 'support-request.txt', masked: false, pieces: piecesOfText(guideBundle().supportText(form, { language, now })) },
    ...ofCase,
    ...files.map(({ uri }, index) => ({
      path: paths[index] ?? '',
      masked: false,
      pieces: () => (uri.scheme === 'file' ? piecesOf(uri.fsPath) : remotePieces(uri)),
    })),
  ];
}

/** Why a file could not be packed, for people; `path` names it. */
function packingProblem(failure: unknown, path: string): unknown {
  if (failure instanceof TooLarge)
    return new Problem('badInput', vscode.l10n.t('The files have grown beyond what fits into the zip. Take some away, then save again.'));
  const code: unknown = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  if (typeof code !== 'string' || code === 'ENOSPC' || code === 'ABORT_ERR') return failure;
  const name = path.split('/').at(-1) ?? path;
  return new Problem('notFound', vscode.l10n.t('{0} cannot be read any more. Attach it again, or remove it.', name));
}

interface Packing {
  readonly now: number;
  readonly token: vscode.CancellationToken;
  readonly progress: vscode.Progress<{ readonly increment: number }>;
}

async function pack(request: Request, target: vscode.Uri, { now, token, progress }: Packing): Promise<void> {
  const language = settings.language();
  const abort = new AbortController();
  const total = request.files.reduce((sum, { size }) => sum + size, 1);
  const onRead = (bytes: number): void => progress.report({ increment: (100 * bytes) / total });
  token.onCancellationRequested(() => abort.abort(new vscode.CancellationError()));
  await writeWhole(target, async (file) => {
    const writer = new ZipWriter({
      write: (piece) => file.write(piece),
      most: MOST_BYTES + ROOM_FOR_OURS,
      now,
      signal: abort.signal,
      onRead,
    });
    const written: WrittenFile[] = [];
    for (const source of sourcesOf(request, language, now)) {
      try {
        written.push(await writer.add(source));
      } catch (failure) {
        throw packingProblem(failure, source.path);
      }
    }
    await writer.add({ path: 'manifest.json', masked: false, pieces: piecesOfText(guideBundle().manifestJson(written, now, language)) });
    await writer.end();
  });
}

/** Says what personal data there is, asks for a place, and writes the zip whole or not at all. */
export async function saveRequest(request: Request): Promise<void> {
  if (!(await agreed(request.form, settings.language()))) return;
  const now = Date.now();
  const title = vscode.l10n.t('Save support request');
  const target = await vscode.window.showSaveDialog({
    defaultUri: suggestedPlace(datedName('sspr-support-request', now, 'zip')),
    filters: { Zip: ['zip'] },
    title,
  });
  if (!target) return;
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Writing the support request…'), cancellable: true },
    (progress, token) => pack(request, target, { now, token, progress }),
  );
  const show = vscode.l10n.t('Show in Folder');
  const done = vscode.l10n.t('The support request is in {0}. It holds personal data.', target.path.split('/').at(-1) ?? '');
  const chosen = await vscode.window.showInformationMessage(done, ...(target.scheme === 'file' ? [show] : []));
  if (chosen === show) await vscode.commands.executeCommand('revealFileInOS', target);
}
