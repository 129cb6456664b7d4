/** What the demo answers: the parts of a `Response`. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An error of Graph's shape. */
export function failure(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const innerError = { date: '2026-11-21T09:00:00', 'request-id': REQUEST, 'client-request-id': REQUEST };
  return { status, headers, body: { error: { code, message, innerError } } };
}

const REQUEST = '00000000-0000-4000-a000-000000000000';

/** The scope is not among those granted. The reports say so in their own way. */
export function scopeMissing(report: boolean, scope: string): Answer {
  return report
    ? failure(403, 'Authentication_MSGraphPermissionMissing', `Calling principal does not have required MSGraph permissions ${scope}`)
    : failure(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

/** The scope is there, but the person holds no role that may read reports. */
export const roleMissing = failure(403, 'Authentication_RequestFromUnsupportedUserRole', 'User is not in the allowed roles');

export const notPremium = failure(
  403,
  'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  "Neither tenant is B2C or tenant doesn't have premium license",
);

export const noToken = failure(401, 'InvalidAuthenticationToken', 'Access token is empty.');

export function notFound(what: string): Answer {
  return failure(
    404,
    'Request_ResourceNotFound',
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** The demo was asked for what it does not have: a mistake of ours, so it is named. */
export function unknownRequest(what: string): Answer {
  return failure(400, 'BadRequest', `The demo tenant has no answer to ${what}`);
}

export function tooManyRequests(seconds: number): Answer {
  return failure(429, 'TooManyRequests', 'Please retry again later.', { 'Retry-After': String(seconds) });
}

export function notAvailable(seconds: number): Answer {
  return failure(503, 'serviceNotAvailable', 'The service is not available.', { 'Retry-After': String(seconds) });
}
