import { isFreeProduct, premiumPlans } from '../plans';
import type { License } from '../tenant';
import { row, type RowOf, unknownRow } from './row';

/** More subscriptions than this are counted, not listed. */
const MOST_LISTED = 12;

function premium({ plans }: License): 'p1' | 'p2' | undefined {
  const ids = plans.map(({ id }) => id.toLowerCase());
  if (ids.includes(premiumPlans.p2)) return 'p2';
  return ids.includes(premiumPlans.p1) ? 'p1' : undefined;
}

/** Null as soon as one is not told: a sum of a part would mislead. */
function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
}

/** The subscriptions that hold Entra ID P1 or P2, bought and assigned. */
export const licensesRow: RowOf = ({ licenses }, context) => {
  if (!licenses.known) return unknownRow('licenses', context, 'licenses', licenses.why);
  const texts = context.texts.licenses;
  const all = licenses.value;
  const holding = all.filter((license) => premium(license) !== undefined);
  const usable = holding.filter((license) => license.usable);
  const paidOther = all.some(({ usable: inForce, partNumber, bought }) => inForce && bought !== 0 && !isFreeProduct(partNumber));
  const overused = usable.filter(({ bought, used }) => bought !== null && used !== null && used > bought);
  const listed = [...usable, ...holding.filter((license) => !license.usable), ...all.filter((license) => premium(license) === undefined)];
  const details = [
    ...overused.map(({ partNumber }) => texts.overused(partNumber)),
    ...(usable.length > 0 ? [texts.perUser] : [paidOther ? texts.otherMeans : texts.noneMeans]),
    ...listed.slice(0, MOST_LISTED).map((license) => texts.subscription(license.partNumber, license.used, license.bought, license.usable)),
    ...(listed.length > MOST_LISTED ? [texts.more(listed.length - MOST_LISTED)] : []),
  ];
  if (usable.length === 0) {
    const value = holding.length > 0 ? texts.notUsable : paidOther ? texts.paidOther : texts.none;
    return row('licenses', context, { value, state: paidOther && holding.length === 0 ? 'attention' : 'bad', details });
  }
  const name = usable.every((license) => premium(license) === 'p2') ? texts.p2 : texts.p1;
  return row('licenses', context, {
    value: texts.premium(name, sum(usable.map(({ used }) => used)), sum(usable.map(({ bought }) => bought))),
    state: overused.length > 0 ? 'attention' : 'good',
    details,
  });
};
