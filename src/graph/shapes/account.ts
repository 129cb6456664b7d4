import type { Account, AccountRow } from '../../core/users/tenantUser';
import { flag, type Json, list, objectOf, type Oddities, text, texts } from './fields';
import { guestOf } from './guest';
import { officePhoneForm, phoneForm } from './phone';

/** What of a user is asked for: all of it is in the answer of a list, and nothing of it is heavy (`assignedPlans` would be). */
export const accountProperties = [
  'id',
  'displayName',
  'userPrincipalName',
  'accountEnabled',
  'userType',
  'creationType',
  'externalUserState',
  'identities',
  'onPremisesSyncEnabled',
  'assignedLicenses',
  'mobilePhone',
  'businessPhones',
  'otherMails',
].join(',');

/**
 * Service plans that decide or hint at a licence for SSPR; of the others it does not matter whether they are off. AAD_PREMIUM,
 * AAD_PREMIUM_P2, AAD_BASIC, AAD_BASIC_EDU, AAD_EDU, AAD_SMB. Source: rules.md section 6.
 */
const PLANS = new Set([
  '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  'eec0eb4f-6444-4f95-aba0-50c24d67f998',
  'c4da7f8a-5ee2-4c99-a7e1-87d2df57f6fe',
  '1d0f309f-fdf9-4b2a-9ae7-9c48b91f1426',
  '3a3976ce-de18-4a87-a78e-5e9245e252df',
  'de377cbc-0019-4ec2-b77c-3f223947e102',
]);

/** A person as a row of `/users`; undefined: without an id it is nobody. */
export function accountRow(user: Json, oddities: Oddities): AccountRow | undefined {
  const id = text(user['id'], oddities);
  if (id === null || id === '') {
    oddities.count++;
    return undefined;
  }
  const userPrincipalName = text(user['userPrincipalName'], oddities) ?? '';
  return { id, name: text(user['displayName'], oddities) ?? '', userPrincipalName, account: account(user, userPrincipalName, oddities) };
}

function account(user: Json, userPrincipalName: string, oddities: Oddities): Account {
  return {
    enabled: flag(user['accountEnabled'], oddities),
    guest: guestOf(user, oddities),
    synced: synced(user, oddities),
    domain: userPrincipalName.includes('@') ? userPrincipalName.slice(userPrincipalName.lastIndexOf('@') + 1).toLowerCase() : '',
    licenses: licenses(user['assignedLicenses'], oddities),
    mobilePhone: phoneForm(user['mobilePhone']),
    officePhone: officePhoneForm(user['businessPhones']),
    otherMail: otherMail(user['otherMails'], oddities),
  };
}

/**
 * Null is Graph's word for "never synchronised". But an answer to somebody who may see only the basics has null everywhere, also where null
 * means nothing; then it is not told.
 */
function synced(user: Json, oddities: Oddities): boolean | null {
  if (user['onPremisesSyncEnabled'] === null && typeof user['accountEnabled'] === 'boolean') return false;
  return flag(user['onPremisesSyncEnabled'], oddities);
}

function otherMail(value: unknown, oddities: Oddities): boolean | null {
  const mails = list(value, oddities);
  return mails === null ? null : mails.length > 0;
}

const NONE: readonly never[] = [];

function licenses(value: unknown, oddities: Oddities): Account['licenses'] {
  const assigned = list(value, oddities);
  if (assigned === null) return null;
  if (assigned.length === 0) return NONE;
  const read: { readonly skuId: string; readonly plansOff: readonly string[] }[] = [];
  for (const item of assigned) {
    const license = objectOf(item, oddities);
    const skuId = text(license['skuId'], oddities);
    if (skuId !== null) read.push({ skuId: skuId.toLowerCase(), plansOff: plansOff(license['disabledPlans'], oddities) });
  }
  return read.length < 2 ? read : read.sort((a, b) => (a.skuId < b.skuId ? -1 : 1));
}

function plansOff(value: unknown, oddities: Oddities): readonly string[] {
  const off = list(value, oddities);
  if (off === null || off.length === 0) return NONE;
  const ours = (texts(off, oddities) ?? NONE).map((plan) => plan.toLowerCase()).filter((plan) => PLANS.has(plan));
  return ours.length === 0 ? NONE : ours.sort();
}
