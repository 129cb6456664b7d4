import { phoneForms } from '../users/gates/directory';
import { holdingsOf } from '../users/methodKinds';
import { check } from './check';
import { seen } from './evidence';
import { cannotTell, doesNotApply } from './outcome';
import { elsewhere, subjectOf } from './person';
import { registeredOf } from './registration';

/**
 * Graph masks registered numbers, and what stands in the profile no longer counts: an odd number there is worth a look, no answer. What can be
 * told is that no number or address is registered.
 */
export const phoneFormat = check({
  id: 'phoneFormat',
  needs: ['user', 'tenant'],
  considers: ['liveMethods'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const { row, evidence } = registeredOf(subject, given.liveMethods);
    const forms = phoneForms(given.user.traits.account);
    if (!row?.methods) return cannotTell('numberHidden', ...evidence, ...forms);
    const { proofs, notKnown } = holdingsOf(row.methods);
    const some = (['mobilePhone', 'officePhone', 'email'] as const).some((proof) => proofs.has(proof)) || notKnown.length > 0;
    if (!some) return doesNotApply('noPhone', ...evidence);
    return cannotTell(
      'numberHidden',
      seen('phoneRegistered', 'note', [given.liveMethods.known ? 'liveMethods' : 'registrations']),
      ...forms,
    );
  },
});
