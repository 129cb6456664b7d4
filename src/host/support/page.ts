import * as vscode from 'vscode';
import type { Case } from '../../core/case/case';
import { Problem } from '../../core/problem';
import {
  type Attachment,
  MOST_BYTES,
  MOST_FILES,
  type Purpose,
  type SupportForm,
  type TextField,
  textFields,
} from '../../core/support/fields';
import { type FromSupport, parseFromSupport, type ToSupport } from '../../shared/supportPage';
import { Disposables } from '../disposable';
import { pageHtml } from '../explain/pageHtml';
import type { Log } from '../log';
import { run } from '../run';
import { settings } from '../settings';
import { guideBundle } from '../wizard/guideBundle';
import { type AttachedFile, saveRequest } from './saveRequest';

const PAGE_TYPE = 'sspr.support';

interface PageOptions {
  readonly extension: vscode.Uri;
  readonly log: Log;
  readonly one: Case | null;
  readonly onClose: () => void;
}

/** A form in a panel. What is typed stays here, in memory; closed, it is forgotten. */
export class SupportPage implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #listeners = new Disposables();
  readonly #log: Log;
  #case: Case | null;
  #form: SupportForm;
  #files: readonly AttachedFile[] = [];
  #count = 0;
  #saving = false;

  constructor({ extension, log, one, onClose }: PageOptions) {
    this.#log = log;
    this.#case = one;
    this.#form = guideBundle().prefilled(one, settings.language());
    this.#panel = vscode.window.createWebviewPanel(PAGE_TYPE, vscode.l10n.t('Support Request'), vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist', 'webview')],
    });
    this.#panel.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.png');
    this.#panel.webview.html = pageHtml(this.#panel.webview, extension, 'support', settings.language());
    this.#listeners.add(
      this.#panel.webview.onDidReceiveMessage((raw: unknown) => {
        const message = parseFromSupport(raw);
        if (message) void run(this.#log, `support request: ${message.type}`, () => this.#receive(message));
      }),
      this.#panel.onDidDispose(() => {
        this.#listeners.dispose();
        onClose();
      }),
    );
  }

  reveal(one: Case | null): void {
    this.#case = one;
    const fresh = guideBundle().prefilled(one, settings.language());
    const texts = Object.fromEntries(
      textFields.map((field) => [field, this.#form.texts[field].trim() === '' ? fresh.texts[field] : this.#form.texts[field]]),
    ) as Record<TextField, string>;
    this.#form = { ...this.#form, texts, accountType: this.#form.accountType === '' ? fresh.accountType : this.#form.accountType };
    this.#panel.reveal();
    this.#post();
  }

  refresh(): void {
    this.#post();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #receive(message: FromSupport): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.#post();
      case 'edit':
        return this.#change({ texts: { ...this.#form.texts, [message.field]: message.text } });
      case 'chooseAccountType':
        return this.#change({ accountType: message.accountType });
      case 'chooseCaseFile':
        return this.#case ? this.#change({ caseFile: message.caseFile }) : undefined;
      case 'attach':
        return this.#attach(message.purpose);
      case 'remove':
        this.#files = this.#files.filter(({ id }) => id !== message.id);
        return this.#change({});
      case 'copy':
        await vscode.env.clipboard.writeText(guideBundle().supportText(this.#form, { language: settings.language(), now: Date.now() }));
        vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Text of the support request copied')}`, 3000);
        return;
      case 'save':
        return this.#save();
    }
  }

  #change(changed: Partial<SupportForm>): void {
    const attachments: readonly Attachment[] = this.#files.map(({ id, purpose, name, size }) => ({ id, purpose, name, size }));
    this.#form = { ...this.#form, ...changed, attachments };
    this.#post();
  }

  async #attach(purpose: Purpose): Promise<void> {
    const texts = guideBundle().supportTexts(settings.language());
    const title = purpose === 'other' ? texts.labels.otherFiles : texts.fields[purpose].label;
    const chosen = (await vscode.window.showOpenDialog({ canSelectMany: true, title, openLabel: vscode.l10n.t('Attach') })) ?? [];
    const known = new Set(this.#files.map(({ uri }) => uri.toString()));
    const added = await Promise.all(chosen.filter((uri) => !known.has(uri.toString())).map((uri) => this.#file(uri, purpose)));
    const files = [...this.#files, ...added];
    if (files.length > MOST_FILES || files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
      throw new Problem(
        'badInput',
        vscode.l10n.t(
          'That is too much: at most {0} files and {1} in all. Attach the log alone, or save a shorter part of it.',
          MOST_FILES,
          texts.size(MOST_BYTES),
        ),
      );
    this.#files = files;
    this.#change({});
  }

  async #file(uri: vscode.Uri, purpose: Purpose): Promise<AttachedFile> {
    const { size } = await vscode.workspace.fs.stat(uri);
    return { id: String(++this.#count), purpose, name: uri.path.split('/').at(-1) ?? '', size, uri };
  }

  async #save(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    this.#post();
    try {
      await saveRequest({ form: this.#form, files: this.#files, one: this.#case });
    } finally {
      this.#saving = false;
      this.#post();
    }
  }

  #post(): void {
    const context = { language: settings.language(), now: Date.now(), saving: this.#saving };
    const message: ToSupport = { type: 'state', state: guideBundle().formState(this.#form, context) };
    void this.#panel.webview.postMessage(message);
  }
}
