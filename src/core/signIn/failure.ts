import type { CloudId } from '../tenant/clouds';

/** Why a sign-in or the renewal of a token failed, as far as a person would do something different for it. */
export type SignInFailureKind =
  // consent
  | 'consentMissing'
  | 'adminConsentNeeded'
  | 'consentDeclined'
  | 'notPreauthorized'
  | 'permissionNotOffered'
  // what the organisation asks for
  | 'multifactorNeeded'
  | 'multifactorSetupNeeded'
  | 'notAssigned'
  | 'conditionalAccess'
  | 'deviceNotManaged'
  | 'tenantRestricted'
  | 'crossTenantBlocked'
  // the application
  | 'applicationNotInTenant'
  | 'applicationDisabled'
  | 'singleTenantApplication'
  | 'publicClientOff'
  | 'redirectNotRegistered'
  // the tenant
  | 'tenantNotFound'
  | 'wrongTenant'
  | 'wrongCloud'
  // the sign-in itself
  | 'expired'
  | 'deviceCodeExpired'
  | 'deviceCodeDeclined'
  | 'deviceCodeBlocked'
  | 'timedOut'
  | 'browserNotOpened'
  | 'cancelledByPerson'
  | 'cancelled'
  // the way to Microsoft
  | 'offline'
  | 'proxy'
  | 'tlsInterception'
  | 'intercepted'
  | 'clockSkew'
  | 'serviceBusy'
  // this computer
  | 'storageUnavailable'
  | 'unknown';

/** Carries no personal data: it may be logged. */
export interface SignInFailure {
  readonly kind: SignInFailureKind;
  /** The number of the service, for `SSPR: Explain Code`. */
  readonly aadsts?: number;
  /** Of `wrongCloud`: where the tenant really lives; absent when that cloud is none of ours. */
  readonly cloud?: CloudId;
}

/** What is known of a failure: fields of the OAuth answer, of the library, of the network. */
export interface FailureFacts {
  /** `error` of the OAuth answer, or the library's own code. */
  readonly errorCode?: string;
  readonly subError?: string;
  /** `error_description`, or the library's message. Only read, never kept. */
  readonly message?: string;
  /** `error_codes` of the answer, most general first. */
  readonly aadsts?: readonly number[];
  /** Of Node (`ENOTFOUND`) or of Chromium's network stack (`ERR_PROXY_CONNECTION_FAILED`). */
  readonly networkCode?: string;
  /** HTTP status. */
  readonly status?: number;
  /** False: the answer was no JSON, so it did not come from the sign-in service. */
  readonly readable?: boolean;
  readonly method?: 'browser' | 'deviceCode' | 'silent';
  /** What we did ourselves, which outweighs what the library makes of it. */
  readonly ended?: 'cancelled' | 'timedOut' | 'browserNotOpened' | 'storageUnavailable';
}

/**
 * Numbers of the sign-in service. Source: Microsoft Learn, Microsoft Entra authentication and authorization error codes (24 April 2024); the
 * numbers that the page lacks are of issue 3 (700016, 7000112, 7000218), microsoft/vscode#200088 (65002) and Microsoft's answer on
 * national clouds, Microsoft Q&A 1526220 (1002012).
 */
const numbersOfKind: Partial<Readonly<Record<SignInFailureKind, readonly number[]>>> = {
  consentMissing: [65001, 90008],
  consentDeclined: [65004],
  adminConsentNeeded: [90094, 90095, 90099],
  notPreauthorized: [65002],
  permissionNotOffered: [65005, 70011, 650053, 650056, 650057, 1002012],
  multifactorNeeded: [50074, 50076, 50078, 50158],
  multifactorSetupNeeded: [50072, 50079, 53004],
  notAssigned: [50105],
  conditionalAccess: [50005, 50131, 53002, 53003, 530034, 530035],
  deviceNotManaged: [50097, 50129, 50155, 50187, 53000, 53001],
  tenantRestricted: [50002, 500021, 500022],
  crossTenantBlocked: [500212, 500213],
  applicationNotInTenant: [500011, 700011, 700016],
  applicationDisabled: [70001, 7000112],
  singleTenantApplication: [50194],
  publicClientOff: [7000218],
  redirectNotRegistered: [50011, 70004, 900971],
  tenantNotFound: [50059, 50128, 90002, 90019, 900023],
  wrongTenant: [16000, 50014, 50020, 50034, 51004, 90072, 500208],
  wrongCloud: [90038, 90051],
  expired: [50058, 50089, 50132, 50133, 50173, 70000, 70008, 70043, 700081, 700082, 700084],
  deviceCodeExpired: [70018, 70019, 70020],
  clockSkew: [500133, 700024],
  serviceBusy: [50033, 50087, 50196, 90006, 90012, 90024, 90033, 90055, 90090, 90091],
};

const byNumber: ReadonlyMap<number, SignInFailureKind> = new Map(
  Object.entries(numbersOfKind).flatMap(([kind, numbers]) => numbers.map((number) => [number, kind as SignInFailureKind] as const)),
);

