import type { LiveCheck } from '../../core/checks/check';
import type { FactName, KnownFacts } from '../../core/checks/facts';
import { cannotTell, type Outcome } from '../../core/checks/outcome';
import type { CheckId } from '../../core/guide/checks';
import { type Unreadable, unreadable } from '../../core/tenant/fact';
import type { FactSource, SomeFacts } from './factSource';

export interface LivePorts {
  readonly sources: readonly FactSource[];
  readonly checks: readonly LiveCheck[];
  /** What is known before: of an earlier run, or nothing. */
  readonly facts: KnownFacts;
  /** Milliseconds UTC. */
  readonly now: () => number;
  /** A source that has not ended by then is given up. Milliseconds. */
  readonly patience: number;
  /** One call for all that settled together. `facts`: what they were judged by. */
  readonly tell: (outcomes: ReadonlyMap<CheckId, Outcome>, facts: KnownFacts) => void;
}

/**
 * One run of live checks, side by side: each source is read once, each check is judged as soon as its facts are there, and again when they
 * change. What a source or a check throws becomes an outcome of those that need it and stops no other. After `cancel`, nothing is told.
 */
export class LiveRun {
  readonly #ports: LivePorts;
  readonly #abort = new AbortController();
  readonly #reading: Set<FactSource>;
  readonly #told = new Set<FactName>();
  readonly #waiting: Set<CheckId>;
  readonly #last = new Map<CheckId, string>();
  #facts: KnownFacts;

  constructor(ports: LivePorts) {
    this.#ports = ports;
    this.#facts = ports.facts;
    this.#reading = new Set(ports.sources);
    this.#waiting = new Set(ports.checks.map(({ id }) => id));
  }

  /** Checks that have not answered yet. */
  get running(): readonly CheckId[] {
    return this.#abort.signal.aborted ? [] : [...this.#waiting];
  }

  /** Ends with the last source. Never rejects. */
  async done(): Promise<void> {
    this.#judge(this.#ports.checks);
    await Promise.all(this.#ports.sources.map((source) => this.#read(source)));
  }

  cancel(): void {
    this.#abort.abort();
  }

  async #read(source: FactSource): Promise<void> {
    const why = await this.#outlast(source);
    if (this.#abort.signal.aborted) return;
    this.#reading.delete(source);
    const missing = source.facts.filter((name) => !this.#told.has(name));
    this.#take(Object.fromEntries(missing.map((name) => [name, unreadable(why ?? { reason: 'notRead' })])), source.facts);
  }

  /** Why the source brought less than it should; undefined: it came to its end. What a late one still tells counts. */
  async #outlast(source: FactSource): Promise<Unreadable | undefined> {
    const { signal } = this.#abort;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Unreadable>((resolve) => {
      timer = setTimeout(() => resolve({ reason: 'unexpected', detail: 'timeout' }), this.#ports.patience);
      signal.addEventListener('abort', () => resolve({ reason: 'cancelled' }), { once: true });
    });
    const heard = (facts: SomeFacts): void => {
      if (!signal.aborted) this.#take(facts, Object.keys(facts) as FactName[]);
    };
    const read = async (): Promise<undefined> => {
      await source.read(heard, signal);
    };
    try {
      return await Promise.race([read(), late]);
    } catch (thrown) {
      return { reason: 'unexpected', detail: nameOf(thrown) };
    } finally {
      clearTimeout(timer);
    }
  }

  #take(facts: SomeFacts, touched: readonly FactName[]): void {
    for (const name of Object.keys(facts) as FactName[]) this.#told.add(name);
    this.#facts = { ...this.#facts, ...facts, now: this.#ports.now() };
    this.#judge(this.#ports.checks.filter((check) => check.facts.some((name) => touched.includes(name))));
  }

  #judge(checks: readonly LiveCheck[]): void {
    const outcomes = new Map<CheckId, Outcome>();
    for (const check of checks) {
      if (!check.facts.every((name) => this.#told.has(name) || !this.#isAwaited(name))) continue;
      const outcome = judged(check, this.#facts);
      // While more may come, "cannot tell" is not the last word.
      if (outcome.outcome === 'cannotTell' && check.facts.some((name) => this.#isAwaited(name))) continue;
      this.#waiting.delete(check.id);
      const said = JSON.stringify(outcome);
      if (this.#last.get(check.id) === said) continue;
      this.#last.set(check.id, said);
      outcomes.set(check.id, outcome);
    }
    if (outcomes.size > 0) this.#ports.tell(outcomes, this.#facts);
  }

  #isAwaited(name: FactName): boolean {
    return [...this.#reading].some(({ facts }) => facts.includes(name));
  }
}

function judged(check: LiveCheck, facts: KnownFacts): Outcome {
  try {
    return check.judge(facts);
  } catch (thrown) {
    return cannotTell({ reason: 'unexpected', detail: nameOf(thrown) });
  }
}

/** The name alone: a message could hold anything. */
function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name.replace(/[^\w. -]/g, '').slice(0, 80) : 'error';
}
