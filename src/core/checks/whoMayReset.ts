import { rowOf } from '../users/gates/report';
import type { Basis } from '../users/verdict';
import { check } from './check';
import { type CheckEvidence, seen } from './evidence';
import { answer, cannotTell, doesNotApply } from './outcome';
import { elsewhere, subjectOf } from './person';
import { coversEverybody, notCovered, resettingRoles } from './resetRoles';

interface Target {
  readonly roles: readonly string[];
  readonly basis: Basis;
  readonly evidence: CheckEvidence;
}

function join(roles: readonly string[]): { readonly roles: string } {
  return { roles: roles.join(',') };
}

/**
 * Whether the person who is signed in may reset this one's password: rules.md section 10. Roles held through a group, or only to be activated,
 * are not among those that Graph lists for a role, so a person without any is taken for one only if the report agrees.
 */
export const whoMayReset = check({
  id: 'whoMayReset',
  needs: ['user', 'tenant', 'me'],
  considers: ['targetRoles', 'targetProtected'],
  judge: (given) => {
    const { me, user, targetRoles, targetProtected } = given;
    const guest = elsewhere(subjectOf(given));
    if (guest) return guest;
    if (me.id.toLowerCase() === user.id.toLowerCase()) return doesNotApply('ownAccount');
    const held = me.roles.length > 0 ? seen('meRoles', 'note', ['me'], join(me.roles)) : seen('meNoRole', 'fail', ['me']);
    if (coversEverybody(me.roles)) return answer('mayReset', 'read', held);
    const mine = resettingRoles(me.roles);
    if (mine.length === 0) return answer('noRole', 'read', held);
    if (targetProtected.known && targetProtected.value)
      return answer('targetProtected', 'read', held, seen('targetProtected', 'fail', ['targetProtected']));
    const target = targetOf(targetRoles.known ? targetRoles.value : undefined, rowOf(user.traits)?.admin ?? null);
    if (!target) return cannotTell(targetRoles.known ? 'adminUnknown' : targetRoles.why, held);
    const left = notCovered(mine, target.roles);
    if (left.length > 0) return answer('roleTooLow', 'read', held, target.evidence, seen('targetNotCovered', 'fail', ['rule'], join(left)));
    return targetProtected.known
      ? answer('mayReset', target.basis, held, target.evidence, seen('targetNotProtected', 'pass', ['targetProtected']))
      : answer('mayReset', 'inferred', held, target.evidence, seen('targetProtectionNotRead', 'unknown', ['targetProtected']));
  },
});

/** Undefined: nothing tells, or the roles and the report disagree. */
function targetOf(roles: readonly string[] | undefined, admin: boolean | null): Target | undefined {
  if (roles && roles.length > 0) return { roles, basis: 'read', evidence: seen('targetRoles', 'note', ['targetRoles'], join(roles)) };
  if (admin === true) return undefined;
  if (roles) return { roles, basis: 'read', evidence: seen('targetNoRole', 'note', ['targetRoles']) };
  return admin === false
    ? { roles: [], basis: 'inferred', evidence: seen('targetNoRoleByReport', 'note', ['registrations', 'inferred']) }
    : undefined;
}
