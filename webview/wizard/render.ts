import type { WizardState } from '../../src/core/case/wizardState';
import { element } from '../element';
import { checks } from './checks';
import { finding } from './finding';
import { button } from './parts';
import { patchChildren } from '../patch';
import { question } from './question';
import { side } from './side';
import { scenarios, start } from './start';
import { top } from './top';

/** What makes a state another page, so that focus and scroll position start anew. */
export function subject({ step }: WizardState): string {
  return step.kind === 'check' ? `check-${step.check}` : step.kind;
}

function content(state: WizardState): readonly (HTMLElement | undefined)[] {
  const { step, labels, next } = state;
  switch (step.kind) {
    case 'start':
      return start(step, state);
    case 'scenarios':
      return scenarios(step, state);
    case 'check':
      return question(step, state);
    case 'checks':
      return checks(step, state);
    case 'finding':
      return finding(step, state);
    case 'noFinding':
      return [
        element('p', {}, step.sentence),
        next.step === null ? undefined : button(labels.goOn, { type: 'goTo', step: next.step }, { primary: true, about: next.sentence }),
      ];
  }
}

function above({ step }: WizardState): HTMLElement | undefined {
  return step.kind === 'check'
    ? element('p', { class: 'above' }, element('strong', {}, step.title), step.position !== '' && ` · ${step.position}`)
    : undefined;
}

/** Draws a state into the page. What stays the same stays where it is, with its focus and with what was typed. */
export function render(page: HTMLElement, state: WizardState): void {
  const shown = content(state).filter((node) => node !== undefined);
  patchChildren(page, [
    top(state),
    // Said when it changes; never with every number.
    element('p', { class: 'unseen', role: 'status', id: 'announcement' }, state.announcement),
    element(
      'div',
      { class: 'columns', id: 'columns' },
      element(
        'div',
        { class: `page ${state.step.kind}`, id: subject(state) },
        ...[above(state)].filter((node) => node !== undefined),
        element('h1', { tabindex: '-1', id: 'heading' }, state.step.heading),
        ...shown,
      ),
      side(state),
    ),
  ]);
}
