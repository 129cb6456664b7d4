import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { exportFormats, type FromAnalysis, plainIntents } from '../../../../src/core/logs/analysis/intent';
import { initialView, nextView, type View } from '../../../../src/core/logs/analysis/view';

const scrolled: View = {
  ...initialView,
  first: 300,
  user: 'adele',
  code: 'SSPR_0010',
  outcome: 'failed',
  span: { from: 5, to: 9 },
  open: 4,
};

const changes: readonly (readonly [FromAnalysis, Partial<View>])[] = [
  [
    { type: 'scroll', first: 12, count: 40 },
    { first: 12, count: 40 },
  ],
  [
    { type: 'sort', by: 'user', descending: false },
    { sort: { by: 'user', descending: false }, first: 0 },
  ],
  [
    { type: 'filter', user: 'lee', code: '', outcome: '' },
    { user: 'lee', code: '', outcome: '', first: 0 },
  ],
  [
    { type: 'zoom', from: 6, to: 7 },
    { span: { from: 6, to: 7 }, first: 0 },
  ],
  [{ type: 'zoomOut' }, { span: undefined, first: 0 }],
  [{ type: 'clearFilter' }, { user: '', code: '', outcome: '', span: undefined, first: 0 }],
  [{ type: 'openAttempt', id: 8 }, { open: 8 }],
  [{ type: 'closeAttempt' }, { open: undefined }],
];

const ours = new Set(changes.map(([{ type }]) => type));

const elsewhere: readonly FromAnalysis[] = [
  ...plainIntents.filter((type) => !ours.has(type)).map((type) => ({ type })),
  ...exportFormats.map((format) => ({ type: 'export', format }) as const),
  { type: 'troubleshoot', id: 1 },
  { type: 'openLine', id: 1, part: 0 },
  { type: 'explain', code: 'SSPR_0010' },
  { type: 'setZone', source: 0, minutes: 60 },
  // Nothing changes by these.
  { type: 'zoom', from: 7, to: 7 },
  { type: 'zoom', from: 9, to: 7 },
  { type: 'scroll', first: scrolled.first, count: scrolled.count },
];

describe('the view of an analysis', () => {
  for (const [intent, change] of changes)
    it(`after ${intent.type}`, () => deepStrictEqual(nextView(scrolled, intent), { ...scrolled, ...change }));

  for (const intent of elsewhere)
    it(`is the same object after ${JSON.stringify(intent)}`, () => strictEqual(nextView(scrolled, intent), scrolled));
});
