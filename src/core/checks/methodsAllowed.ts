import { standingOf } from '../users/gates/administrator';
import { allowed } from '../users/gates/allowed';
import type { Subject } from '../users/gates/gate';
import { holdingsOf, proofs } from '../users/methodKinds';
import type { Evidence } from '../users/verdict';
import { check } from './check';
import { answer, cannotTell, doesNotApply } from './outcome';
import { elsewhere, subjectOf } from './person';
import { methodsFinding, registeredOf } from './registration';

/** No method that counts is on for anybody, as far as the policy decides that. */
function nothingOn(subject: Subject): readonly Evidence[] | undefined {
  const all = proofs.map((proof) => allowed(proof, [], subject));
  return all.every(({ state }) => state === 'no') ? all.map(({ evidence }) => evidence) : undefined;
}

/** Whether what is registered may be used for reset. One of several that is off stops nobody, so it counts only where somebody is stopped. */
export const methodsAllowed = check({
  id: 'methodsAllowed',
  needs: ['user', 'tenant'],
  considers: ['liveMethods'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const { policy, evidence: standing } = standingOf(given.user.traits);
    if (policy === 'administrator' || policy === 'presumed') return doesNotApply('administratorPolicy', standing);
    const nothing = nothingOn(subject);
    if (nothing) return answer('none', 'read', ...nothing);
    const found = registeredOf(subject, given.liveMethods);
    const { registrations } = given.tenant;
    if (!found.row?.methods) return cannotTell(registrations.known ? 'methodsNotRead' : registrations.why, ...found.evidence);
    const held = [...holdingsOf(found.row.methods).proofs].map(([proof, names]) => allowed(proof, names, found.subject));
    const evidence = [...found.evidence, ...held.map((each) => each.evidence)];
    if (held.length === 0) return doesNotApply('nothingRegistered', ...evidence);
    const finding = methodsFinding(found);
    if (finding?.outcome === 'pass')
      return answer('allowed', 'read', ...evidence, ...finding.evidence.filter(({ id }) => id === 'reportCapable'));
    if (held.every(({ state }) => state === 'yes')) return answer('allowed', 'read', ...evidence);
    const stopped = finding?.outcome === 'stop';
    if (stopped && held.some(({ state }) => state === 'no')) return answer('off', 'read', ...evidence);
    // Enough is registered and reset is on, yet the service counts the person as not able.
    if (stopped && finding.reason === 'methodsNotAllowed') {
      const flags = finding.evidence.filter(({ id }) => id === 'reportRegistered' || id === 'reportNotCapable');
      const groups = evidence.some(({ id }) => id === 'methodForGroups');
      return answer(groups ? 'otherGroup' : 'off', 'inferred', ...evidence, ...flags);
    }
    return cannotTell(given.tenant.methods.known ? 'methodsUnknown' : given.tenant.methods.why, ...evidence);
  },
});
