import { DAY } from '../tenant/times';
import { attemptsIn } from './attempts';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** Where the password was reset last: by the person, which the log tells; an administrator's place it does not tell. */
export const resetPlace = check({
  id: 'resetPlace',
  needs: ['attempts'],
  judge: ({ attempts, now }) => {
    const done = attemptsIn(attempts).find(({ kind, option }) => kind === 'succeeded' || option === 'succeededButUnusable');
    if (!done) return cannotTell('noAttempts', seen('attemptsNone', 'unknown', ['attempts']));
    const { at, doing } = done;
    if (doing === 'byAdministrator') return cannotTell('placeNotTold', seen('resetByAdministrator', 'note', ['attempts'], { at }));
    if (doing !== 'reset' || now - at > 7 * DAY) return cannotTell('attemptsOld', seen('attemptSucceeded', 'note', ['attempts'], { at }));
    return answer('user', 'read', seen('resetByPerson', 'pass', ['attempts'], { at }));
  },
});
