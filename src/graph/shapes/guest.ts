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
  const userType = text(user['userType'], oddities);
  const creation = text(user['creationType'], oddities);
  const state = text(user['externalUserState'], oddities);
  const origin = originOf(user['identities'], oddities);
  const userPrincipalName = text(user['userPrincipalName'], oddities) ?? '';
  // Nearly everybody: this is asked for each row, so nothing is made small that need not be.
  const plain = origin === NOWHERE && creation === null && state === null && !userPrincipalName.includes('#');
  if (plain && userType === 'Member') return false;
  const name = userPrincipalName.toLowerCase();
  const made = creation?.toLowerCase();
  const external = origin !== NOWHERE || name.includes('#ext#') || made === 'invitation' || made === 'selfservicesignup' || state !== null;
  if (!external && userType?.toLowerCase() !== 'guest') return userType === null ? null : false;
  if (ORIGINS[origin] === 'microsoftaccount') return 'personal';
  if (ORIGINS[origin] === 'externalazuread') return 'partner';
  if (made === 'selfservicesignup' || made === 'emailverified') return 'selfService';
  if (ORIGINS[origin] === 'mail') return 'invited';
  return PERSONAL.test(name) ? 'personal' : 'unclear';
}

/** The issuers of identities that tell where somebody comes from; what decides more stands first. */
const ORIGINS = ['microsoftaccount', 'externalazuread', 'mail'];
const NOWHERE = ORIGINS.length;
const LENGTHS = new Set(ORIGINS.map(({ length }) => length));

/** The place in `ORIGINS`. */
function originOf(identities: unknown, oddities: Oddities): number {
  let origin = NOWHERE;
  for (const identity of list(identities, oddities) ?? []) {
    const issuer = text(objectOf(identity, oddities)['issuer'], oddities);
    if (issuer === null || !LENGTHS.has(issuer.length)) continue;
    const found = ORIGINS.indexOf(issuer.toLowerCase());
    if (found >= 0 && found < origin) origin = found;
  }
  return origin;
}
