import type { Tone } from '../src/core/tenant/overview/overview';
import { svg } from './svg';

/** A pattern for each tone, so that bars are told apart without their colours. */
const drawings: Readonly<Record<Tone, readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[]>> = {
  good: [],
  bad: [['path', { d: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4' }]],
  unsure: [
    ['circle', { cx: '2', cy: '2', r: '1.1' }],
    ['circle', { cx: '6', cy: '6', r: '1.1' }],
  ],
  attention: [['path', { d: 'M0,2 h8 M0,6 h8' }]],
  plain: [['path', { d: 'M2,0 v8 M6,0 v8' }]],
};

/** The patterns, for all drawings of the page. Shown nowhere. */
export function patterns(): SVGElement {
  const made = Object.entries(drawings).map(([tone, marks]) =>
    svg(
      'pattern',
      { id: `tone-${tone}`, width: '8', height: '8', patternUnits: 'userSpaceOnUse' },
      svg('rect', { width: '8', height: '8', class: `ground ${tone}` }),
      ...marks.map(([name, attributes]) => svg(name, { ...attributes, class: `mark ${name}` })),
    ),
  );
  return svg('svg', { class: 'patterns', width: '0', height: '0', 'aria-hidden': 'true', focusable: 'false' }, svg('defs', {}, ...made));
}

/** A piece of a picture: its place and size in per cent of the drawing. */
export function piece(tone: Tone, place: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): SVGElement {
  const per = Object.fromEntries(Object.entries(place).map(([key, value]) => [key, `${value.toFixed(3)}%`]));
  return svg('rect', { ...per, fill: `url(#tone-${tone})`, class: `piece ${tone}` });
}
