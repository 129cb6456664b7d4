import { testEndpoints } from '../../auth/seam';
import type { SignIn } from '../../auth/signIn';
import type { SecretStore } from '../../auth/stored';
import { clouds, type CloudId } from '../../core/tenant/clouds';
import { settings } from '../settings';
import { signInBundle } from './signInBundle';

/** The application that signs in, and where. */
export interface Application {
  readonly cloud: CloudId;
  readonly clientId: string;
}

/** As the person's settings say. */
export function application(cloud: CloudId = settings.signInCloud()): Application {
  return { cloud, clientId: settings.signInClientId() || signInBundle().DEFAULT_CLIENT };
}

/** The extension host's own `fetch`, as it is at the moment of the call: VS Code puts proxy and certificates into it, also later. */
export const hostFetch: typeof fetch = (input, init) => globalThis.fetch(input, init);

/** `tenant`: `organizations` or an id. */
export function signInTo({ cloud, clientId }: Application, tenant: string, secrets: SecretStore): SignIn {
  const { SignIn } = signInBundle();
  return new SignIn({
    secrets,
    cloud,
    clientId,
    tenant,
    fetch: (url, init) => hostFetch(url, init),
    now: () => Date.now(),
    language: settings.language(),
    endpoints: testEndpoints(),
  });
}

/** Origin of Graph in a cloud. */
export function graphOf(cloud: CloudId): string {
  return testEndpoints()?.graph ?? clouds[cloud].graph;
}

/** A bare name means Graph of the global cloud; elsewhere a scope is written out. */
export function fullScopes(scopes: readonly string[], cloud: CloudId): readonly string[] {
  return cloud === 'global' ? scopes : scopes.map((scope) => (scope.includes('/') ? scope : `${clouds[cloud].graph}/${scope}`));
}
