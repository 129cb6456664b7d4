import type { EvidenceRow, FindingPage, StepRow, WizardState } from '../../src/core/case/wizardState';
import { MOST_DRAFT } from '../../src/shared/wizardLimits';
import { element, prose } from '../element';
import { area, button, command, list, paragraph, section, sign, textButton, unseen } from './parts';
import { scenarioLink } from './start';

type Child = HTMLElement | undefined;

function evidenceRow({ check, title, says, by, state, stateLabel, details }: EvidenceRow): HTMLElement {
  return element(
    'li',
    { id: `evidence-${check}` },
    sign(state, stateLabel),
    element(
      'div',
      {},
      element('p', {}, textButton(title, { type: 'goTo', step: { kind: 'check', check } }), ': ', element('strong', {}, prose(says))),
      element('p', { class: 'hint' }, by),
      list(details.map((sentence) => element('span', {}, prose(sentence)))),
    ),
  );
}

function evidence(page: FindingPage, { labels }: WizardState): HTMLElement | undefined {
  const { supporting, other } = page;
  if (supporting.length + other.length === 0) return undefined;
  const rows = (each: readonly EvidenceRow[]): HTMLElement => element('ul', { class: 'rows' }, ...each.map(evidenceRow));
  return section(
    'evidence',
    labels.basedOn,
    supporting.length === 0 ? undefined : rows(supporting),
    other.length === 0
      ? undefined
      : element('details', { id: 'other-evidence' }, element('summary', {}, `${labels.alsoKnown} (${other.length})`), rows(other)),
  );
}

function step({ id, text, link, url, command: box }: StepRow, index: number, { labels }: WizardState): HTMLElement {
  const about = String(index + 1);
  return element(
    'li',
    { id: `step-${id}` },
    element('p', {}, prose(text)),
    element(
      'p',
      { class: 'small-actions' },
      textButton(labels.copyStep, { type: 'copyStep', step: id }, about),
      link !== null && textButton(link.text, { type: 'openLink', link: link.id }, about),
      url !== '' && textButton(`${labels.openUrl} ${url.replace(/^https:\/\//, '')}`, { type: 'openUrl', step: id }),
    ),
    box
      ? element('details', { id: `command-${id}` }, element('summary', {}, labels.command, unseen(about)), command(box, labels))
      : undefined,
  );
}

function marked(id: string, chosen: string): Readonly<Record<string, string>> {
  return id === chosen ? { selected: '' } : {};
}

function reply({ reply: { language, languages, edited } }: FindingPage, { labels }: WizardState): HTMLElement {
  const choices = languages.map(({ id, text }) => element('option', { value: id, ...marked(id, language) }, text));
  return section(
    'reply',
    labels.reply,
    element(
      'p',
      {},
      element('label', { for: 'reply-language' }, `${labels.replyLanguage} `),
      element('select', { id: 'reply-language' }, ...choices),
    ),
    area('reply', labels.replyHint, 6, MOST_DRAFT.reply),
    element(
      'div',
      { class: 'actions' },
      button(labels.copyReply, { type: 'copyReply' }),
      edited && button(labels.resetReply, { type: 'resetReply' }),
    ),
  );
}

function takeAlong({ kept }: FindingPage, { labels }: WizardState): HTMLElement {
  return section(
    'take-along',
    labels.takeAlong,
    area('notes', labels.notes, 4, MOST_DRAFT.notes),
    element('p', { class: 'hint' }, labels.notesHint),
    element(
      'div',
      { class: 'actions' },
      button(labels.exportCase, { type: 'exportCase' }),
      button(labels.supportRequest, { type: 'prepareSupportRequest' }),
    ),
    element('p', { class: 'hint' }, kept),
  );
}

function unless(empty: boolean, made: () => HTMLElement): Child {
  return empty ? undefined : made();
}

function todo(page: FindingPage, state: WizardState): readonly Child[] {
  const { labels } = state;
  return [
    section('who', labels.who, element('p', {}, page.who)),
    unless(page.steps.length === 0, () =>
      section(
        'what-to-do',
        labels.whatToDo,
        element('ol', { class: 'steps' }, ...page.steps.map((each, index) => step(each, index, state))),
        element('div', { class: 'actions' }, button(labels.copySteps, { type: 'copySteps' })),
      ),
    ),
    unless(page.changed === '', () => section('changed', labels.changed, paragraph(page.changed))),
    unless(page.verify === '', () => section('verify', labels.verify, paragraph(page.verify))),
  ];
}

function unchecked(page: FindingPage, { labels }: WizardState): Child {
  const rows = page.unchecked.map(({ check, title, why }) =>
    element('span', {}, textButton(title, { type: 'goTo', step: { kind: 'check', check } }), ` — ${why}`),
  );
  return unless(rows.length === 0, () => section('unchecked', labels.unchecked, list(rows)));
}

function alternatives(page: FindingPage, { labels }: WizardState): Child {
  const rows = page.alternatives.map(({ title, sentence }) => element('span', {}, element('strong', {}, title), '. ', prose(sentence)));
  return unless(rows.length === 0, () => section('alternatives', labels.alternatives, list(rows)));
}

function further(page: FindingPage, { labels }: WizardState): readonly Child[] {
  const related = page.related.map((row) => scenarioLink(row, 'openRelated'));
  const sources = page.sources.map(({ id, title, canOpen }) =>
    canOpen ? textButton(title, { type: 'openSource', source: id }) : element('span', {}, title),
  );
  return [
    unless(related.length === 0, () => section('related', labels.related, list(related))),
    unless(sources.length === 0, () => section('sources', labels.sources, list(sources))),
  ];
}

export function finding(page: FindingPage, state: WizardState): readonly Child[] {
  const { labels } = state;
  return [
    element('p', { class: 'meaning' }, prose(page.sentence)),
    element(
      'dl',
      { class: 'facts' },
      element('dt', {}, labels.certainty),
      element(
        'dd',
        {},
        element('span', { class: `certainty ${page.certainty}` }, page.certaintyLabel),
        ` ${page.certaintySentence}`,
        page.elsewhere !== '' && ` ${page.elsewhere}`,
      ),
      element('dt', {}, labels.confidence),
      element('dd', {}, page.confidence),
    ),
    page.code
      ? element(
          'p',
          {},
          element('code', {}, page.code.code),
          ` ${page.code.title} `,
          textButton(labels.explainCode, { type: 'explainCode', code: page.code.id }, page.code.code),
        )
      : undefined,
    ...todo(page, state),
    evidence(page, state),
    unchecked(page, state),
    alternatives(page, state),
    reply(page, state),
    takeAlong(page, state),
    ...further(page, state),
  ];
}
