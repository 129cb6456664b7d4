import type { AuthenticationResult, DeviceCodeRequest, PublicClientApplication } from '@azure/msal-node';
import { aborted } from './patience';

/** What the person types in a browser, on any device. `expires`: milliseconds since 1970. */
export interface ShownCode {
  readonly userCode: string;
  readonly verificationUri: string;
  readonly expires: number;
}

export interface DeviceCodeSignIn {
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
  readonly claims?: string;
  readonly now: () => number;
  showCode(code: ShownCode): void;
}

/** Sign-in with a code. A cancel returns at once; MSAL notices it when it would poll next, and stops there. */
export async function deviceCodeSignIn(client: PublicClientApplication, request: DeviceCodeSignIn): Promise<AuthenticationResult | null> {
  const { scopes, signal, claims, now } = request;
  const polled: DeviceCodeRequest = {
    scopes: [...scopes],
    ...(claims !== undefined && { claims }),
    deviceCodeCallback: ({ userCode, verificationUri, expiresIn }) => {
      if (!signal.aborted) request.showCode({ userCode, verificationUri, expires: now() + expiresIn * 1000 });
    },
  };
  const cancel = (): void => {
    polled.cancel = true;
  };
  signal.addEventListener('abort', cancel);
  const attempt = client.acquireTokenByDeviceCode(polled);
  // After a cancel nobody waits for it any more.
  attempt.catch(() => undefined).finally(() => signal.removeEventListener('abort', cancel));
  return Promise.race([attempt, aborted(signal, 0)]);
}
