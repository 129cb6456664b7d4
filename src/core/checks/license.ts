import { license as licenseGate } from '../users/gates/license';
import type { Finding } from '../users/gates/gate';
import type { EvidenceId } from '../users/evidence';
import { check } from './check';
import { answer, cannotTell, doesNotApply } from './outcome';
import { basisOf, elsewhere, subjectOf, untoldBy } from './person';

function says(finding: Finding, id: EvidenceId): boolean {
  return finding.evidence.some((evidence) => evidence.id === id);
}

/** Which licence the person has, by what it holds of reset. */
export const license = check({
  id: 'license',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    if (!given.user.traits.account) return cannotTell(given.tenant.users.known ? 'accountUnknown' : given.tenant.users.why);
    const finding = licenseGate(subject);
    if (says(finding, 'licenseGuest') || says(finding, 'licenseGuestNone')) return doesNotApply('guestLicense', ...finding.evidence);
    if (says(finding, 'licensePremium')) return answer('premium', basisOf(finding.evidence, 'pass'), ...finding.evidence);
    // That it is another paid product was read, whatever it holds.
    if (says(finding, 'licenseCloudOnly') || says(finding, 'licenseVerify') || says(finding, 'licenseNoWriteback'))
      return answer('paidOther', 'read', ...finding.evidence);
    if (finding.outcome === 'unknown') return untoldBy(finding, given.tenant);
    return answer(says(finding, 'licensePlanOff') ? 'planOff' : 'none', 'read', ...finding.evidence);
  },
});
