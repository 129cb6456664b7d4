import { guest } from '../users/gates/guest';
import { check } from './check';
import { answer, cannotTell } from './outcome';
import { subjectOf, untoldBy } from './person';

/** Whether the person is a member, or which kind of guest. */
export const guestKind = check({
  id: 'guestKind',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const finding = guest(subjectOf(given));
    const kind = given.user.traits.account?.guest;
    if (kind === undefined) return cannotTell(given.tenant.users.known ? 'accountUnknown' : given.tenant.users.why);
    if (kind === false) return answer('member', 'read', ...finding.evidence);
    if (kind === null || kind === 'unclear')
      return finding.outcome === 'unknown' ? untoldBy(finding, given.tenant) : cannotTell('guestUnclear', ...finding.evidence);
    return answer(kind, 'read', ...finding.evidence);
  },
});
