import { guest } from '../users/gates/guest';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { elsewhere, subjectOf } from './person';

/** Whether this tenant keeps the account's password: who was found here does, but for guests of others. */
export const tenantMatch = check({
  id: 'tenantMatch',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const { account } = given.user.traits;
    if (!account) return cannotTell(given.tenant.users.known ? 'accountUnknown' : given.tenant.users.why);
    if (account.guest === null || account.guest === 'unclear') return cannotTell('guestUnclear', ...guest(subject).evidence);
    if (elsewhere(subject)) return answer('other', 'read', ...guest(subject).evidence);
    return answer('same', 'read', seen('accountHere', 'pass', ['users']));
  },
});
