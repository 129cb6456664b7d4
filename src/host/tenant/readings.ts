import type { Unreadable } from '../../core/tenant/fact';
import type { SourceId, Tenant } from '../../core/tenant/tenant';
import type { Reading } from './reading';

/** Without these whole, the list of people has holes. */
const LIST_SOURCES = ['users', 'registrations'] as const;

/** The first source that a refresh lacks although it was there before, and why. */
export interface Setback {
  readonly source: SourceId;
  readonly why: Unreadable;
}

interface Ports {
  /** A fresh reading that nobody has begun. */
  readonly begin: () => Reading;
  /** Something is other than it was. */
  readonly changed: () => void;
  /** Milliseconds UTC. */
  readonly now: () => number;
  /** A fault of ours: what cannot be read is told by the picture. */
  readonly fault: (failure: unknown) => void;
}

/**
 * The reading on screen and the one that may follow it. A refresh reads beside the picture on screen and takes its place when it is done, so
 * a refresh that breaks loses nothing; what was stopped or broke is gone on with.
 */
export class Readings {
  readonly #ports: Ports;
  #shown: Reading;
  /** A refresh that is not done. */
  #next: Reading | undefined;
  #abort = new AbortController();
  #running: Promise<void> | undefined;
  #wanted = false;
  #cancelled = false;
  /** Somebody asked for what is missing while something was being read. */
  #again = false;
  #setback: Setback | undefined;
  #readAt: number | undefined;
  #disposed = false;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#shown = ports.begin();
  }

  get shown(): Reading {
    return this.#shown;
  }

  /** The one that is read now, or was read last. */
  get latest(): Reading {
    return this.#next ?? this.#shown;
  }

  /** Whether somebody ever asked for it to be read. */
  get wanted(): boolean {
    return this.#wanted;
  }

  get loading(): boolean {
    return this.#running !== undefined;
  }

  /** Whether a picture stands on screen while a newer one is read. */
  get refreshing(): boolean {
    return this.#next !== undefined && this.loading;
  }

  /** Whether the person stopped the last reading. */
  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** Why the last refresh did not take the place of the picture on screen; undefined: it did, or there was none. */
  get setback(): Setback | undefined {
    return this.#setback;
  }

  /** When the picture on screen was read to its end, milliseconds UTC. */
  get readAt(): number | undefined {
    return this.#readAt;
  }

  /** Aborted with the reading that is under way. */
  get signal(): AbortSignal {
    return this.loading ? this.#abort.signal : new AbortController().signal;
  }

  /** Ends with the reading that is under way, if any. */
  get done(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  /** Begins to read when nobody did yet. */
  want(): void {
    if (!this.#wanted) this.resume();
  }

  /** Reads what is missing: after a cancel, a failure, or a permission that was granted. */
  resume(): void {
    if (this.#disposed) return;
    this.#wanted = true;
    if (this.loading) this.#again = true;
    else this.#load();
  }

  /** Reads everything anew; a reading that was stopped or broke is taken up again instead. */
  refresh(): void {
    if (this.loading || this.#disposed) return;
    if (this.#wanted && !this.#cancelled) this.#next ??= this.#ports.begin();
    this.resume();
  }

  cancel(): void {
    if (!this.loading) return;
    this.#cancelled = true;
    this.#again = false;
    this.#abort.abort();
  }

  dispose(): void {
    this.#disposed = true;
    this.#abort.abort();
  }

  #load(): void {
    this.#cancelled = false;
    this.#again = false;
    this.#setback = undefined;
    this.#abort = new AbortController();
    this.#running = this.#read(this.latest, this.#abort.signal).catch(this.#ports.fault);
    this.#ports.changed();
  }

  async #read(reading: Reading, signal: AbortSignal): Promise<void> {
    try {
      await reading.reader.load(signal);
      if (!signal.aborted) this.#take(reading);
    } finally {
      this.#running = undefined;
      if (this.#again && !this.#disposed) this.#load();
      this.#ports.changed();
    }
  }

  #take(reading: Reading): void {
    this.#setback = reading === this.#shown ? undefined : lost(this.#shown.reader.tenant, reading.reader.tenant);
    if (this.#setback) return;
    this.#shown = reading;
    this.#next = undefined;
    this.#readAt = this.#ports.now();
  }
}

function lost(before: Tenant, after: Tenant): Setback | undefined {
  for (const source of LIST_SOURCES) {
    const [had, has] = [before[source], after[source]];
    if (had.known && had.value && !has.known) return { source, why: has.why };
  }
  return undefined;
}
