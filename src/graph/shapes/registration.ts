import type { RegistrationRow } from '../../core/users/tenantUser';
import { flag, instant, type Json, type Oddities, text, texts } from './fields';

/** A row of the registration report; undefined: without an id it is nobody's. */
export function registrationRow(row: Json, oddities: Oddities): RegistrationRow | undefined {
  const id = text(row['id'], oddities);
  if (id === null || id === '') {
    oddities.count++;
    return undefined;
  }
  const methods = texts(row['methodsRegistered'], oddities);
  return {
    id,
    name: text(row['userDisplayName'], oddities) ?? '',
    userPrincipalName: text(row['userPrincipalName'], oddities) ?? '',
    registration: {
      enabled: flag(row['isSsprEnabled'], oddities),
      registered: flag(row['isSsprRegistered'], oddities),
      capable: flag(row['isSsprCapable'], oddities),
      admin: flag(row['isAdmin'], oddities),
      methods: methods === null || methods.length < 2 ? methods : [...methods].sort(),
    },
    refreshed: instant(row['lastUpdatedDateTime'], oddities),
  };
}
