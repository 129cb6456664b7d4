import { setImmediate as breathe } from 'node:timers/promises';
import type { CloudId } from '../../../src/core/tenant/clouds';
import { features } from '../../../src/core/tenant/permissions';
import type { DeclaredPolicy, SourceId, Tenant } from '../../../src/core/tenant/tenant';
import { Roster } from '../../../src/core/users/roster';
import type { Connection, GrantedToken } from '../../../src/graph/connection';
import { type Progress, sourceIds } from '../../../src/graph/progress';
import { TenantReader } from '../../../src/graph/tenantReader';
import { GraphServer, type Answerer } from '../../fakes/graphServer';
import { tenantAnswers, type TenantData, tenantOf } from './tenantData';

export const NOW = Date.UTC(2026, 10, 21, 9);
export const never = (): AbortSignal => new AbortController().signal;

/** Time that passes as soon as nobody has anything else to do. */
export class Clock {
  time = NOW;
  readonly waits: number[] = [];
  readonly #pending: { readonly due: number; readonly go: () => void }[] = [];
  readonly now = (): number => this.time;

  readonly delay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      this.waits.push(milliseconds);
      const stop = (): void => reject(signal.reason as Error);
      const go = (): void => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      this.#pending.push({ due: this.time + milliseconds, go });
      signal.addEventListener('abort', stop, { once: true });
      void this.#pass();
    });

  async #pass(): Promise<void> {
    await breathe();
    const [next] = this.#pending.sort((a, b) => a.due - b.due).splice(0, 1);
    if (!next) return;
    this.time = Math.max(this.time, next.due);
    next.go();
  }
}

export const allScopes: readonly string[] = [...new Set(features.flatMap(({ scopes }) => scopes))];

export interface Options {
  readonly data?: TenantData;
  readonly scopes?: readonly string[];
  readonly cloud?: CloudId;
  readonly declared?: DeclaredPolicy | null;
  readonly pace?: Connection['reportsPace'];
  readonly token?: (request: { readonly claims?: string }) => Promise<GrantedToken>;
  /** Looks at each request first; undefined: answered as the tenant would. */
  readonly first?: (asked: Parameters<Answerer>[0], count: number) => ReturnType<Answerer> | undefined;
}

/** A reader over a server on loopback. Whoever starts one stops the server. */
export async function readerOf(options: Options = {}) {
  const { data = tenantOf(25), scopes = allScopes, cloud = 'global', declared = null, pace = null, first } = options;
  const server = new GraphServer(() => ({}));
  await server.start();
  const answers = tenantAnswers(data, () => server.origin);
  server.answerBy((asked) => first?.(asked, server.asked.length) ?? answers(asked));
  const clock = new Clock();
  const roster = new Roster();
  const token = options.token ?? (() => Promise.resolve({ accessToken: 'token', scopes }));
  const connection: Connection = { graph: server.origin, cloud, fetch, token, reportsPace: pace };
  const reader = new TenantReader({ connection, roster, now: clock.now, delay: clock.delay, declared });
  return { reader, roster, server, clock, connection };
}

export type Started = Awaited<ReturnType<typeof readerOf>>;

/** Runs with a reader and stops its server. */
export async function withReader<T>(options: Options, act: (started: Started) => Promise<T>): Promise<T> {
  const started = await readerOf(options);
  try {
    return await act(started);
  } finally {
    await started.server.stop();
  }
}

/** For each source `known`, or why not. */
export function reasons(tenant: Tenant): Readonly<Record<SourceId, string>> {
  const rows = sourceIds.map((id) => {
    const fact = tenant[id];
    return [id, fact.known ? 'known' : fact.why.reason] as const;
  });
  return Object.fromEntries(rows) as Record<SourceId, string>;
}

export function states(progress: Progress): Readonly<Record<SourceId, string>> {
  return Object.fromEntries(sourceIds.map((id) => [id, progress.sources[id].state])) as Record<SourceId, string>;
}

export function declared(...groupIds: readonly string[]): DeclaredPolicy {
  return {
    scope: 'selected',
    groupIds,
    methodsRequired: 1,
    securityQuestions: null,
    writeback: null,
    unlockWithoutReset: null,
    registrationRequired: null,
    reconfirmDays: null,
    at: NOW,
    by: 'form',
  };
}
