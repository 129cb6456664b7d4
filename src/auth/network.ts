import type { INetworkModule } from '@azure/msal-node';
import type { FailureFacts } from '../core/signIn/failure';
import { type Fetch, networkCode } from './networkCode';

type Body = Readonly<Record<string, unknown>>;
interface Answer<T> {
  readonly headers: Record<string, string>;
  readonly body: T;
  readonly status: number;
}

/** RFC 8628: what a service that names no interval means, and by how much `slow_down` lengthens it. Seconds. */
const POLL_INTERVAL = 5;

/** After which a request counts as lost, in milliseconds: MSAL would wait for ever. */
const LONGEST_REQUEST = 30_000;

const WAITING: ReadonlySet<unknown> = new Set(['authorization_pending', 'slow_down']);

/**
 * MSAL's way to the network, over the `fetch` that it is given. It remembers the last failure, because MSAL keeps only a part of it, and it
 * bears with what MSAL cannot: a device code without an interval (polled without a pause), `slow_down`, a refused device code.
 */
export class Network implements INetworkModule {
  readonly #fetch: Fetch;
  readonly #signal: AbortSignal;
  #failure: FailureFacts & { readonly claims?: string } = {};

  constructor(fetch: Fetch, signal: AbortSignal) {
    this.#fetch = fetch;
    this.#signal = signal;
  }

  /** Of the last request; empty after one that went well. */
  get failure(): FailureFacts & { readonly claims?: string } {
    return this.#failure;
  }

  sendGetRequestAsync<T>(url: string, options?: { readonly headers?: Record<string, string> }): Promise<Answer<T>> {
    return this.#send(url, { method: 'GET', headers: options?.headers ?? {} }) as Promise<Answer<T>>;
  }

  async sendPostRequestAsync<T>(
    url: string,
    options?: { readonly headers?: Record<string, string>; readonly body?: string },
  ): Promise<Answer<T>> {
    const answer = await this.#send(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' });
    const patient = new URL(url).pathname.endsWith('/devicecode') ? withInterval(answer) : await this.#withoutSlowDown(answer);
    return patient as Answer<T>;
  }

  async #send(
    url: string,
    request: { readonly method: 'GET' | 'POST'; readonly headers: Record<string, string>; readonly body?: string },
  ): Promise<Answer<Body>> {
    this.#failure = {};
    const { status, headers, text } = await this.#exchange(url, request);
    const body = json(text);
    if (!body) {
      this.#failure = { status, readable: false };
      throw new Error(`The answer (${status}) is no JSON.`);
    }
    // A device code that waits is no failure.
    if ((status >= 300 || 'error' in body) && !WAITING.has(body['error'])) this.#failure = failureOf(status, body);
    return { status, headers, body };
  }

  async #exchange(
    url: string,
    request: { readonly method: 'GET' | 'POST'; readonly headers: Record<string, string>; readonly body?: string },
  ): Promise<{ readonly status: number; readonly headers: Record<string, string>; readonly text: string }> {
    try {
      // Secrets are in the body: a redirection is never followed.
      const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(LONGEST_REQUEST)]);
      const answer = await this.#fetch(url, { ...request, redirect: 'manual', signal });
      const headers: Record<string, string> = {};
      answer.headers.forEach((value, name) => {
        headers[name] = value;
      });
      return { status: answer.status, headers, text: await answer.text() };
    } catch (failure) {
      this.#failure = { networkCode: networkCode(failure) };
      throw failure;
    }
  }

  async #withoutSlowDown(answer: Answer<Body>): Promise<Answer<Body>> {
    if (answer.body['error'] !== 'slow_down') return answer;
    await pause(POLL_INTERVAL * 1000, this.#signal);
    return { ...answer, body: { ...answer.body, error: 'authorization_pending' } };
  }
}

function json(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    return undefined;
  }
}

function withInterval(answer: Answer<Body>): Answer<Body> {
  // MSAL would wait for a code that was never given out.
  if (typeof answer.body['device_code'] !== 'string') throw new Error('No device code was given out.');
  const { interval } = answer.body;
  return { ...answer, body: { ...answer.body, interval: typeof interval === 'number' && interval > 0 ? interval : POLL_INTERVAL } };
}

function failureOf(status: number, body: Body): FailureFacts & { readonly claims?: string } {
  const text = (name: string): string | undefined => (typeof body[name] === 'string' ? body[name] : undefined);
  const numbers = Array.isArray(body['error_codes']) ? body['error_codes'].filter((each) => typeof each === 'number') : [];
  const [errorCode, subError, message, claims] = [text('error'), text('suberror'), text('error_description'), text('claims')];
  return {
    status,
    aadsts: numbers,
    ...(errorCode && { errorCode }),
    ...(subError && { subError }),
    ...(message && { message }),
    ...(claims && { claims }),
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
