import { readiness as readinessOf } from '../users/readiness';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** The verdict of readiness: everything that can be read, taken together. What stops somebody is the answer of the check of that gate. */
export const readiness = check({
  id: 'readiness',
  needs: ['user', 'tenant'],
  judge: ({ user, tenant, now }) => {
    const { verdict, reason } = readinessOf(user.traits, tenant, now);
    if (verdict === 'cannotTell') return cannotTell(reason);
    return verdict === 'ready'
      ? answer('ready', 'inferred', seen('wouldPass', 'pass', ['rule', 'inferred']))
      : answer('notReady', 'inferred', seen('wouldStop', 'note', ['rule', 'inferred']));
  },
});
