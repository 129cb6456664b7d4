import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { classify, type FailureFacts, needsInteraction, type SignInFailure, signInFailureOf } from '../../../src/core/signIn/failure';

/** Answers of the service in its own words: the message of the documentation, then trace and time as it appends them. */
function answer(error: string, number: number, text: string, subError?: string): FailureFacts {
  const message = `AADSTS${number}: ${text}\r\nTrace ID: 0000aaaa-11bb-cccc-dd33-eeeeee333333\r\nTimestamp: 2026-11-21 02:02:12Z`;
  return { errorCode: error, message, aadsts: [number], status: 400, ...(subError && { subError }) };
}

const cases: readonly (readonly [string, FailureFacts, SignInFailure])[] = [
  // consent
  [
    'nobody consented',
    answer('invalid_grant', 65001, 'The user or administrator has not consented to use the application.', 'consent_required'),
    { kind: 'consentMissing', aadsts: 65001 },
  ],
  [
    'in the words only',
    { errorCode: 'invalid_grant', message: 'AADSTS65001: The user or administrator has not consented' },
    { kind: 'consentMissing', aadsts: 65001 },
  ],
  [
    'an administrator must',
    answer('access_denied', 90094, 'Administrator consent is required.'),
    { kind: 'adminConsentNeeded', aadsts: 90094 },
  ],
  [
    'declined at the page',
    answer('access_denied', 65004, 'User declined to consent to access the app.'),
    { kind: 'consentDeclined', aadsts: 65004 },
  ],
  [
    'an application of Microsoft',
    answer(
      'invalid_request',
      65002,
      'Consent between first party application and first party resource must be configured via preauthorization',
    ),
    { kind: 'notPreauthorized', aadsts: 65002 },
  ],
  // what the organisation asks for
  [
    'MFA',
    answer('invalid_grant', 50076, 'You must use multi-factor authentication', 'basic_action'),
    { kind: 'multifactorNeeded', aadsts: 50076 },
  ],
  ['MFA not set up', answer('invalid_grant', 50079, 'You must enroll', 'basic_action'), { kind: 'multifactorSetupNeeded', aadsts: 50079 }],
  ['MFA by its suberror', { errorCode: 'invalid_grant', subError: 'basic_action' }, { kind: 'multifactorNeeded' }],
  ['not assigned', answer('interaction_required', 50105, 'Your administrator has configured'), { kind: 'notAssigned', aadsts: 50105 }],
  ['not compliant', answer('interaction_required', 53000, 'Device is not compliant'), { kind: 'deviceNotManaged', aadsts: 53000 }],
  ['not joined', answer('interaction_required', 53001, 'Device is not domain joined'), { kind: 'deviceNotManaged', aadsts: 53001 }],
  ['blocked', answer('access_denied', 53003, 'Access has been blocked', 'message_only'), { kind: 'conditionalAccess', aadsts: 53003 }],
  [
    'blocked while a code waits',
    { ...answer('access_denied', 53003, 'Access has been blocked'), method: 'deviceCode' },
    { kind: 'deviceCodeBlocked', aadsts: 53003 },
  ],
  ['tenant restrictions', answer('access_denied', 500021, 'Access to tenant is denied'), { kind: 'tenantRestricted', aadsts: 500021 }],
  // application and tenant
  [
    'application unknown',
    answer('unauthorized_client', 700016, 'Application was not found'),
    { kind: 'applicationNotInTenant', aadsts: 700016 },
  ],
  [
    'application disabled',
    answer('unauthorized_client', 7000112, 'Application is disabled'),
    { kind: 'applicationDisabled', aadsts: 7000112 },
  ],
  [
    'no public client',
    answer('invalid_client', 7000218, 'The request body must contain client_assertion'),
    { kind: 'publicClientOff', aadsts: 7000218 },
  ],
  ['no such tenant', answer('invalid_tenant', 90002, 'Tenant not found'), { kind: 'tenantNotFound', aadsts: 90002 }],
  [
    'no tenant named',
    answer('invalid_request', 50059, 'No tenant-identifying information found'),
    { kind: 'tenantNotFound', aadsts: 50059 },
  ],
  ['account of elsewhere', answer('access_denied', 50020, 'User account does not exist in tenant'), { kind: 'wrongTenant', aadsts: 50020 }],
  ['national cloud', answer('invalid_request', 90038, 'Tenant belongs to the National Cloud'), { kind: 'wrongCloud', aadsts: 90038 }],
  // expired
  [
    'inactive',
    answer('invalid_grant', 700082, 'The refresh token has expired due to inactivity.', 'bad_token'),
    { kind: 'expired', aadsts: 700082 },
  ],
  [
    'revoked',
    answer('invalid_grant', 50173, 'The provided grant has expired due to it being revoked', 'bad_token'),
    { kind: 'expired', aadsts: 50173 },
  ],
  ['expired or revoked', answer('invalid_grant', 70008, 'The refresh token has expired'), { kind: 'expired', aadsts: 70008 }],
  ['bare invalid_grant', { errorCode: 'invalid_grant', status: 400, message: 'grant request is invalid' }, { kind: 'expired' }],
  ['nothing in the cache', { errorCode: 'no_tokens_found', method: 'silent' }, { kind: 'expired' }],
  ['refresh token too old', { errorCode: 'refresh_token_expired', method: 'silent' }, { kind: 'expired' }],
  // device code
  ['code expired at MSAL', { errorCode: 'device_code_expired', method: 'deviceCode' }, { kind: 'deviceCodeExpired' }],
  ['code expired', { errorCode: 'post_request_failed', message: 'expired_token', method: 'deviceCode' }, { kind: 'deviceCodeExpired' }],
  ['code declined', { errorCode: 'authorization_declined', method: 'deviceCode' }, { kind: 'deviceCodeDeclined' }],
  ['code declined, in the RFC’s word', { errorCode: 'access_denied', method: 'deviceCode' }, { kind: 'deviceCodeDeclined' }],
  // the way to the service
  ['no name server', { networkCode: 'ENOTFOUND' }, { kind: 'offline' }],
  ['connection refused', { networkCode: 'ECONNREFUSED' }, { kind: 'offline' }],
  ['proxy wants a password', { status: 407, readable: false }, { kind: 'proxy' }],
  ['no tunnel', { networkCode: 'ERR_TUNNEL_CONNECTION_FAILED' }, { kind: 'proxy' }],
  ['proxy not there', { networkCode: 'ERR_PROXY_CONNECTION_FAILED' }, { kind: 'proxy' }],
  ['own root', { networkCode: 'SELF_SIGNED_CERT_IN_CHAIN' }, { kind: 'tlsInterception' }],
  ['unknown issuer', { networkCode: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }, { kind: 'tlsInterception' }],
  ['unknown issuer at Chromium', { networkCode: 'ERR_CERT_AUTHORITY_INVALID' }, { kind: 'tlsInterception' }],
  ['certificate of tomorrow', { networkCode: 'CERT_NOT_YET_VALID' }, { kind: 'clockSkew' }],
  [
    'assertion out of time',
    answer('invalid_client', 700024, 'Client assertion is not within its valid time range.'),
    { kind: 'clockSkew', aadsts: 700024 },
  ],
  ['token not yet valid', { errorCode: 'invalid_token', message: 'The token is not yet valid (nbf)' }, { kind: 'clockSkew' }],
  ['sign-in page of a hotel', { status: 200, readable: false }, { kind: 'intercepted' }],
  ['redirected', { status: 302, readable: false }, { kind: 'intercepted' }],
  ['out of order', { status: 503, readable: false }, { kind: 'serviceBusy' }],
  ['too many', { status: 429, errorCode: 'invalid_request' }, { kind: 'serviceBusy' }],
  // who ended it
  [
    'cancelled at the page',
    { errorCode: 'access_denied', message: 'End-User aborted interaction', method: 'browser' },
    { kind: 'cancelledByPerson' },
  ],
  ['we cancelled, whatever MSAL says', { errorCode: 'user_cancelled', ended: 'cancelled' }, { kind: 'cancelled' }],
  ['time ran out', { errorCode: 'user_cancelled', ended: 'timedOut' }, { kind: 'timedOut' }],
  ['no secret storage', { ended: 'storageUnavailable', networkCode: 'ENOTFOUND' }, { kind: 'storageUnavailable' }],
  // not ours to tell
  ['a number that we do not place', answer('invalid_grant', 50055, 'Password is expired.'), { kind: 'unknown', aadsts: 50055 }],
  [
    'a wrong secret is no switched-off client',
    answer('invalid_client', 7000215, 'Invalid client secret'),
    { kind: 'unknown', aadsts: 7000215 },
  ],
  ['nothing known', {}, { kind: 'unknown' }],
];

