import { type EventLogState, type EventRow, MOST_EVENT_ROWS } from '../../src/shared/eventLogPage';
import { height, inView, type Lay, placeOf, scrolledTo, showing, topOf } from '../analysis/lay';
import { element } from '../element';
import { patchChildren } from '../patch';
import { button, type Send, unseen } from './parts';
import { columns, Row } from './row';
import { RowStore } from './rowStore';

/** Rows drawn before and after those in view. */
const SPARE = 6;
/** Milliseconds between two questions for rows while the list is scrolled, and until one is asked again. */
const PAUSE = 50;
const LOST = 1000;

function headings({ table: { sort }, labels }: EventLogState): readonly HTMLElement[] {
  const sortable = columns.map((by) => {
    const sorted = sort.by === by;
    const descending = sorted ? !sort.descending : by === 'time';
    const control = button({ type: 'sort', by, descending }, labels[by], { class: 'text-button', title: labels.sortHint });
    control.append(
      element('span', { class: 'arrow', 'aria-hidden': 'true' }, sorted ? (sort.descending ? '▼' : '▲') : ''),
      unseen(` ${labels.sortHint}`),
    );
    const state = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
    return element('div', { role: 'columnheader', class: `cell ${by}`, 'aria-sort': state }, control);
  });
  return [...sortable, element('div', { role: 'columnheader', class: 'cell says' }, labels.whatItSays)];
}

/** The list of events. However long it is, only the rows in view are drawn, and only rows near them are asked for. */
export class Grid {
  readonly element: HTMLElement;
  readonly #head = element('div', { role: 'row', class: 'row head', 'aria-rowindex': '1' });
  readonly #body = element('div', { class: 'body', role: 'rowgroup' });
  readonly #probe = element('div', { class: 'row probe', 'aria-hidden': 'true' });
  readonly #store = new RowStore();
  readonly #drawn = new Map<number, Row>();
  readonly #free: Row[] = [];
  readonly #open: (row: EventRow) => void;
  readonly #send: Send;
  #lay: Lay = { total: 0, row: 28, view: 0 };
  #active = 0;
  #openId: number | undefined;
  #asked = { first: -1, at: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `open`: a row was chosen, by Enter or by a click. */
  constructor(send: Send, open: (row: EventRow) => void) {
    this.#send = send;
    this.#open = open;
    this.element = element(
      'div',
      { id: 'grid', class: 'grid', role: 'grid', tabindex: '0', 'aria-labelledby': 'events-title', 'data-own': '', hidden: '' },
      element('div', { role: 'rowgroup', class: 'heads' }, this.#head),
      this.#body,
      this.#probe,
    );
    this.element.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('click', (event) => this.#click(event));
    new ResizeObserver(() => this.#measure()).observe(this.element);
  }

  update(state: EventLogState): void {
    const { table } = state;
    const another = this.#store.take(state);
    this.#openId = state.open?.id;
    patchChildren(this.#head, headings(state));
    if (table.total !== this.#lay.total) {
      this.element.hidden = table.total === 0;
      this.element.setAttribute('aria-rowcount', String(table.total + 1));
      this.#lay = { ...this.#lay, total: table.total };
      this.#active = Math.max(0, Math.min(this.#active, table.total - 1));
      this.#measure();
    }
    if (another) {
      this.#active = 0;
      this.element.scrollTop = 0;
    }
    this.#draw();
  }

  /** Puts the keyboard back on the list. */
  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Sizes may change with the window, the zoom and what stands beside. The first row in view stays the first. */
  #measure(): void {
    if (this.element.hidden) return;
    const row = Math.max(1, this.#probe.offsetHeight);
    const first = topOf(this.#lay, this.element.scrollTop) / this.#lay.row;
    const changed = row !== this.#lay.row;
    this.#lay = { ...this.#lay, row };
    this.element.style.setProperty('--row-height', `${row}px`);
    this.#body.style.height = `${height(this.#lay)}px`;
    this.#lay = { ...this.#lay, view: Math.max(0, this.element.clientHeight - this.#head.offsetHeight) };
    if (changed) this.element.scrollTop = scrolledTo(this.#lay, first * row);
    this.#draw();
  }

  #draw(): void {
    if (this.element.hidden) return;
    const { scrollTop } = this.element;
    const seen = inView(this.#lay, scrollTop);
    const first = Math.max(0, seen.first - SPARE);
    const end = Math.min(this.#lay.total, seen.end + SPARE);
    for (const [index, row] of this.#drawn) {
      if (index >= first && index < end) continue;
      row.element.remove();
      this.#drawn.delete(index);
      this.#free.push(row);
    }
    let next = this.#body.firstElementChild;
    for (let index = first; index < end; index++) {
      const row = this.#drawn.get(index) ?? this.#free.pop() ?? new Row();
      this.#drawn.set(index, row);
      row.fill(index, this.#store.row(index));
      const open = row.row !== undefined && row.row.id === this.#openId;
      row.mark(index, placeOf(this.#lay, index, scrollTop), index === this.#active, open);
      // Rows stand in the document in their order, for those who have it read to them.
      if (row.element === next) next = next.nextElementSibling;
      else this.#body.insertBefore(row.element, next);
    }
    this.element.setAttribute('aria-busy', String(!this.#store.has(seen.first, seen.end)));
    if (this.#drawn.has(this.#active)) this.element.setAttribute('aria-activedescendant', `row-${this.#active}`);
    else this.element.removeAttribute('aria-activedescendant');
    this.#ask(seen.first, seen.end);
  }

  /** Asks for rows that are in view and not at hand, with those round them; not more often than needed. */
  #ask(first: number, end: number): void {
    if (this.#timer !== undefined || this.#store.has(first, end)) return;
    const from = Math.max(0, first - Math.floor((MOST_EVENT_ROWS - (end - first)) / 2));
    const passed = performance.now() - this.#asked.at;
    const wait = from === this.#asked.first ? LOST - passed : PAUSE - passed;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        const seen = inView(this.#lay, this.element.scrollTop);
        if (this.#store.has(seen.first, seen.end)) return;
        const start = Math.max(0, seen.first - Math.floor((MOST_EVENT_ROWS - (seen.end - seen.first)) / 2));
        this.#asked = { first: start, at: performance.now() };
        this.#send({ type: 'scroll', first: start, count: MOST_EVENT_ROWS });
        // Should no answer come, it is asked once more.
        this.#ask(seen.first, seen.end);
      },
      Math.max(0, wait),
    );
  }

  #go(index: number): void {
    this.#active = Math.max(0, Math.min(this.#lay.total - 1, index));
    this.element.scrollTop = showing(this.#lay, this.#active, this.element.scrollTop);
    this.#draw();
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.element || event.altKey) return;
    const page = Math.max(1, Math.floor(this.#lay.view / this.#lay.row) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: this.#lay.total - 1,
    };
    const next = steps[event.key];
    const row = this.#store.row(this.#active);
    if (next !== undefined) this.#go(next);
    else if ((event.key === 'Enter' || event.key === ' ') && row) this.#open(row);
    else if (event.key === 'Escape' && this.#openId !== undefined) this.#send({ type: 'closeEvent' });
    else return;
    event.preventDefault();
  }

  #click({ target }: MouseEvent): void {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    // Somebody who marks a text to copy it opens nothing.
    if (!place || document.getSelection()?.type === 'Range') return;
    const index = Number(place.dataset['index']);
    const row = this.#store.row(index);
    this.#go(index);
    if (row) this.#open(row);
  }
}
