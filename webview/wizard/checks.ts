import type { CheckRow, ChecksPage, WizardState } from '../../src/core/case/wizardState';
import { element, prose } from '../element';
import { section, sign, textButton } from './parts';

function row({ check, title, where, says, state, stateLabel, matters, canRun }: CheckRow, { labels }: WizardState): HTMLElement {
  return element(
    'li',
    { id: `row-${check}`, class: matters ? 'matters' : 'besides' },
    sign(state, stateLabel),
    element(
      'div',
      { class: 'what' },
      textButton(title, { type: 'goTo', step: { kind: 'check', check } }),
      element('p', { class: 'hint' }, says === '' ? (state === 'running' ? stateLabel : where) : prose(says)),
    ),
    canRun && textButton(state === 'open' ? labels.runCheck : labels.runAgain, { type: 'runCheck', check }, title),
  );
}

/** Every check; the box above hides those that do not matter, by style alone. */
export function checks({ groups }: ChecksPage, state: WizardState): readonly HTMLElement[] {
  const { labels } = state;
  const some = groups.some(({ rows }) => rows.some(({ matters }) => matters));
  return [
    ...(some
      ? [
          element(
            'label',
            { class: 'only', id: 'only' },
            element('input', { type: 'checkbox', id: 'only-matters' }),
            ` ${labels.onlyMatters}`,
          ),
        ]
      : []),
    ...groups.map(({ title, rows }, index) =>
      section(`group-${index}`, title, element('ul', { class: 'rows' }, ...rows.map((each) => row(each, state)))),
    ),
  ];
}
