import type { LogRecord } from '../core/logs/record';
import type { DeclaredPolicy, Tenant } from '../core/tenant/tenant';
import { inferredFrom } from '../core/users/inference';
import type { Roster } from '../core/users/roster';
import { type AuditLogEnd, readAuditLog } from './auditLog';
import { checkUser, type CheckedUser } from './checkUser';
import type { Clock } from './client/clock';
import type { Connection } from './connection';
import { Graph } from './graph';
import { type Progress, sourceIds } from './progress';
import { readGroup } from './reading/groupReading';
import { Picture } from './reading/picture';
import { RegistrationsReading } from './reading/registrationsReading';
import { readReports } from './reading/reports';
import { RolesReading } from './reading/rolesReading';
import { Run, whyOfSource } from './reading/run';
import { readTenantFacts } from './reading/tenantFacts';
import { UsersReading } from './reading/usersReading';

/**
 * Reads a tenant into a picture and a roster. Each source is read once; a source that failed, or that a cancel broke off, is taken up again
 * where it stood by the next `load`. For a fresh picture make a new reader with a new roster.
 */
export class TenantReader {
  readonly #connection: Connection;
  readonly #roster: Roster;
  readonly #clock: Clock;
  readonly #graph: Graph;
  readonly #picture: Picture;
  readonly #users: UsersReading;
  readonly #registrations: RegistrationsReading;
  readonly #roles = new RolesReading();
  #loading = new AbortController();
  #grouping = new AbortController();

  constructor(ports: Clock & { readonly connection: Connection; readonly roster: Roster; readonly declared: DeclaredPolicy | null }) {
    const { connection, roster, now, delay, declared } = ports;
    this.#connection = connection;
    this.#roster = roster;
    this.#clock = { now, delay };
    this.#picture = new Picture({ declared, now, conclude: (tenant) => inferredFrom(tenant, roster) });
    this.#graph = new Graph({ connection, clock: this.#clock, waiting: (until) => this.#picture.wait(until) });
    this.#users = new UsersReading(roster);
    this.#registrations = new RegistrationsReading(roster);
  }

  /** The latest picture. */
  get tenant(): Tenant {
    return this.#picture.tenant;
  }

  get progress(): Progress {
    return { sources: this.#picture.sources, waitingUntil: this.#picture.waitingUntil, requests: this.#graph.requests };
  }

  /** What the sign-in threw when it last had no token for us; undefined: it has one. For the sentence that tells what to do. */
  get signInFailure(): unknown {
    return this.#graph.signInFailure;
  }

  /** The listener is told of each change of the tenant or the progress, once a page. Returns what ends that. */
  onChange(listener: () => void): () => void {
    return this.#picture.onChange(listener);
  }

  /** Reads whatever is not read yet. Never rejects: failures, a cancel too, become facts. A newer load ends an older one. */
  async load(signal: AbortSignal): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const run = await this.#run(signal, this.#loading);
    if (!run) return;
    await Promise.all([
      readTenantFacts(run, this.#roles, this.#roster),
      this.#users.read(run),
      readReports(run, this.#registrations, this.#clock.now()),
      this.#readGroup(signal),
    ]);
  }

  /**
   * Whether one person (user principal name, mail address or object id) could reset, in at most six requests, which do not wait behind a
   * load. Never rejects. What comes also stands in the roster, and facts of the tenant in the picture.
   */
  async checkUser(text: string, signal: AbortSignal): Promise<CheckedUser> {
    return checkUser(text, {
      graph: this.#graph,
      cloud: this.#connection.cloud,
      picture: this.#picture,
      roster: this.#roster,
      roles: this.#roles,
      now: this.#clock.now,
      signal,
    });
  }

  /** The audit log of password resets since then (milliseconds UTC), a page at a time, with names. Never rejects. */
  auditLog(since: number, signal: AbortSignal, take: (records: readonly LogRecord[]) => void): Promise<AuditLogEnd> {
    return readAuditLog({ graph: this.#graph, cloud: this.#connection.cloud, since, signal, take });
  }

  /** What the administrator declares; if it names groups, reads their members. */
  async setDeclared(policy: DeclaredPolicy | null, signal: AbortSignal): Promise<void> {
    const before = this.#picture.facts.declared?.groupIds ?? [];
    this.#picture.declare(policy);
    if (String(before) === String(policy?.groupIds ?? [])) return;
    this.#grouping.abort();
    this.#roster.setGroup(undefined);
    this.#picture.forget('group');
    await this.#readGroup(signal);
  }

  /** Apart from the load, because another group may be declared while it runs. */
  async #readGroup(signal: AbortSignal): Promise<void> {
    const { declared } = this.#picture.facts;
    if (!declared?.groupIds.length || this.#picture.isDone('group')) return;
    this.#grouping.abort();
    this.#grouping = new AbortController();
    const run = await this.#run(signal, this.#grouping);
    if (run) await readGroup(run, this.#roster, declared);
  }

  /** A run with the scopes that are granted now; undefined where there is no token, and then the sources say why. */
  async #run(signal: AbortSignal, own: AbortController): Promise<Run | undefined> {
    const ending = AbortSignal.any([signal, own.signal]);
    const ofGroup = own === this.#grouping;
    try {
      const granted = await this.#graph.granted(ending);
      const ports = { graph: this.#graph, cloud: this.#connection.cloud, picture: this.#picture };
      return new Run({ ...ports, granted, signal: ending, superseded: () => own.signal.aborted });
    } catch (thrown) {
      if (own.signal.aborted) return undefined;
      for (const source of sourceIds) {
        if ((source === 'group') === ofGroup && !this.#picture.isDone(source)) this.#picture.fail(source, whyOfSource(thrown, source, []));
      }
      return undefined;
    }
  }
}
