import { writeback } from '../users/gates/writeback';
import { check } from './check';
import { answer, cannotTell } from './outcome';
import { cloudOnly, elsewhere, subjectOf } from './person';

/** The switch in the admin center: declared, or concluded from somebody who got through. Graph does not tell it. */
export const portalIntegrationSwitch = check({
  id: 'portalIntegrationSwitch',
  needs: ['user', 'tenant', 'declared'],
  judge: (given) => {
    const subject = subjectOf(given);
    const none = elsewhere(subject) ?? cloudOnly(subject);
    if (none) return none;
    const { declared, tenant } = given;
    // Signs, the newest first, behind the place of the password.
    const [, ...signs] = given.user.traits.account ? writeback(subject).evidence : [];
    const told = signs.find(({ id }) => id.startsWith('writebackDeclared') || id === 'writebackWorked');
    if (told?.id === 'writebackWorked') return signs[0] === told ? answer('on', 'inferred', told) : cannotTell('portalOnly', ...signs);
    if (told?.id === 'writebackDeclaredOn') return answer('on', 'declared', told);
    // Somebody switched it on since: the declaration is old.
    if (told) return signs[0] === told ? answer('off', 'declared', told) : cannotTell('contradiction', ...signs);
    return cannotTell(tenant.activity.known || declared ? 'portalOnly' : tenant.activity.why);
  },
});
