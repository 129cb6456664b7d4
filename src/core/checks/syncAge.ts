import { DAY } from '../tenant/times';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { cloudOnly, elsewhere, subjectOf } from './person';

/** Synchronisation runs every half hour. Somebody older than a day in it is not looked at: the directory as a whole stands still. */
export const syncAge = check({
  id: 'syncAge',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const none = elsewhere(subject) ?? cloudOnly(subject);
    if (none) return none;
    const { organization } = given.tenant;
    if (!organization.known) return cannotTell(organization.why);
    const at = organization.value.lastSync;
    if (at === null) return cannotTell('syncNotTold');
    return given.now - at > DAY
      ? answer('stale', 'inferred', seen('synced', 'fail', ['organization', 'inferred'], { at }))
      : answer('recent', 'inferred', seen('synced', 'pass', ['organization', 'inferred'], { at }));
  },
});
