import type { Purpose } from '../../src/core/support/fields';
import type { FileRow } from '../../src/core/support/formState';
import type { SupportLabels } from '../../src/core/support/texts';
import type { FromSupport } from '../../src/shared/supportPage';
import { element, onUse } from '../element';

interface FilesOptions {
  readonly purpose: Purpose;
  /** What they are attached to. */
  readonly name: string;
  readonly labels: SupportLabels;
  readonly send: (message: FromSupport) => void;
}

/** The files of a field, with a button to add some and one to take each away. */
export class Files {
  readonly root: HTMLElement;
  readonly #list = element('ul', { class: 'files' });
  readonly #none: HTMLElement;
  readonly #attach: HTMLElement;
  readonly #options: FilesOptions;
  #shown = '';

  constructor(options: FilesOptions) {
    const { purpose, name, labels, send } = options;
    this.#options = options;
    this.#none = element('p', { class: 'hint' }, labels.noFiles);
    this.#attach = onUse(
      element('vscode-button', { appearance: 'secondary', 'aria-label': labels.attachTo.replace('{0}', () => name) }, labels.attach),
      () => send({ type: 'attach', purpose }),
    );
    this.#list.hidden = true;
    this.root = element('div', {}, this.#none, this.#list, this.#attach);
  }

  show(files: readonly FileRow[]): void {
    const ids = files.map(({ id }) => id).join(' ');
    if (ids === this.#shown) return;
    const fewer = ids.length < this.#shown.length;
    this.#shown = ids;
    this.#none.hidden = files.length > 0;
    this.#list.hidden = files.length === 0;
    const focused = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...files.map((file) => this.#row(file)));
    // The button that was used is gone with its file.
    if (fewer && focused) this.#attach.focus();
  }

  #row({ id, name, size }: FileRow): HTMLElement {
    const { labels, send } = this.#options;
    const remove = onUse(
      element('vscode-button', { appearance: 'secondary', 'aria-label': labels.removeFile.replace('{0}', () => name) }, labels.remove),
      () => send({ type: 'remove', id }),
    );
    return element('li', {}, element('span', { class: 'file' }, name), element('span', { class: 'hint' }, size), remove);
  }
}
