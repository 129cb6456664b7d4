import type { Chart } from '../../src/core/tenant/overview/overview';
import { element } from '../element';
import { piece } from '../patterns';
import { svg } from '../svg';

/** A table whose rows carry a bar each: the picture is its own accessible form. */
export function bars(chart: Chart, number: (count: number) => string): HTMLElement {
  const most = Math.max(1, ...chart.rows.map(({ values: [value = 0] }) => value));
  const rows = chart.rows.map(({ label, values: [value = 0], tone = 'plain', note }) => {
    // A single person in a large tenant still shows.
    const width = value === 0 ? 0 : Math.max(0.8, (value / most) * 100);
    const bar = svg('svg', { class: 'bar', 'aria-hidden': 'true', focusable: 'false' }, piece(tone, { x: 0, y: 0, width, height: 100 }));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('bdi', {}, label), note !== undefined && element('span', { class: 'note' }, note)),
      element('td', { class: 'count' }, number(value)),
      element('td', { class: 'drawing', 'aria-hidden': 'true' }, bar),
    );
  });
  return element(
    'table',
    { class: 'bars', 'aria-labelledby': `title-${chart.id}` },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, chart.heading),
        element('th', { scope: 'col', class: 'count' }, chart.series[0]?.label ?? ''),
        element('td', { 'aria-hidden': 'true' }),
      ),
    ),
    element('tbody', {}, ...rows),
  );
}
