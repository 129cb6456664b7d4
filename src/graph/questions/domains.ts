import type { Domain } from '../../core/tenant/tenant';
import { flag, oneOf, rowsOf, text, whole } from '../shapes/fields';
import type { Question } from './question';

/** The domains of the tenant. No parameters are documented. */
export const domains: Question<readonly Domain[]> = {
  path: '/domains',
  parse: (body, oddities) =>
    rowsOf(body, oddities).flatMap((domain) => {
      const name = text(domain['id'], oddities);
      if (name === null) return [];
      return [
        {
          name: name.toLowerCase(),
          authentication: oneOf(domain['authenticationType'], ['managed', 'federated'], oddities),
          isDefault: flag(domain['isDefault'], oddities) ?? false,
          passwordValidityDays: whole(domain['passwordValidityPeriodInDays'], oddities),
        },
      ];
    }),
};
