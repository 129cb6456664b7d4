import type { Worker } from 'node:worker_threads';
import { framesOf } from './frames';
import type { Ended, FromReader, Job, ToReader } from './jobs';

/** What comes of a job; `ended` comes once, and last. */
export interface JobListener {
  /** A thread has begun with it. */
  readonly begun?: () => void;
  readonly take: (message: Exclude<FromReader, Ended>, answer: (message: ToReader) => void) => void;
  readonly ended: (how: Ended) => void;
}

interface Task {
  readonly job: Job;
  readonly listener: JobListener;
}

/** A reader that does not stop when asked to is stopped by force after this. Milliseconds. */
const PATIENCE = 1000;

/** One thread and its work. */
class Seat {
  readonly worker: Worker;
  task: Task | undefined;
  force: NodeJS.Timeout | undefined;

  constructor(worker: Worker) {
    this.worker = worker;
  }

  tell(message: ToReader): void {
    this.worker.postMessage(message);
  }

  end(how: Ended): void {
    clearTimeout(this.force);
    this.force = undefined;
    const { task } = this;
    this.task = undefined;
    task?.listener.ended(how);
  }
}

/** Reader threads: started when there is work, ended when there is none. One that dies takes only its own job with it. */
export class ReaderPool {
  readonly #start: () => Worker;
  readonly #most: number;
  readonly #queue: Task[] = [];
  readonly #seats = new Set<Seat>();

  /** `start`: makes a thread; `most`: how many there may be. */
  constructor(start: () => Worker, most: number) {
    this.#start = start;
    this.#most = most;
  }

  /** Threads that are alive. */
  get size(): number {
    return this.#seats.size;
  }

  /** `urgent`: does not wait for others; somebody looks at the screen for it. */
  add(job: Job, listener: JobListener, urgent = false): void {
    const task = { job, listener };
    if (urgent) {
      this.#give(this.#idle() ?? this.#open(), task);
    } else {
      this.#queue.push(task);
      this.#next();
    }
  }

  /** Ends the jobs that `ends` names, waiting ones at once. */
  stop(ends: (job: Job) => boolean): void {
    const waiting = this.#queue.filter(({ job }) => ends(job));
    for (const task of waiting) this.#queue.splice(this.#queue.indexOf(task), 1);
    for (const { listener } of waiting) listener.ended({ type: 'ended', cancelled: true });
    for (const seat of this.#seats) {
      if (!seat.task || !ends(seat.task.job) || seat.force) continue;
      seat.tell({ type: 'stop' });
      seat.force = setTimeout(() => void this.#close(seat, { type: 'ended', cancelled: true }), PATIENCE);
    }
  }

  #idle(): Seat | undefined {
    return [...this.#seats].find(({ task }) => !task);
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const seat = this.#idle() ?? (this.#seats.size < this.#most ? this.#open() : undefined);
      const task = seat && this.#queue.shift();
      if (!task) return;
      this.#give(seat, task);
    }
    for (const seat of this.#seats) if (!seat.task) void this.#close(seat);
  }

  #give(seat: Seat, task: Task): void {
    seat.task = task;
    task.listener.begun?.();
    seat.tell({ type: 'job', job: task.job });
  }

  #open(): Seat {
    const seat = new Seat(this.#start());
    this.#seats.add(seat);
    seat.worker.on('message', (message: FromReader) => {
      if (message.type !== 'ended') {
        seat.task?.listener.take(message, (answer) => seat.tell(answer));
        return;
      }
      seat.end(message);
      this.#next();
    });
    // Out of memory, or a fault that nobody caught. `exit` follows.
    seat.worker.on('error', (failure: unknown) => {
      seat.end({ type: 'ended', cancelled: false, problem: 'stopped', fault: framesOf(failure) });
    });
    seat.worker.on('exit', () => {
      this.#seats.delete(seat);
      seat.end({ type: 'ended', cancelled: false, problem: 'stopped' });
      this.#next();
    });
    return seat;
  }

  async #close(seat: Seat, how?: Ended): Promise<void> {
    this.#seats.delete(seat);
    if (how) seat.end(how);
    await seat.worker.terminate();
  }
}
