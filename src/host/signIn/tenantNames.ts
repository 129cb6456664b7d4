import { testEndpoints } from '../../auth/seam';
import type { DiscoveredTenant } from '../../auth/discovery';
import type { CloudId } from '../../core/tenant/clouds';
import * as vscode from 'vscode';
import { settings } from '../settings';
import { cancellable } from './cancellable';
import { hostFetch } from './clients';
import { signInBundle } from './signInBundle';

/** Asks the sign-in service for a tenant by a domain or an id, without signing in. Throws a `SignInError` when there is none. */
export async function findTenant(text: string, cloud: CloudId, signal: AbortSignal): Promise<DiscoveredTenant> {
  const { discoverTenant, SignInError } = signInBundle();
  const found = await discoverTenant(text, cloud, (url, init) => hostFetch(url, init), signal, testEndpoints()?.login);
  if ('failure' in found) throw new SignInError(found.failure);
  return found;
}

/** The tenant of the settings as an id, or where every account signs in to its home. */
export async function settledTenant(cloud: CloudId): Promise<string> {
  const tenant = settings.signInTenant();
  if (tenant === '') return 'organizations';
  const { tenantId } = await cancellable(vscode.l10n.t('SSPR: looking for the tenant {0}', tenant), (signal) =>
    findTenant(tenant, cloud, signal),
  );
  return tenantId;
}
