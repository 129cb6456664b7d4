import type { LogEvent } from '../../core/logs/event';
import { eventOf } from '../../core/logs/eventOf';
import type { Batch, LogReading } from '../logFile';
import type { EventBatch } from './jobs';

/** Events told of at once, and how long they may wait. Milliseconds. */
const MOST_EVENTS = 500;
const PACE = 100;
/** Batches on their way that nobody has taken yet; beyond it the reading waits. */
const MOST_UNTAKEN = 4;

interface OutboxPorts {
  readonly source: number;
  readonly reading: LogReading;
  readonly followed: boolean;
  readonly send: (batch: EventBatch) => void;
}

/** Turns what is read into events and tells of them in batches, no more of them than are taken. */
export class Outbox {
  readonly #ports: OutboxPorts;
  #events: LogEvent[] = [];
  #dropped = 0;
  #full = false;
  #latest: Pick<EventBatch, 'read' | 'records' | 'lines'> = { read: 0, records: undefined, lines: undefined };
  #caughtUp = false;
  #restarted = false;
  #found = false;
  #untaken = 0;
  #wake: (() => void) | undefined;
  #sentAt = -Infinity;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  /** Somebody took a batch. `full`: no more events are kept. */
  taken(full: boolean): void {
    this.#full = full;
    this.#untaken--;
    this.#wake?.();
  }

  /** Takes in a piece; ends when the next may come. */
  async add({ read, records, count, lines, live }: Batch): Promise<void> {
    this.#latest = { read, records: count, lines };
    this.#caughtUp ||= live === 'caughtUp';
    this.#restarted ||= live === 'restarted';
    for (const record of records) this.#take(eventOf(record, this.#ports.source));
    // What is found first is told at once.
    const first = !this.#found && this.#events.length > 0;
    this.#found ||= first;
    if (first || live !== undefined || this.#events.length >= MOST_EVENTS || performance.now() - this.#sentAt >= PACE) this.flush();
    while (this.#untaken >= MOST_UNTAKEN) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  #take(event: LogEvent | undefined): void {
    if (!event) return;
    if (this.#full) this.#dropped++;
    else this.#events.push(event);
  }

  /** Tells of everything that was not told. */
  flush(): void {
    const { reading, followed, send } = this.#ports;
    const [events, dropped, restarted] = [this.#events, this.#dropped, this.#restarted];
    this.#events = [];
    this.#dropped = 0;
    this.#restarted = false;
    this.#untaken++;
    this.#sentAt = performance.now();
    send({
      type: 'batch',
      events,
      dropped,
      format: reading.format,
      encoding: reading.encoding,
      ...this.#latest,
      unreadable: reading.unreadable(),
      live: !followed ? 'no' : this.#caughtUp ? 'caughtUp' : 'catchingUp',
      restarted,
    });
  }
}
