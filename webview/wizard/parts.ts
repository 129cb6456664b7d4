import type { CheckState, CommandBox, LinkBox } from '../../src/core/case/wizardState';
import type { PageLabels } from '../../src/core/case/texts';
import type { DraftId } from '../../src/core/case/case';
import type { FromWizard } from '../../src/shared/wizardPage';
import { element, prose } from '../element';
import type { TextArea } from '../toolkit';

/** What a control does: an intent for the host, or `act:…`, something that the page puts together from its fields first. */
export type Use = FromWizard | `act:${'answer' | 'user' | 'paste' | 'found'}`;

function used(use: Use): Readonly<Record<string, string>> {
  return typeof use === 'string' ? { 'data-act': use.slice('act:'.length) } : { 'data-do': JSON.stringify(use) };
}

/** Words that only a screen reader says. */
export function unseen(words: string): HTMLElement {
  return element('span', { class: 'unseen' }, words);
}

/** `about` tells apart controls of the same name, to those who cannot see where they stand. */
export function button(label: string, use: Use, { primary = false, about = '' } = {}): HTMLElement {
  return element('vscode-button', { appearance: primary ? 'primary' : 'secondary', ...used(use) }, label, about !== '' && unseen(about));
}

/** A control that looks like a link. */
export function textButton(label: Node | string, use: Use, about = ''): HTMLElement {
  return element('button', { type: 'button', class: 'text-button', ...used(use) }, label, about !== '' && unseen(about));
}

const SIGNS: Readonly<Record<CheckState, string>> = {
  pass: '✓',
  fail: '✕',
  note: '•',
  cannotTell: '?',
  doesNotApply: '–',
  running: '…',
  open: '○',
};

/** Where a check stands: a sign that differs in form, not in colour alone; its words are for screen readers unless they are shown. */
export function sign(state: CheckState, label: string, shown = false): HTMLElement {
  return element(
    'span',
    { class: `sign ${state}` },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, SIGNS[state]),
    shown ? element('span', {}, label) : unseen(label),
  );
}

export function section(id: string, title: string, ...content: readonly (Node | string | undefined | false)[]): HTMLElement {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title`, tabindex: '-1' }, title),
    ...content,
  );
}

export function list(items: readonly Node[], attributes: Readonly<Record<string, string>> = {}): HTMLElement | undefined {
  return items.length === 0 ? undefined : element('ul', attributes, ...items.map((item) => element('li', {}, item)));
}

export function paragraph(words: string, kind = ''): HTMLElement | undefined {
  return words === '' ? undefined : element('p', kind === '' ? {} : { class: kind }, prose(words));
}

/** A field whose text the host keeps as well. The words inside are its label. */
export function field(draft: DraftId, label: string, most: number, attributes: Readonly<Record<string, string>> = {}): TextArea {
  return element(
    'vscode-text-field',
    { id: `draft-${draft}`, 'data-draft': draft, maxlength: String(most), ...attributes },
    label,
  ) as TextArea;
}

export function area(draft: DraftId, label: string, rows: number, most: number | undefined): TextArea {
  const limit = most === undefined ? {} : { maxlength: String(most) };
  return element(
    'vscode-text-area',
    { id: `draft-${draft}`, 'data-draft': draft, rows: String(rows), resize: 'vertical', ...limit },
    label,
  ) as TextArea;
}

export function linkButton({ id, text }: LinkBox, about: string): HTMLElement {
  return button(text, { type: 'openLink', link: id }, { about });
}

/** A command with what can be done with it. */
export function command({ id, text, where, permission }: CommandBox, labels: PageLabels): HTMLElement {
  return element(
    'div',
    { class: 'command' },
    element(
      'p',
      { class: 'hint' },
      [where, permission]
        .filter((part) => part !== '')
        .join('. ')
        .replaceAll('..', '.'),
    ),
    element('pre', { tabindex: '0', role: 'group', 'aria-label': labels.command }, element('code', {}, text)),
    element(
      'div',
      { class: 'actions' },
      button(labels.copy, { type: 'copyCommand', command: id }, { about: text.slice(0, 60) }),
      button(labels.toTerminal, { type: 'openTerminal', command: id }, { about: text.slice(0, 60) }),
    ),
    element('p', { class: 'hint' }, labels.readsOnly),
  );
}
