/** How many pixels a page may be high: browsers draw nothing beyond about 17 million (Firefox) or 33 million (Chromium). */
const MOST_PIXELS = 15_000_000;

/** A long list in a window: how many rows, how high each is, and how high the window. Pixels. */
export interface Lay {
  readonly total: number;
  readonly row: number;
  readonly view: number;
}

/** A stretch of rows: [first, end). */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** How high the element is that stands for all rows. */
export function height({ total, row }: Lay): number {
  return Math.min(total * row, MOST_PIXELS);
}

/** Pixels of the list for each pixel of the scroll bar; 1 as long as the list is not too high. */
function scale(lay: Lay): number {
  const full = lay.total * lay.row;
  return full <= MOST_PIXELS ? 1 : (full - lay.view) / (MOST_PIXELS - lay.view);
}

/** Where in the list the window begins. */
export function topOf(lay: Lay, scrolled: number): number {
  return scrolled * scale(lay);
}

/** How far to scroll so that the window begins there. */
export function scrolledTo(lay: Lay, top: number): number {
  return Math.max(0, Math.min(top, lay.total * lay.row - lay.view)) / scale(lay);
}

/** Rows of which something is in the window. */
export function inView(lay: Lay, scrolled: number): Stretch {
  const top = topOf(lay, scrolled);
  const first = Math.max(0, Math.min(Math.floor(top / lay.row), lay.total));
  return { first, end: Math.max(first, Math.min(lay.total, Math.ceil((top + lay.view) / lay.row))) };
}

/** Where a row stands in the element, which has been scrolled so far. */
export function placeOf(lay: Lay, index: number, scrolled: number): number {
  return index * lay.row - topOf(lay, scrolled) + scrolled;
}

/** How far to scroll so that a row is wholly in the window; as little as possible. */
export function showing(lay: Lay, index: number, scrolled: number): number {
  const top = topOf(lay, scrolled);
  const rowTop = index * lay.row;
  if (rowTop < top) return scrolledTo(lay, rowTop);
  if (rowTop + lay.row > top + lay.view) return scrolledTo(lay, rowTop + lay.row - lay.view);
  return scrolled;
}

/** Rows round those in view, at most so many: more of them where the list is going, `lead` rows further if it goes fast (below 0: upwards). */
export function around({ first, end }: Stretch, total: number, most: number, lead: number): Stretch {
  const seen = Math.max(1, end - first);
  const count = Math.min(most, Math.max(60, seen * 8));
  const spare = Math.max(0, count - seen);
  const share = lead > 0 ? 0.25 : lead < 0 ? 0.75 : 0.5;
  const from = Math.max(0, Math.min(Math.round(first + lead - spare * share), total - count));
  return { first: from, end: Math.min(total, from + count) };
}
