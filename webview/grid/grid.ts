import { element } from '../element';
import { patchChildren } from '../patch';
import { Asker, type Host } from './asker';
import { DrawnRow, type MakeCells } from './drawnRow';
import { height, inView, type Lay, placeOf, scrolledTo, showing, topOf } from './lay';
import { type Listed, type Part, RowStore } from './rowStore';

/** Rows drawn before and after those in view. */
const SPARE = 8;

/** A state as far as the grid shows it. */
export interface Shown<Row extends Listed> extends Part<Row> {
  readonly openId: number | undefined;
  /** Their words come from the host in this language, and depend on nothing but it and the order. */
  readonly heads: { readonly key: string; make(): readonly HTMLElement[] };
}

/** What is a page's own of its grid. */
export interface Use<Row extends Listed> extends Host {
  /** Id of the heading that names the grid. */
  readonly title: string;
  readonly cells: MakeCells<Row>;
  /** A row was chosen, by Enter or by a click. */
  open(row: Row): void;
  /** What is open is to be closed, by Escape. */
  close(): void;
}

/** A table. However long it is, only the rows in view are drawn, and only rows near them are asked for. */
export class Grid<Row extends Listed> {
  readonly element: HTMLElement;
  readonly #head = element('div', { role: 'row', class: 'row head', 'aria-rowindex': '1' });
  readonly #body = element('div', { class: 'body', role: 'rowgroup' });
  readonly #probe = element('div', { class: 'row probe', 'aria-hidden': 'true' });
  readonly #store = new RowStore<Row>();
  readonly #asker: Asker;
  readonly #drawn = new Map<number, DrawnRow<Row>>();
  readonly #free: DrawnRow<Row>[] = [];
  readonly #use: Use<Row>;
  #lay: Lay = { total: 0, row: 28, view: 0 };
  #active = 0;
  #openId: number | undefined;
  #scrolled = 0;
  #scrolledAt = 0;
  #named = '';

  constructor(use: Use<Row>) {
    this.#use = use;
    this.#asker = new Asker(use, this.#store);
    this.element = element(
      'div',
      { id: 'grid', class: 'grid', role: 'grid', tabindex: '0', 'aria-labelledby': use.title, 'data-own': '', hidden: '' },
      element('div', { role: 'rowgroup', class: 'heads' }, this.#head),
      this.#body,
      this.#probe,
    );
    this.element.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('click', (event) => this.#click(event));
    new ResizeObserver(() => this.#measure()).observe(this.element);
  }

  update(shown: Shown<Row>): void {
    const { total, first, openId } = shown;
    const another = this.#store.take(shown);
    this.#asker.heard(first);
    this.#openId = openId;
    this.#name(shown);
    if (total !== this.#lay.total) {
      this.element.hidden = total === 0;
      this.element.setAttribute('aria-rowcount', String(total + 1));
      this.#lay = { ...this.#lay, total };
      this.#active = Math.max(0, Math.min(this.#active, total - 1));
      this.#measure();
    }
    if (another) {
      this.#active = 0;
      this.element.scrollTop = 0;
    }
    this.#draw();
  }

  /** The headings, when they differ. */
  #name({ heads }: Shown<Row>): void {
    if (heads.key === this.#named) return;
    this.#named = heads.key;
    patchChildren(this.#head, heads.make());
  }

  /** Puts the keyboard back on the table. */
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
    const view = Math.max(0, this.element.clientHeight - this.#head.offsetHeight);
    this.#lay = { ...this.#lay, view };
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
    let waits = false;
    for (let index = first; index < end; index++) {
      const row = this.#drawn.get(index) ?? this.#free.pop() ?? new DrawnRow(this.#use.cells);
      this.#drawn.set(index, row);
      row.fill(index, this.#store.row(index));
      row.place(placeOf(this.#lay, index, scrollTop));
      row.mark(index === this.#active, row.row !== undefined && row.row.id === this.#openId);
      waits ||= row.row === undefined;
      // Rows stand in the document in their order, for those who have it read to them; those that stay are not moved.
      if (row.element === next) next = next.nextElementSibling;
      else this.#body.insertBefore(row.element, next);
    }
    this.#tell('aria-busy', String(waits));
    this.#tell('aria-activedescendant', this.#drawn.has(this.#active) ? `row-${this.#active}` : '');
    this.#asker.see(seen, this.#lay.total, this.#speed(scrollTop));
  }

  #tell(attribute: string, value: string): void {
    if (this.element.getAttribute(attribute) !== value) this.element.setAttribute(attribute, value);
  }

  /** Rows a millisecond since the last drawing; below 0: upwards. */
  #speed(scrollTop: number): number {
    const now = performance.now();
    const rows = (topOf(this.#lay, scrollTop) - topOf(this.#lay, this.#scrolled)) / this.#lay.row;
    const speed = rows / Math.max(8, now - this.#scrolledAt);
    this.#scrolled = scrollTop;
    this.#scrolledAt = now;
    return speed;
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
    else if ((event.key === 'Enter' || event.key === ' ') && row) this.#use.open(row);
    else if (event.key === 'Escape' && this.#openId !== undefined) this.#use.close();
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
    if (row) this.#use.open(row);
  }
}
