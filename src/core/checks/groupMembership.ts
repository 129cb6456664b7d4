import { standingOf } from '../users/gates/administrator';
import { scope as scopeGate } from '../users/gates/scope';
import { check } from './check';
import { answer, cannotTell, doesNotApply } from './outcome';
import { elsewhere, subjectOf, untoldBy } from './person';

/** Whether the person is in the group that may reset: by the declared groups, or concluded where the report allows some and not this one. */
export const groupMembership = check({
  id: 'groupMembership',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const { policy, evidence: standing } = standingOf(given.user.traits);
    if (policy === 'administrator' || policy === 'presumed') return doesNotApply('administratorPolicy', standing);
    const { declared, inferred } = given.tenant;
    const value = declared?.scope ?? inferred.scope?.value;
    const finding = scopeGate(subject);
    if (value === 'all' || value === 'none') return doesNotApply('scopeNotSelected', ...finding.evidence);
    if (finding.outcome === 'unknown') return untoldBy(finding, given.tenant);
    if (value === undefined) return cannotTell('portalOnly', ...finding.evidence);
    const basis = finding.evidence.some(({ id }) => id === 'inGroup' || id === 'notInGroup') ? 'declared' : 'inferred';
    if (finding.outcome === 'pass') return answer('member', basis, ...finding.evidence);
    return policy === 'unclear'
      ? cannotTell('mayBeAdministrator', standing, ...finding.evidence)
      : answer('notMember', basis, ...finding.evidence);
  },
});
