import { rowOf } from '../users/gates/report';
import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';
import { elsewhere, subjectOf } from './person';
import { methodsFinding, registeredOf } from './registration';

/** Whether the person depends on a method that ends. */
export const deadlines = check({
  id: 'deadlines',
  needs: ['user', 'tenant'],
  considers: ['liveMethods'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const found = registeredOf(subject, given.liveMethods);
    const { registrations } = given.tenant;
    if (!found.row?.methods)
      return cannotTell(rowOf(subject.traits) || registrations.known ? 'methodsNotRead' : registrations.why, ...found.evidence);
    const finding = methodsFinding(found);
    if (!finding) return cannotTell('adminUnknown', ...found.evidence);
    const ending = (finding.warnings ?? []).filter(({ id }) => id === 'smsVoiceOnly' || id === 'smsVoiceEnded' || id === 'questionsOnly');
    const evidence = [...found.evidence, ...ending];
    if (ending.some(({ id }) => id !== 'questionsOnly')) return answer('phoneOnly', 'read', ...evidence);
    if (ending.length > 0) return answer('questionsOnly', 'read', ...evidence);
    return answer('none', 'inferred', ...evidence, seen('nothingEnds', 'pass', ['rule', 'inferred']));
  },
});
