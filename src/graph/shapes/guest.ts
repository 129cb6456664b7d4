import type { GuestKind } from '../../core/users/tenantUser';
import { type Json, list, objectOf, type Oddities, text } from './fields';

/** Domains of Microsoft accounts: whoever was invited under one is no guest whom SSPR serves. Source: rules.md section 11. */
const PERSONAL = /_(?:outlook|hotmail|live|msn)\.[a-z.]+#ext#@/;

/**
 * Whether a person is a guest and of which kind. `false`: a member whose password is here; null: not told. A member who comes from another
 * tenant is treated as a guest, because the password is not here either. Source: "Properties of an Entra B2B collaboration user" for issuers
 * of identities, the `creationType` of the user resource, rules.md section 11.
 */
export function guestOf(user: Json, oddities: Oddities): GuestKind | false | null {
  const userType = text(user['userType'], oddities)?.toLowerCase();
  const creation = text(user['creationType'], oddities)?.toLowerCase() ?? '';
  const userPrincipalName = text(user['userPrincipalName'], oddities)?.toLowerCase() ?? '';
  const state = text(user['externalUserState'], oddities);
  const origin = originOf(user, oddities);
  const external =
    origin !== undefined || userPrincipalName.includes('#ext#') || creation === 'invitation' || creation === 'selfservicesignup';
  if (userType !== 'guest' && !external && state === null) return userType === undefined ? null : false;
  if (origin === 'microsoftaccount') return 'personal';
  if (origin === 'externalazuread') return 'partner';
  if (creation === 'selfservicesignup' || creation === 'emailverified') return 'selfService';
  if (origin === 'mail') return 'invited';
  return PERSONAL.test(userPrincipalName) ? 'personal' : 'unclear';
}

/** The issuers of identities that tell where somebody comes from; what decides more stands first. */
const ORIGINS = ['microsoftaccount', 'externalazuread', 'mail'] as const;

function originOf(user: Json, oddities: Oddities): (typeof ORIGINS)[number] | undefined {
  let origin: number = ORIGINS.length;
  for (const identity of list(user['identities'], oddities) ?? []) {
    const issuer = text(objectOf(identity, oddities)['issuer'], oddities)?.toLowerCase();
    const found = ORIGINS.findIndex((one) => one === issuer);
    if (found >= 0 && found < origin) origin = found;
  }
  return ORIGINS[origin];
}
