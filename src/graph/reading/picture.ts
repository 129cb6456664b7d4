import { known, unreadable, type Fact, type Unreadable } from '../../core/tenant/fact';
import { type DeclaredPolicy, type Inferred, type SourceId, type Tenant, unknownTenant } from '../../core/tenant/tenant';
import { type Progress, sourceIds, type SourceProgress, untouched } from '../progress';
import type { Oddities } from '../shapes/fields';

/** What the fact of a source holds. */
export type ValueOf<K extends SourceId> = Tenant[K] extends Fact<infer T> ? T : never;

/** The latest picture of a tenant and how far its reading is. Whoever listens is told of each change. */
export class Picture {
  #tenant: Tenant;
  #sources: Readonly<Record<SourceId, SourceProgress>> = Object.fromEntries(sourceIds.map((id) => [id, untouched])) as Record<
    SourceId,
    SourceProgress
  >;
  #waitingUntil: number | null = null;
  readonly #oddities = new Map<SourceId, Oddities>();
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;
  readonly #conclude: (tenant: Tenant) => Inferred;
  #concluded: { readonly from: Tenant; readonly tenant: Tenant } | undefined;

  /** `conclude`: what the facts and the people that came let us infer. */
  constructor(ports: {
    readonly declared: DeclaredPolicy | null;
    readonly now: () => number;
    readonly conclude: (tenant: Tenant) => Inferred;
  }) {
    this.#tenant = { ...unknownTenant, declared: ports.declared };
    this.#now = ports.now;
    this.#conclude = ports.conclude;
  }

  /** With what is inferred, worked out once for each picture that somebody looks at. */
  get tenant(): Tenant {
    const from = this.#tenant;
    if (this.#concluded?.from !== from) this.#concluded = { from, tenant: { ...from, inferred: this.#conclude(from) } };
    return this.#concluded.tenant;
  }

  /** Without it. */
  get facts(): Tenant {
    return this.#tenant;
  }

  get sources(): Progress['sources'] {
    return this.#sources;
  }

  get waitingUntil(): number | null {
    return this.#waitingUntil;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Counts what is odd in the answers of a source. */
  oddities(source: SourceId): Oddities {
    const found = this.#oddities.get(source) ?? { count: 0 };
    this.#oddities.set(source, found);
    return found;
  }

  isDone(source: SourceId): boolean {
    return this.#sources[source].state === 'done';
  }

  wait(until: number | null): void {
    this.#waitingUntil = until;
    this.#tell();
  }

  begin(source: SourceId): void {
    this.#step(source, { state: 'reading' });
    this.#tell();
  }

  /** So far; there is more to come. */
  partly<K extends SourceId>(source: K, value: ValueOf<K>, came: Partial<Pick<SourceProgress, 'rows' | 'expected'>> = {}): void {
    this.#set(source, known(value, this.#now()));
    this.#step(source, { state: 'reading', ...came });
    this.#tell();
  }

  finish<K extends SourceId>(source: K, value: ValueOf<K>): void {
    this.#set(source, known(value, this.#now()));
    this.#step(source, { state: 'done' });
    this.#tell();
  }

  fail(source: SourceId, why: Unreadable): void {
    this.#set(source, unreadable(why));
    this.#step(source, { state: 'failed' });
    this.#tell();
  }

  /** As if nobody had asked. */
  forget(source: SourceId): void {
    this.#set(source, unreadable({ reason: 'notRead' }));
    this.#sources = { ...this.#sources, [source]: untouched };
    this.#tell();
  }

  reportAge(reportAge: Tenant['reportAge']): void {
    this.#tenant = { ...this.#tenant, reportAge };
  }

  declare(declared: DeclaredPolicy | null): void {
    this.#tenant = { ...this.#tenant, declared };
    this.#tell();
  }

  /** People came by themselves: what is inferred may be another. */
  touch(): void {
    this.#tenant = { ...this.#tenant };
    this.#tell();
  }

  #set(source: SourceId, fact: Fact<unknown>): void {
    this.#tenant = { ...this.#tenant, [source]: fact };
  }

  #step(source: SourceId, step: Partial<SourceProgress>): void {
    const oddities = this.#oddities.get(source)?.count ?? 0;
    this.#sources = { ...this.#sources, [source]: { ...this.#sources[source], ...step, oddities } };
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
