import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { cloudOnly, elsewhere, subjectOf } from './person';

/** Whether people may unlock themselves without a new password: declared, for Graph does not tell it. */
export const unlockOption = check({
  id: 'unlockOption',
  needs: ['user', 'tenant', 'declared'],
  judge: (given) => {
    const subject = subjectOf(given);
    const none = elsewhere(subject) ?? cloudOnly(subject);
    if (none) return none;
    const on = given.declared?.unlockWithoutReset ?? null;
    if (!given.declared || on === null) return cannotTell('portalOnly');
    const { at } = given.declared;
    return on
      ? answer('on', 'declared', seen('unlockDeclaredOn', 'pass', ['declared', 'declared'], { at }))
      : answer('off', 'declared', seen('unlockDeclaredOff', 'fail', ['declared', 'declared'], { at }));
  },
});
