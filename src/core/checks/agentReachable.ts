import { DAY } from '../tenant/times';
import { attemptsIn } from './attempts';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { cloudOnly, elsewhere, subjectOf } from './person';

/** Active Directory answered, if only with no. */
const REACHED: readonly string[] = ['onPremisesRefused', 'passwordRefused', 'succeededButUnusable'];

function newest(moments: readonly (number | null | undefined)[]): number | undefined {
  const all = moments.filter((at) => at != null);
  return all.length > 0 ? Math.max(...all) : undefined;
}

/**
 * Whether the on-premises side answers. The status in the admin center nobody but it tells; resets of the last day, of this person or of others,
 * do. A success longer ago says nothing of now; a lost connection does while nobody got through since.
 */
export const agentReachable = check({
  id: 'agentReachable',
  needs: ['user', 'tenant'],
  considers: ['attempts'],
  judge: (given) => {
    const subject = subjectOf(given);
    const none = elsewhere(subject) ?? cloudOnly(subject);
    if (none) return none;
    const { onPremisesTrouble: trouble, writebackWorked } = given.tenant.inferred;
    const own = given.attempts.known ? attemptsIn(given.attempts.value) : [];
    const synced = given.user.traits.account?.synced === true;
    const worked = own.find(({ kind, doing }) => synced && kind === 'succeeded' && doing !== 'byAdministrator')?.at;
    const reached = newest([
      ...[worked, writebackWorked, trouble?.kind === 'refused' ? trouble.at : null],
      own.find(({ option }) => option !== undefined && REACHED.includes(option))?.at,
    ]);
    const lost = newest([
      trouble?.kind === 'unreachable' ? trouble.at : null,
      own.find(({ option }) => option === 'onPremisesUnreachable')?.at,
    ]);
    if (lost !== undefined && (reached === undefined || lost > reached) && given.now - lost < 7 * DAY)
      return answer('cannotConnect', 'inferred', seen('unreachable', 'fail', ['activity', 'inferred'], { at: lost }));
    if (reached !== undefined && given.now - reached < DAY)
      return answer('running', 'inferred', seen('reached', 'pass', ['activity', 'inferred'], { at: reached }));
    return cannotTell('statusHidden');
  },
});
