import { writeback } from '../users/gates/writeback';
import { check } from './check';
import { answer, cannotTell } from './outcome';
import { basisOf, cloudOnly, elsewhere, subjectOf, untoldBy } from './person';

/**
 * Whether writeback is on. That the audit log has it switched off is seen; that the declared switch in the admin center is off says nothing of
 * the server, and is the answer of `portalIntegrationSwitch`.
 */
export const writebackEnabled = check({
  id: 'writebackEnabled',
  needs: ['user', 'tenant'],
  judge: (given) => {
    const subject = subjectOf(given);
    const none = elsewhere(subject) ?? cloudOnly(subject);
    if (none) return none;
    if (!given.user.traits.account) return cannotTell(given.tenant.users.known ? 'accountUnknown' : given.tenant.users.why);
    const finding = writeback(subject);
    const evidence = [...finding.evidence, ...(finding.warnings ?? [])];
    if (finding.outcome === 'unknown') return { ...untoldBy(finding, given.tenant), evidence };
    if (finding.outcome === 'pass') return answer('on', basisOf(finding.evidence, 'pass'), ...evidence);
    const newest = finding.evidence.find(({ outcome }) => outcome === 'fail');
    return newest?.id === 'writebackDisabled' ? answer('switchedOff', 'read', ...evidence) : cannotTell('serverOnly', ...evidence);
  },
});
