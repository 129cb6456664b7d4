import type { FieldRow } from '../../src/core/support/formState';
import type { TextField } from '../../src/core/support/fields';
import type { SupportLabels } from '../../src/core/support/texts';
import type { FromSupport } from '../../src/shared/supportPage';
import { element, prose } from '../element';
import { Files } from './files';

type Send = (message: FromSupport) => void;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** One field: its name and state, what belongs into it, the control, and what is to be said about it. */
export class Field {
  readonly root: HTMLElement;
  readonly #badge = element('span', { class: 'badge' });
  readonly #message: HTMLElement;
  readonly #howToGet: HTMLElement;
  readonly #labels: SupportLabels;
  readonly #control: Control | undefined;
  readonly #files: Files | undefined;

  constructor(row: FieldRow, labels: SupportLabels, send: Send) {
    const { id, label, hint, input } = row;
    this.#labels = labels;
    this.#message = element('p', { class: 'message', id: `message-${id}` });
    this.#howToGet = element('p', { class: 'how', id: `how-${id}` });
    const help = element('p', { class: 'hint', id: `hint-${id}` }, prose(hint));
    this.#files = input.kind === 'files' ? new Files({ purpose: input.purpose, name: label, labels, send }) : undefined;
    this.#control = input.kind === 'files' ? undefined : control(row, send);
    this.#control?.setAttribute('aria-describedby', `hint-${id} message-${id} how-${id}`);
    const name = this.#control ? element('label', { for: `field-${id}`, class: 'name' }, label) : element('h3', { class: 'name' }, label);
    this.root = element(
      'div',
      { class: 'field' },
      element('div', { class: 'head' }, name, this.#badge),
      help,
      this.#control ?? this.#files?.root,
      this.#message,
      this.#howToGet,
    );
  }

  show({ state, stateLabel, message, howToGet, input }: FieldRow): void {
    this.root.dataset['state'] = state;
    if (this.#badge.textContent !== stateLabel) this.#badge.textContent = stateLabel;
    say(this.#message, message);
    say(this.#howToGet, howToGet === '' ? '' : `${this.#labels.howToGet} ${howToGet}`);
    if (input.kind === 'files') this.#files?.show(input.files);
    else if (this.#control) {
      const value = input.kind === 'choice' ? input.chosen : input.value;
      // Whoever is typing is ahead of the host.
      if (this.#control.value !== value && document.activeElement !== this.#control) this.#control.value = value;
      if (state === 'wrong') this.#control.setAttribute('aria-invalid', 'true');
      else this.#control.removeAttribute('aria-invalid');
    }
  }
}

function say(target: HTMLElement, text: string): void {
  if (target.dataset['said'] === text) return;
  target.dataset['said'] = text;
  target.replaceChildren(prose(text));
  target.hidden = text === '';
}

function control({ id, input }: FieldRow, send: Send): Control {
  switch (input.kind) {
    case 'choice': {
      const select = element(
        'select',
        { id: `field-${id}` },
        ...input.choices.map((choice) => element('option', { value: choice.id }, choice.text)),
      );
      select.value = input.chosen;
      select.addEventListener('change', () => send({ type: 'chooseAccountType', accountType: select.value as never }));
      return select;
    }
    case 'lines':
      return typed(element('textarea', { id: `field-${id}`, rows: '5', maxlength: String(input.most) }), id, input.value, send);
    default: {
      const line = element('input', {
        id: `field-${id}`,
        type: 'text',
        maxlength: String(input.kind === 'line' ? input.most : 0),
        autocomplete: 'off',
        spellcheck: 'false',
      });
      return typed(line, id, input.kind === 'line' ? input.value : '', send);
    }
  }
}

function typed<T extends HTMLInputElement | HTMLTextAreaElement>(target: T, id: FieldRow['id'], value: string, send: Send): T {
  target.value = value;
  target.addEventListener('input', () => send({ type: 'edit', field: id as TextField, text: target.value }));
  return target;
}
