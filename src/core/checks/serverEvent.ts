import { impliedServerEvent } from '../guide/implied';
import { find } from '../codes/find';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { cloudOnly, elsewhere, subjectOf } from './person';
import { DAY } from '../tenant/times';

/** The server's log is on the server. Sometimes the audit log carries its error number along. */
export const serverEvent = check({
  id: 'serverEvent',
  needs: ['user', 'tenant'],
  considers: ['attempts'],
  judge: (given) => {
    const subject = subjectOf(given);
    const none = elsewhere(subject) ?? cloudOnly(subject);
    if (none) return none;
    const recent = given.attempts.known ? given.attempts.value.filter(({ at }) => given.now - at < 7 * DAY) : [];
    for (const { at, reason } of [...recent].sort((a, b) => b.at - a.at)) {
      for (const { id } of find((reason ?? '').slice(0, 2000))) {
        const option = impliedServerEvent(id);
        if (option !== undefined)
          return answer(option, 'inferred', seen('attemptFound', 'fail', ['attempts', 'inferred'], { at, code: id }));
      }
    }
    return cannotTell('serverOnly');
  },
});
