import type { CheckId } from '../guide/checks';
import type { LiveOutcome } from '../guide/state';
import type { SourceId } from '../tenant/tenant';
import { accountEnabled } from './accountEnabled';
import { adminPolicy } from './adminPolicy';
import { agentReachable } from './agentReachable';
import { bannedPassword } from './bannedPassword';
import { changeOrReset } from './changeOrReset';
import type { LiveCheck } from './check';
import { deadlines } from './deadlines';
import type { CheckEvidence } from './evidence';
import type { KnownFacts } from './facts';
import { federation } from './federation';
import { forgotPasswordLink } from './forgotPasswordLink';
import { groupMembership } from './groupMembership';
import { guestKind } from './guestKind';
import { lastAttempts } from './lastAttempts';
import { license } from './license';
import { methodsAllowed } from './methodsAllowed';
import { methodsMigration } from './methodsMigration';
import { methodsRequired } from './methodsRequired';
import type { Outcome } from './outcome';
import { phoneFormat } from './phoneFormat';
import { policyAge } from './policyAge';
import { portalIntegrationSwitch } from './portalIntegrationSwitch';
import { readiness } from './readiness';
import { registered } from './registered';
import { registrationCampaign } from './registrationCampaign';
import { resetPlace } from './resetPlace';
import { scope } from './scope';
import { serverEvent } from './serverEvent';
import { syncAge } from './syncAge';
import { tenantMatch } from './tenantMatch';
import { throttled } from './throttled';
import { unlockOption } from './unlockOption';
import { whoMayReset } from './whoMayReset';
import { writebackEnabled } from './writebackEnabled';

/** Every check that Graph can answer, in the order in which the service would come to it. The only list; a question that is not here is asked. */
export const allChecks: readonly LiveCheck[] = [
  lastAttempts,
  changeOrReset,
  resetPlace,
  tenantMatch,
  forgotPasswordLink,
  accountEnabled,
  guestKind,
  federation,
  adminPolicy,
  scope,
  groupMembership,
  policyAge,
  license,
  registered,
  methodsRequired,
  methodsAllowed,
  phoneFormat,
  writebackEnabled,
  portalIntegrationSwitch,
  unlockOption,
  agentReachable,
  serverEvent,
  syncAge,
  bannedPassword,
  throttled,
  readiness,
  whoMayReset,
  registrationCampaign,
  methodsMigration,
  deadlines,
];

const byId = new Map(allChecks.map((each) => [each.id, each]));

/** What Graph says to a question; undefined: it is one that only a person can answer. */
export function judge(id: CheckId, facts: KnownFacts): Outcome | undefined {
  return byId.get(id)?.judge(facts);
}

/** An outcome as the guide takes it in. */
export function liveOutcome(outcome: Outcome): LiveOutcome {
  if (outcome.outcome === 'answer') return { kind: 'option', option: outcome.option };
  return { kind: outcome.outcome === 'doesNotApply' ? 'doesNotApply' : 'unknown' };
}

/** When evidence was read or declared, milliseconds UTC; null: a rule, or not known. */
export function evidenceTime({ source }: CheckEvidence, facts: KnownFacts): number | null {
  switch (source) {
    case 'rule':
      return null;
    case 'declared':
      return facts.declared.known ? (facts.declared.value?.at ?? null) : null;
    case 'attempts':
    case 'liveMethods':
    case 'me':
    case 'targetRoles':
    case 'targetProtected':
      return facts[source].known ? facts[source].at : null;
    default:
      return timeOf(source, facts);
  }
}

/** A person may have been read by themselves while their whole list was not. */
function timeOf(source: SourceId, { tenant, user }: KnownFacts): number | null {
  const fact = tenant.known ? tenant.value[source] : undefined;
  if (fact?.known === true) return fact.at;
  const ofPerson = source === 'users' || source === 'registrations';
  return ofPerson && user.known ? user.at : null;
}
