import type { EventFilter } from '../../../shared/eventLogPage';
import type { EventIndex } from './eventIndex';
import { filtered, passes, type Sorting, sorted } from './order';

/** What a log shows at first: what concerns password reset, the latest first. */
export const NO_FILTER: EventFilter = { all: false, level: '', source: '', eventId: '', search: '' };

/** The list as the person wants it: which events, in which order. */
export class EventView {
  readonly #index: EventIndex;
  #filter = NO_FILTER;
  #sorting: Sorting = { by: 'time', descending: true };
  #order: Uint32Array = new Uint32Array();
  /** Events that the search found so far, in the order of the file, and up to which event it looked. */
  #found: number[] = [];
  #searched = 0;
  #version = 0;

  constructor(index: EventIndex) {
    this.#index = index;
  }

  get filter(): EventFilter {
    return this.#filter;
  }

  get sorting(): Sorting {
    return this.#sorting;
  }

  /** Events in order. */
  get order(): Uint32Array {
    return this.#order;
  }

  /** Changes with filter and order, not with what is read meanwhile. */
  get version(): number {
    return this.#version;
  }

  /** Whether something besides the switch narrows the list. */
  get narrowed(): boolean {
    const { level, source, eventId, search } = this.#filter;
    return level !== '' || source !== '' || eventId !== '' || search !== '';
  }

  show(filter: EventFilter): void {
    this.#filter = { ...filter, search: filter.search.trim() };
    this.#found = [];
    this.#searched = 0;
    this.#version++;
    this.refresh();
  }

  sort(sorting: Sorting): void {
    this.#sorting = sorting;
    this.#version++;
    this.refresh();
  }

  /** Takes in what was read or found since. */
  refresh(): void {
    const events = this.#filter.search === '' ? filtered(this.#index, this.#filter) : Uint32Array.from(this.#found);
    this.#order = sorted(events, this.#index, this.#sorting);
  }

  /** How much of the log the search has gone through; 1: all that was read. */
  get searchedShare(): number {
    return this.#filter.search === '' || this.#index.length === 0 ? 1 : this.#searched / this.#index.length;
  }

  /** Events that the search is to look at next, at most so many; none: it is through. */
  toSearch(most: number): readonly number[] {
    if (this.#filter.search === '') return [];
    const passing = passes(this.#index, this.#filter);
    const next: number[] = [];
    while (this.#searched < this.#index.length && next.length < most) {
      if (passing(this.#searched)) next.push(this.#searched);
      this.#searched++;
    }
    return next;
  }

  /** These were looked at, and hold what is searched for. */
  found(events: readonly number[]): void {
    this.#found.push(...events);
  }
}
