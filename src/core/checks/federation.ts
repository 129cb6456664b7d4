import { passwordEvidence, passwordPlace } from '../users/gates/password';
import { check } from './check';
import { answer, cannotTell } from './outcome';
import { elsewhere, subjectOf } from './person';

/** Where the password is kept and who checks it. Pass-through is concluded, never told. */
export const federation = check({
  id: 'federation',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const found = passwordEvidence(subject);
    const { users } = given.tenant;
    switch (found.id) {
      case 'passwordInCloud':
        return passwordPlace(subject) === 'cloud' ? answer('cloudOnly', found.basis, found) : cannotTell('whoChecksPassword', found);
      case 'passwordFederated':
        return answer('federated', found.basis, found);
      case 'passwordHashSynced':
        return answer('hashSync', found.basis, found);
      case 'passwordPassThrough':
        return answer('passThrough', found.basis, found);
      case 'passwordFederatedOnly':
        return cannotTell('federatedNotSynced', found);
      case 'passwordOnPremises':
        return answer('synced', 'read', found);
      default:
        return cannotTell(given.user.traits.account || users.known ? 'accountUnknown' : users.why, found);
    }
  },
});
