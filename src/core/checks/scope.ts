import { standingOf } from '../users/gates/administrator';
import { scope as scopeGate } from '../users/gates/scope';
import { check } from './check';
import { answer, cannotTell, doesNotApply } from './outcome';
import { basisOf, elsewhere, subjectOf, untoldBy } from './person';

/**
 * For whom reset is on. Graph hides the setting: what the administrator declared comes first, then what the report says of this person and, by
 * its other rows, of everybody.
 */
export const scope = check({
  id: 'scope',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const { policy, evidence: standing } = standingOf(given.user.traits);
    if (policy === 'administrator' || policy === 'presumed') return doesNotApply('administratorPolicy', standing);
    const finding = scopeGate(subject);
    const declared = given.tenant.declared?.scope ?? null;
    const looks = given.tenant.inferred.scope?.value;
    if (finding.outcome === 'unknown') return untoldBy(finding, given.tenant);
    // The report says that it is on for this person; which of the two settings does that is open, and nobody is stopped by either.
    if (finding.outcome === 'pass')
      return answer(
        declared === 'selected' || (declared === null && looks === 'selected') ? 'selected' : 'all',
        declared === null ? 'inferred' : basisOf(finding.evidence, 'pass'),
        ...finding.evidence,
      );
    if (policy === 'unclear') return cannotTell('mayBeAdministrator', standing, ...finding.evidence);
    if (declared === 'none') return answer('none', 'declared', ...finding.evidence);
    if (declared === 'selected') return answer('selected', 'declared', ...finding.evidence);
    return looks === 'none' ? answer('none', 'inferred', ...finding.evidence) : answer('notThisUser', 'read', ...finding.evidence);
  },
});
