import type { Tenant } from '../../tenant/tenant';
import { HOUR } from '../../tenant/times';
import { evidence } from '../evidence';
import type { Registration, Traits } from '../tenantUser';
import { type Gate, passed, untold } from './gate';

/** The report is some hours old as a rule; older than this is worth a word. */
const OLD = 24 * HOUR;

/** The row of the person in the report, if there is one. */
export function rowOf({ registration }: Traits): Registration | undefined {
  return registration === 'noRow' ? undefined : registration;
}

/**
 * Whether the registration report speaks of this person. It leaves out disabled and deleted accounts, and new ones for some hours: a missing
 * row is not "not registered". Source: endpoints.md section 0.
 */
export const report: Gate = ({ traits, tenant, now }) => {
  const { registration, account } = traits;
  if (registration === undefined) return untold('registrationUnknown', evidence('reportNotRead', 'unknown', ['registrations']));
  if (registration === 'noRow') {
    // The account gate says so already; the missing row is what the service does with disabled people.
    if (account?.enabled === false) return passed(evidence('reportRowDisabled', 'note', ['registrations']));
    return untold('noReportRow', evidence('reportNoRow', 'unknown', ['registrations']));
  }
  const finding = passed(evidence('reportRow', 'note', ['registrations']));
  const oldest = tenant.reportAge?.oldest;
  if (oldest === undefined || now - oldest <= OLD) return finding;
  return { ...finding, warnings: [evidence('reportOld', 'note', ['registrations'], { at: oldest })] };
};

/** Whether the report was refreshed after what the administrator declared: then it knows better where the two disagree. */
export function reportIsNewer({ reportAge, declared }: Tenant): boolean {
  return reportAge !== null && declared !== null && reportAge.newest > declared.at;
}
