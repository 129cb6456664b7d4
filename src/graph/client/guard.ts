import type { Context } from '@microsoft/microsoft-graph-client';
import { GraphFailure } from '../failure';
import { exchangeOf, Link, redirected } from './exchange';

const REDIRECTS = 2;

/**
 * First of the chain: lets through what reads, and only inside the origin of Graph. Whatever an answer names as its next page or as its new
 * place is looked at as well, so a token never goes elsewhere.
 */
export class Guard extends Link {
  readonly #origin: string;

  constructor(graph: string) {
    super();
    this.#origin = new URL(graph).origin;
  }

  async execute(context: Context): Promise<void> {
    if (context.options?.method !== 'GET') throw refused('not a GET');
    const exchange = exchangeOf(context);
    for (let redirects = 0; ; redirects++) {
      if (!this.#inside(exchange.url)) throw refused('outside Microsoft Graph');
      context.request = exchange.url;
      await this.forward(context);
      if (!redirected(context.response)) return;
      const location = context.response?.headers.get('location') ?? '';
      if (location === '' || redirects === REDIRECTS) throw new GraphFailure('unexpected', 'redirect');
      exchange.url = URL.canParse(location, exchange.url) ? new URL(location, exchange.url).href : location;
    }
  }

  #inside(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const { origin, username, password, pathname } = new URL(url);
    return origin === this.#origin && username === '' && password === '' && pathname.startsWith('/v1.0/');
  }
}

function refused(what: string): GraphFailure {
  return new GraphFailure('unexpected', `refused ${what}`);
}
