import { deepStrictEqual } from 'node:assert/strict';
import type { Attempt } from '../../../../src/core/logs/attempts/attempt';
import { attemptTable } from '../../../../src/core/logs/analysis/list/attemptTable';
import { chart } from '../../../../src/core/logs/analysis/chart/chart';
import { analysisTexts } from '../../../../src/core/logs/texts';
import { random } from '../random';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const texts = analysisTexts('en');

function tableOf(times: readonly number[]): ReturnType<typeof attemptTable> {
  const attempts = times.map((start, id): Attempt => ({ id, start, parts: [], steps: [], outcome: id % 2 === 0 ? 'failed' : 'succeeded' }));
  return attemptTable({ attempts, clocks: [], loose: [] });
}

function chartOf(times: readonly number[], zoom?: { readonly from: number; readonly to: number }): ReturnType<typeof chart> {
  const table = tableOf(times);
  return chart(table, Int32Array.from(times.keys()), zoom, texts);
}

const morning = Date.UTC(2026, 10, 14, 9, 7, 12);

/** Attempts at the begin and the end; unit of the bars in minutes, how many there are, the span and the first tick. */
const spans: readonly (readonly [string, number, readonly [number, number, string, string]])[] = [
  ['one moment', 0, [1, 1, '14 Nov 2026, 09:07 to 09:08 (UTC)', '14 Nov, 09:07']],
  ['half an hour', HOUR / 2, [1, 31, '14 Nov 2026, 09:07 to 09:38 (UTC)', '14 Nov, 09:10']],
  ['an hour and a bit', HOUR + 5 * MINUTE, [2, 34, '14 Nov 2026, 09:06 to 10:14 (UTC)', '14 Nov, 09:10']],
  ['ten hours', 10 * HOUR, [15, 41, '14 Nov 2026, 09:00 to 19:15 (UTC)', '14 Nov, 10:00']],
  ['a day', DAY, [30, 49, '14 Nov 2026, 09:00 to 15 Nov 2026, 09:30 (UTC)', '14 Nov, 12:00']],
  ['two days', 2 * DAY, [60, 49, '14 Nov 2026 to 16 Nov 2026 (UTC)', '14 Nov, 12:00']],
  ['a month', 30 * DAY, [1440, 31, '14 Nov 2026 to 14 Dec 2026 (UTC)', '16 Nov']],
  ['fifty days', 50 * DAY, [1440, 51, '14 Nov 2026 to 3 Jan 2027 (UTC)', '16 Nov 2026']],
  ['a year', 365 * DAY, [7 * 1440, 53, '9 Nov 2026 to 14 Nov 2027 (UTC)', '23 Nov 2026']],
];

describe('the chart of attempts', () => {
  for (const [name, length, expected] of spans) {
    it(`has bars of a sensible unit over ${name}`, () => {
      const shown = chartOf([morning, morning + length]);
      const [bar] = shown?.bars ?? [];
      deepStrictEqual([((bar?.to ?? 0) - (bar?.from ?? 0)) / MINUTE, shown?.bars.length, shown?.span, shown?.ticks[0]?.label], expected);
    });
  }

  it('begins weeks on a Monday', () => {
    const days = (chartOf([morning, morning + 365 * DAY])?.bars ?? []).map(({ from }) => new Date(from).getUTCDay());
    deepStrictEqual([...new Set(days)], [1]);
  });

  it('bears a record of the year 9999 and one of 1601', () => {
    const shown = chartOf([Date.UTC(1601, 0, 1), Date.UTC(9999, 11, 31, 23, 59)]);
    deepStrictEqual([(shown?.bars.length ?? 0) <= 60, shown?.most], [true, 1]);
  });

  it('keeps a stretch as it was chosen, whole bars or not', () => {
    const zoom = { from: morning - 30_000, to: morning + 90_000 };
    const shown = chartOf([morning, morning + 90_000], zoom);
    deepStrictEqual(
      shown?.bars.map(({ from, to, counts: { failed, succeeded } }) => [from - morning, to - morning, failed, succeeded]),
      [
        [-30_000, -12_000, 0, 0],
        [-12_000, 48_000, 1, 0],
        [48_000, 90_000, 0, 0],
      ],
    );
  });

  it('counts each attempt once, and leaves no gap between bars', () => {
    const draw = random(5);
    for (let round = 0; round < 60; round++) {
      const length = 2 ** draw(38);
      const times = Array.from({ length: 1 + draw(40) }, () => morning + draw(length));
      const shown = chartOf(times);
      const bars = shown?.bars ?? [];
      const total = bars.reduce((sum, { counts }) => sum + counts.failed + counts.succeeded, 0);
      const gaps = bars.filter(({ from }, index) => index > 0 && from !== bars[index - 1]?.to).length;
      const ticks = shown?.ticks.length ?? 0;
      deepStrictEqual([total, gaps, bars.length <= 60, ticks >= 1 && ticks <= 8], [times.length, 0, true, true], `round ${String(round)}`);
    }
  });

  it('is none where no attempt has a time', () => deepStrictEqual(chartOf([]), undefined));
});
