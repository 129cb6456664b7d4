import { adminReset, standingOf } from '../users/gates/administrator';
import { check } from './check';
import { answer, cannotTell } from './outcome';
import { subjectOf } from './person';

/** Whether the policy for administrators holds for the person, and whether it lets them reset. */
export const adminPolicy = check({
  id: 'adminPolicy',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const { tenant, user } = given;
    const { policy, evidence } = standingOf(user.traits);
    if (policy === 'user') return answer('noRole', evidence.basis, evidence);
    if (policy === 'unclear') return cannotTell(user.traits.roles || tenant.roles.known ? 'adminUnknown' : tenant.roles.why, evidence);
    const found = adminReset(subjectOf(given)).evidence;
    if (!tenant.adminReset.known)
      return policy === 'administrator'
        ? answer('holdsRole', 'read', evidence, ...found)
        : cannotTell(tenant.adminReset.why, evidence, ...found);
    return answer(tenant.adminReset.value ? 'resetOn' : 'resetOff', policy === 'presumed' ? 'inferred' : 'read', evidence, ...found);
  },
});
