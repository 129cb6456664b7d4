import type { AuthenticationResult, PublicClientApplication } from '@azure/msal-node';
import type { Fetch } from './networkCode';
import { aborted } from './patience';
import { SignInError } from './signInError';

export interface BrowserRequest {
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
  openBrowser(url: string): Promise<void>;
  readonly loginHint?: string;
  readonly claims?: string;
  /** HTML, for the browser when it comes back. */
  readonly successPage: string;
  readonly errorPage: string;
}

/** How long MSAL may take to close its port after we cancelled, before we go on without it. Milliseconds. */
const CLOSING = 1000;

/**
 * Code flow with PKCE over a port of this computer. MSAL's own call has no time-out and no cancel: when `signal` aborts, we answer it as a
 * browser would in which the person cancelled, so that it closes its port (msal.md).
 */
export async function browserSignIn(client: PublicClientApplication, fetch: Fetch, request: BrowserRequest): Promise<AuthenticationResult> {
  const { signal, loginHint, claims } = request;
  let returnTo: Promise<unknown> | undefined;
  let opened: string | undefined;
  const cancel = (): void => {
    if (opened !== undefined) returnTo ??= cancelAt(opened, fetch);
  };
  signal.addEventListener('abort', cancel);
  try {
    const attempt = client.acquireTokenInteractive({
      scopes: [...request.scopes],
      successTemplate: request.successPage,
      errorTemplate: request.errorPage,
      // Without a hint the person chooses: the browser may be signed in with another account than the one that is meant.
      ...(loginHint === undefined ? { prompt: 'select_account' } : { loginHint }),
      ...(claims !== undefined && { claims }),
      openBrowser: async (url) => {
        signal.throwIfAborted();
        opened = url;
        // VS Code may ask the person first whether to open the page: cancelling does not wait for that.
        await Promise.race([open(request, url), aborted(signal, 0)]);
      },
    });
    return await Promise.race([attempt, aborted(signal, CLOSING)]);
  } finally {
    signal.removeEventListener('abort', cancel);
    await returnTo;
  }
}

async function open(request: BrowserRequest, url: string): Promise<void> {
  try {
    await request.openBrowser(url);
  } catch {
    if (!request.signal.aborted) throw new SignInError({ kind: 'browserNotOpened' });
  }
}

/** MSAL listens on 127.0.0.1 only, though the address says localhost. */
async function cancelAt(authorizeUrl: string, fetch: Fetch): Promise<void> {
  const asked = new URL(authorizeUrl).searchParams;
  const back = new URL(asked.get('redirect_uri') ?? '');
  back.hostname = '127.0.0.1';
  const body = new URLSearchParams({ error: 'user_cancelled', state: asked.get('state') ?? '' }).toString();
  try {
    await fetch(back.href, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(CLOSING),
    });
  } catch {
    // The port is closed already, or closes while it answers.
  }
}
