import { standingOf } from '../users/gates/administrator';
import { needed } from '../users/gates/methods';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { elsewhere, subjectOf } from './person';

/** How many methods a reset takes. That it was raised lately nobody can see. */
export const methodsRequired = check({
  id: 'methodsRequired',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const { policy, evidence: standing } = standingOf(given.user.traits);
    if (policy === 'administrator') return answer('two', 'inferred', standing, seen('adminsNeedTwo', 'note', ['rule', 'inferred']));
    const { count, sure, evidence } = needed(subject);
    if (count === undefined) return cannotTell('portalOnly', evidence);
    return answer(count === 1 ? 'one' : 'two', sure ? 'declared' : 'inferred', evidence);
  },
});
