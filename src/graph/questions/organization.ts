import type { Domain, Organization } from '../../core/tenant/tenant';
import { GraphFailure } from '../failure';
import { flag, instant, type Json, list, objectOf, oneOf, type Oddities, rowsOf, text } from '../shapes/fields';
import type { Question } from './question';

/** The tenant itself. Without `$select`: `onPremisesLastPasswordSyncDateTime` comes where the service has it, and may not be asked by name. */
export const organization: Question<Organization> = {
  path: '/organization',
  parse: (body, oddities) => {
    const [tenant] = 'value' in objectOf(body, oddities) ? rowsOf(body, oddities) : [objectOf(body, oddities)];
    const id = tenant === undefined ? null : text(tenant['id'], oddities);
    if (tenant === undefined || id === null) throw new GraphFailure('unexpected', 'no organization');
    return {
      id,
      name: text(tenant['displayName'], oddities) ?? '',
      synced: flag(tenant['onPremisesSyncEnabled'], oddities),
      lastSync: instant(tenant['onPremisesLastSyncDateTime'], oddities),
      lastPasswordSync: instant(tenant['onPremisesLastPasswordSyncDateTime'], oddities),
      domains: (list(tenant['verifiedDomains'], oddities) ?? []).flatMap((item) => verifiedDomain(objectOf(item, oddities), oddities)),
    };
  },
};

function verifiedDomain(domain: Json, oddities: Oddities): readonly Domain[] {
  const name = text(domain['name'], oddities);
  if (name === null) return [];
  return [
    {
      name: name.toLowerCase(),
      authentication: oneOf(domain['type'], ['managed', 'federated'], oddities),
      isDefault: flag(domain['isDefault'], oddities) ?? false,
      passwordValidityDays: null,
    },
  ];
}
