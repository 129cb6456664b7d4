import type { License } from '../../core/tenant/tenant';
import { type Json, list, objectOf, optionalObject, type Oddities, rowsOf, text, whole } from '../shapes/fields';
import type { Question } from './question';

/** The subscriptions of the tenant. Licences of people are joined with them by `skuId`. */
export const licenses: Question<readonly License[]> = {
  path: '/subscribedSkus?$select=skuId,skuPartNumber,capabilityStatus,prepaidUnits,consumedUnits,servicePlans',
  parse: (body, oddities) => rowsOf(body, oddities).flatMap((sku) => license(sku, oddities)),
};

function license(sku: Json, oddities: Oddities): readonly License[] {
  const skuId = text(sku['skuId'], oddities)?.toLowerCase();
  if (skuId === undefined) return [];
  const units = optionalObject(sku['prepaidUnits'], oddities);
  const [enabled, warning] = [whole(units['enabled'], oddities), whole(units['warning'], oddities)];
  return [
    {
      skuId,
      partNumber: text(sku['skuPartNumber'], oddities) ?? '',
      usable: /^(?:enabled|warning)$/i.test(text(sku['capabilityStatus'], oddities) ?? ''),
      bought: enabled === null && warning === null ? null : (enabled ?? 0) + (warning ?? 0),
      used: whole(sku['consumedUnits'], oddities),
      plans: (list(sku['servicePlans'], oddities) ?? []).flatMap((plan) => switchedOn(objectOf(plan, oddities), oddities)),
    },
  ];
}

/** Source: endpoints.md section 3: a plan counts with the status Success. */
function switchedOn(plan: Json, oddities: Oddities): License['plans'] {
  const id = text(plan['servicePlanId'], oddities)?.toLowerCase();
  const status = text(plan['provisioningStatus'], oddities)?.toLowerCase();
  return id === undefined || status !== 'success' ? [] : [{ id, name: text(plan['servicePlanName'], oddities) ?? '' }];
}
