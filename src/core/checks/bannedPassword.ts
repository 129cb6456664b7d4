import { attemptsIn } from './attempts';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** The log tells that a password was refused as too easy, never which kind it was; and that another was accepted since. */
export const bannedPassword = check({
  id: 'bannedPassword',
  needs: ['attempts'],
  judge: ({ attempts }) => {
    const all = attemptsIn(attempts);
    const refused = all.find(({ option }) => option === 'passwordBanned');
    const done = all.find(({ kind, doing }) => kind === 'succeeded' && (doing === 'reset' || doing === 'change'));
    if (refused?.code !== undefined && (!done || done.at < refused.at))
      return cannotTell('passwordNotVisible', seen('attemptFound', 'fail', ['attempts'], { at: refused.at, code: refused.code }));
    if (!done) return cannotTell('passwordNotVisible');
    return answer('free', 'inferred', seen('passwordAccepted', 'pass', ['attempts', 'inferred'], { at: done.at }));
  },
});
