import type { Chart } from '../../src/core/tenant/overview/overview';
import type { OverviewLabels } from '../../src/shared/overviewPage';
import { element } from '../element';
import { piece } from '../patterns';
import { svg } from '../svg';

type Row = Chart['rows'][number];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A day: its parts stand on each other; what they are is told when the pointer rests on it. */
function column({ rows, series }: Chart, { label, values }: Row, index: number, most: number): SVGElement {
  const step = 100 / rows.length;
  let top = 100;
  const pieces = values.flatMap((value, part) => {
    const height = (value / most) * 100;
    top -= height;
    return value === 0 ? [] : [piece(series[part]?.tone ?? 'plain', { x: index * step + step * 0.1, y: top, width: step * 0.8, height })];
  });
  const told = values.flatMap((value, part) => (value === 0 ? [] : [`${series[part]?.label ?? ''}: ${value}`]));
  return svg(
    'g',
    {},
    svg('title', {}, [label, ...told].join('\n')),
    // So that the whole column takes the pointer.
    svg('rect', { class: 'ground-of-day', x: `${index * step}%`, y: '0', width: `${step}%`, height: '100%' }),
    ...pieces,
  );
}

function legend({ series, rows }: Chart, number: (count: number) => string): HTMLElement {
  const items = series.map(({ label, tone }, part) =>
    element(
      'li',
      {},
      svg('svg', { class: 'swatch', 'aria-hidden': 'true', focusable: 'false' }, piece(tone, { x: 0, y: 0, width: 100, height: 100 })),
      ` ${label}: ${number(sum(rows.map(({ values }) => values[part] ?? 0)))}`,
    ),
  );
  return element('ul', { class: 'legend' }, ...items);
}

function table(chart: Chart, number: (count: number) => string): HTMLElement {
  const head = [chart.heading, ...chart.series.map(({ label }) => label)].map((label) => element('th', { scope: 'col' }, label));
  const rows = [...chart.rows]
    .reverse()
    .map(({ label, values }) =>
      element('tr', {}, element('th', { scope: 'row' }, label), ...values.map((value) => element('td', { class: 'count' }, number(value)))),
    );
  return element(
    'table',
    { class: 'numbers', 'aria-labelledby': `title-${chart.id}` },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** Columns for days, a legend, and all numbers in a table that opens. */
export function days(chart: Chart, labels: OverviewLabels, number: (count: number) => string, open: boolean): readonly HTMLElement[] {
  const largest = Math.max(...chart.rows.map(({ values }) => sum(values)));
  const most = Math.max(1, largest);
  const picture = svg(
    'svg',
    { class: 'days', role: 'img', 'aria-label': chart.summary },
    svg('line', { class: 'grid', x1: '0', x2: '100%', y1: '0', y2: '0' }),
    svg('line', { class: 'grid', x1: '0', x2: '100%', y1: '50%', y2: '50%' }),
    ...chart.rows.map((row, index) => column(chart, row, index, most)),
    svg('line', { class: 'axis', x1: '0', x2: '100%', y1: '100%', y2: '100%' }),
  );
  const details = element(
    'details',
    { id: `details-${chart.id}`, ...(open ? { open: '' } : {}) },
    element('summary', { id: `summary-${chart.id}` }, labels.showTable),
    element('div', { class: 'scrolls', tabindex: '0', role: 'group', 'aria-labelledby': `title-${chart.id}` }, table(chart, number)),
  );
  return [
    legend(chart, number),
    element('p', { class: 'most', 'aria-hidden': 'true' }, labels.most.replace('{0}', number(largest))),
    element('div', { class: 'canvas' }, picture as unknown as HTMLElement),
    element(
      'p',
      { class: 'ends', 'aria-hidden': 'true' },
      element('span', {}, chart.rows[0]?.label ?? ''),
      element('span', {}, chart.rows.at(-1)?.label ?? ''),
    ),
    details,
  ];
}
