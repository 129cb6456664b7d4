import { isFreeProduct, premiumPlans } from '../../tenant/plans';
import type { License } from '../../tenant/tenant';
import { evidence } from '../evidence';
import type { Account } from '../tenantUser';
import { documented, type Finding, type Gate, inferred, passed, stopped, type Subject, untold } from './gate';
import { resetsByEmail } from './guest';
import { passwordPlace } from './password';

const premium: readonly string[] = [premiumPlans.p1, premiumPlans.p2];

/** Microsoft 365 Business Standard: cloud-only reset is in it [D: LIC]; which product that is, is the licence reference's word [C]. */
const cloudOnly: readonly string[] = ['O365_BUSINESS_PREMIUM', 'SMB_BUSINESS_PREMIUM'];

type Assigned = NonNullable<Account['licenses']>;

/** What the licences of a person hold of reset. `premium` covers everybody, `cloudOnly` only who is not synchronised. */
interface Sorted {
  readonly premium: readonly License[];
  readonly planOff: readonly License[];
  readonly notUsable: readonly License[];
  readonly cloudOnly: readonly License[];
  readonly free: readonly License[];
  readonly others: readonly License[];
  /** Some licence is of no subscription of this tenant, so its plans are not known. */
  readonly unknown: boolean;
}

function hasPremium(license: License): boolean {
  return license.plans.some(({ id }) => premium.includes(id));
}

function sorted(assigned: Assigned, subscriptions: readonly License[]): Sorted {
  const found = assigned.flatMap(({ skuId, plansOff }) => {
    const license = subscriptions.find((each) => each.skuId === skuId);
    return license ? [{ license, on: license.plans.some(({ id }) => premium.includes(id) && !plansOff.includes(id)) }] : [];
  });
  const usable = found.filter(({ license }) => license.usable);
  const plain = usable.filter(({ license }) => !hasPremium(license)).map(({ license }) => license);
  const isFree = ({ partNumber }: License): boolean => isFreeProduct(partNumber);
  const isCloudOnly = ({ partNumber }: License): boolean => cloudOnly.includes(partNumber);
  return {
    premium: usable.filter(({ on }) => on).map(({ license }) => license),
    planOff: usable.filter(({ license, on }) => hasPremium(license) && !on).map(({ license }) => license),
    notUsable: found.filter(({ license }) => !license.usable).map(({ license }) => license),
    cloudOnly: plain.filter(isCloudOnly),
    free: plain.filter(isFree),
    others: plain.filter((license) => !isFree(license) && !isCloudOnly(license)),
    unknown: found.length < assigned.length,
  };
}

function products(licenses: readonly License[]): { readonly products: string } {
  return { products: licenses.map(({ partNumber }) => partNumber).join(',') };
}

/** A licence is missing. Where the tenant owns, or may own, a fitting one, some people get through all the same, so the code is not sure. */
function missing({ tenant: { licenses } }: Subject, ...found: Finding['evidence']): Finding {
  const owned = !licenses.known || licenses.value.some((license) => license.usable && hasPremium(license));
  const note = evidence('licenseSomeGetThrough', 'note', ['rule']);
  return stopped('licenseMissing', owned ? inferred('SSPR_0012') : documented('SSPR_0012'), ...found, ...(owned ? [note] : []));
}

/** Nothing covers this person in full; say what is there, and whether it may do. */
function withoutPremium(subject: Subject, held: Sorted): Finding {
  const place = passwordPlace(subject);
  const notes = [
    ...(held.planOff.length > 0 ? [evidence('licensePlanOff', 'fail', ['users'], products(held.planOff))] : []),
    ...(held.notUsable.length > 0 ? [evidence('licenseNotUsable', 'fail', ['licenses'], products(held.notUsable))] : []),
    ...(held.free.length > 0 ? [evidence('licenseFree', 'fail', ['licenses', 'inferred'], products(held.free))] : []),
  ];
  const paid = [...held.cloudOnly, ...held.others];
  if (held.unknown) return untold('licenseUnknown', ...notes, evidence('licenseNotInTenant', 'unknown', ['licenses']));
  if (paid.length === 0) return missing(subject, ...notes, evidence('licenseNone', 'fail', ['users']));
  if (place === 'onPremises') return missing(subject, ...notes, evidence('licenseNoWriteback', 'fail', ['licenses'], products(paid)));
  if (place === 'cloud' && held.cloudOnly.length > 0) {
    const warnings = [evidence('licenseCheck', 'note', ['licenses', 'inferred'], products(held.cloudOnly))];
    return { ...passed(...notes, evidence('licenseCloudOnly', 'pass', ['licenses', 'inferred'], products(held.cloudOnly))), warnings };
  }
  return untold('licenseUnknown', ...notes, evidence('licenseVerify', 'unknown', ['licenses', 'inferred'], products(paid)));
}

/** Guests hold no licence of their own as a rule; what counts is whether the tenant has premium at all. Inferred. */
function ofGuest(subscriptions: readonly License[]): Finding {
  if (subscriptions.some((license) => license.usable && hasPremium(license)))
    return passed(evidence('licenseGuest', 'pass', ['licenses', 'inferred']));
  return untold('licenseUnknown', evidence('licenseGuestNone', 'unknown', ['licenses', 'inferred']));
}

/**
 * Whether a licence covers the reset of this kind of account: R4. P1 or P2 covers everybody, also inside a larger product; Business Standard
 * covers people of the cloud; of other paid products nobody documents which plan gives reset, so they are to be verified. Source: rules.md
 * section 6 [D: LIC], plan ids [C].
 */
export const license: Gate = (subject) => {
  const { account } = subject.traits;
  if (!account) return passed();
  const notRead = evidence('licenseNotRead', 'unknown', [account.licenses === null ? 'users' : 'licenses']);
  if (account.licenses === null) return untold('licenseUnknown', notRead);
  if (account.licenses.length === 0 && !resetsByEmail(account.guest)) return missing(subject, evidence('licenseNone', 'fail', ['users']));
  if (!subject.tenant.licenses.known) return untold('licenseUnknown', notRead);
  const held = sorted(account.licenses, subject.tenant.licenses.value);
  if (held.premium.length > 0) return passed(evidence('licensePremium', 'pass', ['licenses'], products(held.premium)));
  if (resetsByEmail(account.guest)) return ofGuest(subject.tenant.licenses.value);
  return withoutPremium(subject, held);
};
