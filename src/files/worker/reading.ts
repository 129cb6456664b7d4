import type { Analysis, SourceFacts } from '../../core/logs/analysis/analysis';
import type { LogEvent } from '../../core/logs/event';
import { eventOf } from '../../core/logs/eventOf';
import type { Listing, LogFile, Refused } from '../logFile';
import type { Ended, EventBatch, Given } from './jobs';
import type { FromDesk, RecordPlace, ToDesk } from './messages';
import { News } from './news';
import type { ReaderPool } from './pool';
import { Source } from './source';

/** Events that are kept; beyond it they are counted. Each takes about a kilobyte. */
const MOST_EVENTS = 500_000;

interface ReadingPorts {
  readonly pool: ReaderPool;
  readonly post: (message: FromDesk) => void;
  readonly mostEvents?: number;
}

/** The sources of an analysis and what was read of them. */
export class Reading {
  readonly #ports: ReadingPorts;
  readonly #most: number;
  readonly #sources: Source[] = [];
  #events: LogEvent[] = [];
  readonly #tenants = new Map<number, number>();
  /** Files passed over, by what was given: a folder that is given again has no more of them. */
  readonly #skipped = new Map<string, number>();
  readonly #news: News;
  #listing = 0;
  #cancelled = false;
  #changed: (events: boolean) => void = () => undefined;

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
    this.#most = ports.mostEvents ?? MOST_EVENTS;
    this.#news = new News(ports.post);
  }

  /** The listener is told of each change; `events`: also among the events. */
  onChange(listener: (events: boolean) => void): void {
    this.#changed = listener;
  }

  get sources(): readonly SourceFacts[] {
    return this.#sources.map(({ facts }) => facts);
  }

  /** Files in folders and archives that are no logs. */
  get skipped(): number {
    return [...this.#skipped.values()].reduce((sum, count) => sum + count, 0);
  }

  get events(): readonly LogEvent[] {
    return this.#events;
  }

  /** Whether anything is read or waits for it; a file that is only followed does not count. */
  get busy(): boolean {
    return this.#listing > 0 || this.#sources.some(({ facts: { phase } }) => phase === 'waiting' || phase === 'reading');
  }

  get phase(): Analysis['phase'] {
    if (this.busy) return 'reading';
    if (this.#sources.some(({ facts }) => facts.phase === 'following')) return 'following';
    if (this.#sources.length === 0) return 'empty';
    return this.#cancelled ? 'cancelled' : 'done';
  }

  /** Puts the events into the order of sources and lines: how readers took turns is to change nothing of what is told. */
  putInOrder(): void {
    const bySource = this.#sources.map((): LogEvent[] => []);
    // Those of one source came in the order of its lines.
    for (const event of this.#events) bySource[event.source]?.push(event);
    this.#events = bySource.flat();
  }

  placeOf(source: number, line: number): RecordPlace | undefined {
    return this.#sources[source]?.placeOf(source, line);
  }

  add(paths: readonly string[], given: readonly Given[], refused: readonly Refused[]): void {
    this.#cancelled = false;
    for (const { name, problem } of refused) this.#sources.push(Source.refused(name, problem));
    this.#list(paths, given, (listing) => {
      for (const file of listing.files) this.#read(file, 'read');
    });
  }

  follow(path: string): void {
    this.#cancelled = false;
    this.#list([path], [], ({ files }) => {
      for (const file of files) this.#read(file, file.entry === undefined ? 'follow' : 'read');
    });
  }

  #list(paths: readonly string[], given: readonly Given[], then: (listing: Listing) => void): void {
    this.#listing++;
    this.#ports.pool.add(
      { kind: 'list', paths, given },
      {
        take: (message) => {
          if (message.type !== 'listed') return;
          const { refused, skipped } = message.listing;
          for (const { name, problem } of refused) this.#sources.push(Source.refused(name, problem));
          this.#skipped.set(JSON.stringify([...paths, ...given.map(({ name }) => name)]), skipped);
          then(message.listing);
        },
        ended: (how) => {
          this.#listing--;
          this.#fault(how);
          if (how.cancelled) this.#cancelled = true;
          // A thread that died while it looked through the files: nothing of them is known but their names.
          if (how.problem) for (const path of paths) this.#sources.push(Source.refused(path.replace(/^.*[\\/]/, ''), how.problem));
          this.#changed(false);
        },
      },
    );
    this.#changed(false);
  }

  #read(file: LogFile, kind: 'read' | 'follow'): void {
    if (this.#sources.some((each) => each.isOf(file))) return;
    const source = Source.ofFile(file);
    const index = this.#sources.push(source) - 1;
    this.#ports.pool.add(
      { kind, source: index, file },
      {
        begun: () => {
          source.begin();
          this.#changed(false);
        },
        take: (message, answer) => {
          if (message.type !== 'batch') return;
          this.#take(source, message);
          answer({ type: 'taken', full: this.#events.length >= this.#most });
        },
        ended: (how) => {
          this.#fault(how);
          source.end(how);
          // To stop following is to be done.
          if (source.facts.phase === 'cancelled') this.#cancelled = true;
          this.#changed(false);
        },
      },
    );
    this.#changed(false);
  }

  #take(source: Source, batch: EventBatch): void {
    const room = this.#most - this.#events.length;
    const kept = batch.events.length <= room ? batch.events : batch.events.slice(0, room);
    this.#keep(kept);
    source.take(batch, batch.events.length - kept.length);
    this.#news.tell(source.newOf(batch.events));
    this.#changed(kept.length > 0);
  }

  /** Not spread: there may be more than a call takes. */
  #keep(events: readonly LogEvent[]): void {
    for (const event of events) this.#events.push(event);
  }

  addTenant({ key, name, records, last, problem }: Extract<ToDesk, { readonly type: 'addTenant' }>): void {
    let index = this.#tenants.get(key);
    if (index === undefined) {
      index = this.#sources.push(Source.ofTenant(name)) - 1;
      this.#tenants.set(key, index);
    }
    const source = this.#sources[index];
    const at = index;
    const events = records.flatMap((record) => eventOf(record, at) ?? []);
    const kept = events.slice(0, this.#most - this.#events.length);
    this.#keep(kept);
    source?.takeRecords(records.length, events.length);
    if (last) source?.end({ cancelled: false, ...(problem && { problem }) });
    this.#changed(kept.length > 0);
  }

  cancel(): void {
    this.#ports.pool.stop(
      (job) =>
        job.kind === 'list' || job.kind === 'read' || (job.kind === 'follow' && this.#sources[job.source]?.facts.phase !== 'following'),
    );
  }

  stopFollowing(): void {
    this.#ports.pool.stop(({ kind }) => kind === 'follow');
  }

  excerpt(index: number, line: number): void {
    const source = this.#sources[index];
    const { post, pool } = this.#ports;
    if (!source?.file) {
      post({ type: 'noExcerpt', source: index, line, problem: 'missing' });
      return;
    }
    pool.add(
      { kind: 'excerpt', file: source.file, line, index: source.index },
      {
        take: (message) => {
          if (message.type === 'excerpt') post({ type: 'excerpt', source: index, line, ...message.excerpt });
        },
        ended: (how) => {
          this.#fault(how);
          if (how.problem) post({ type: 'noExcerpt', source: index, line, problem: how.problem });
        },
      },
      true,
    );
  }

  #fault({ fault }: Ended): void {
    if (fault !== undefined) this.#ports.post({ type: 'fault', stack: fault });
  }
}
