import type { Context } from '@microsoft/microsoft-graph-client';
import type { Connection } from '../connection';
import { GraphFailure } from '../failure';
import { exchangeOf, type Exchange, Link, redirected } from './exchange';
import { Stops } from './stops';

/** Last of the chain: asks, and reads the answer to its end, so that one that breaks off is met inside the chain and tried again. */
export class Send extends Link {
  readonly #connection: Connection;
  readonly #sent: () => void;
  readonly #stops = new Stops();

  /** `sent` is told of each request before it goes. */
  constructor(connection: Connection, sent: () => void) {
    super();
    this.#connection = connection;
    this.#sent = sent;
  }

  async execute(context: Context): Promise<void> {
    const exchange = exchangeOf(context);
    exchange.body = undefined;
    exchange.code = '';
    const headers = { Accept: 'application/json', ...headersOf(context), Authorization: `Bearer ${exchange.accessToken}` };
    await this.#stops.during(exchange.signal, async (signal) => {
      this.#sent();
      context.response = await this.#connection.fetch(exchange.url, { method: 'GET', headers, redirect: 'manual', signal });
      await read(context.response, exchange);
    });
  }
}

function headersOf(context: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(context.options?.headers ?? {}).map(([name, value]) => [name, String(value)]));
}

async function read(response: Response, exchange: Exchange): Promise<void> {
  if (redirected(response)) return;
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) {
    exchange.code = codeOf(text);
    return;
  }
  if (!/[/+]json\b/i.test(type)) throw new GraphFailure('unexpected', 'not JSON', { passing: true });
  try {
    exchange.body = JSON.parse(text);
  } catch {
    throw new GraphFailure('unexpected', 'broken JSON', { passing: true });
  }
}

/** The code of Graph's error: `{ "error": { "code": … } }`. */
function codeOf(text: string): string {
  try {
    const code = (JSON.parse(text) as { readonly error?: { readonly code?: unknown } } | null)?.error?.code;
    return typeof code === 'string' ? code : '';
  } catch {
    return '';
  }
}
