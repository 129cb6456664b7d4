import { account } from '../users/gates/account';
import { passwordPlace } from '../users/gates/password';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { subjectOf, untoldBy } from './person';

/**
 * Graph tells whether an account is enabled. Whether Active Directory has locked it nobody tells there, so for a synchronised person an
 * enabled account is not yet "enabled and not locked".
 */
export const accountEnabled = check({
  id: 'accountEnabled',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const finding = account(subject);
    if (finding.outcome === 'unknown') return untoldBy(finding, given.tenant);
    if (finding.outcome === 'stop') return answer('disabled', 'read', ...finding.evidence);
    if (passwordPlace(subject) !== 'cloud')
      return cannotTell('lockNotVisible', ...finding.evidence, seen('lockNotVisible', 'unknown', ['rule']));
    return answer('enabled', 'inferred', ...finding.evidence, seen('smartLockoutNotVisible', 'note', ['rule']));
  },
});
