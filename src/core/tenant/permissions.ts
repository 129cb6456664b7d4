import type { CloudId } from './clouds';
import type { SourceId } from './tenant';

/** What a person can allow us to see, one by one. */
export type FeatureId =
  | 'users'
  | 'registrations'
  | 'organization'
  | 'licenses'
  | 'activity'
  | 'methods'
  | 'adminReset'
  | 'domains'
  | 'synchronization'
  | 'signInPage'
  | 'roles'
  | 'group'
  | 'userMethods'
  | 'userLicenses'
  | 'userMemberships';

/** What one thing that we read asks of the sign-in, the person and the tenant. */
export interface Feature {
  readonly id: FeatureId;
  /** The delegated permissions to ask for: the least that serves. Never one that writes. */
  readonly scopes: readonly string[];
  /** Permissions that do as well when they were granted before. Never asked for. */
  readonly alsoEnough: readonly string[];
  /** Directory roles of which the documentation asks one; empty: it names none. */
  readonly roles: readonly string[];
  readonly license: 'none' | 'P1';
  /** What of a tenant it feeds; empty for what is read of a single person. */
  readonly sources: readonly SourceId[];
  /** Paths of Graph v1.0, written as in `permissions.json`. All are read with GET. */
  readonly requests: readonly string[];
}

const reportRoles = ['Reports Reader', 'Security Reader', 'Security Administrator', 'Global Reader'] as const;

/**
 * The one table of what needs which permission. Sources: permissions.json (a guard compares every pair of path and permission),
 * endpoints.md sections 1 to 4 for roles and licences.
 */
