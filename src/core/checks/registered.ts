import { rowOf } from '../users/gates/report';
import { holdingsOf } from '../users/methodKinds';
import { check } from './check';
import { answer, cannotTell } from './outcome';
import { elsewhere, subjectOf, untoldBy } from './person';
import { methodsFinding, type Registered, registeredOf } from './registration';

/** Nothing registered counts: is there nothing at all, only what never counts, or values in the profile that used to count? */
function nothing({ row, subject }: Registered): 'none' | 'notCounting' | 'profileOnly' {
  if (holdingsOf(row?.methods ?? []).notCounting.length > 0) return 'notCounting';
  const { account } = subject.traits;
  const phone = [account?.mobilePhone, account?.officePhone].some((form) => form != null && form !== 'none');
  return phone || account?.otherMail === true ? 'profileOnly' : 'none';
}

/** Whether enough methods are registered, whatever the policy makes of them. */
export const registered = check({
  id: 'registered',
  needs: ['user', 'tenant'],
  considers: ['liveMethods'],
  judge: (given) => {
    const subject = subjectOf(given);
    const guest = elsewhere(subject);
    if (guest) return guest;
    const found = registeredOf(subject, given.liveMethods);
    const { registrations } = given.tenant;
    if (!found.row)
      return cannotTell(rowOf(subject.traits) === undefined && !registrations.known ? registrations.why : 'noReportRow', ...found.evidence);
    const finding = methodsFinding(found);
    if (!finding) return cannotTell('adminUnknown', ...found.evidence);
    const evidence = [...found.evidence, ...finding.evidence];
    if (finding.outcome === 'unknown') {
      const untold = untoldBy(finding, given.tenant);
      return { ...untold, evidence };
    }
    const read = given.liveMethods.known || finding.evidence.some(({ basis }) => basis === 'read');
    const source = read ? 'read' : 'inferred';
    if (finding.outcome === 'pass' || finding.reason === 'methodsNotAllowed') return answer('enough', source, ...evidence);
    if (!found.complete)
      return rowOf(subject.traits)?.registered === false
        ? answer('tooFew', 'inferred', ...evidence)
        : cannotTell('questionsHidden', ...evidence);
    if (found.row.methods === null) return answer('tooFew', 'inferred', ...evidence);
    const { proofs, notKnown } = holdingsOf(found.row.methods);
    return answer(proofs.size === 0 && notKnown.length === 0 ? nothing(found) : 'tooFew', source, ...evidence);
  },
});
