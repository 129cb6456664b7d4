import type { Level } from '../../../core/eventLog/level';
import type { EventIndex } from './eventIndex';

/** How many there are of what. */
export interface Counts {
  /** Events that concern password reset and report a failure. */
  readonly failures: number;
  readonly levels: ReadonlySet<Level>;
  /** Events by the number of their source. */
  readonly sources: ReadonlyMap<number, number>;
}

const FAILURES: readonly Level[] = ['critical', 'error', 'warning', 'auditFailure'];

/** Counts levels and sources; again only when more was read, or the switch was turned. */
export class Tally {
  readonly #index: EventIndex;
  #last: { readonly length: number; readonly all: boolean; readonly counts: Counts } | undefined;

  constructor(index: EventIndex) {
    this.#index = index;
  }

  /** `all`: events of other matters count too. */
  counts(all: boolean): Counts {
    const { length } = this.#index;
    if (this.#last?.length !== length || this.#last.all !== all) this.#last = { length, all, counts: this.#count(all) };
    return this.#last.counts;
  }

  #count(all: boolean): Counts {
    const index = this.#index;
    let failures = 0;
    const levels = new Set<Level>();
    const sources = new Map<number, number>();
    for (let event = 0; event < index.length; event++) {
      const related = index.isRelated(event);
      if (!related && !all) continue;
      const level = index.levelAt(event);
      if (related && FAILURES.includes(level)) failures++;
      levels.add(level);
      const source = index.sourceAt(event);
      sources.set(source, (sources.get(source) ?? 0) + 1);
    }
    return { failures, levels, sources };
  }
}
