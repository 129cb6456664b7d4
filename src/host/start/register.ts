import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import type { InlineShow } from '../settings';

const SAMPLES = ['writeback-events.log', 'mail-from-a-user.txt', 'audit-export.csv'];

/** Samples are read-only documents of their own scheme: nothing to save, nothing to change by accident. */
const SCHEME = 'sspr-sample';

/** Opens them all; the first one, which shows most, comes to the front. */
async function openSamples(): Promise<void> {
  for (const name of [...SAMPLES, ...SAMPLES.slice(0, 1)]) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: SCHEME, path: `/${name}` }));
    await vscode.window.showTextDocument(document, { preview: false });
  }
}

async function changeInline(): Promise<void> {
  const choices: readonly (vscode.QuickPickItem & { readonly show: InlineShow })[] = [
    { show: 'visibleLines', label: vscode.l10n.t('In every visible line') },
    { show: 'currentLine', label: vscode.l10n.t('In the line of the cursor only') },
    { show: 'off', label: vscode.l10n.t('Nowhere') },
  ];
  const configuration = vscode.workspace.getConfiguration('sspr');
  const current = configuration.get('inline.show');
  const items = choices.map((choice) => (choice.show === current ? { ...choice, description: vscode.l10n.t('now') } : choice));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Inline explanations'),
    placeHolder: vscode.l10n.t('Where to show short explanations'),
  });
  if (picked) await configuration.update('inline.show', picked.show, vscode.ConfigurationTarget.Global);
}

/** `SSPR_DEMO=standard code .` opens the demo tenant at once: how `npm start` shows the product. */
async function openDemo(variant: string | undefined): Promise<void> {
  if (variant) await vscode.commands.executeCommand('sspr.exploreDemo', variant);
}

/** What a new user starts with: samples, the walkthrough, the log. */
export function registerStart(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  const all = new Disposables();
  all.add(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async ({ path }) => {
        const name = SAMPLES.find((sample) => path === `/${sample}`);
        if (name === undefined) return '';
        return new TextDecoder().decode(
          await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'media', 'samples', name)),
        );
      },
    }),
    command(log, 'sspr.openSample', openSamples),
    command(log, 'sspr.changeInline', changeInline),
    command(log, 'sspr.showLog', () => log.show()),
    command(log, 'sspr.getStarted', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
    ),
  );
  void openDemo(process.env['SSPR_DEMO']);
  return all;
}
