import * as vscode from 'vscode';
import type { DeclaredPolicy, Tenant } from '../../core/tenant/tenant';
import type { Roster } from '../../core/users/roster';
import type { Progress } from '../../graph/progress';
import type { CheckedUser } from '../../graph/checkUser';
import type { Log } from '../log';
import { run } from '../run';
import type { Connected } from '../session/session';
import { newReading, type Reading } from './reading';
import { Throttled } from './throttled';

/** Views are told of changes this often, in milliseconds. */
const PACE = 250;

/**
 * One connected tenant as far as it was read. A refresh reads beside the picture on screen and takes its place when it is done, so that a
 * refresh that breaks loses nothing. After `dispose`, nothing that still arrives is told.
 */
export class TenantModel implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #pace = new Throttled(PACE, () => this.#changed.fire());
  /** At most four times a second. */
  readonly onDidChange = this.#changed.event;
  readonly #log: Log;
  #connected: Connected;
  #declared: DeclaredPolicy | null;
  #shown: Reading;
  /** A refresh that is not done yet. */
  #next: Reading | undefined;
  #abort = new AbortController();
  #running: Promise<void> | undefined;
  #wanted = false;
  #cancelled = false;
  #readAt: number | undefined;
  #disposed = false;

  constructor(connected: Connected, declared: DeclaredPolicy | null, log: Log) {
    this.#log = log;
    this.#connected = connected;
    this.#declared = declared;
    this.#shown = this.#reading();
  }

  get connected(): Connected {
    return this.#connected;
  }

  /** The picture on screen; the same object until something is read. */
  get tenant(): Tenant {
    return this.#shown.reader.tenant;
  }

  get roster(): Roster {
    return this.#shown.roster;
  }

  /** Of what is being read now: of the refresh while there is one. */
  get progress(): Progress {
    return (this.#next ?? this.#shown).reader.progress;
  }

  get declared(): DeclaredPolicy | null {
    return this.#declared;
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

  /** When the picture on screen was read to its end, milliseconds UTC. */
  get readAt(): number | undefined {
    return this.#readAt;
  }

  /** Milliseconds UTC. */
  get now(): number {
    return Date.now();
  }

  /** Ends with the reading that is under way, if any. */
  get done(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  #reading(): Reading {
    return newReading(this.#connected.connection, this.#declared, () => this.#tell());
  }

  #tell(): void {
    if (!this.#disposed) this.#pace.run();
  }

  /** Begins to read when nobody did yet. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#load();
  }

  /** Reads what is missing: after a cancel, a failure, or a permission that was granted. */
  resume(): void {
    this.#wanted = true;
    if (!this.loading) this.#load();
  }

  /** Reads everything anew; what the person stopped is taken up again instead. */
  refresh(): void {
    if (this.loading) return;
    if (this.#wanted && !this.#cancelled) this.#next = this.#reading();
    this.resume();
  }

  cancel(): void {
    if (!this.loading) return;
    this.#cancelled = true;
    this.#abort.abort();
  }

  #load(): void {
    this.#cancelled = false;
    this.#abort = new AbortController();
    const reading = this.#next ?? this.#shown;
    const { signal } = this.#abort;
    this.#running = run(this.#log, 'Reading the tenant', () => this.#read(reading, signal));
    this.#tell();
  }

  async #read(reading: Reading, signal: AbortSignal): Promise<void> {
    try {
      await reading.reader.load(signal);
    } catch (failure) {
      if (!signal.aborted) throw failure;
    } finally {
      this.#running = undefined;
      if (!signal.aborted) this.#take(reading);
      this.#tell();
    }
  }

  /** A refresh that could not even read the users must not wipe those that we have. */
  #take(reading: Reading): void {
    if (reading.roster.size === 0 && this.#shown.roster.size > 0) return;
    this.#shown = reading;
    this.#next = undefined;
    this.#readAt = Date.now();
  }

  /** One person, at once, whatever else is being read. What comes back also stands in the roster. */
  check(text: string, signal: AbortSignal): Promise<CheckedUser> {
    return this.#shown.reader.checkUser(text, signal);
  }

  async declare(policy: DeclaredPolicy | null): Promise<void> {
    this.#declared = policy;
    const { signal } = this.#abort.signal.aborted ? new AbortController() : this.#abort;
    await this.#shown.reader.setDeclared(policy, signal);
    await this.#next?.reader.setDeclared(policy, signal);
    this.#tell();
  }

  /** The same connection with another name or more scopes. */
  follow(connected: Connected): void {
    this.#connected = connected;
    if (this.#wanted) this.resume();
    this.#tell();
  }

  dispose(): void {
    this.#disposed = true;
    this.#abort.abort();
    this.#pace.dispose();
    this.#changed.dispose();
  }
}
