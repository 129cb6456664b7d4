import { everyone } from './expand';
import { methodsOf } from './liveMethods';
import { type Answer, notFound } from './failures';
import type { Row } from './filter';
import { page } from './page';
import { collection, find, type Handler, list, one, type Question, type Route } from './route';
import { DEMO_TENANT_ID } from './settings';
import { groupsOf } from './groups';
import { skus } from './skus';
import { summary } from './rows';
import type { DemoTenant } from './tenant';

/** What /users answers when nothing is selected (documentation of "List users"). */
const USER_DEFAULTS = ['businessPhones', 'displayName', 'givenName', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation'].concat([
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
]);

/** Answers about one person; 404 where there is none. */
function ofPerson(then: (tenant: DemoTenant, question: Question, person: Row) => Answer): Handler {
  return (tenant, question, [key = '']) => {
    const row = find(tenant.users, key);
    return row === undefined ? notFound(key) : then(tenant, question, row);
  };
}

function named(row: Row) {
  return everyone.find(({ id }) => id === row['id']);
}

function licenseDetails(row: Row): readonly Row[] {
  const held = row['assignedLicenses'] as readonly { readonly skuId: string; readonly disabledPlans: readonly string[] }[];
  return held.flatMap(({ skuId, disabledPlans }) => {
    const sku = Object.values(skus).find((one) => one.skuId === skuId);
    if (sku === undefined) return [];
    const plan = ([servicePlanId, servicePlanName]: readonly [string, string]): Row => ({
      servicePlanId,
      servicePlanName,
      provisioningStatus: disabledPlans.includes(servicePlanId) ? 'Disabled' : 'Success',
      appliesTo: 'User',
    });
    return [{ id: `${DEMO_TENANT_ID}_${skuId}`, skuId, skuPartNumber: sku.partNumber, servicePlans: sku.plans.map(plan) }];
  });
}

const PERSON = "/users(?:/([^/$][^/]*)|\\('([^']+)'\\))";

/** People, and the reports about them. */
export const personRoutes: readonly Route[] = [
  {
    path: /^\/reports\/authenticationMethods\/userRegistrationDetails$/,
    feature: 'registrations',
    answer: collection(({ registrations: rows, pageSize }) => ({ name: 'userRegistrationDetails', rows, pageSize })),
  },
  {
    path: /^\/reports\/authenticationMethods\/userRegistrationDetails\/([^/$]+)$/,
    feature: 'registrations',
    answer: (tenant, question, [key = '']) => one(find(tenant.registrations, key), question, 'userRegistrationDetails'),
  },
  {
    path: /^\/reports\/authenticationMethods\/usersRegisteredBy(Feature|Method)(?:\(includedUserTypes='(\w+)',includedUserRoles='(\w+)'\)|\(\))?$/,
    feature: 'registrations',
    answer: (tenant, _, [kind, types, roles]) => ({
      status: 200,
      body: summary(kind === 'Method' ? 'Method' : 'Feature', tenant.registrations, types ?? 'all', roles ?? 'all'),
    }),
  },
  {
    path: /^\/users$/,
    feature: 'users',
    answer: collection(({ users: rows, pageSize }) => ({ name: 'users', rows, pageSize, defaults: USER_DEFAULTS })),
  },
  {
    path: new RegExp(`^${PERSON}$`),
    feature: 'users',
    answer: (tenant, question, [key, quoted]) => one(find(tenant.users, key ?? quoted ?? ''), question, key ?? quoted ?? '', USER_DEFAULTS),
  },
  {
    path: new RegExp(`^${PERSON}/authentication/methods$`),
    feature: 'userMethods',
    answer: ofPerson((tenant, { url, eventual }, row) => {
      const person = named(row);
      return page(url, list('methods', person === undefined ? [] : methodsOf(person, tenant.extent.now)), eventual);
    }),
  },
  {
    path: new RegExp(`^${PERSON}/licenseDetails$`),
    feature: 'userLicenses',
    answer: ofPerson((_, { url, eventual }, row) => page(url, list('licenseDetails', licenseDetails(row)), eventual)),
  },
  {
    path: new RegExp(`^${PERSON}/transitiveMemberOf$`),
    feature: 'userMemberships',
    answer: ofPerson((_, { url, eventual }, row) => page(url, list('directoryObjects', groupsOf(String(row['id']))), eventual)),
  },
];
