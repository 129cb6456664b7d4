import type { FoundRow, UserBox, WizardState } from '../../src/core/case/wizardState';
import type { PageLabels } from '../../src/core/case/texts';
import { MOST_DRAFT } from '../../src/shared/wizardLimits';
import { element, prose } from '../element';
import { button, field, list, paragraph, section, sign, textButton } from './parts';

function foundRow({ check, title, says, by, state, stateLabel, canTakeBack }: FoundRow, labels: PageLabels): HTMLElement {
  return element(
    'li',
    { id: `found-${check}` },
    sign(state, stateLabel),
    element(
      'div',
      {},
      textButton(title, { type: 'goTo', step: { kind: 'check', check } }),
      element('p', {}, prose(says)),
      element(
        'p',
        { class: 'hint' },
        by,
        canTakeBack && ' · ',
        canTakeBack && textButton(labels.takeBack, { type: 'takeBack', check }, title),
      ),
    ),
  );
}

function found({ found: rows, labels }: WizardState): HTMLElement {
  const shown = rows.map((row) => foundRow(row, labels));
  return section(
    'found',
    labels.found,
    rows.length === 0 ? element('p', { class: 'hint' }, labels.nothingFound) : element('ul', { class: 'rows' }, ...shown),
  );
}

/** Who it is about: chosen, or a field to choose by. */
export function personBox(user: UserBox, labels: PageLabels): readonly (HTMLElement | undefined)[] {
  if (user.chosen) {
    const { name, userPrincipalName, found: wasFound } = user.chosen;
    return [
      element(
        'p',
        { class: 'chosen' },
        name !== '' && element('bdi', { class: 'name' }, name),
        element('bdi', {}, userPrincipalName),
        !wasFound && element('span', { class: 'hint' }, labels.notLookedUp),
      ),
      paragraph(user.problem, 'problem'),
      button(labels.clearUser, { type: 'clearUser' }),
    ];
  }
  const people = user.people.map(({ id, name, userPrincipalName }) =>
    textButton(element('span', {}, element('bdi', {}, name), ' ', element('bdi', { class: 'hint' }, userPrincipalName)), {
      type: 'pickUser',
      id,
    }),
  );
  return [
    field('user', labels.userField, MOST_DRAFT.user, { 'data-enter': 'user' }),
    element('div', { class: 'actions' }, button(user.canLook ? labels.findUser : labels.keepName, 'act:user')),
    element('p', { role: 'status', class: 'hint', id: 'user-status' }, user.looking ? labels.looking : user.problem),
    people.length > 0 ? element('p', { class: 'hint' }, labels.people) : undefined,
    list(people, { class: 'people' }),
  ];
}

function logLine({ place, labels }: WizardState): HTMLElement | undefined {
  if (!place.logLine) return undefined;
  const { facts, excerpt } = place.logLine;
  return section(
    'log-line',
    labels.logLine,
    ...facts.map((fact) => element('p', {}, fact)),
    element('pre', { tabindex: '0', role: 'group', 'aria-label': labels.logLine }, excerpt),
  );
}

/** What is known, about whom it is, and where it came from. */
export function side(state: WizardState): HTMLElement {
  const { place, labels, step } = state;
  return element(
    'div',
    { class: 'side', id: 'side' },
    found(state),
    step.kind === 'start' ? undefined : section('person', labels.user, ...personBox(place.user, labels)),
    logLine(state),
  );
}