export const features: readonly Feature[] = [
  {
    id: 'users',
    scopes: ['User.Read.All'],
    alsoEnough: ['Directory.Read.All', 'User.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: ['users'],
    requests: ['/users', '/users/{id}'],
  },
  {
    id: 'registrations',
    scopes: ['AuditLog.Read.All'],
    alsoEnough: [],
    roles: reportRoles,
    license: 'P1',
    sources: ['registrations', 'counts', 'methodCounts'],
    requests: [
      '/reports/authenticationMethods/userRegistrationDetails',
      '/reports/authenticationMethods/userRegistrationDetails/{id}',
      '/reports/authenticationMethods/usersRegisteredByFeature',
      '/reports/authenticationMethods/usersRegisteredByMethod',
    ],
  },
  {
    id: 'organization',
    scopes: ['User.Read'],
    alsoEnough: ['User.Read.All', 'Organization.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All', 'Organization.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: ['organization'],
    requests: ['/organization'],
  },
  {
    id: 'licenses',
    scopes: ['LicenseAssignment.Read.All'],
    alsoEnough: ['Organization.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All', 'Organization.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: ['licenses'],
    requests: ['/subscribedSkus'],
  },
  {
    id: 'activity',
    scopes: ['AuditLog.Read.All'],
    alsoEnough: ['Directory.Read.All'],
    roles: reportRoles,
    license: 'none',
    sources: ['activity'],
    requests: ['/auditLogs/directoryAudits'],
  },
  {
    id: 'methods',
    scopes: ['Policy.Read.AuthenticationMethod'],
    alsoEnough: ['Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod'],
    roles: ['Global Reader', 'Authentication Policy Administrator'],
    license: 'none',
    sources: ['methods'],
    requests: ['/policies/authenticationMethodsPolicy'],
  },
  {
    id: 'adminReset',
    scopes: ['Policy.Read.All'],
    alsoEnough: ['Policy.ReadWrite.Authorization'],
    roles: [],
    license: 'none',
    sources: ['adminReset'],
    requests: ['/policies/authorizationPolicy'],
  },
  {
    id: 'domains',
    scopes: ['Domain.Read.All'],
    alsoEnough: ['Directory.Read.All', 'Domain.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: ['domains'],
    requests: ['/domains'],
  },
  {
    id: 'synchronization',
    scopes: ['OnPremDirectorySynchronization.Read.All'],
    alsoEnough: ['OnPremDirectorySynchronization.ReadWrite.All'],
    roles: ['Global Administrator'],
    license: 'none',
    sources: ['synchronization'],
    requests: ['/directory/onPremisesSynchronization'],
  },
  {
    id: 'signInPage',
    scopes: ['User.Read'],
    alsoEnough: ['User.Read.All', 'OrganizationalBranding.Read.All', 'Organization.Read.All', 'Organization.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: ['signInPage'],
    requests: ['/organization/{id}/branding'],
  },
  {
    id: 'roles',
    scopes: ['RoleManagement.Read.Directory'],
    alsoEnough: ['Directory.Read.All', 'RoleManagement.ReadWrite.Directory', 'Directory.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: ['roles'],
    requests: [
      '/directoryRoles',
      '/directoryRoles/{id}/members',
      '/roleManagement/directory/roleAssignments',
      '/roleManagement/directory/roleDefinitions',
    ],
  },
  {
    id: 'group',
    scopes: ['GroupMember.ReadBasic.All'],
    alsoEnough: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All', 'Group.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: ['group'],
    requests: ['/groups/{id}/transitiveMembers'],
  },
  {
    id: 'userMethods',
    scopes: ['UserAuthenticationMethod.Read.All'],
    alsoEnough: ['UserAuthenticationMethod.ReadWrite.All'],
    roles: ['Global Reader', 'Authentication Administrator', 'Privileged Authentication Administrator'],
    license: 'none',
    sources: [],
    requests: ['/users/{id}/authentication/methods'],
  },
  {
    id: 'userLicenses',
    scopes: ['LicenseAssignment.Read.All'],
    alsoEnough: ['User.Read.All', 'Directory.Read.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: [],
    requests: ['/users/{id}/licenseDetails'],
  },
  {
    id: 'userMemberships',
    scopes: ['User.Read.All'],
    alsoEnough: ['GroupMember.ReadBasic.All', 'GroupMember.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
    roles: [],
    license: 'none',
    sources: [],
    requests: ['/users/{id}/transitiveMemberOf'],
  },
];

/** What the sign-in asks for, and what it falls back to where nobody may consent to that. More is asked when a feature needs it. */
export const signInScopes: readonly string[] = ['User.Read.All', 'AuditLog.Read.All', 'LicenseAssignment.Read.All'];
export const fewScopes: readonly string[] = ['User.Read'];

/** Tokens and settings write a scope bare or behind the origin of Graph, and not always in the same case. */
function bare(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1).toLowerCase();
}

function holds(granted: readonly string[], wanted: readonly string[]): boolean {
  const held = new Set(granted.map(bare));
  return wanted.some((scope) => held.has(bare(scope)));
}

export type Allowance = { readonly allowed: true } | { readonly allowed: false; readonly missing: string };

export function featureOf(id: FeatureId): Feature {
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`The table of features lacks ${id}.`);
  return found;
}

/** The feature that feeds a source. Each source has exactly one. */
export function featureOfSource(source: SourceId): Feature {
  const found = features.find(({ sources }) => sources.includes(source));
  if (!found) throw new Error(`The table of features lacks a source: ${source}.`);
  return found;
}

/** Whether the scopes that a token was granted suffice for a feature; if not, the least that would. */
export function scopeForFeature(id: FeatureId, granted: readonly string[]): Allowance {
  const { scopes, alsoEnough } = featureOf(id);
  const [missing = ''] = scopes;
  return holds(granted, [...scopes, ...alsoEnough]) ? { allowed: true } : { allowed: false, missing };
}

/** The same for a source. */
export function scopeFor(source: SourceId, granted: readonly string[]): Allowance {
  return scopeForFeature(featureOfSource(source).id, granted);
}

/**
 * Whether `/organization` tells all. With `User.Read` alone Graph answers id, name and verified domains, and null for the rest
 * (documentation of "List organization"): null for synchronisation then means "not told", not "never synchronised".
 */
export function seesWholeOrganization(granted: readonly string[]): boolean {
  return holds(granted, [
    'User.Read.All',
    'Organization.Read.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
    'Organization.ReadWrite.All',
  ]);
}

const lacking: Readonly<Record<CloudId, readonly FeatureId[]>> = {
  global: [],
  usGovernment: [],
  usGovernmentDoD: [],
  china: ['methods', 'userMethods'],
};

/** Whether a cloud does not offer what a source or feature is read from. Source: cloud-availability.json, the `$metadata` of each cloud. */
export function cloudLacks(cloud: CloudId, what: SourceId | FeatureId): boolean {
  return lacking[cloud].some((id) => id === what || featureOf(id).sources.some((source) => source === what));
}
