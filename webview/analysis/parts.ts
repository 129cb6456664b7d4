import type { Outcome } from '../../src/core/logs/attempts/attempt';
import type { FromAnalysis } from '../../src/core/logs/analysis/intent';
import type { Tone } from '../../src/core/tenant/overview/overview';
import { element, unseen } from '../element';

/** Something that the page does itself, or puts together before it says it. */
export type Act = 'zoomIn' | 'earlier' | 'later' | 'copy' | 'cause';

/** What a control does: an intent for the host, or an act of the page. */
export type Use = FromAnalysis | Act;

export type Send = (message: FromAnalysis) => void;

function used(use: Use): Readonly<Record<string, string>> {
  return typeof use === 'string' ? { 'data-act': use } : { 'data-do': JSON.stringify(use) };
}

/** `about` tells apart controls of the same name, to those who cannot see where they stand. */
export function button(label: string, use: Use, { kind = '', about = '' } = {}): HTMLElement {
  return element(
    'button',
    { type: 'button', ...(kind === '' ? {} : { class: kind }), ...used(use) },
    label,
    about !== '' && unseen(` ${about}`),
  );
}

/** A control that looks like a link. */
export function textButton(label: Node | string, use: Use, about = ''): HTMLElement {
  return element('button', { type: 'button', class: 'text-button', ...used(use) }, label, about !== '' && unseen(` ${about}`));
}

/** Which tone, and so which pattern, an outcome has in pictures. From the ground up, as they are stacked: failures stand where they compare best. */
export const tones: readonly (readonly [Outcome, Tone])[] = [
  ['failed', 'bad'],
  ['unfinished', 'attention'],
  ['unknown', 'unsure'],
  ['succeeded', 'good'],
];

const SIGNS = {
  succeeded: '✓',
  failed: '✕',
  unfinished: '…',
  unknown: '?',
  done: '✓',
  missing: '',
  waiting: '',
  reading: '…',
  following: '●',
  read: '✓',
  partly: '!',
  cancelled: '–',
} as const;

export type SignName = keyof typeof SIGNS;

/** A sign that differs in form, not in colour alone. What it means stands beside it in words. */
export function sign(name: SignName): HTMLElement {
  return element('span', { class: `sign ${name}`, 'aria-hidden': 'true' }, SIGNS[name]);
}

/** Gives an existing sign another meaning. */
export function changeSign(existing: HTMLElement, name: SignName): void {
  const kind = `sign ${name}`;
  if (existing.className === kind) return;
  existing.className = kind;
  existing.textContent = SIGNS[name];
}

/** The heading of a section, which carries its name. */
export function heading(section: string, title: string, ...more: readonly (Node | string | undefined | false)[]): HTMLElement {
  return element('h2', { id: `${section}-title` }, title, ...more);
}
