import { HOUR } from '../tenant/times';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

const CHANGED = /^self-serv(?:ice|e) password reset policy change/i;

/** Whether the policy was changed within the hour. The log itself is up to an hour late, so that it shows nothing is no "no". */
export const policyAge = check({
  id: 'policyAge',
  needs: ['tenant'],
  judge: ({ tenant: { activity }, now }) => {
    if (!activity.known) return cannotTell(activity.why);
    const change = activity.value.events.find(({ activity: name, at }) => CHANGED.test(name.trim()) && now - at < HOUR);
    if (!change) return cannotTell('changesNotSeen');
    return answer('recent', 'read', seen('policyChanged', 'fail', ['activity'], { at: change.at }));
  },
});
