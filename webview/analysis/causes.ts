import type { AnalysisState, CauseRow } from '../../src/core/logs/analysis/analysisState';
import { element } from '../element';
import { piece } from '../patterns';
import { svg } from '../svg';
import { textButton } from './parts';

function bar(people: number, most: number): SVGElement {
  // One person among thousands still shows.
  const width = Math.max(0.8, (people / most) * 100);
  return svg('svg', { class: 'bar', 'aria-hidden': 'true', focusable: 'false' }, piece('bad', { x: 0, y: 0, width, height: 100 }));
}

function row(cause: CauseRow, most: number, explain: string): HTMLElement {
  const { code, codeText, title, people, text, filtered } = cause;
  const words = [element('span', { class: 'cause-title' }, title), codeText !== '' && element('code', {}, codeText)];
  return element(
    'li',
    { class: filtered ? 'filtered' : '' },
    code === ''
      ? element('p', { class: 'cause' }, ...words)
      : element(
          'button',
          {
            type: 'button',
            class: 'text-button cause',
            'aria-pressed': String(filtered),
            'data-act': 'cause',
            'data-code': filtered ? '' : code,
          },
          ...words,
        ),
    people > 0 && bar(people, most),
    element('p', { class: 'hint' }, text, code !== '' && ' · ', code !== '' && textButton(explain, { type: 'explain', code }, codeText)),
  );
}

/** Causes, those first that concern most people. A click shows only the attempts that one stopped, another all again. */
export function causes({ causes: all, labels }: AnalysisState): readonly HTMLElement[] {
  if (all.length === 0) return [];
  const most = Math.max(1, ...all.map(({ people }) => people));
  return [
    element('h2', { id: 'causes-title' }, labels.causes),
    element('ol', { class: 'causes' }, ...all.map((cause) => row(cause, most, labels.explain))),
  ];
}
