import type { CheckPage, CommandBox, LiveBox, WizardState } from '../../src/core/case/wizardState';
import { element, prose } from '../element';
import { area, button, command, linkButton, list, paragraph, section, sign } from './parts';

type Child = HTMLElement | undefined;

function live(
  { state, stateLabel, says, at, confidence, evidence, lacksPermission }: LiveBox,
  page: CheckPage,
  { labels }: WizardState,
): HTMLElement {
  const facts = [confidence, at].filter((fact) => fact !== '').join(', ');
  return section(
    'live',
    labels.live,
    element('p', { class: 'result' }, sign(state, stateLabel, true), ' ', element('strong', {}, prose(says))),
    paragraph(facts, 'hint'),
    evidence.length > 0 ? element('h3', {}, labels.evidence) : undefined,
    list(evidence.map((sentence) => element('span', {}, prose(sentence)))),
    element(
      'div',
      { class: 'actions' },
      page.canRun && button(labels.runAgain, { type: 'runCheck', check: page.check }),
      lacksPermission && button(labels.permissions, { type: 'showPermissions' }),
    ),
  );
}

function options({ check, options: all, answered }: CheckPage, { labels }: WizardState): readonly HTMLElement[] {
  return [
    element(
      'vscode-radio-group',
      {
        // Another answer makes another group: the toolkit's keeps what was chosen last.
        id: `options-${answered}`,
        class: 'options',
        orientation: 'vertical',
        'aria-labelledby': 'heading',
        'data-options': check,
        ...(answered === '' ? {} : { value: answered }),
      },
      ...all.map(({ id, text }) => element('vscode-radio', { id: `option-${id}`, value: id }, prose(text))),
    ),
    element('div', { class: 'actions' }, button(labels.answer, 'act:answer', { primary: true })),
    element('p', { role: 'status', class: 'problem', id: 'choose-first', 'data-own': '' }),
  ];
}

function answers({ live: box, ...page }: CheckPage, state: WizardState): HTMLElement {
  const shown = options({ live: box, ...page }, state);
  // An answer that was read stands for itself; the person may still know better.
  if (box?.counts === true) {
    const summary = element('summary', { id: 'answer-differently' }, state.labels.answerDifferently);
    return element('details', { id: 'answers' }, summary, ...shown);
  }
  return element('div', { id: 'answers' }, ...shown);
}

function pasted({ result, answers: read }: CommandBox, { labels }: WizardState): HTMLElement {
  const rows = read.map(({ title, says, because }) =>
    element(
      'span',
      {},
      `${title}: `,
      element('strong', {}, prose(says)),
      because !== '' && element('span', { class: 'hint' }, ` (${labels.because} `, element('code', {}, because), ')'),
    ),
  );
  return element(
    'div',
    { role: 'status', id: 'paste-result', class: result?.understood === false ? 'problem' : '' },
    ...(result?.sentences ?? []).map((sentence) => element('p', {}, prose(sentence))),
    list(rows),
    result !== null && element('p', { class: 'hint' }, result.at),
  );
}

function byCommand(box: CommandBox, state: WizardState): HTMLElement {
  const { labels } = state;
  return element(
    'div',
    { id: `by-command-${box.id}` },
    element('h3', {}, labels.command),
    command(box, labels),
    area(`paste.${box.id}`, labels.paste, 5, undefined),
    element('p', { class: 'hint' }, labels.pasteHint),
    element('div', { class: 'actions' }, button(labels.readPaste, 'act:paste')),
    element('p', { role: 'status', class: 'problem', id: 'too-long', 'data-own': '' }),
    pasted(box, state),
  );
}

function howTo(page: CheckPage, state: WizardState): HTMLElement {
  const { labels } = state;
  const { menu, link } = page;
  return section(
    'how-to',
    labels.howToFindOut,
    element('p', {}, element('strong', {}, `${page.where}. `), prose(page.lookUp)),
    menu === '' ? undefined : element('p', {}, `${labels.menu} `, element('span', { class: 'menu' }, menu)),
    link ? element('div', { class: 'actions' }, linkButton(link, menu === '' ? page.title : menu)) : undefined,
    page.command ? byCommand(page.command, state) : undefined,
  );
}

export function question(page: CheckPage, state: WizardState): readonly Child[] {
  const { labels } = state;
  return [
    page.live ? live(page.live, page, state) : undefined,
    page.running ? element('p', { id: 'checking', class: 'hint' }, labels.checking) : undefined,
    !page.live && page.canRun
      ? element('div', { class: 'actions', id: 'run-this' }, button(labels.runCheck, { type: 'runCheck', check: page.check }))
      : undefined,
    answers(page, state),
    howTo(page, state),
  ];
}
