import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { elsewhere, subjectOf } from './person';

/** Whether the account is one of this tenant: who was found here is. What matters of guests from elsewhere, `guestKind` says. */
export const tenantMatch = check({
  id: 'tenantMatch',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const { account } = given.user.traits;
    if (!account) return cannotTell(given.tenant.users.known ? 'accountUnknown' : given.tenant.users.why);
    return elsewhere(subject) ?? answer('same', 'read', seen('accountHere', 'pass', ['users']));
  },
});
