/** A request that the provider got. `path`: without the tenant. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly tenant: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OpenIdProvider {
  readonly origin: string;
  readonly clientId: string;
  readonly tenants: Readonly<Record<string, string>>;
  readonly requests: SeenRequest[];
  endpoints(graph?: string): {
    readonly authority: string;
    readonly knownAuthorities: readonly string[];
    readonly authorityMetadata: string;
    readonly login: string;
    readonly graph: string;
  };
  answerNext(path: string, answer: Answer): void;
  revokeRefreshTokens(): Promise<void>;
  close(): Promise<void>;
}

export function startOpenIdProvider(options?: {
  readonly clientId?: string;
  readonly tenants?: Readonly<Record<string, string>>;
  readonly pollSeconds?: number;
  readonly accessTokenSeconds?: number;
  readonly port?: number;
}): Promise<OpenIdProvider>;

export function objectId(login: string): string;

export function browse(
  url: string,
  person?: { readonly login?: string; readonly decide?: 'accept' | 'cancel'; readonly userCode?: string },
): Promise<{ readonly url: string; readonly status: number; readonly html: string }>;
