import { deepStrictEqual, ok } from 'node:assert/strict';
import { around, height, inView, type Lay, placeOf, scrolledTo, showing } from '../../../webview/grid/lay';

const short: Lay = { total: 1_000, row: 28, view: 600 };
const long: Lay = { total: 3_000_000, row: 28, view: 600 };

describe('the lay of a long table', () => {
  it('is as high as its rows, up to what browsers draw', () =>
    deepStrictEqual([short, long, { ...long, total: 0 }].map(height), [28_000, 15_000_000, 0]));

  it('shows the first rows at the top and the last at the bottom, however many there are', () => {
    const ends = [short, long].map((lay) => [inView(lay, 0), inView(lay, height(lay) - lay.view)]);
    deepStrictEqual(ends, [
      [
        { first: 0, end: 22 },
        { first: 978, end: 1_000 },
      ],
      [
        { first: 0, end: 22 },
        { first: 2_999_978, end: 3_000_000 },
      ],
    ]);
  });

  it('puts each row in view where the one before it ends', () => {
    for (const lay of [short, long]) {
      for (const share of [0, 0.1, 0.5, 0.999, 1]) {
        const scrolled = (height(lay) - lay.view) * share;
        const { first, end } = inView(lay, scrolled);
        const places = Array.from({ length: end - first }, (_, at) => placeOf(lay, first + at, scrolled) - scrolled);
        ok((places[0] ?? 1) <= 0 && (places[0] ?? 0) > -lay.row - 0.001);
        ok((places.at(-1) ?? 0) + lay.row >= lay.view - 0.001);
        ok(places.every((place, at) => at === 0 || Math.abs(place - (places[at - 1] ?? 0) - lay.row) < 0.001));
      }
    }
  });

  it('scrolls as little as possible to show a row wholly', () => {
    const tops = [0, 500, 999].map((index) => showing(short, index, 14_000));
    deepStrictEqual(tops, [0, 14_000, 27_400]);
    for (const index of [0, 1, 1_234_567, 2_999_999]) {
      const place = placeOf(long, index, showing(long, index, 7_000_000)) - showing(long, index, 7_000_000);
      ok(place >= -0.001 && place + long.row <= long.view + 0.001, `${index} at ${place}`);
    }
  });

  it('does not scroll beyond its ends', () => {
    deepStrictEqual(
      [-5, 1e9].map((top) => scrolledTo(short, top)),
      [0, 27_400],
    );
    deepStrictEqual(scrolledTo({ ...short, total: 3 }, 1_000), 0);
  });

  it('asks for rows round those in view, ahead of where the list goes, never more than allowed nor beyond its ends', () => {
    const seen = { first: 1_000, end: 1_022 };
    deepStrictEqual(
      [0, 20, -20]
        .map((lead) => around(seen, 100_000, 200, lead))
        .concat(around({ first: 0, end: 5 }, 5, 200, 0), around({ first: 0, end: 90 }, 1e5, 200, 9)),
      [
        { first: 923, end: 1_099 },
        { first: 982, end: 1_158 },
        { first: 865, end: 1_041 },
        { first: 0, end: 5 },
        { first: 0, end: 200 },
      ],
    );
  });
});
