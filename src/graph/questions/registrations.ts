import type { RegistrationCounts } from '../../core/tenant/tenant';
import type { RegistrationRow } from '../../core/users/tenantUser';
import { registrationRow } from '../shapes/registration';
import { filter, type Page, pageOf, type Question } from './question';

/** Values that Microsoft adds to an enumeration later come by their names, and not as "unknownFutureValue". */
export const futureValues = { Prefer: 'include-unknown-enum-members' };

const REPORT = '/reports/authenticationMethods/userRegistrationDetails';

function report(path: string): Question<Page<RegistrationRow>> {
  return { path, headers: futureValues, report: true, parse: pageOf(registrationRow) };
}

/** The whole report: what is read where the service refuses to filter. */
export const wholeReport = report(`${REPORT}?$top=999`);

/** The same with pages as long as the service likes: `$top` is not documented for it, though many send it. */
export const bareReport = report(REPORT);

function part(expression: string): Question<Page<RegistrationRow>> {
  return report(`${REPORT}?${filter(expression)}&$top=999`);
}

const stuck = part('isSsprEnabled eq true and isSsprCapable eq false');
const able = part('isSsprEnabled eq true and isSsprCapable eq true');
const off = part('isSsprEnabled eq false');

/**
 * The report in three parts that do not overlap. Those who are enabled but not able are what somebody came for: first, unless there are more
 * of them than of all others, in which case the others tell sooner who they are.
 */
export function reportParts(counts: RegistrationCounts | undefined): readonly Question<Page<RegistrationRow>>[] {
  if (typeof counts?.enabled !== 'number' || counts.capable === null) return [stuck, able, off];
  const [stuckCount, offCount] = [counts.enabled - counts.capable, counts.total - counts.enabled];
  const others = counts.capable <= offCount ? [able, off] : [off, able];
  return stuckCount <= counts.total - stuckCount ? [stuck, ...others] : [...others, stuck];
}

/** The row of one person by user principal name, where their id is not known. */
export function registrationNamed(userPrincipalName: string): Question<Page<RegistrationRow>> {
  return report(`${REPORT}?${filter(`userPrincipalName eq '${userPrincipalName.replaceAll("'", "''")}'`)}`);
}
