import type { Synchronization } from '../../core/tenant/tenant';
import { flag, objectOf, optionalObject, rowsOf } from '../shapes/fields';
import type { Question } from './question';

/**
 * Features of directory synchronisation. The collection has one entry, or none in a tenant that never synchronised; the documentation shows
 * the entry alone. `passwordWritebackEnabled` is documented as not in use and not even read.
 */
export const synchronization: Question<Synchronization> = {
  path: '/directory/onPremisesSynchronization',
  parse: (body, oddities) => {
    const whole = objectOf(body, oddities);
    const entry = 'features' in whole ? whole : rowsOf(body, oddities)[0];
    const features = optionalObject(entry?.['features'], oddities);
    return {
      passwordHashSync: flag(features['passwordSyncEnabled'], oddities),
      cloudPasswordPolicyForSynced: flag(features['cloudPasswordPolicyForPasswordSyncedUsersEnabled'], oddities),
      forceChangeOnLogon: flag(features['userForcePasswordChangeOnLogonEnabled'], oddities),
    };
  },
};
