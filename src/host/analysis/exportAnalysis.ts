import * as vscode from 'vscode';
import type { ExportFormat } from '../../core/logs/analysis/intent';
import type { FromDesk } from '../../files/worker/messages';
import { datedName, suggestedPlace } from '../support/suggested';
import { writeWhole } from '../support/wholeFile';
import type { AnalysisThread } from './thread';

interface Shape extends vscode.QuickPickItem {
  readonly masked: boolean;
}

const names: Readonly<Record<ExportFormat, string>> = { csv: 'CSV', json: 'JSON', html: 'HTML' };

function shapes(format: ExportFormat): readonly Shape[] {
  return [
    {
      label: vscode.l10n.t('{0}, masked', names[format]),
      detail: vscode.l10n.t('names, addresses and IDs are masked'),
      masked: true,
    },
    { label: vscode.l10n.t('{0} with names', names[format]), detail: vscode.l10n.t('personal data: keep the file safe'), masked: false },
  ];
}

/** The next piece is made when this one is written, so that none wait in memory. */
async function* pieces(thread: AnalysisThread, format: ExportFormat, masked: boolean): AsyncGenerator<string> {
  const isPiece = (message: FromDesk): message is Extract<FromDesk, { readonly type: 'piece' | 'fault' }> =>
    message.type === 'piece' || message.type === 'fault';
  let next = thread.next(isPiece);
  thread.tell({ type: 'export', format, masked });
  for (;;) {
    const said = await next;
    if (said.type === 'fault') throw new Error('The export could not be made.');
    const { text, last } = said;
    yield text;
    if (last) return;
    next = thread.next(isPiece);
    thread.tell({ type: 'nextPiece' });
  }
}

/**
 * Writes the attempts that the page shows to a file that the person chooses, masked unless they choose otherwise. What it answers offers to open
 * the file: that message may stand for hours, and the next export must not wait for it.
 */
export async function exportAnalysis(thread: AnalysisThread, format: ExportFormat): Promise<(() => Promise<void>) | undefined> {
  const title = vscode.l10n.t('Export analysis');
  const shape = await vscode.window.showQuickPick(shapes(format), { title, placeHolder: vscode.l10n.t('How to write it') });
  if (!shape) return undefined;
  const { masked } = shape;
  const target = await vscode.window.showSaveDialog({
    defaultUri: suggestedPlace(datedName(masked ? 'sspr-analysis' : 'sspr-analysis-with-names', Date.now(), format)),
    filters: { [names[format]]: [format] },
    title,
  });
  if (!target) return undefined;
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting the analysis…'), cancellable: true },
    (_, token) =>
      writeWhole(target, async (file) => {
        const encoder = new TextEncoder();
        for await (const text of pieces(thread, format, masked)) {
          if (token.isCancellationRequested) throw new vscode.CancellationError();
          await file.write(encoder.encode(text));
        }
      }),
  );
  return () => offer(target, format, masked);
}

async function offer(target: vscode.Uri, format: ExportFormat, masked: boolean): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = target.path.split('/').at(-1) ?? '';
  const chosen = await vscode.window.showInformationMessage(
    masked
      ? vscode.l10n.t('The analysis is in {0}, masked. Read it before you pass it on.', name)
      : vscode.l10n.t('The analysis is in {0}. It holds personal data.', name),
    open,
  );
  if (chosen !== open) return;
  // A page is for the browser; there VS Code would show its source.
  if (format === 'html' && target.scheme === 'file') await vscode.env.openExternal(target);
  else await vscode.window.showTextDocument(target);
}
