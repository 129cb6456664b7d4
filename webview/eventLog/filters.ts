import type { EventFilter, EventLogState, Option } from '../../src/shared/eventLogPage';
import { element } from '../element';
import { button, type Send } from './parts';

/** Milliseconds after the last letter until what was typed counts. */
const TYPED = 250;

function select(id: string, label: string, options: readonly Option[], any: string): HTMLElement {
  const all = [{ value: '', label: any }, ...options].map(({ value, label: words }) => element('option', { value }, words));
  return element('label', { for: id }, label, element('select', { id }, ...all));
}

/** The controls that narrow the list, without what they stand at: that is the person's own. */
export function filterRow({ filter, table, labels }: EventLogState): readonly HTMLElement[] {
  const eventId = { id: 'filter-eventId', type: 'text', inputmode: 'numeric', maxlength: '5', size: '6' };
  const search = { id: 'filter-search', type: 'search', maxlength: '200', placeholder: labels.searchHint };
  return [
    element('h2', { id: 'events-title' }, labels.events),
    element(
      'div',
      { class: 'filters', role: 'group', 'aria-label': labels.filters },
      element('label', { class: 'wide', for: 'filter-search' }, labels.search, element('input', search)),
      select('filter-level', labels.level, filter.levels, labels.any),
      select('filter-source', labels.source, filter.sources, labels.any),
      element('label', { for: 'filter-eventId' }, labels.eventId, element('input', eventId)),
      element('label', { class: 'switch', for: 'filter-all' }, element('input', { id: 'filter-all', type: 'checkbox' }), labels.showAll),
    ),
    element(
      'p',
      { class: 'total' },
      element('span', { id: 'total' }, table.totalText),
      filter.active && button({ type: 'clearFilter' }, labels.clearFilter, { class: 'text-button' }),
    ),
  ];
}

/** Milliseconds until an answer to what the controls said has come, at the latest. */
const ANSWERED = 2000;

/** Listens to the controls, says what they stand at, and puts them where a state has them. */
export class FilterControls {
  readonly #root: HTMLElement;
  readonly #send: Send;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the controls stand at, as it was last said or heard. */
  #at: EventFilter | undefined;
  /** Until then states may come that were on their way before. */
  #waits = 0;

  constructor(root: HTMLElement, send: Send) {
    this.#root = root;
    this.#send = send;
    root.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say(), TYPED);
    });
    root.addEventListener('change', ({ target }) => {
      if (target instanceof Element && target.id.startsWith('filter-')) this.#say();
    });
  }

  /** After each drawing; `redrawn`: the lists to choose from were made anew. */
  fill(filter: EventFilter, redrawn: boolean): void {
    const echo = this.#at !== undefined && same(this.#at, filter);
    if (echo) this.#waits = 0;
    const older = performance.now() < this.#waits || this.#timer !== undefined;
    if (!echo && !older) {
      this.#at = filter;
      this.#put('search', filter.search);
      this.#put('eventId', filter.eventId);
      this.#switch().checked = filter.all;
    }
    if (this.#at && (redrawn || !echo)) {
      this.#put('level', this.#at.level);
      this.#put('source', this.#at.source);
    }
  }

  /** All is to be shown again; the host is told by another message. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waits = 0;
  }

  #say(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const filter: EventFilter = {
      all: this.#switch().checked,
      level: this.#value('level') as EventFilter['level'],
      source: this.#value('source'),
      eventId: this.#value('eventId').replace(/\D/g, ''),
      search: this.#value('search').trim(),
    };
    if (this.#at && same(this.#at, filter)) return;
    this.#at = filter;
    this.#waits = performance.now() + ANSWERED;
    this.#send({ type: 'filter', ...filter });
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.#root.querySelector(`#filter-${name}`);
  }

  #switch(): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>('#filter-all') ?? document.createElement('input');
  }

  #value(name: string): string {
    return this.#control(name)?.value ?? '';
  }

  #put(name: string, value: string): void {
    const control = this.#control(name);
    if (control && control.value !== value) control.value = value;
  }
}

function same(one: EventFilter, other: EventFilter): boolean {
  return (
    one.all === other.all &&
    one.level === other.level &&
    one.source === other.source &&
    one.eventId === other.eventId &&
    one.search === other.search
  );
}
