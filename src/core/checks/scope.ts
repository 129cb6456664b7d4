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
    // Of a group that was declared nobody is stopped by the setting; whether the person is in it is the next question.
    if (finding.outcome === 'unknown' && declared === 'selected' && policy === 'user')
      return answer('selected', 'declared', ...finding.evidence);
    if (finding.outcome === 'unknown') return untoldBy(finding, given.tenant);
    if (finding.outcome === 'pass') {
      const setting = declared ?? looks;
      // The report says that it is on for this person; which of the two settings does that is open.
      if (setting === undefined || setting === 'none') return answer('thisUser', basisOf(finding.evidence, 'pass'), ...finding.evidence);
      return answer(setting, declared === null ? 'inferred' : basisOf(finding.evidence, 'pass'), ...finding.evidence);
    }
    if (policy === 'unclear') return cannotTell('mayBeAdministrator', standing, ...finding.evidence);
    if (declared === 'none') return answer('none', 'declared', ...finding.evidence);
    if (declared === 'selected') return answer('selected', 'declared', ...finding.evidence);
    return looks === 'none' ? answer('none', 'inferred', ...finding.evidence) : answer('notThisUser', 'read', ...finding.evidence);
  },
});
