import type { EventLogState, EventRow } from '../../src/shared/eventLogPage';
import { element } from '../element';
import type { Grid } from '../grid/grid';
import { Regions } from '../regions';
import { eventGrid, eventsShown } from './eventGrid';
import { FilterControls, filterRow } from './filters';
import { openEvent } from './openEvent';
import { button, type Send } from './parts';

/** Milliseconds until what a filter leaves is said to screen readers: after the typing. */
const SETTLED = 700;

function head({ summary, notices, labels }: EventLogState): readonly HTMLElement[] {
  return [
    element('h1', { tabindex: '-1' }, labels.title),
    element('div', { class: 'told' }, ...summary.map((sentence) => element('p', {}, sentence))),
    ...notices.map((sentence) => element('p', { class: 'notice' }, sentence)),
    element('div', { class: 'actions' }, button({ type: 'analyze' }, labels.analyze, { title: labels.analyzeHint })),
  ];
}

function progress({ progress: going, phase, labels }: EventLogState): readonly HTMLElement[] {
  if (!going) return [];
  return [
    element('progress', { max: '1', value: String(going.share), 'aria-label': going.text }),
    element('span', { id: 'progress-text' }, going.text),
    ...(phase === 'reading' ? [button({ type: 'cancel' }, labels.cancel)] : []),
  ];
}

function nothing({ table, filter, phase, progress: going, labels }: EventLogState): readonly HTMLElement[] {
  if (table.total > 0 || phase === 'reading' || phase === 'failed' || going) return [];
  return [element('p', { class: 'none' }, filter.active || filter.all ? labels.nothingMatches : labels.nothingRelated)];
}

/** The page as a whole: its parts stand from the start and are filled by each state. */
export class Page {
  readonly filters: FilterControls;
  readonly #root: HTMLElement;
  readonly #grid: Grid<EventRow>;
  readonly #regions = new Regions();
  readonly #say = element('p', { class: 'unseen', role: 'status', id: 'announcement' });
  #openId: number | undefined;
  #follow = false;
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, send: Send) {
    this.#root = root;
    this.#grid = eventGrid(send, (row) => this.#chosen(row, send));
    const place = (id: string, kind?: 'header' | 'div'): HTMLElement => this.#regions.place(id, kind);
    root.replaceChildren(
      this.#say,
      place('head', 'header'),
      place('progress', 'div'),
      place('events'),
      element(
        'div',
        { class: 'columns', id: 'columns' },
        element('div', { class: 'list' }, place('none', 'div'), this.#grid.element),
        place('open'),
      ),
    );
    this.filters = new FilterControls(root, send);
  }

  draw(state: EventLogState): void {
    const { filter, table, language } = state;
    const part = (id: string, shows: unknown, content: Parameters<Regions['draw']>[2]): boolean =>
      this.#regions.draw(id, [language, shows], content);
    part('head', [state.summary, state.notices], () => head(state));
    part('progress', [state.progress, state.phase], () => progress(state));
    const redrawn = part('events', [filter.levels, filter.sources, filter.active, table.totalText], () => filterRow(state));
    this.filters.fill(filter, redrawn);
    part('none', [table.total === 0, filter.active, filter.all, state.phase, state.progress === undefined], () => nothing(state));
    this.#grid.update(eventsShown(state));
    part('open', state.open, () => openEvent(state));
    this.#opened(state);
    this.#announce(state);
    document.title = state.labels.title;
  }

  /** The panel of an event was closed by a control inside it: the keyboard goes back to the list. */
  closed(): void {
    this.#grid.focus();
  }

  #chosen({ id }: EventRow, send: Send): void {
    this.#follow = true;
    send({ type: 'openEvent', id });
  }

  #opened({ open }: EventLogState): void {
    this.#root.classList.toggle('with-open', open !== undefined);
    const panel = document.getElementById('open');
    if (open && panel && open.id !== this.#openId) {
      panel.scrollTop = 0;
      const below = panel.getBoundingClientRect().top > this.#grid.element.getBoundingClientRect().bottom - 1;
      // Beside the list the keyboard stays there, to walk on; below it nobody would see that something opened.
      if (this.#follow && below) document.getElementById('open-title')?.focus({ preventScroll: true });
      if (this.#follow && below) panel.scrollIntoView({ block: 'start' });
      this.#follow = false;
    }
    this.#openId = open?.id;
  }

  /** What changes far from where somebody is, once it has settled. */
  #announce({ open, table, phase, summary }: EventLogState): void {
    const words = phase === 'reading' ? (summary[0] ?? '') : (open?.title ?? table.totalText);
    if (words === this.#told || (phase === 'reading' && this.#told !== '')) return;
    this.#told = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#say.textContent = words), SETTLED);
  }
}
