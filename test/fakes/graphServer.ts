import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request that came. */
export interface Asked {
  readonly method: string;
  /** Whole, as it came: nothing decoded. */
  readonly url: string;
  /** Below the version, decoded, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What to answer. An object becomes JSON; a text goes as it is. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** `refuse` hangs up before the answer, `drop` in the middle of its body, `cut` ends the body early as if it were whole, `hang` never answers. */
  readonly fault?: 'refuse' | 'drop' | 'cut' | 'hang';
}

export type Answerer = (asked: Asked) => Reply | Promise<Reply>;

/** Microsoft Graph on loopback, over real HTTP. Keeps everything that it was asked. */
export class GraphServer {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #answer: Answerer;
  #origin = '';

  constructor(answer: Answerer) {
    this.#answer = answer;
    this.#server = createServer((request, response) => void this.#respond(request, response));
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  /** Origin, known once it listens. */
  get origin(): string {
    return this.#origin;
  }

  /** From now on answers so. */
  answerBy(answer: Answerer): void {
    this.#answer = answer;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = this.#origin + (request.url ?? '');
    const path = decodeURIComponent((request.url ?? '').replace(/^\/v1\.0/, ''));
    const headers = request.headers as Readonly<Record<string, string | undefined>>;
    const asked = { method: request.method ?? '', url, path, headers };
    this.asked.push(asked);
    write(await this.#answer(asked), response);
  }
}

function write({ status = 200, headers = {}, body, fault }: Reply, response: ServerResponse): void {
  if (fault === 'hang') return;
  if (fault === 'refuse') {
    response.destroy();
    return;
  }
  const bytes = Buffer.from(typeof body === 'string' ? body : body === undefined || body === null ? '' : JSON.stringify(body));
  const half = bytes.subarray(0, bytes.length >> 1);
  const length = fault === 'cut' ? half.length : bytes.length;
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': String(length), ...headers });
  if (fault === 'drop') {
    response.write(half, () => response.destroy());
    return;
  }
  response.end(fault === 'cut' ? half : bytes);
}
