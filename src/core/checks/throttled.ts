import { DAY } from '../tenant/times';
import { attemptsIn } from './attempts';
import { check } from './check';
import { seen } from './evidence';
import { answer } from './outcome';

/** Blocked for 24 hours after too many tries, unless the password was reset since. The log may be an hour late, so "no" is concluded. */
export const throttled = check({
  id: 'throttled',
  needs: ['attempts'],
  judge: ({ attempts, now }) => {
    const all = attemptsIn(attempts);
    const block = all.find(({ option }) => option === 'tooManyAttempts');
    const succeeded = all.find(({ kind }) => kind === 'succeeded');
    if (block && now - block.at < DAY && (!succeeded || succeeded.at < block.at))
      return answer('blocked', 'read', seen('blocked', 'fail', ['attempts'], { at: block.at }));
    return answer('no', 'inferred', seen('notBlocked', 'pass', ['attempts', 'inferred']));
  },
});
