/** `fetch` as far as we need it; the extension host's own carries VS Code's proxy and certificate settings. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<FetchAnswer>;

/** The part of `Response` that we read. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { forEach(each: (value: string, name: string) => void): void };
  text(): Promise<string>;
}

/**
 * The code of a connection that failed: Node hides it in causes and aggregates, Chromium writes it into the message. `FAILED` when there is
 * none.
 */
export function networkCode(failure: unknown): string {
  for (let error = failure, depth = 0; error instanceof Error && depth < 6; error = error.cause, depth++) {
    const [, chromium] = /net::(ERR_\w+)/.exec(error.message) ?? [];
    if (chromium) return chromium;
    if ('code' in error && typeof error.code === 'string') return error.code;
    const [first] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [];
    if (first !== undefined) return networkCode(first);
    if (/proxy/i.test(error.message)) return 'PROXY';
  }
  return 'FAILED';
}
