import { DAY } from '../tenant/times';
import { attemptsIn } from './attempts';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** A failure older than this is hardly what the person calls about. */
const OLD = 7 * DAY;

/**
 * What the last try in the audit log came to. A success of this week by the person themselves is taken for one until somebody says that
 * something else was seen since; what an administrator did, or a change of a known password, says nothing of a reset.
 */
export const lastAttempts = check({
  id: 'lastAttempts',
  needs: [],
  considers: ['attempts', 'user', 'tenant'],
  judge: ({ attempts, user, tenant, now }) => {
    // Whoever types a name that the tenant does not have is told so.
    if (!user.known && user.why.reason === 'notFound')
      return answer('userNotFound', 'inferred', seen('nameNotFound', 'fail', ['users', 'inferred']));
    if (!attempts.known) return cannotTell(attempts.why);
    const [last] = attemptsIn(attempts.value);
    if (!last) return cannotTell('noAttempts', seen('attemptsNone', 'unknown', ['attempts']));
    const { at, kind, option, code, doing } = last;
    switch (kind) {
      case 'succeeded':
        return doing === 'reset' && now - at <= OLD
          ? answer('worked', 'inferred', seen('attemptSucceeded', 'note', ['attempts', 'inferred'], { at }))
          : cannotTell('attemptSucceeded', seen('attemptSucceeded', 'note', ['attempts'], { at }));
      case 'unfinished':
        return cannotTell('attemptUnfinished', seen('attemptUnfinished', 'note', ['attempts'], { at }));
      case 'unexplained':
        return cannotTell('attemptReason', seen('attemptFailed', 'note', ['attempts'], { at }));
    }
    if (option === undefined || code === undefined) return cannotTell('attemptReason');
    if (now - at > OLD) return cannotTell('attemptsOld', seen('attemptFound', 'note', ['attempts'], { at, code }));
    const { writebackWorked: worked } = tenant.known ? tenant.value.inferred : { writebackWorked: null };
    if (option === 'onPremisesUnreachable' && worked !== null && worked > at)
      return cannotTell('attemptSince', seen('attemptFound', 'note', ['attempts'], { at, code }));
    const basis = kind === 'ended' && option !== 'contactAdministrator' ? ('inferred' as const) : ('read' as const);
    return answer(
      option,
      basis,
      seen('attemptFound', option === 'contactAdministrator' ? 'note' : 'fail', ['attempts', basis], { at, code }),
    );
  },
});
