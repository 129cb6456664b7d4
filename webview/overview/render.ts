import type { Chart, Overview, OverviewDeadline } from '../../src/core/tenant/overview/overview';
import type { FromOverview, OverviewLabels, OverviewState, Whose } from '../../src/shared/overviewPage';
import { element, onUse } from '../element';
import { bars } from './bars';
import { days } from './days';
import { patterns } from '../patterns';

type Send = (message: FromOverview) => void;

function button(type: FromOverview['type'], label: string, send: Send, primary = false): HTMLElement {
  return onUse(element('button', { id: `do-${type}`, type: 'button', class: primary ? 'primary' : '' }, label), () => send({ type }));
}

/** Whose numbers these are: stays in sight while the page is scrolled. */
function top({ demo, account, tenantName, tenantId, cloud }: Whose, labels: OverviewLabels): HTMLElement {
  const parts = [
    element('strong', {}, element('bdi', {}, tenantName === '' ? tenantId : tenantName)),
    element('span', {}, cloud),
    account !== '' && element('span', {}, `${labels.signedInAs} `, element('bdi', {}, account)),
  ];
  return element(
    'div',
    { class: 'whose' },
    demo && element('p', { class: 'demo' }, labels.demo),
    element('p', { class: 'parts', title: tenantId }, ...parts),
  );
}

function chartOf(chart: Chart, labels: OverviewLabels, number: (count: number) => string, open: boolean): HTMLElement {
  const title = element('h2', { id: `title-${chart.id}` }, chart.title);
  const body =
    chart.missing !== undefined
      ? [element('p', { class: 'missing' }, chart.missing)]
      : [
          element('p', { class: 'summary' }, chart.summary),
          ...(chart.rows.length === 0 ? [] : chart.kind === 'bars' ? [bars(chart, number)] : days(chart, labels, number, open)),
        ];
  return element('section', { 'aria-labelledby': `title-${chart.id}` }, title, ...body);
}

function deadline({ title, when, sentence, next, applies, appliesText, past }: OverviewDeadline, labels: OverviewLabels): HTMLElement {
  return element(
    'li',
    { class: `deadline ${applies} ${past ? 'past' : 'ahead'}` },
    element('h3', {}, title),
    element('p', { class: 'when' }, when, ' · ', element('span', { class: 'applies' }, appliesText)),
    element('p', {}, sentence),
    element('p', {}, element('span', { class: 'next' }, `${labels.next} `), next),
  );
}

function status({ phase, missing }: Overview, labels: OverviewLabels): HTMLElement {
  const words = { loading: labels.loading, partial: labels.partial, failed: labels.failed, full: '' }[phase];
  return element(
    'div',
    { class: `status ${phase}` },
    // Told to screen readers when the phase changes, not with every number.
    element('p', { role: 'status', id: 'status' }, words),
    phase !== 'full' && missing.length > 0 && element('ul', {}, ...missing.map((sentence) => element('li', {}, sentence))),
  );
}

function whole(
  overview: Overview,
  whose: Whose,
  state: OverviewState,
  isOpen: (id: string) => boolean,
  send: Send,
): readonly HTMLElement[] {
  const { labels, language } = state;
  const number = (count: number): string => count.toLocaleString(language);
  const changes = overview.deadlines.map((each) => deadline(each, labels));
  const reading = overview.phase === 'loading';
  return [
    element(
      'header',
      {},
      top(whose, labels),
      element('h1', { tabindex: '-1' }, labels.title),
      element('p', { class: 'coverage' }, overview.coverage, overview.readAt !== '' && ` · ${overview.readAt}`),
      element(
        'div',
        { class: 'actions' },
        reading ? button('cancel', labels.cancel, send) : button('refresh', labels.refresh, send, overview.phase === 'failed'),
        overview.missing.length > 0 && button('showPermissions', labels.permissions, send),
      ),
      status(overview, labels),
    ),
    ...overview.charts.map((chart) => chartOf(chart, labels, number, isOpen(`details-${chart.id}`))),
    element(
      'section',
      { 'aria-labelledby': 'title-changes' },
      element('h2', { id: 'title-changes' }, labels.changes),
      changes.length === 0 ? element('p', {}, labels.noChanges) : element('ul', { class: 'deadlines' }, ...changes),
    ),
  ];
}

function nothing({ labels }: OverviewState, send: Send): readonly HTMLElement[] {
  return [
    element(
      'header',
      {},
      element('h1', { tabindex: '-1' }, labels.title),
      element('p', { role: 'status', id: 'status' }, labels.nothing),
      element('div', { class: 'actions' }, button('signIn', labels.signIn, send, true), button('openDemo', labels.openDemo, send)),
    ),
  ];
}

/** Draws the state into the page, keeping what the person opened and where the focus is. */
export function render(page: HTMLElement, state: OverviewState, send: Send): void {
  const opened = new Set([...page.querySelectorAll('details[open]')].map(({ id }) => id));
  const focused = document.activeElement?.id ?? '';
  const { shown } = state;
  const content = shown ? whole(shown.overview, shown.whose, state, (id) => opened.has(id), send) : nothing(state, send);
  page.replaceChildren(patterns(), ...content);
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
}
