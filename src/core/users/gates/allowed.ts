import type { MethodSetting, MethodsPolicy } from '../../tenant/tenant';
import { evidence } from '../evidence';
import { isNotification, type Proof, settingsOf } from '../methodKinds';
import type { Evidence } from '../verdict';
import type { Subject } from './gate';

/** Microsoft ends its delivery of SMS and voice on this day; a tenant may have taken another provider, which Graph does not tell. */
export const PHONE_END = Date.UTC(2027, 1, 1);
/** Security questions end in this month (MC1234564), on a day that nobody named. Source of both: rules.md section 12. */
export const QUESTIONS_END = { from: Date.UTC(2027, 2, 1), until: Date.UTC(2027, 3, 1) } as const;

/** Whether people may use a proof for reset, as far as the tenant's settings tell. */
export interface Allowed {
  readonly state: 'yes' | 'no' | 'unknown';
  readonly evidence: Evidence;
}

export function isPhone(proof: Proof): boolean {
  return proof === 'mobilePhone' || proof === 'officePhone';
}

/** `all`: on for everybody; `some`: for groups whose members we do not read, or not for some. */
function stateOf(setting: MethodSetting | undefined): 'all' | 'some' | 'off' | 'notTold' {
  if (!setting) return 'notTold';
  if (!setting.enabled) return 'off';
  return setting.includes.includes('all_users') && setting.excludes.length === 0 ? 'all' : 'some';
}

/** How far the policy decides: while the old policies count too, what it has off may be on there. Source: rules.md section 2. */
function byPolicy(policy: MethodsPolicy, proof: Proof, methods: readonly string[]): Allowed {
  const value = { method: proof };
  const unknown = (id: 'methodOldPolicy' | 'methodForGroups' | 'methodNotTold'): Allowed => ({
    state: 'unknown',
    evidence: evidence(id, 'unknown', ['methods'], value),
  });
  if (policy.migration === 'preMigration') return unknown('methodOldPolicy');
  const ids = proof === 'app' && methods.every(isNotification) ? (['microsoftAuthenticator'] as const) : settingsOf[proof];
  const states = ids.map((id) => stateOf(policy.settings.find((setting) => setting.id === id)));
  // Calls to office phones have a switch of their own inside Voice, which we do not keep.
  if (states.includes('all') && proof === 'officePhone') return unknown('methodNotTold');
  if (states.includes('all')) return { state: 'yes', evidence: evidence('methodAllowed', 'pass', ['methods'], value) };
  if (states.includes('some')) return unknown('methodForGroups');
  if (states.includes('notTold')) return unknown('methodNotTold');
  if (policy.migration === 'migrationInProgress') return unknown('methodOldPolicy');
  return { state: 'no', evidence: evidence('methodOff', 'fail', ['methods'], value) };
}

function questions({ tenant: { declared }, now }: Subject): Allowed {
  if (now >= QUESTIONS_END.until) return { state: 'no', evidence: evidence('methodEnded', 'fail', ['rule'], { method: 'questions' }) };
  if (now >= QUESTIONS_END.from)
    return { state: 'unknown', evidence: evidence('methodEnded', 'unknown', ['rule'], { method: 'questions' }) };
  switch (declared?.securityQuestions) {
    case true:
      return { state: 'yes', evidence: evidence('questionsDeclaredOn', 'pass', ['declared', 'declared']) };
    case false:
      return { state: 'no', evidence: evidence('questionsDeclaredOff', 'fail', ['declared', 'declared']) };
    default:
      return { state: 'unknown', evidence: evidence('questionsNotDeclared', 'unknown', ['rule']) };
  }
}

/** Whether a proof that a person holds by these methods counts for reset. */
export function allowed(proof: Proof, methods: readonly string[], subject: Subject): Allowed {
  if (proof === 'questions') return questions(subject);
  const policy = subject.tenant.methods;
  const value = { method: proof };
  const found: Allowed = policy.known
    ? byPolicy(policy.value, proof, methods)
    : { state: 'unknown', evidence: evidence('methodNotTold', 'unknown', ['methods'], value) };
  if (found.state === 'no' || !isPhone(proof) || subject.now < PHONE_END) return found;
  return { state: 'unknown', evidence: evidence('methodEnded', 'unknown', ['rule'], value) };
}
