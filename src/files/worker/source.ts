import type { FileProblem, SourceFacts } from '../../core/logs/analysis/analysis';
import type { LogEvent } from '../../core/logs/event';
import type { LineIndex, LogFile } from '../logFile';
import type { Ended, EventBatch } from './jobs';
import type { RecordPlace } from './messages';

const nothingUnreadable = { first: [], count: 0 } as const;

/** One file, entry or audit log of an analysis, and how far it was read. */
export class Source {
  /** Undefined: it is a tenant's. */
  readonly file: LogFile | undefined;
  #facts: SourceFacts;
  #index: LineIndex | undefined;
  /** Lines that were there when following began; undefined: it has not. */
  #old: number | undefined;

  private constructor(facts: SourceFacts, file?: LogFile) {
    this.#facts = facts;
    this.file = file;
  }

  /** A file that waits to be read. */
  static ofFile(file: LogFile): Source {
    const kind = file.entry === undefined ? 'file' : 'entry';
    return new Source(
      { name: file.name, kind, phase: 'waiting', size: file.size, read: 0, events: 0, unreadable: nothingUnreadable },
      file,
    );
  }

  static refused(name: string, problem: FileProblem): Source {
    return new Source({ name, kind: 'file', phase: 'failed', size: 0, read: 0, events: 0, unreadable: nothingUnreadable, problem });
  }

  static ofTenant(name: string): Source {
    return new Source({ name, kind: 'tenant', phase: 'reading', size: 0, read: 0, events: 0, records: 0, unreadable: nothingUnreadable });
  }

  /** The same object until something of it changes. */
  get facts(): SourceFacts {
    return this.#facts;
  }

  get index(): LineIndex | undefined {
    return this.#index;
  }

  /** Whether it is the same file, or entry of the same archive. */
  isOf({ path, entry }: LogFile): boolean {
    return path !== '' && this.file?.path === path && this.file.entry === entry;
  }

  placeOf(source: number, line: number): RecordPlace {
    const { name, kind, format, size } = this.#facts;
    return { source, line, name, kind, path: this.file?.path ?? '', size, ...(format && { format }) };
  }

  begin(): void {
    this.#change({ phase: 'reading' });
  }

  /** `cut`: events of the batch that were not kept. */
  take({ format, encoding, read, records, lines, unreadable, events, dropped, live, restarted }: EventBatch, cut: number): void {
    const counted = { ...(records !== undefined && { records }), ...(lines !== undefined && { lines }) };
    this.#change({
      phase: live === 'caughtUp' ? 'following' : 'reading',
      format,
      ...(encoding && { encoding }),
      ...counted,
      read,
      // A file that grows is as large as what was read of it.
      size: Math.max(read, this.#facts.size),
      unreadable,
      events: this.#facts.events + events.length + dropped,
    });
    if (dropped + cut > 0) this.#change({ problem: 'tooManyEvents' });
    if (restarted) this.#change({ problem: 'changed' });
    // The record at the end of the file may come later, and is old all the same.
    if (restarted) this.#old = 0;
    else if (live === 'caughtUp') this.#old ??= lines ?? 0;
  }

  /** Those that came since following began. */
  newOf(events: readonly LogEvent[]): readonly LogEvent[] {
    const old = this.#old;
    return old === undefined ? [] : events.filter(({ line }) => line > old);
  }

  /** Audit records that came; `events` of them are ours. */
  takeRecords(records: number, events: number): void {
    this.#change({ records: (this.#facts.records ?? 0) + records, events: this.#facts.events + events });
  }

  end({ cancelled, problem, index }: Pick<Ended, 'cancelled' | 'problem' | 'index'>): void {
    this.#index = index ?? this.#index;
    const { phase, read, records = 0, events, unreadable } = this.#facts;
    const why = problem ?? this.#facts.problem;
    const some = read > 0 || records > 0 || events > 0;
    // Who stops following has read everything until then.
    if (cancelled && phase !== 'following') this.#change({ phase: 'cancelled' });
    else if (why === undefined) this.#change({ phase: unreadable.count > 0 ? 'partly' : 'read' });
    else this.#change({ phase: some ? 'partly' : 'failed', problem: why });
  }

  #change(change: Partial<SourceFacts>): void {
    this.#facts = { ...this.#facts, ...change };
  }
}
