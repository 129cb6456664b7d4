import type { Context } from '@microsoft/microsoft-graph-client';
import { cancelled, failureOfAnswer, failureOfThrow, type GraphFailure } from '../failure';
import type { Clock } from './clock';
import { exchangeOf, type Exchange, Link, redirected } from './exchange';
import type { Pace } from './pace';

/** How often, and for how long in all (milliseconds), a request is tried again. Nobody looks on while the background waits. */
const PATIENCE = {
  background: { tries: 12, milliseconds: 15 * 60_000 },
  interactive: { tries: 3, milliseconds: 45_000 },
} as const;

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** Waits and asks again where that may help: as long as the service says, else longer and longer. */
export class Retry extends Link {
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #waiting = new Map<Exchange, number>();
  readonly #changed: (until: number | null) => void;

  /** `changed` is told until when we wait because the service asked us to; null: nobody waits any more. */
  constructor(ports: { readonly clock: Clock; readonly pace: Pace; readonly changed: (until: number | null) => void }) {
    super();
    this.#clock = ports.clock;
    this.#pace = ports.pace;
    this.#changed = ports.changed;
  }

  async execute(context: Context): Promise<void> {
    const exchange = exchangeOf(context);
    const patience = exchange.interactive ? PATIENCE.interactive : PATIENCE.background;
    let left: number = patience.milliseconds;
    for (let attempt = 1; ; attempt++) {
      const failure = await this.#attempt(context, exchange);
      if (!failure) return;
      if (attempt > Math.min(tries(failure), patience.tries)) throw failure;
      const told = retryAfter(context.response?.headers.get('retry-after') ?? null, this.#clock.now());
      const wait = told ?? backoff(attempt);
      left -= wait;
      if (left < 0) throw failure;
      await this.#wait(wait, exchange, failure);
    }
  }

  async #attempt(context: Context, exchange: Exchange): Promise<GraphFailure | undefined> {
    delete context.response;
    if (exchange.signal.aborted) throw cancelled();
    try {
      await this.forward(context);
    } catch (thrown) {
      return failureOfThrow(thrown, exchange.signal);
    }
    return badAnswer(context, exchange);
  }

  async #wait(milliseconds: number, exchange: Exchange, { kind }: GraphFailure): Promise<void> {
    const until = this.#clock.now() + milliseconds;
    if (kind === 'throttled') {
      if (exchange.report) this.#pace.hold(until);
      this.#tell(exchange, until);
    }
    try {
      await this.#clock.delay(milliseconds, exchange.signal);
    } catch (thrown) {
      throw failureOfThrow(thrown, exchange.signal);
    } finally {
      this.#tell(exchange, undefined);
    }
  }

  #tell(exchange: Exchange, until: number | undefined): void {
    if (until === undefined) {
      if (!this.#waiting.delete(exchange)) return;
    } else this.#waiting.set(exchange, until);
    this.#changed(this.#waiting.size === 0 ? null : Math.max(...this.#waiting.values()));
  }
}

function badAnswer({ response }: Context, { code }: Exchange): GraphFailure | undefined {
  return response === undefined || response.ok || redirected(response) ? undefined : failureOfAnswer(response.status, code);
}

/**
 * How often a failure is worth another try. The licence error has come by chance in licensed tenants (documented), so it is doubted once; no
 * other 403 is. An answer that is no JSON may have been cut, or replaced, on its way.
 */
function tries({ kind, passing }: GraphFailure): number {
  if (kind === 'license') return 1;
  if (!passing) return 0;
  return kind === 'throttled' ? Infinity : kind === 'offline' ? 3 : 2;
}

/** Milliseconds that a `Retry-After` asks for: seconds, with a fraction or without, or a date. Null: it does not say. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const milliseconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return milliseconds > 0 ? Math.ceil(milliseconds) : null;
}

/** One, two, four … seconds, each a bit longer or shorter so that many do not come back at the same time. */
function backoff(attempt: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2);
}