describe('classify', () => {
  for (const [name, facts, failure] of cases) it(name, () => deepStrictEqual(classify(facts), failure));

  it('reads the sample answers', () => {
    const sample = readFileSync('test/samples/37-aadsts-sample-error-response.json', 'utf8').replace(/^\/\/.*\n/, '');
    const {
      error,
      error_description: message,
      error_codes: aadsts,
    } = JSON.parse(sample) as {
      readonly error: string;
      readonly error_description: string;
      readonly error_codes: readonly number[];
    };
    const console = readFileSync('test/samples/38-aadsts50055-powershell.txt', 'utf8');
    deepStrictEqual(
      [classify({ errorCode: error, message, aadsts }), classify({ message: console })],
      [
        { kind: 'permissionNotOffered', aadsts: 70011 },
        { kind: 'unknown', aadsts: 50055 },
      ],
    );
  });

  it('asks for the person only where a sign-in helps', () => {
    const kinds = cases.filter(([, facts]) => needsInteraction(classify(facts))).map(([, facts]) => classify(facts).kind);
    deepStrictEqual([...new Set(kinds)].sort(), ['consentMissing', 'expired', 'multifactorNeeded', 'multifactorSetupNeeded']);
  });
});

describe('signInFailureOf', () => {
  it('knows errors of the sign-in room by their name, whichever bundle made them', () => {
    const error = Object.assign(new Error('expired'), { name: 'SignInError', failure: { kind: 'expired' } });
    deepStrictEqual([error, new Error('other'), 'expired'].map(signInFailureOf), [{ kind: 'expired' }, undefined, undefined]);
  });
});
