import { valueOf } from '../../tenant/fact';
import type { Tenant } from '../../tenant/tenant';
import { evidence } from '../evidence';
import type { Evidence } from '../verdict';
import type { Subject } from './gate';

/** Where a person's password is kept: `elsewhere` is a federated domain whose people are not synchronised, so nothing writes back. */
export type PasswordPlace = 'cloud' | 'onPremises' | 'elsewhere' | 'unknown';

function domainsOf(
  tenant: Tenant,
): readonly { readonly name: string; readonly authentication: 'managed' | 'federated' | null }[] | undefined {
  return valueOf(tenant.domains) ?? valueOf(tenant.organization)?.domains;
}

/** Of the domain itself, else of the one above it, from which it inherits. Null: not read, or not told. */
function authenticationOf({ traits, tenant }: Subject): 'managed' | 'federated' | null {
  let domain = traits.account?.domain ?? '';
  // What a tenant is given cannot be federated.
  if (isGiven(domain)) return 'managed';
  const domains = domainsOf(tenant) ?? [];
  for (; domain !== ''; domain = domain.slice(domain.indexOf('.') + 1)) {
    const found = domains.find(({ name }) => name === domain);
    if (found) return found.authentication;
    if (!domain.includes('.')) return null;
  }
  return null;
}

/** Nobody is synchronised where the organisation is not; otherwise the account tells. */
function synced({ traits: { account }, tenant: { organization } }: Subject): boolean | null {
  if (!account) return null;
  return account.synced ?? (organization.known && organization.value.synced !== true ? false : null);
}

export function passwordPlace(subject: Subject): PasswordPlace {
  switch (synced(subject)) {
    case true:
      return 'onPremises';
    case false: {
      const authentication = authenticationOf(subject);
      return authentication === 'federated' ? 'elsewhere' : authentication === 'managed' ? 'cloud' : 'unknown';
    }
    case null:
      return 'unknown';
  }
}

/**
 * Who checks the password: federation (AD FS or another), the cloud by its hash, or pass-through agents. Pass-through is concluded from hash
 * synchronisation being off while the domain is managed. Source: rules.md sections 1 and 7.
 */
export function passwordEvidence(subject: Subject): Evidence {
  const domain = subject.traits.account?.domain ?? '';
  const federated = authenticationOf(subject) === 'federated';
  switch (passwordPlace(subject)) {
    case 'cloud':
      return evidence('passwordInCloud', 'pass', ['users']);
    case 'unknown':
      return synced(subject) === null
        ? evidence('passwordPlaceUnknown', 'unknown', ['users'])
        : evidence('domainNotRead', 'unknown', ['organization'], { domain });
    case 'elsewhere':
      return evidence('passwordFederatedOnly', 'unknown', ['domains'], { domain });
    case 'onPremises':
      if (federated) return evidence('passwordFederated', 'note', ['domains'], { domain });
      return managed(subject);
  }
}

function managed(subject: Subject): Evidence {
  const { synchronization, organization } = subject.tenant;
  const hashes = valueOf(synchronization)?.passwordHashSync ?? null;
  if (hashes === true) return evidence('passwordHashSynced', 'note', ['synchronization']);
  const known = authenticationOf(subject) === 'managed';
  if (hashes === false && known) return evidence('passwordPassThrough', 'note', ['synchronization', 'inferred']);
  if (hashes === null && known && valueOf(organization)?.lastPasswordSync != null)
    return evidence('passwordHashSynced', 'note', ['organization', 'inferred']);
  return evidence('passwordOnPremises', 'note', ['users']);
}

/** Whether the tenant has a domain of its own, besides the one it was given. Null: not known. */
export function hasOwnDomain({ traits: { account }, tenant }: Subject): boolean | null {
  if (account?.guest === false && account.domain !== '' && !isGiven(account.domain)) return true;
  return domainsOf(tenant)?.some(({ name }) => !isGiven(name)) ?? null;
}

/** Domains that come with a tenant, in the clouds there are. */
function isGiven(domain: string): boolean {
  return /\.(?:onmicrosoft\.(?:com|us|de)|onmschina\.cn)$/.test(domain);
}
