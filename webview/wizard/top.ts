import type { Place, Progress, WizardState } from '../../src/core/case/wizardState';
import { element } from '../element';
import { button, textButton } from './parts';

function person({ user }: Place, { labels }: WizardState): HTMLElement | undefined {
  if (!user.chosen) return undefined;
  const { name, userPrincipalName, found } = user.chosen;
  return element(
    'span',
    { class: 'person', title: userPrincipalName },
    `${labels.user}: `,
    element('bdi', {}, name === '' ? userPrincipalName : name),
    !found && ` (${labels.notLookedUp})`,
  );
}

function tenant({ tenant: shown }: Place, { labels }: WizardState): HTMLElement {
  if (!shown) return element('span', { class: 'tenant' }, labels.notSignedIn);
  return element(
    'span',
    { class: 'tenant', title: shown.id },
    element('bdi', {}, shown.name === '' ? shown.id : shown.name),
    ...shown.facts.flatMap((fact) => [', ', element('bdi', {}, fact)]),
  );
}

function tabs({ tabs: all, labels, place, found }: WizardState): HTMLElement {
  const tab = ({ step, label, current }: WizardState['tabs'][number]): HTMLElement => {
    const made = textButton(label, { type: 'goTo', step });
    if (current) made.setAttribute('aria-current', 'step');
    return element('li', { id: `tab-${step.kind}` }, made);
  };
  return element(
    'nav',
    { 'aria-label': labels.steps },
    element('ol', { class: 'tabs' }, ...all.map(tab)),
    element('span', { class: 'to-found', id: 'to-found' }, textButton(`${labels.found}: ${found.length}`, 'act:found')),
    place.chosen && textButton(labels.startOver, { type: 'restart' }),
  );
}

function progress({ done, total, sentence, running, canRun }: Progress, { labels }: WizardState): HTMLElement {
  return element(
    'div',
    { class: 'progress', id: 'progress' },
    running && element('progress', { value: String(done), max: String(total), 'aria-label': labels.live }),
    element('span', { class: 'sentence' }, sentence),
    running
      ? textButton(labels.cancelRun, { type: 'cancelRun' })
      : canRun && textButton(total > 0 ? labels.runAgain : labels.runAll, { type: 'runAll' }),
  );
}

/** Where the person is and what is next: in sight wherever the page is scrolled. */
export function top(state: WizardState): HTMLElement {
  const { place, labels, next } = state;
  return element(
    'div',
    { class: 'top', id: 'top' },
    place.tenant?.demo === true && element('p', { class: 'demo', id: 'demo' }, labels.demo),
    element('p', { class: 'place', id: 'place' }, unlessEmpty(place.entry), person(place, state), tenant(place, state)),
    tabs(state),
    element(
      'div',
      { class: 'next', id: 'next' },
      element('span', {}, element('strong', {}, `${labels.next}: `), next.sentence),
      next.step !== null && button(labels.goOn, { type: 'goTo', step: next.step }, { about: next.sentence }),
    ),
    state.progress ? progress(state.progress, state) : undefined,
  );
}

function unlessEmpty(words: string): HTMLElement | undefined {
  return words === '' ? undefined : element('strong', {}, words);
}
