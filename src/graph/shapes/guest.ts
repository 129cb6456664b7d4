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
  const issuers = issuersOf(user, oddities);
  const external =
    userPrincipalName.includes('#ext#') || creation === 'invitation' || creation === 'selfservicesignup' || issuers.some(isForeign);
  if (userType !== 'guest' && !external && state === null) return userType === undefined ? null : false;
  if (issuers.includes('microsoftaccount')) return 'personal';
  if (issuers.includes('externalazuread')) return 'partner';
  if (creation === 'selfservicesignup' || creation === 'emailverified') return 'selfService';
  if (issuers.includes('mail')) return 'invited';
  return PERSONAL.test(userPrincipalName) ? 'personal' : 'unclear';
}

/** Issuers of the identities, lower case. */
function issuersOf(user: Json, oddities: Oddities): readonly string[] {
  const identities = list(user['identities'], oddities);
  if (identities === null) return [];
  return identities.flatMap((identity) => text(objectOf(identity, oddities)['issuer'], oddities)?.toLowerCase() ?? []);
}

function isForeign(issuer: string): boolean {
  return issuer === 'microsoftaccount' || issuer === 'externalazuread' || issuer === 'mail';
}
