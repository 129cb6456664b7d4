import * as vscode from 'vscode';
import type { DeclaredPolicy, Tenant } from '../../core/tenant/tenant';
import type { Roster } from '../../core/users/roster';
import type { LogRecord } from '../../core/logs/record';
import type { AuditLogEnd } from '../../graph/auditLog';
import type { CheckedUser } from '../../graph/checkUser';
import type { Progress } from '../../graph/progress';
import type { Log } from '../log';
import { run } from '../run';
import type { Connected } from '../session/session';
import { newReading } from './reading';
import { Readings, type Setback } from './readings';
import { Throttled } from './throttled';

/** Views are told of changes this often, in milliseconds. */
const PACE = 250;

/** One connected tenant as far as it was read. After `dispose`, nothing that still arrives is told. */
export class TenantModel implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #pace = new Throttled(PACE, () => this.#changed.fire());
  /** At most four times a second. */
  readonly onDidChange = this.#changed.event;
  readonly #readings: Readings;
  #connected: Connected;
  #declared: DeclaredPolicy | null;
  #disposed = false;

  constructor(connected: Connected, declared: DeclaredPolicy | null, log: Log) {
    this.#connected = connected;
    this.#declared = declared;
    const changed = (): void => this.#tell();
    this.#readings = new Readings({
      begin: () => newReading(this.#connected.connection, this.#declared, changed),
      changed,
      now: Date.now,
      fault: (failure) =>
        void run(log, 'Reading the tenant', () => {
          throw failure;
        }),
    });
  }

  get connected(): Connected {
    return this.#connected;
  }

  /** The picture on screen; the same object until something is read. */
  get tenant(): Tenant {
    return this.#readings.shown.reader.tenant;
  }

  get roster(): Roster {
    return this.#readings.shown.roster;
  }

  /** Of what is being read now: of the refresh while there is one. */
  get progress(): Progress {
    return this.#readings.latest.reader.progress;
  }

  get declared(): DeclaredPolicy | null {
    return this.#declared;
  }

  get loading(): boolean {
    return this.#readings.loading;
  }

  /** Whether a picture stands on screen while a newer one is read. */
  get refreshing(): boolean {
    return this.#readings.refreshing;
  }

  /** Whether the person stopped the last reading. */
  get cancelled(): boolean {
    return this.#readings.cancelled;
  }

  /** Why the last refresh did not take the place of the picture on screen. */
  get setback(): Setback | undefined {
    return this.#readings.setback;
  }

  /** What the sign-in threw when it last had no token; undefined: it has one. */
  get signInFailure(): unknown {
    return this.#readings.latest.reader.signInFailure;
  }

  /** When the picture on screen was read to its end, milliseconds UTC. */
  get readAt(): number | undefined {
    return this.#readings.readAt;
  }

  /** Milliseconds UTC. */
  get now(): number {
    return Date.now();
  }

  /** Ends with the reading that is under way, if any. */
  get done(): Promise<void> {
    return this.#readings.done;
  }

  #tell(): void {
    if (!this.#disposed) this.#pace.run();
  }

  /** Begins to read when nobody did yet. */
  want(): void {
    this.#readings.want();
  }

  /** Reads what is missing: after a cancel, a failure, or a permission that was granted. */
  resume(): void {
    this.#readings.resume();
  }

  /** Reads everything anew; a reading that was stopped or broke is taken up again instead. */
  refresh(): void {
    this.#readings.refresh();
  }

  cancel(): void {
    this.#readings.cancel();
  }

  /** One person, at once, whatever else is being read. What comes back also stands in the roster. */
  check(text: string, signal: AbortSignal): Promise<CheckedUser> {
    return this.#readings.shown.reader.checkUser(text, signal);
  }

  /** The audit log of password resets since then (milliseconds UTC), a page at a time, read for whoever asks. */
  auditLog(since: number, signal: AbortSignal, take: (records: readonly LogRecord[]) => void): Promise<AuditLogEnd> {
    return this.#readings.shown.reader.auditLog(since, signal, take);
  }

  async declare(policy: DeclaredPolicy | null): Promise<void> {
    this.#declared = policy;
    const { shown, latest, signal } = this.#readings;
    await shown.reader.setDeclared(policy, signal);
    if (latest !== shown) await latest.reader.setDeclared(policy, signal);
    this.#tell();
  }

  /** The same connection with another name, or else with more scopes: what failed for want of them is asked for again. */
  async follow(connected: Connected, declared: DeclaredPolicy | null): Promise<void> {
    const renamed = connected.tenantName !== this.#connected.tenantName;
    this.#connected = connected;
    if (!renamed && this.#readings.wanted) this.resume();
    if (JSON.stringify(declared) !== JSON.stringify(this.#declared)) await this.declare(declared);
    this.#tell();
  }

  dispose(): void {
    this.#disposed = true;
    this.#readings.dispose();
    this.#pace.dispose();
    this.#changed.dispose();
  }
}
