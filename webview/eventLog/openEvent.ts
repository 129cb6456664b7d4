import type { EventLogState, Named } from '../../src/shared/eventLogPage';
import { element, prose } from '../element';
import { button } from './parts';

/** Names and values; several lines of a value stay several. */
function list(named: readonly Named[]): HTMLElement {
  return element(
    'dl',
    {},
    ...named.flatMap(({ name, value }) => [element('dt', {}, element('bdi', {}, name)), element('dd', {}, element('bdi', {}, value))]),
  );
}

function section(id: string, title: string, ...children: readonly (Node | false)[]): HTMLElement {
  return element('section', { 'aria-labelledby': id }, element('h3', { id }, title), ...children);
}

/** An event whole: what it means first, then what stands in the file. */
export function openEvent({ open, labels }: EventLogState): readonly HTMLElement[] {
  if (!open) return [];
  const { title, codes, message, fields, data, xml } = open;
  const meanings = codes.map(({ id, text, title: says, meaning }) =>
    element(
      'article',
      { class: 'meaning' },
      element('h3', {}, element('code', {}, text), ' ', says),
      element('p', {}, prose(meaning)),
      element(
        'div',
        { class: 'actions' },
        button({ type: 'explain', code: id }, labels.explain, { 'aria-label': `${labels.explain}: ${text}` }),
        button({ type: 'troubleshoot', code: id }, labels.troubleshoot, { 'aria-label': `${labels.troubleshoot}: ${text}` }),
      ),
    ),
  );
  return [
    element(
      'div',
      { class: 'open-head' },
      element('h2', { id: 'open-title', tabindex: '-1' }, element('bdi', {}, title)),
      button({ type: 'closeEvent' }, labels.close),
    ),
    ...(meanings.length > 0 ? meanings : [element('p', { class: 'hint' }, labels.noCode)]),
    section(
      'message-title',
      labels.message,
      message === undefined ? element('p', { class: 'hint' }, labels.noMessage) : element('pre', { tabindex: '0' }, message),
    ),
    section('data-title', labels.data, data.length === 0 ? element('p', { class: 'hint' }, labels.noData) : unnamedOr(data)),
    section('fields-title', labels.fields, list(fields)),
    section(
      'xml-title',
      labels.xml,
      element('div', { class: 'actions' }, button({ type: 'copyXml' }, labels.copyXml)),
      element('pre', { tabindex: '0', class: 'xml', 'aria-labelledby': 'xml-title' }, xml),
    ),
  ];
}

/** Classic events carry strings without names: those stand one under another. */
function unnamedOr(data: readonly Named[]): HTMLElement {
  if (data.some(({ name }) => name !== '')) return list(data.map(({ name, value }) => ({ name: name === '' ? '–' : name, value })));
  return element('div', {}, ...data.map(({ value }) => element('pre', { tabindex: '0' }, value)));
}
