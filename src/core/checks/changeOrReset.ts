import { DAY } from '../tenant/times';
import { attemptsIn } from './attempts';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

const ids = { change: 'changed', reset: 'resetByPerson', byAdministrator: 'resetByAdministrator', unlock: 'unlocked' } as const;

/** What was being done at the last try of this week, by the activity that the service logged. */
export const changeOrReset = check({
  id: 'changeOrReset',
  needs: ['attempts'],
  judge: ({ attempts, now }) => {
    const [last] = attemptsIn(attempts);
    if (!last) return cannotTell('noAttempts', seen('attemptsNone', 'unknown', ['attempts']));
    const { at, doing } = last;
    if (doing === undefined) return cannotTell('attemptReason');
    const found = seen(ids[doing], 'note', ['attempts'], { at });
    return now - at > 7 * DAY ? cannotTell('attemptsOld', found) : answer(doing, 'read', found);
  },
});
