import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { Authorize } from './client/authorize';
import type { Clock } from './client/clock';
import { type Answer, Exchange } from './client/exchange';
import { Guard } from './client/guard';
import { Pace } from './client/pace';
import { Retry } from './client/retry';
import { Send } from './client/send';
import type { Connection } from './connection';
import { GraphFailure } from './failure';

/** What is asked of Graph, and how. */
export interface Asking {
  /** Below the version and with its query, encoded (`/users?$top=999`); or a whole nextLink, as it came. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Counts as a report, of which the service answers only few. */
  readonly report?: boolean;
  /** Somebody waits for the answer. */
  readonly interactive?: boolean;
  readonly signal: AbortSignal;
}

/** Microsoft Graph, read-only: one client with our own chain. Its failures are `GraphFailure`s. */
export class Graph {
  readonly #base: string;
  readonly #authorize: Authorize;
  readonly client: Client;
  #requests = 0;

  /** `changed` is told until when we wait because the service asked for it, and of each request that goes. */
  constructor(ports: { readonly connection: Connection; readonly clock: Clock; readonly waiting: (until: number | null) => void }) {
    const { connection, clock, waiting } = ports;
    this.#base = `${connection.graph}/v1.0`;
    this.#authorize = new Authorize(connection);
    const pace = new Pace(connection.reportsPace, clock);
    this.client = Client.initWithMiddleware({
      baseUrl: connection.graph,
      middleware: [
        new Guard(connection.graph),
        new Retry({ clock, pace, changed: waiting }),
        this.#authorize,
        pace,
        new Send(connection, () => this.#requests++),
      ],
    });
  }

  /** Requests sent, second tries included. */
  get requests(): number {
    return this.#requests;
  }

  /** What the sign-in threw last, until it gave a token again. */
  get signInFailure(): unknown {
    return this.#authorize.lost;
  }

  /** The scopes that the token was granted. */
  async granted(signal: AbortSignal): Promise<readonly string[]> {
    return (await this.#authorize.token(signal)).scopes;
  }

  /** The answer; its JSON is taken out of it once. */
  async get({ path, headers = {}, report = false, interactive = false, signal }: Asking): Promise<Answer> {
    const exchange = new Exchange(path.startsWith('/') ? this.#base + path : path, { report, interactive, signal });
    try {
      await this.client
        .api('/')
        .headers({ ...headers })
        .middlewareOptions([exchange])
        .responseType(ResponseType.RAW)
        .get();
    } catch (thrown) {
      // Everything that we foresee is one already; the client wraps the rest.
      throw thrown instanceof GraphFailure ? thrown : new GraphFailure('unexpected', 'client', { cause: thrown });
    }
    return exchange;
  }
}
