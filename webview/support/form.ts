import type { SupportState } from '../../src/core/support/formState';
import type { FromSupport } from '../../src/shared/supportPage';
import { element, onUse, prose } from '../element';
import { Field } from './field';
import { Files } from './files';

type Send = (message: FromSupport) => void;

/** The form, drawn once: what is typed stays under the cursor. Every state after that only changes what differs. */
export class SupportForm {
  readonly language: string;
  readonly #send: Send;
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #others: Files;
  readonly #total = element('p', { class: 'hint' });
  readonly #progress = element('div', { role: 'status', class: 'progress' });
  readonly #personal = element('div', {});
  readonly #preview: HTMLElement;
  readonly #save: HTMLElement;
  readonly #caseFile: ReadonlyMap<string, HTMLInputElement>;

  constructor(page: HTMLElement, state: SupportState, send: Send) {
    const { labels, groups, caseFile } = state;
    this.language = state.language;
    this.#send = send;
    this.#fields = new Map(groups.flatMap(({ fields }) => fields.map((row) => [row.id, new Field(row, labels, send)] as const)));
    this.#others = new Files({ purpose: 'other', name: labels.otherFiles, labels, send });
    this.#preview = element('pre', { tabindex: '0', role: 'group', 'aria-label': labels.preview });
    this.#save = this.#button(labels.save, 'save', 'primary');
    const choices = caseFile?.choices.map(({ id, text }) => ({ id, text, input: this.#radio(id) })) ?? [];
    this.#caseFile = new Map(choices.map(({ id, input }) => [id, input]));
    page.replaceChildren(
      element('header', {}, element('h1', {}, labels.title), element('p', {}, labels.intro)),
      this.#section('progress', labels.progress, this.#progress),
      ...groups.map(({ title, fields }, index) =>
        this.#section(`group-${index}`, title, ...fields.map(({ id }) => this.#fields.get(id)?.root)),
      ),
      this.#section('others', labels.otherFiles, element('p', { class: 'hint' }, labels.otherFilesHint), this.#others.root, this.#total),
      ...(choices.length > 0
        ? [
            element(
              'fieldset',
              {},
              element('legend', {}, labels.caseFile),
              element('p', { class: 'hint' }, labels.caseFileHint),
              ...choices.map(({ text, input }) => element('label', { class: 'choice' }, input, text)),
            ),
          ]
        : []),
      this.#section('preview', labels.preview, element('p', { class: 'hint' }, labels.previewHint), this.#preview),
      this.#section('personal', labels.personal, element('p', { class: 'hint' }, labels.personalHint), this.#personal),
      element('div', { class: 'actions' }, this.#save, this.#button(labels.copy, 'copy')),
    );
  }

  show(state: SupportState): void {
    const { labels } = state;
    for (const { fields } of state.groups) for (const row of fields) this.#fields.get(row.id)?.show(row);
    this.#others.show(state.otherFiles);
    replaceText(this.#total, state.filesSentence === '' ? '' : `${state.filesSentence} ${labels.logsNotMasked}`);
    replaceLines(this.#progress, state.progress);
    this.#progress.classList.toggle('complete', state.complete);
    const { personal } = state;
    const shown = personal.length > 0 ? personal.join('\n') : state.personalNothing;
    if (this.#personal.dataset['shown'] !== shown) {
      this.#personal.dataset['shown'] = shown;
      const list = element('ul', {}, ...personal.map((item) => element('li', {}, prose(item))));
      this.#personal.replaceChildren(personal.length > 0 ? list : element('p', {}, state.personalNothing));
    }
    replaceText(this.#preview, state.preview);
    for (const [id, input] of this.#caseFile) input.checked = id === state.caseFile?.chosen;
    this.#save.toggleAttribute('disabled', state.saving);
    replaceText(this.#save, state.saving ? labels.saving : labels.save);
  }

  #section(id: string, title: string, ...content: readonly (Node | undefined)[]): HTMLElement {
    const name = `title-${id}`;
    return element('section', { 'aria-labelledby': name }, element('h2', { id: name }, title), ...content);
  }

  #button(label: string, type: 'copy' | 'save', appearance = 'secondary'): HTMLElement {
    return onUse(element('vscode-button', { appearance }, label), () => this.#send({ type }));
  }

  #radio(id: string): HTMLInputElement {
    const input = element('input', { type: 'radio', name: 'caseFile', value: id });
    input.addEventListener('change', () => this.#send({ type: 'chooseCaseFile', caseFile: id as 'none' | 'masked' | 'withNames' }));
    return input;
  }
}

function replaceText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** A screen reader says only what changed. */
function replaceLines(target: HTMLElement, lines: readonly string[]): void {
  if ([...target.children].map((child) => child.textContent).join('\n') === lines.join('\n')) return;
  target.replaceChildren(...lines.map((line) => element('p', {}, line)));
}
