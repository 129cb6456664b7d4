import { GraphClientError } from '@microsoft/microsoft-graph-client';
import type { Unreadable } from '../core/tenant/fact';

/** What a failure says for us, before we know what was asked: `denied` is a 403 whose kind depends on the scopes granted. */
export type FailureKind =
  | 'cancelled'
  | 'signIn'
  | 'denied'
  | 'scope'
  | 'role'
  | 'license'
  | 'notFound'
  | 'badRequest'
  | 'pageExpired'
  | 'throttled'
  | 'offline'
  | 'unexpected';

interface Options {
  readonly passing?: boolean;
  readonly scope?: string;
  readonly cause?: unknown;
}

/** A failure of a request. A `GraphClientError`, because the client hands only those on as they are. Its message holds no personal data. */
export class GraphFailure extends GraphClientError {
  readonly kind: FailureKind;
  /** Status and code, cut and screened, for the detail of an `unexpected` fact and for the log. */
  readonly detail: string;
  /** Whether the same request, later, may succeed. */
  readonly passing: boolean;
  /** Of `scope`: which one, where it is another than what is asked for as a rule. */
  readonly scope: string | undefined;

  constructor(kind: FailureKind, detail: string, options: Options = {}) {
    super(detail);
    // The client's error makes itself a plain GraphClientError.
    Object.setPrototypeOf(this, GraphFailure.prototype);
    this.name = 'GraphFailure';
    this.kind = kind;
    this.detail = detail;
    this.passing = options.passing ?? false;
    this.scope = options.scope;
    if (options.cause !== undefined) this.cause = options.cause;
  }
}

/** Error codes of Graph that say more than their status. Sources: endpoints.md section 1, errors/. */
const kindsOfCodes: Readonly<Record<string, FailureKind>> = {
  authentication_msgraphpermissionmissing: 'scope',
  authentication_requestfromunsupporteduserrole: 'role',
  authentication_requestfromnonpremiumtenantorb2ctenant: 'license',
  directory_expiredpagetoken: 'pageExpired',
  invalidskiptoken: 'pageExpired',
  resyncrequired: 'pageExpired',
  syncstatenotfound: 'pageExpired',
};

const kindsOfStatus: Readonly<Record<number, FailureKind>> = {
  400: 'badRequest',
  401: 'signIn',
  403: 'denied',
  404: 'notFound',
  410: 'pageExpired',
  429: 'throttled',
  503: 'throttled',
  504: 'throttled',
};

/** The failure that an answer stands for. `code` is that of Graph's error, empty when the body held none. */
export function failureOfAnswer(status: number, code: string): GraphFailure {
  const kind = kindsOfCodes[code.toLowerCase()] ?? kindsOfStatus[status] ?? 'unexpected';
  const passing = status === 429 || status === 502 || status === 503 || status === 504;
  return new GraphFailure(kind, screened(`HTTP ${String(status)} ${code}`), { passing });
}

/** Certificates that we do not trust stay so: asking again would only take time. */
const LASTING = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL|HOSTNAME/;

/** The failure that a throw of `fetch`, or of reading its body, stands for: there is no way to the service. */
export function failureOfThrow(thrown: unknown, signal: AbortSignal): GraphFailure {
  if (signal.aborted) return cancelled();
  if (thrown instanceof GraphFailure) return thrown;
  const code = codeOfThrow(thrown);
  return new GraphFailure('offline', screened(`network ${code}`), { passing: !LASTING.test(code), cause: thrown });
}

export function cancelled(): GraphFailure {
  return new GraphFailure('cancelled', 'cancelled');
}

/** `fetch` says "fetch failed" and hides the reason in its cause, sometimes twice. */
function codeOfThrow(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error)) return '';
  const { code } = thrown as { readonly code?: unknown };
  if (typeof code === 'string') return code;
  return depth < 4 ? codeOfThrow(thrown.cause, depth + 1) : '';
}

/** Letters, digits and a little more: nothing that could name a person or break a line. */
function screened(text: string): string {
  return text
    .replace(/[^\w. -]/g, '')
    .slice(0, 80)
    .trim();
}

/** What the asker knows of its question: the least scope that would do, whether one that does was granted, and the roles documented. */
export interface Asker {
  readonly scope: string;
  readonly hasScope: boolean;
  readonly roles: readonly string[];
}

/** Why a fact is not known, out of whatever was thrown. */
export function unreadableOf(thrown: unknown, asker: Asker): Unreadable {
  if (!(thrown instanceof GraphFailure)) return { reason: 'unexpected', detail: thrown instanceof Error ? screened(thrown.name) : 'error' };
  switch (thrown.kind) {
    case 'cancelled':
    case 'signIn':
    case 'license':
    case 'notFound':
    case 'throttled':
    case 'offline':
      return { reason: thrown.kind };
    case 'scope':
      return { reason: 'scope', scope: thrown.scope ?? asker.scope };
    case 'role':
      return { reason: 'role', roles: asker.roles };
    case 'denied':
      return asker.hasScope ? { reason: 'role', roles: asker.roles } : { reason: 'scope', scope: asker.scope };
    default:
      return { reason: 'unexpected', detail: thrown.detail };
  }
}
