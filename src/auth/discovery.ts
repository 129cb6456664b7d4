import { classify, type SignInFailure } from '../core/signIn/failure';
import { type CloudId, clouds } from '../core/tenant/clouds';
import { type Fetch, networkCode } from './networkCode';

/** A tenant that exists. */
export interface DiscoveredTenant {
  readonly tenantId: string;
  readonly issuer: string;
}

/** As a person types it: a domain, an id, or an address of which the domain counts. */
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The id of a tenant by OpenID discovery, which needs no sign-in. `login`: another origin than the cloud's, of the test seam. A tenant of
 * another cloud answers too, but names that cloud's Graph; it is told as `wrongCloud`.
 */
export async function discoverTenant(
  text: string,
  cloud: CloudId,
  fetch: Fetch,
  signal: AbortSignal,
  login: string = clouds[cloud].login,
): Promise<DiscoveredTenant | { readonly failure: SignInFailure }> {
  const name = tenantName(text);
  if (name === undefined) return { failure: { kind: 'tenantNotFound' } };
  try {
    const answer = await fetch(`${login}/${name}/v2.0/.well-known/openid-configuration`, {
      method: 'GET',
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal,
    });
    return judge(answer.status, parse(await answer.text()), cloud);
  } catch (thrown) {
    if (signal.aborted) return { failure: { kind: 'cancelled' } };
    return { failure: classify({ networkCode: networkCode(thrown) }) };
  }
}

function tenantName(text: string): string | undefined {
  const typed = text.trim().toLowerCase().replace(/^.*@/, '').replace(/\.$/, '');
  if (GUID.test(typed)) return typed;
  try {
    // The service knows a domain of another script by its encoded form.
    const encoded = new URL(`https://${typed}`).hostname;
    return /^[^\s/?#:\\]+$/.test(typed) && DOMAIN.test(encoded) ? encoded : undefined;
  } catch {
    return undefined;
  }
}

type Document = Readonly<Record<string, unknown>>;

function judge(status: number, document: Document | undefined, cloud: CloudId): DiscoveredTenant | { readonly failure: SignInFailure } {
  if (!document) return { failure: classify({ status, readable: false }) };
  const { issuer, error, error_description: message, error_codes: codes, msgraph_host: graph } = document;
  const [, tenantId] = typeof issuer === 'string' ? (/\/([0-9a-f-]{36})(?:\/|$)/i.exec(issuer) ?? []) : [];
  if (typeof issuer !== 'string' || tenantId === undefined) {
    return {
      failure: classify({
        status,
        ...(typeof error === 'string' && { errorCode: error }),
        ...(typeof message === 'string' && { message }),
        ...(Array.isArray(codes) && { aadsts: codes.filter((code) => typeof code === 'number') }),
      }),
    };
  }
  if (typeof graph === 'string' && graph !== '' && graph !== new URL(clouds[cloud].graph).hostname) {
    const home = Object.values(clouds).find((other) => new URL(other.graph).hostname === graph);
    return { failure: { kind: 'wrongCloud', ...(home && { cloud: home.id }) } };
  }
  return { tenantId: tenantId.toLowerCase(), issuer };
}

function parse(text: string): Document | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Document) : undefined;
  } catch {
    return undefined;
  }
}
