import type { ExplainedCause } from '../../src/core/codes/explain';
import type { ExplanationState, FromExplanation, ListedCode } from '../../src/shared/explanationPage';
import { element, onUse, prose } from '../element';
import { nameTextArea, type TextArea } from '../toolkit';

type Send = (message: FromExplanation) => void;
type EntryState = ExplanationState & { readonly kind: 'entry' };
type ListState = ExplanationState & { readonly kind: 'list' };

function button(label: string, action: () => void, appearance = 'secondary'): HTMLElement {
  return onUse(element('vscode-button', { appearance }, label), action);
}

function link(label: Node | string, action: () => void): HTMLElement {
  return onUse(element('a', { href: '#' }, label), action);
}

function section(title: string | undefined, ...content: readonly (Node | undefined)[]): HTMLElement | undefined {
  const shown = content.filter((node) => node !== undefined);
  return shown.length === 0 ? undefined : element('section', {}, element('h2', {}, title ?? ''), ...shown);
}

function list(items: readonly Node[], ordered = false): HTMLElement | undefined {
  return items.length === 0 ? undefined : element(ordered ? 'ol' : 'ul', {}, ...items.map((item) => element('li', {}, item)));
}

function cause({ text, check, fix, confidence }: ExplainedCause, { headings, confidences }: EntryState): HTMLElement {
  const line = (name: string | undefined, words: string | undefined): HTMLElement | undefined =>
    words === undefined
      ? undefined
      : element('p', { class: 'detail' }, element('span', { class: 'detail-name' }, `${name ?? ''}: `), prose(words));
  const sure = confidence === 'documented' ? undefined : element('span', { class: 'tag' }, confidences[confidence] ?? confidence);
  return element(
    'li',
    { class: 'cause' },
    element('p', { class: 'cause-text' }, prose(text), sure && ' ', sure),
    line(headings['check'], check),
    line(headings['fix'], fix),
  );
}

function reply(state: EntryState, send: Send): HTMLElement {
  const area = element('vscode-text-area', { id: 'reply', rows: '6', resize: 'vertical' }) as TextArea;
  nameTextArea(area, state.headings['reply'] ?? '');
  area.value = state.reply;
  area.addEventListener('input', () => send({ type: 'editReply', text: area.value.slice(0, 4000) }));
  const copy = button(state.labels.copyReply, () => {
    send({ type: 'editReply', text: area.value.slice(0, 4000) });
    send({ type: 'copyReply' });
  });
  return element(
    'section',
    { class: 'reply' },
    element('h2', {}, state.headings['reply'] ?? ''),
    element('p', { class: 'hint' }, state.labels.replyHint),
    area,
    element('div', { class: 'actions' }, copy),
  );
}

function entry(state: EntryState, send: Send): readonly (Node | undefined)[] {
  const { explanation, headings, labels } = state;
  const plain = (items: readonly string[]): HTMLElement | undefined => list(items.map(prose));
  const facts = [state.familyLabel, state.confidenceLabel].map((fact) => element('span', { class: 'fact' }, fact));
  const names = [explanation.name, ...explanation.aliases].filter((name) => name !== undefined && name !== explanation.code);
  const sources = explanation.sources.map(({ title, url }, index) =>
    url === undefined ? document.createTextNode(title) : link(title, () => send({ type: 'openSource', index })),
  );
  const related = explanation.related.map(({ id, code, title }) => {
    const item = document.createDocumentFragment();
    item.append(
      link(code, () => send({ type: 'open', id })),
      ` — ${title}`,
    );
    return item;
  });
  return [
    element(
      'header',
      {},
      state.canGoBack &&
        element(
          'p',
          { class: 'back' },
          link(`← ${labels.back}`, () => send({ type: 'back' })),
        ),
      element(
        'p',
        { class: `code ${explanation.severity}` },
        element('span', { class: 'badge' }, state.severityLabel),
        ' ',
        explanation.code,
      ),
      element('h1', { tabindex: '-1' }, explanation.title),
      element('p', { class: 'facts' }, ...facts),
      element('p', { class: 'meaning' }, prose(explanation.meaning)),
      element(
        'div',
        { class: 'actions' },
        button(labels.copyMarkdown, () => send({ type: 'copyMarkdown' }), 'primary'),
        button(labels.troubleshoot, () => send({ type: 'troubleshoot' })),
        button(labels.openDocumentation, () => send({ type: 'openDocumentation' })),
      ),
    ),
    section(
      headings['causes'],
      explanation.causes.length > 0
        ? element('ol', { class: 'causes' }, ...explanation.causes.map((each) => cause(each, state)))
        : undefined,
    ),
    section(headings['steps'], list(explanation.steps.map(prose), true)),
    section(headings['fixedBy'], plain(explanation.fixedBy)),
    section(headings['engines'], explanation.engines === undefined ? undefined : element('p', {}, prose(explanation.engines))),
    section(headings['userSees'], explanation.userSees === undefined ? undefined : element('p', {}, prose(explanation.userSees))),
    section(
      headings['technicalLine'],
      explanation.technicalLine === undefined ? undefined : element('p', {}, prose(explanation.technicalLine)),
    ),
    section(headings['notes'], plain(explanation.notes)),
    reply(state, send),
    section(headings['related'], list(related)),
    section(headings['seenIn'], plain(explanation.seenIn)),
    section(headings['alsoWritten'], names.length === 0 ? undefined : element('p', {}, names.join(', '))),
    section(
      headings['scenarios'],
      list(explanation.scenarios.map(({ id, title }) => link(title, () => send({ type: 'openScenario', id })))),
    ),
    section(headings['sources'], list(sources)),
    element('footer', {}, `${headings['reviewed'] ?? ''}: ${explanation.reviewed}`),
  ];
}

function row({ id, code, title, severity, severityLabel, count }: ListedCode, { labels }: ListState, send: Send): HTMLElement {
  const words = element('span', { class: 'row-words' }, element('strong', {}, code), ` ${title}`);
  const times = count > 1 ? element('span', { class: 'hint' }, ` ${labels.times.replace('{0}', String(count))}`) : undefined;
  return element(
    'li',
    { class: `row ${severity}` },
    element('span', { class: 'badge' }, severityLabel),
    link(words, () => send({ type: 'open', id })),
    times,
  );
}

function listing(state: ListState, send: Send): readonly (Node | undefined)[] {
  return [
    element(
      'header',
      {},
      state.canGoBack &&
        element(
          'p',
          { class: 'back' },
          link(`← ${state.labels.back}`, () => send({ type: 'back' })),
        ),
      element('h1', { tabindex: '-1' }, state.heading),
      element('p', { class: 'hint' }, state.labels.listHint),
    ),
    element('ul', { class: 'rows' }, ...state.rows.map((each) => row(each, state, send))),
  ];
}

/** Draws the state into the page. What the person clicks or types goes out through `send`. */
export function render(page: HTMLElement, state: ExplanationState, send: Send): void {
  const content = state.kind === 'entry' ? entry(state, send) : listing(state, send);
  page.replaceChildren(...content.filter((node) => node !== undefined));
}
