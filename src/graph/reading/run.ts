import type { CloudId } from '../../core/tenant/clouds';
import type { Unreadable } from '../../core/tenant/fact';
import { cloudLacks, featureOfSource, scopeFor } from '../../core/tenant/permissions';
import type { SourceId } from '../../core/tenant/tenant';
import type { Answer } from '../client/exchange';
import { cancelled, unreadableOf } from '../failure';
import type { Graph } from '../graph';
import type { Question } from '../questions/question';
import type { Oddities } from '../shapes/fields';
import type { Picture, ValueOf } from './picture';

/** Why a source is not even asked; undefined: it may be. */
export function barred(source: SourceId, cloud: CloudId, granted: readonly string[]): Unreadable | undefined {
  if (cloudLacks(cloud, source)) return { reason: 'cloud' };
  const allowance = scopeFor(source, granted);
  return allowance.allowed ? undefined : { reason: 'scope', scope: allowance.missing };
}

/** What a failure of a source means, by what it asks for. */
export function whyOfSource(thrown: unknown, source: SourceId, granted: readonly string[]): Unreadable {
  const { scopes, roles } = featureOfSource(source);
  return unreadableOf(thrown, { scope: scopes[0] ?? '', hasScope: scopeFor(source, granted).allowed, roles });
}

/**
 * One reading of a tenant, from its start to its end or abort. Once it is superseded, nothing that still arrives for it changes the picture.
 */
export class Run {
  readonly signal: AbortSignal;
  readonly granted: readonly string[];
  readonly picture: Picture;
  readonly #graph: Graph;
  readonly #cloud: CloudId;
  readonly #superseded: () => boolean;

  constructor(ports: {
    readonly graph: Graph;
    readonly cloud: CloudId;
    readonly granted: readonly string[];
    readonly picture: Picture;
    readonly signal: AbortSignal;
    readonly superseded: () => boolean;
  }) {
    this.#graph = ports.graph;
    this.#cloud = ports.cloud;
    this.granted = ports.granted;
    this.picture = ports.picture;
    this.signal = ports.signal;
    this.#superseded = ports.superseded;
  }

  /** Whether another run took its place. */
  get superseded(): boolean {
    return this.#superseded();
  }

  /** Reads a source that is not read yet. Never rejects: a failure becomes the fact. */
  async source<K extends SourceId>(source: K, read: (oddities: Oddities) => Promise<ValueOf<K>>): Promise<void> {
    if (this.#superseded() || this.picture.isDone(source)) return;
    const why = barred(source, this.#cloud, this.granted);
    if (why) return this.picture.fail(source, why);
    this.picture.begin(source);
    try {
      const value = await read(this.picture.oddities(source));
      if (this.signal.aborted) throw cancelled();
      this.picture.finish(source, value);
    } catch (thrown) {
      if (!this.#superseded()) this.picture.fail(source, whyOfSource(thrown, source, this.granted));
    }
  }

  async ask<T>(question: Question<T>, oddities: Oddities): Promise<T> {
    return question.parse((await this.asker(question)(question.path)).take(), oddities);
  }

  /** Asks for the pages of a list: each needs the headers of the first again. */
  asker({ headers = {}, report = false }: Question<unknown>): (path: string) => Promise<Answer> {
    return (path) => this.#graph.get({ path, headers, report, signal: this.signal });
  }
}
