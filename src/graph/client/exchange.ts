import type { Context, Middleware, MiddlewareOptions } from '@microsoft/microsoft-graph-client';

/** An answer that came. */
export interface Answer {
  /**
   * Its JSON, once. Whatever waits for the network grows old; a page left in it would be copied by several collections of garbage although
   * nobody needs it any more, and that took a third of the time of a large reading.
   */
  take(): unknown;
}

/** One request on its way through the chain: what the client has no place for. */
export class Exchange implements MiddlewareOptions, Answer {
  /** Whole, encoded. A nextLink is sent as it came: the client would put its parts in another order. */
  url: string;
  /** Whether it counts as a report, of which the service answers only few. */
  readonly report: boolean;
  /** Whether somebody waits for it: it goes before the background and is not tried for long. */
  readonly interactive: boolean;
  readonly signal: AbortSignal;
  accessToken = '';
  /** The JSON of a good answer, until it is taken. */
  body: unknown = undefined;
  /** The error code of a bad one; empty when it holds none. */
  code = '';

  constructor(url: string, options: { readonly report: boolean; readonly interactive: boolean; readonly signal: AbortSignal }) {
    this.url = url;
    this.report = options.report;
    this.interactive = options.interactive;
    this.signal = options.signal;
  }

  take(): unknown {
    const { body } = this;
    this.body = undefined;
    return body;
  }
}

/** The exchange that travels with a request; one that nobody prepared is a background request that nobody can stop. */
export function exchangeOf(context: Context): Exchange {
  const prepared = context.middlewareControl?.getMiddlewareOptions(Exchange);
  if (prepared instanceof Exchange) return prepared;
  const { request } = context as { readonly request: unknown };
  const made = new Exchange(typeof request === 'string' ? request : '', {
    report: false,
    interactive: false,
    signal: new AbortController().signal,
  });
  context.middlewareControl?.setMiddlewareOptions(Exchange, made);
  return made;
}

/** A middleware that knows the next one. */
export abstract class Link implements Middleware {
  #next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.#next = next;
  }

  protected async forward(context: Context): Promise<void> {
    await this.#next?.execute(context);
  }

  abstract execute(context: Context): Promise<void>;
}

export function redirected(response: Response | undefined): boolean {
  return response !== undefined && (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400));
}
