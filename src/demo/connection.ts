import { clouds } from '../core/tenant/clouds';
import { features } from '../core/tenant/permissions';
import { answer } from './answer';
import { type Answer, noToken, notAvailable, tooManyRequests } from './failures';
import { DemoTenant } from './tenant';
import type { DemoVariant } from './variants';

/** What differs between a window, a test and a bench. */
export interface DemoPorts {
  /** Milliseconds UTC; asked once, so that the tenant stays as it is. */
  readonly now?: () => number;
  /** Waits; rejects when the signal aborts. */
  readonly delay?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** How long an answer takes, in milliseconds: long enough that one sees it load. */
  readonly latency?: number;
  /** Generated people beside the named ones. */
  readonly generated?: number;
}

interface DemoRequest {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
}

/** Shaped as the connection of a signed-in account, but nothing leaves this process. */
export interface DemoConnection {
  readonly graph: string;
  readonly cloud: 'global';
  readonly fetch: (url: string, init: DemoRequest) => Promise<Response>;
  readonly token: (request: {
    readonly signal: AbortSignal;
  }) => Promise<{ readonly accessToken: string; readonly scopes: readonly string[] }>;
  readonly reportsPace: null;
}

const TOKEN = 'demo';
const LATENCY = 80;

function scopesOf(variant: DemoVariant): readonly string[] {
  if (variant === 'fewPermissions') return ['User.Read', 'User.Read.All', 'AuditLog.Read.All'];
  const all = [...new Set(features.flatMap(({ scopes }) => scopes))];
  // Who just signed in has not granted these yet.
  return variant === 'undeclared' ? all.filter((scope) => !/^(?:RoleManagement|OnPrem)/.test(scope)) : all;
}

/** The service makes us wait: every fourth report and every eleventh other request. Always the same ones, and never twice in a row. */
class Throttle {
  #reports = 0;
  #others = 0;

  refusal(path: string): Answer | undefined {
    if (/^\/v1\.0\/(?:reports|auditLogs)\//.test(path)) return ++this.#reports % 4 === 3 ? tooManyRequests(REPORT_WAIT) : undefined;
    return ++this.#others % 11 === 5 ? notAvailable(OTHER_WAIT) : undefined;
  }
}

/** Seconds; with a fraction, as the documentation's own example has it. */
const REPORT_WAIT = 3.128;
const OTHER_WAIT = 2;

/** The tenant of that variant, answering what Graph would. */
export function demoConnection(variant: DemoVariant, ports: DemoPorts = {}): DemoConnection {
  const { now = Date.now, delay = wait, latency = LATENCY, generated = 0 } = ports;
  const tenant = new DemoTenant({ variant, now: now(), generated });
  const throttle = variant === 'throttled' ? new Throttle() : undefined;
  const granted = scopesOf(variant);
  return {
    graph: clouds.global.graph,
    cloud: 'global',
    reportsPace: null,
    token: ({ signal }) => {
      signal.throwIfAborted();
      return Promise.resolve({ accessToken: TOKEN, scopes: granted });
    },
    fetch: async (address, { headers, signal }) => {
      signal.throwIfAborted();
      await delay(latency, signal);
      signal.throwIfAborted();
      const sent = new Headers(headers);
      const url = new URL(address);
      const eventual = sent.get('ConsistencyLevel')?.toLowerCase() === 'eventual';
      if (sent.get('Authorization') !== `Bearer ${TOKEN}`) return response(noToken);
      return response(throttle?.refusal(url.pathname) ?? answer(tenant, { url, granted, eventual }));
    },
  };
}

function response({ status, headers = {}, body }: Answer): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
