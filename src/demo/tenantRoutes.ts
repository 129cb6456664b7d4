import { inDirectory, userOf } from './expand';
import type { Row } from './filter';
import { members } from './rows';
import { collection, list, one, type Route } from './route';
import { groups } from './groups';
import { directoryRoles, roleAssignments } from './roles';
import * as settings from './settings';
import { seesWholeOrganization } from '../core/tenant/permissions';
import type { DemoTenant } from './tenant';

/** Without a scope that reads the directory, Graph tells of the organisation only its id, name and domains. */
function organizations({ extent }: DemoTenant, granted: readonly string[]): readonly Row[] {
  const whole = settings.organization(extent);
  if (seesWholeOrganization(granted)) return [whole];
  const told = new Set(['id', 'displayName', 'verifiedDomains']);
  return [
    Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, told.has(name) ? value : Array.isArray(value) ? [] : null])),
  ];
}

/** Holders of an activated role. Graph gives them without their type. */
function holders(roleId: string, { extent }: DemoTenant): readonly Row[] | undefined {
  const role = directoryRoles().find(({ id }) => id === roleId);
  if (role === undefined) return undefined;
  return inDirectory.filter(({ roles }) => roles.includes(String(role['displayName']))).map((person) => userOf(person, extent.now));
}

/** The tenant's settings, its roles, groups and log. */
export const tenantRoutes: readonly Route[] = [
  {
    path: /^\/subscribedSkus$/,
    feature: 'licenses',
    answer: collection(({ skus: rows }) => ({ name: 'subscribedSkus', rows, pageSize: 999 })),
  },
  {
    path: /^\/organization$/,
    feature: 'organization',
    answer: collection((tenant, { granted }) => list('organization', organizations(tenant, granted))),
  },
  {
    path: /^\/organization\/([^/]+)\/branding$/,
    feature: 'signInPage',
    answer: ({ extent }, question) => one(settings.branding(extent) ?? undefined, question, 'branding'),
  },
  { path: /^\/domains$/, feature: 'domains', answer: collection(() => list('domains', settings.domains())) },
  {
    path: /^\/directory\/onPremisesSynchronization$/,
    feature: 'synchronization',
    answer: collection(() => list('directory/onPremisesSynchronization', [settings.synchronization()])),
  },
  {
    path: /^\/policies\/authorizationPolicy$/,
    feature: 'adminReset',
    answer: ({ extent }, question) => one(settings.authorizationPolicy(extent), question, 'policies/authorizationPolicy'),
  },
  {
    path: /^\/policies\/authenticationMethodsPolicy$/,
    feature: 'methods',
    answer: ({ extent }, question) => one(settings.methodsPolicy(extent), question, 'policies/authenticationMethodsPolicy'),
  },
  {
    path: /^\/auditLogs\/directoryAudits$/,
    feature: 'activity',
    answer: collection(({ audits: rows }) => ({ name: 'auditLogs/directoryAudits', rows, pageSize: 150 })),
  },
  { path: /^\/directoryRoles$/, feature: 'roles', answer: collection(() => list('directoryRoles', directoryRoles())) },
  {
    path: /^\/directoryRoles\/([^/]+)\/members$/,
    feature: 'roles',
    answer: collection((tenant, _, [id = '']) => {
      const rows = holders(id, tenant);
      return rows && list('directoryObjects', rows);
    }),
  },
  {
    path: /^\/roleManagement\/directory\/roleAssignments$/,
    feature: 'roles',
    answer: collection(() => list('roleManagement/directory/roleAssignments', roleAssignments())),
  },
  {
    path: /^\/groups\/([^/]+)\/transitiveMembers$/,
    feature: 'group',
    answer: collection((tenant, _, [id = '']) =>
      groups.some((group) => group['id'] === id)
        ? { name: 'directoryObjects', rows: members(tenant.extent, id), pageSize: tenant.pageSize }
        : undefined,
    ),
  },
];
