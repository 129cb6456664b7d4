import type { AnalysisLabels, AnalysisState, Bar, ChartState } from '../../src/core/logs/analysis/analysisState';
import { element } from '../element';
import { piece } from '../patterns';
import { svg } from '../svg';
import { button, tones } from './parts';

const per = (share: number): string => `${(share * 100).toFixed(3)}%`;

function column({ counts, label }: Bar, index: number, { bars, most }: ChartState): SVGElement {
  const step = 100 / bars.length;
  // A single bar is not to fill the picture.
  const width = Math.min(step * 0.8, 6);
  let top = 100;
  const pieces = tones.flatMap(([outcome, tone]) => {
    const height = (counts[outcome] / Math.max(1, most)) * 100;
    top -= height;
    return counts[outcome] === 0 ? [] : [piece(tone, { x: index * step + (step - width) / 2, y: top, width, height })];
  });
  return svg(
    'g',
    { id: `bar-${index}`, role: 'option', 'aria-label': label, 'aria-selected': 'false' },
    // So that the whole column takes the pointer.
    svg('rect', { class: 'column', x: per(index / bars.length), y: '0', width: per(1 / bars.length), height: '100%' }),
    ...pieces,
  );
}

function drawing(chart: ChartState, labels: AnalysisLabels): SVGElement {
  return svg(
    'svg',
    {
      id: 'chart',
      class: 'chart',
      role: 'listbox',
      tabindex: '0',
      'aria-multiselectable': 'true',
      'aria-orientation': 'horizontal',
      'aria-label': `${labels.timeline}: ${chart.span}`,
    },
    svg('line', { class: 'grid', x1: '0', x2: '100%', y1: '0', y2: '0', role: 'presentation' }),
    svg('line', { class: 'grid', x1: '0', x2: '100%', y1: '50%', y2: '50%', role: 'presentation' }),
    ...['chart-hover', 'chart-choice'].map((id) => svg('rect', { id, class: 'mark-box', y: '0', height: '100%', role: 'presentation' })),
    ...chart.bars.map((bar, index) => column(bar, index, chart)),
    svg('line', { class: 'axis', x1: '0', x2: '100%', y1: '100%', y2: '100%', role: 'presentation' }),
  );
}

/** What stands under some bars; at the edges it leans inwards. */
function ticks({ bars, ticks: all }: ChartState): SVGElement {
  const words = all.map(({ bar, label }) => {
    const place = (bar + 0.5) / Math.max(1, bars.length);
    const anchor = place < 0.08 ? 'start' : place > 0.92 ? 'end' : 'middle';
    const x = anchor === 'start' ? bar / bars.length : anchor === 'end' ? (bar + 1) / bars.length : place;
    return svg('text', { x: per(x), y: '1em', 'text-anchor': anchor }, label);
  });
  return svg('svg', { class: 'ticks', 'aria-hidden': 'true', focusable: 'false' }, ...words);
}

function legend(labels: AnalysisLabels): HTMLElement {
  const items = tones.map(([outcome, tone]) =>
    element(
      'li',
      {},
      svg('svg', { class: 'swatch', 'aria-hidden': 'true', focusable: 'false' }, piece(tone, { x: 0, y: 0, width: 100, height: 100 })),
      ` ${labels[outcome]}`,
    ),
  );
  return element('ul', { class: 'legend' }, ...items);
}

/** The same numbers to read. Made when it is opened: a hundred rows that nobody sees need not follow every state. */
function table({ bars }: ChartState, { labels, language }: AnalysisState): HTMLElement {
  const head = [labels.time, ...tones.map(([outcome]) => labels[outcome])].map((label) => element('th', { scope: 'col' }, label));
  const rows = bars.map(({ when, counts }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, when),
      ...tones.map(([outcome]) => element('td', {}, counts[outcome].toLocaleString(language))),
    ),
  );
  return element(
    'div',
    { class: 'scrolls', tabindex: '0', role: 'group', 'aria-labelledby': 'timeline-title' },
    element(
      'table',
      { class: 'numbers', 'aria-labelledby': 'timeline-title' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
  );
}

/** Leaves out what would stand on what is before it. */
export function fitTicks(): void {
  let end = Number.NEGATIVE_INFINITY;
  for (const words of document.querySelectorAll('.ticks text')) {
    const { left, right } = words.getBoundingClientRect();
    const over = left < end + 8;
    words.classList.toggle('over', over);
    if (!over) end = right;
  }
}

/** Attempts over time, by how they ended. */
export function chart(state: AnalysisState, tableOpen: boolean): readonly HTMLElement[] {
  const { chart: shown, labels, language } = state;
  if (!shown || shown.bars.length === 0) return [];
  return [
    element('h2', { id: 'timeline-title' }, labels.timeline),
    legend(labels),
    element('p', { class: 'most hint', 'aria-hidden': 'true' }, shown.most.toLocaleString(language)),
    element('div', { class: 'canvas' }, drawing(shown, labels)),
    element('div', { class: 'under' }, ticks(shown)),
    // What the pointer or the keyboard is on; the options say it to screen readers.
    element('p', { id: 'chart-reading', class: 'hint', 'aria-hidden': 'true', 'data-own': '' }),
    element(
      'div',
      { class: 'actions small', id: 'chart-actions' },
      shown.zoomed && button(labels.earlier, 'earlier'),
      // Shown when bars are chosen.
      element('span', { id: 'zoom-in', hidden: '' }, button(labels.zoomIn, 'zoomIn')),
      shown.zoomed && button(labels.later, 'later'),
      shown.zoomed && button(labels.zoomOut, { type: 'zoomOut' }),
    ),
    element('details', { id: 'chart-table' }, element('summary', {}, labels.showTable), tableOpen ? table(shown, state) : undefined),
  ];
}
