import type { AnalysisLabels, AnalysisState, EvidenceState, OpenAttempt } from '../../src/core/logs/analysis/analysisState';
import { element, prose } from '../element';
import { button, sign, textButton } from './parts';

function course({ course: steps }: OpenAttempt, labels: AnalysisLabels): HTMLElement {
  return element(
    'ol',
    { class: 'course' },
    ...steps.map(({ label, state, time }) =>
      element(
        'li',
        { class: state },
        sign(state),
        element('span', { class: 'label' }, label),
        // What was done says so by its time.
        element(
          'span',
          { class: 'hint' },
          state === 'done' && time !== '' ? time : [labels[state], time].filter((part) => part !== '').join(' · '),
        ),
      ),
    ),
  );
}

function cause({ cause: found }: OpenAttempt, labels: AnalysisLabels): HTMLElement | undefined {
  if (!found) return undefined;
  const { code, codeText, title, certainty, steps } = found;
  return element(
    'div',
    { class: 'found' },
    element('h3', {}, labels.cause),
    element('p', { class: 'verdict' }, element('strong', {}, title), ' ', element('code', {}, codeText)),
    element('p', { class: 'hint' }, certainty, ' · ', textButton(labels.explain, { type: 'explain', code }, codeText)),
    steps.length > 0 && element('h3', {}, labels.whatToDo),
    steps.length > 0 && element('ol', { class: 'steps' }, ...steps.map((step) => element('li', {}, prose(step)))),
  );
}

function evidence(id: number, shown: EvidenceState, labels: AnalysisLabels): HTMLElement {
  const { part, time, heading, codes, excerpt, place, why, decisive, canOpen } = shown;
  return element(
    'li',
    { class: decisive ? 'decisive' : '', id: `part-${id}-${part}` },
    element(
      'p',
      {},
      element('span', { class: 'when' }, time),
      ' ',
      heading !== '' && element('strong', {}, heading),
      decisive && element('span', { class: 'tag' }, labels.decisive),
    ),
    why !== '' && element('p', { class: 'hint' }, why),
    codes.length > 0 &&
      element(
        'ul',
        { class: 'codes' },
        ...codes.map((code) =>
          element('li', {}, textButton(code.text, { type: 'explain', code: code.id }, labels.explain), ' ', code.title),
        ),
      ),
    excerpt !== '' && element('pre', { tabindex: '0', role: 'group', 'aria-label': place }, excerpt),
    element(
      'p',
      { class: 'place' },
      canOpen
        ? textButton(element('bdi', {}, `${labels.openLine}: ${place}`), { type: 'openLine', id, part })
        : element('bdi', { class: 'hint' }, place),
    ),
  );
}

/** All that is known of one attempt: what happened, how far it came, why it ended so, and where that is written. */
export function openAttempt({ open, labels }: AnalysisState): readonly (HTMLElement | undefined | false)[] {
  if (!open) return [];
  const { id, title, sentences, evidence: parts, more } = open;
  return [
    element('h2', { id: 'open-title', tabindex: '-1' }, title),
    ...sentences.map((sentence) => element('p', {}, prose(sentence))),
    element(
      'div',
      { class: 'actions' },
      button(labels.troubleshoot, { type: 'troubleshoot', id }, { kind: 'primary' }),
      button(labels.copy, 'copy'),
      button(labels.close, { type: 'closeAttempt' }),
    ),
    cause(open, labels),
    element('h3', {}, labels.course),
    course(open, labels),
    element('h3', {}, labels.evidence),
    element('ol', { class: 'evidence' }, ...parts.map((part) => evidence(id, part, labels))),
    more !== '' && element('p', { class: 'hint' }, more),
  ];
}
