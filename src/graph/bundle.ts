/**
 * What the tenant bundle offers: Graph, what is known of people and tenants, and their words. The host loads it when a tenant is connected;
 * it names types directly and takes values only from here.
 */
export { Roster } from '../core/users/roster';
export { TenantReader } from './tenantReader';

// Permissions.
export {
  cloudLacks,
  featureOf,
  featureOfSource,
  features,
  fewScopes,
  scopeFor,
  scopeForFeature,
  signInScopes,
} from '../core/tenant/permissions';

// The tenant.
export { coverageOf, coverageText } from '../core/tenant/coverage';
export { readDeclaredPolicy } from '../core/tenant/declaredPolicy';
export { declaredSentences } from '../core/tenant/declaredSentences';
export { parsePolicyJson } from '../core/tenant/policyJson';
export { tenantRows } from '../core/tenant/rows';
export { tenantTexts } from '../core/tenant/texts';
export { numberText } from '../core/tenant/times';
export { unreadableSentence } from '../core/tenant/unreadable';

// Reports.
export { usersCsvHead, usersCsvRow, usersJsonEnd, usersJsonHead, usersJsonRow } from '../core/report/usersReport';

// The overview.
export { overview } from '../core/tenant/overview/overview';

// People.
export { methodName, usersTexts, evidenceSentence } from '../core/users/texts';
export { enabledButNotAble, grouped } from '../core/users/grouping';
export { inferredFrom } from '../core/users/inference';
export { readiness } from '../core/users/readiness';
export { Verdicts } from '../core/users/verdicts';
export { countInside, whatIf } from '../core/users/whatIf';
