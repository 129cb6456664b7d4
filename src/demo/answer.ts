import { featureOf, scopeForFeature } from '../core/tenant/permissions';
import { type Answer, notPremium, roleMissing, scopeMissing, unknownRequest } from './failures';
import type { Question, Route } from './route';
import { personRoutes } from './personRoutes';
import { tenantRoutes } from './tenantRoutes';
import type { DemoTenant } from './tenant';

const routes: readonly Route[] = [...personRoutes, ...tenantRoutes];

/** What Graph would answer; a request that it does not foresee is answered by a 400 that names it. */
export function answer(tenant: DemoTenant, question: Question): Answer {
  const path = decodeURIComponent(question.url.pathname).replace(/^\/v1\.0/, '');
  for (const route of routes) {
    const match = route.path.exec(path);
    if (match !== null) return refusal(tenant, route, question.granted) ?? route.answer(tenant, question, match.slice(1));
  }
  return unknownRequest(path);
}

function refusal({ extent }: DemoTenant, { feature }: Route, granted: readonly string[]): Answer | undefined {
  const report = feature === 'registrations';
  const allowance = scopeForFeature(feature, granted);
  if (!allowance.allowed) return scopeMissing(report, allowance.missing);
  if (report && extent.variant === 'noPremium') return notPremium;
  // The helpdesk holds no role of those that may read reports and the audit log.
  return extent.variant === 'fewPermissions' && featureOf(feature).roles.includes('Reports Reader') ? roleMissing : undefined;
}
