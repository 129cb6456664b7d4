import { DAY } from '../tenant/times';
import { attemptsIn } from './attempts';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** A failure older than this is hardly what the person calls about. */
const OLD = 7 * DAY;

/** What the last try in the audit log came to. A success is no answer: the person may have met something else since. */
export const lastAttempts = check({
  id: 'lastAttempts',
  needs: ['attempts'],
  judge: ({ attempts, now }) => {
    const [last] = attemptsIn(attempts);
    if (!last) return cannotTell('noAttempts', seen('attemptsNone', 'unknown', ['attempts']));
    const { at, kind, option, code } = last;
    switch (kind) {
      case 'succeeded':
        return cannotTell('attemptSucceeded', seen('attemptSucceeded', 'note', ['attempts'], { at }));
      case 'unfinished':
        return cannotTell('attemptUnfinished', seen('attemptUnfinished', 'note', ['attempts'], { at }));
      case 'unexplained':
        return cannotTell('attemptReason', seen('attemptFailed', 'note', ['attempts'], { at }));
    }
    if (option === undefined || code === undefined) return cannotTell('attemptReason');
    if (now - at > OLD) return cannotTell('attemptsOld', seen('attemptFound', 'note', ['attempts'], { at, code }));
    const basis = kind === 'ended' && option !== 'contactAdministrator' ? ('inferred' as const) : ('read' as const);
    return answer(
      option,
      basis,
      seen('attemptFound', option === 'contactAdministrator' ? 'note' : 'fail', ['attempts', basis], { at, code }),
    );
  },
});