/** Codes of OAuth and of MSAL. Read after the numbers: these are the vaguer word. */
const byWord: Readonly<Record<string, SignInFailureKind>> = {
  consent_required: 'consentMissing',
  additional_action: 'multifactorNeeded',
  basic_action: 'multifactorNeeded',
  device_code_expired: 'deviceCodeExpired',
  expired_token: 'deviceCodeExpired',
  bad_verification_code: 'deviceCodeExpired',
  authorization_declined: 'deviceCodeDeclined',
  device_code_polling_cancelled: 'cancelled',
  user_cancelled: 'cancelledByPerson',
  access_denied: 'cancelledByPerson',
  bad_token: 'expired',
  invalid_grant: 'expired',
  login_required: 'expired',
  interaction_required: 'expired',
  interrupted_user: 'expired',
  no_tokens_found: 'expired',
  refresh_token_expired: 'expired',
  no_account_in_silent_request: 'expired',
  no_account_found: 'expired',
  token_refresh_required: 'expired',
  invalid_scope: 'permissionNotOffered',
  unauthorized_client: 'applicationNotInTenant',
  invalid_client: 'publicClientOff',
  invalid_tenant: 'tenantNotFound',
  temporarily_unavailable: 'serviceBusy',
  server_error: 'serviceBusy',
};

const TLS =
  /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_UNTRUSTED|CERT_REJECTED|CERT_SIGNATURE_FAILURE|ERR_TLS_CERT_ALTNAME_INVALID|ERR_CERT_(?:AUTHORITY|COMMON_NAME)_INVALID)$/;
const CLOCK = /^(?:CERT_NOT_YET_VALID|CERT_HAS_EXPIRED|ERR_CERT_DATE_INVALID)$/;
const PROXY = /PROXY|TUNNEL|^ERR_SOCKS/;

/** What a failure means. Certain knowledge first: what we did ourselves, then the network, then the service's number, then its words. */
export function classify(facts: FailureFacts): SignInFailure {
  if (facts.ended) return { kind: facts.ended };
  const network = networkKind(facts);
  if (network) return { kind: network };
  const numbers = numbersOf(facts);
  // Of several numbers the last is the most exact: "AADSTS70002: Error validating credentials. AADSTS50055: Password is expired."
  const number = numbers.filter((each) => byNumber.has(each)).at(-1) ?? numbers.at(-1);
  const kind = refine((number === undefined ? undefined : byNumber.get(number)) ?? wordKind(facts, number), facts);
  return number === undefined ? { kind } : { kind, aadsts: number };
}

function numbersOf({ aadsts = [], message = '' }: FailureFacts): readonly number[] {
  return aadsts.length > 0 ? aadsts : [...message.matchAll(/AADSTS(\d{4,8})/g)].map(([, digits]) => Number(digits));
}

function networkKind({ networkCode: code, status, readable, errorCode, message = '' }: FailureFacts): SignInFailureKind | undefined {
  if (status === 407 || (code !== undefined && PROXY.test(code)) || /proxy authentication required/i.test(message)) return 'proxy';
  if (code !== undefined) return TLS.test(code) ? 'tlsInterception' : CLOCK.test(code) ? 'clockSkew' : 'offline';
  if (status === 429 || (status !== undefined && status >= 500)) return 'serviceBusy';
  if (readable === false) return 'intercepted';
  return errorCode === 'network_error' || errorCode === 'endpoints_resolution_error' ? 'offline' : undefined;
}

function wordKind({ errorCode = '', subError = '', message = '' }: FailureFacts, number: number | undefined): SignInFailureKind {
  const kind = byWord[subError] ?? byWord[errorCode] ?? 'unknown';
  // A number that we do not know says more than "invalid_grant" does: it is shown, and can be explained.
  if (number !== undefined && (kind === 'publicClientOff' || (kind === 'expired' && subError !== 'bad_token'))) return 'unknown';
  if (kind === 'unknown' && /\b(?:nbf|exp|not yet valid|lifetime|clock)\b/i.test(message) && /token|assertion/i.test(message))
    return 'clockSkew';
  // The library hands a failed poll on as text only.
  return kind === 'unknown' ? (byWord[message.trim()] ?? 'unknown') : kind;
}

/** The same answer means another thing while a device code waits. */
function refine(kind: SignInFailureKind, { method, errorCode, message = '' }: FailureFacts): SignInFailureKind {
  if (method !== 'deviceCode') return kind;
  if (kind === 'cancelledByPerson') return 'deviceCodeDeclined';
  if (kind === 'conditionalAccess') return 'deviceCodeBlocked';
  const expired = kind === 'expired' && (errorCode === 'expired_token' || /device.?code/i.test(message));
  return expired ? 'deviceCodeExpired' : kind;
}

/** Whether the person has to sign in again in the browser; everything else passes by itself or needs something changed first. */
export function needsInteraction({ kind }: SignInFailure): boolean {
  return kind === 'expired' || kind === 'consentMissing' || kind === 'multifactorNeeded' || kind === 'multifactorSetupNeeded';
}

const NOBODY: readonly SignInFailureKind[] = [
  'offline',
  'proxy',
  'tlsInterception',
  'intercepted',
  'clockSkew',
  'serviceBusy',
  'storageUnavailable',
];

/** Whether nobody can sign in at the moment, whoever they are: the way to Microsoft or this computer is at fault. */
export function nobodyCanSignIn({ kind }: SignInFailure): boolean {
  return NOBODY.includes(kind);
}

/**
 * The failure that an error of the sign-in room carries, whichever bundle made it; also that of its storage. Undefined for any other error.
 */
export function signInFailureOf(error: unknown): SignInFailure | undefined {
  if (error instanceof Error && error.name === 'StorageError') return { kind: 'storageUnavailable' };
  if (!(error instanceof Error) || error.name !== 'SignInError' || !('failure' in error)) return undefined;
  return error.failure as SignInFailure;
}
