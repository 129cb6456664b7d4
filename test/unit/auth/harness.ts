import { connect } from 'node:net';
import type { CloudId } from '../../../src/core/tenant/clouds';
import { signInFailureOf } from '../../../src/core/signIn/failure';
import { type InteractiveRequest, SignIn, type SignInPorts } from '../../../src/auth/signIn';
import { browse, type OpenIdProvider } from '../../fakes/openIdProvider.mjs';
import type { MemorySecrets } from './secrets';

export const SCOPES = ['AuditLog.Read.All', 'User.Read.All'];

export const never = (): AbortSignal => new AbortController().signal;

/** A window of VS Code: all of its sign-in over a storage that others may share. */
export function signInOf(provider: OpenIdProvider, secrets: MemorySecrets, ports: Partial<SignInPorts> = {}): SignIn {
  const cloud: CloudId = 'global';
  return new SignIn({
    secrets,
    cloud,
    clientId: provider.clientId,
    tenant: 'organizations',
    fetch,
    now: Date.now,
    endpoints: provider.endpoints(),
    ...ports,
  });
}

/** An interactive request that a person answers as told; `pages` fills with what their browser showed at the end. */
export function inBrowser(
  person: Parameters<typeof browse>[1] = {},
  request: Partial<InteractiveRequest> = {},
  pages: Promise<string>[] = [],
): InteractiveRequest {
  return {
    method: 'browser',
    scopes: SCOPES,
    signal: never(),
    openBrowser: (url) => {
      pages.push(browse(url, person).then(({ html }) => html));
      return Promise.resolve();
    },
    showCode: () => undefined,
    ...request,
  };
}

/** How a promise ended: its failure, or what came instead. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return { came: await promise };
  } catch (error) {
    return signInFailureOf(error) ?? { threw: String(error) };
  }
}

/** Whether somebody listens on the port of this address of the loopback. */
export function listening(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(address).port) });
    const end = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.on('connect', end(true)).on('error', end(false));
  });
}

/** Where the browser shall come back to. */
export function returnAddress(authorizeUrl: string): string {
  return new URL(authorizeUrl).searchParams.get('redirect_uri') ?? '';
}
