import type { CloudId } from '../../core/tenant/clouds';
import { type Fact, known, type Unreadable, unreadable } from '../../core/tenant/fact';
import { cloudLacks, type FeatureId, featureOf, scopeForFeature } from '../../core/tenant/permissions';
import { cancelled, unreadableOf } from '../failure';
import type { Graph } from '../graph';
import type { Question } from '../questions/question';
import type { Oddities } from '../shapes/fields';

/** Requests that one check may ask. */
const MOST = 6;

/** One check of one person: its scopes, and what is left of its requests. */
export class Check {
  readonly signal: AbortSignal;
  readonly #graph: Graph;
  readonly #cloud: CloudId;
  readonly #now: () => number;
  #granted: readonly string[] = [];
  #left = MOST;

  constructor(ports: { readonly graph: Graph; readonly cloud: CloudId; readonly now: () => number; readonly signal: AbortSignal }) {
    this.#graph = ports.graph;
    this.#cloud = ports.cloud;
    this.#now = ports.now;
    this.signal = ports.signal;
  }

  get requests(): number {
    return MOST - this.#left;
  }

  get granted(): readonly string[] {
    return this.#granted;
  }

  /** Gets the token; throws where there is none. */
  async begin(): Promise<void> {
    this.#granted = await this.#graph.granted(this.signal);
  }

  /** Why a feature is not even asked; undefined: it may be. */
  barred(feature: FeatureId): Unreadable | undefined {
    if (cloudLacks(this.#cloud, feature)) return { reason: 'cloud' };
    const allowance = scopeForFeature(feature, this.#granted);
    return allowance.allowed ? undefined : { reason: 'scope', scope: allowance.missing };
  }

  why(thrown: unknown, feature: FeatureId): Unreadable {
    const { scopes, roles } = featureOf(feature);
    return unreadableOf(thrown, { scope: scopes[0] ?? '', hasScope: this.barred(feature) === undefined, roles });
  }

  /** A part of the check as a fact; `notRead` when the requests are used up. */
  async part<T>(feature: FeatureId, read: (oddities: Oddities) => Promise<T>): Promise<Fact<T>> {
    const why = this.barred(feature);
    if (why) return unreadable(why);
    if (this.#left === 0) return unreadable({ reason: 'notRead' });
    try {
      const value = await read({ count: 0 });
      if (this.signal.aborted) throw cancelled();
      return known(value, this.#now());
    } catch (thrown) {
      return unreadable(this.why(thrown, feature));
    }
  }

  /** Asks one question; counts it at once, so that questions asked side by side share what is left. */
  async ask<T>({ path, headers = {}, report = false, parse }: Question<T>, oddities: Oddities): Promise<T> {
    this.#left--;
    const answer = await this.#graph.get({ path, headers, report, interactive: true, signal: this.signal });
    return parse(answer.take(), oddities);
  }
}
