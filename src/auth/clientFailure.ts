import { AuthError } from '@azure/msal-node';
import { classify, type FailureFacts } from '../core/signIn/failure';
import type { Network } from './network';
import { SignInError } from './signInError';
import { StorageError } from './stored';

/** What we know better than MSAL: who ended it, and by which way it went. */
export type Circumstances = Pick<FailureFacts, 'ended' | 'method'>;

/** The error for the caller, of what MSAL threw and of what the wire said. Keeps no message of either: they name people. */
export function signInError(thrown: unknown, network: Network, circumstances: Circumstances): SignInError {
  if (thrown instanceof SignInError) return thrown;
  const { claims, ...wire } = network.failure;
  const storage = thrown instanceof StorageError ? ({ ended: 'storageUnavailable' } as const) : {};
  const failure = classify({ ...clientFacts(thrown), ...wire, ...circumstances, ...storage });
  return new SignInError(failure, claims ?? claimsOf(thrown));
}

/** The fields of MSAL's errors. `errorMessage` is without the code, which `message` repeats. */
function clientFacts(thrown: unknown): FailureFacts {
  if (!(thrown instanceof AuthError)) return {};
  const { errorCode, subError, errorMessage } = thrown;
  return { errorCode, ...(subError && { subError }), ...(errorMessage && { message: errorMessage }) };
}

function claimsOf(thrown: unknown): string | undefined {
  return thrown instanceof AuthError && 'claims' in thrown && typeof thrown.claims === 'string' ? thrown.claims : undefined;
}
