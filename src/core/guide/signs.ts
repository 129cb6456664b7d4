import { type CauseId, causes } from './causes';
import type { CheckId, Conditions } from './checks';
import type { StageId } from './guide';

/** What is seen when a cause of a stage stops somebody, unless the cause says otherwise. */
const seenAt: Readonly<Partial<Record<StageId, Conditions>>> = {
  page: { lastAttempts: ['pageNotShown'], readiness: ['ready'] },
  account: { lastAttempts: ['signInNotAccepted', 'contactAdministrator'] },
  administrator: { lastAttempts: ['notEnabled', 'contactAdministrator'] },
  scope: { lastAttempts: ['notEnabled', 'contactAdministrator'], readiness: ['notReady'] },
  license: { lastAttempts: ['noLicense', 'notEnabled', 'contactAdministrator'] },
  methods: { lastAttempts: ['tooFewMethods', 'contactAdministrator'], readiness: ['notReady'] },
  writeback: { lastAttempts: ['writebackOff', 'contactAdministrator'] },
  connection: {
    lastAttempts: ['onPremisesUnreachable', 'contactAdministrator', 'generalError'],
    agentReachable: ['cannotConnect', 'temporary', 'notConfigured', 'statusUnknown', 'outdated'],
    readiness: ['ready'],
  },
  gates: { readiness: ['ready'] },
  directory: {
    lastAttempts: ['onPremisesRefused', 'contactAdministrator'],
    agentReachable: ['running', 'outdated'],
    readiness: ['ready'],
  },
  directoryPolicy: {
    lastAttempts: ['passwordRefused', 'contactAdministrator'],
    agentReachable: ['running', 'outdated'],
    readiness: ['ready'],
  },
  banned: { lastAttempts: ['passwordBanned', 'passwordRefused'], readiness: ['ready'] },
  afterwards: { lastAttempts: ['succeededButUnusable', 'signInNotAccepted'], readiness: ['ready'] },
};

/** Stages that exist for accounts from Active Directory only. */
const ON_PREMISES: readonly StageId[] = ['writeback', 'connection', 'directory', 'directoryPolicy'];

/** Stages of the user policy, which does not apply to holders of a directory role. */
const USER_POLICY: readonly StageId[] = ['scope', 'methods'];

/** What is seen when it is this cause: its own signs over those of its stage. */
export function signsOf(cause: CauseId): Conditions {
  const { stage, signs } = causes[cause];
  return { ...seenAt[stage], ...signs };
}

/** The options that conditions allow at a check; undefined when they say nothing of it. */
export function allowedOptions(conditions: Conditions | undefined, check: CheckId): readonly string[] | undefined {
  return conditions?.[check];
}

/** Whether what is known makes the cause impossible whatever else is known: a cloud account has no server, an administrator no user policy. */
export function isRuledOut(cause: CauseId, known: (check: CheckId) => string | undefined): boolean {
  const { stage, when = {} } = causes[cause];
  if (known('federation') === 'cloudOnly' && ON_PREMISES.includes(stage) && !('serviceHealth' in when)) return true;
  const role = known('adminPolicy');
  return (role === 'resetOn' || role === 'resetOff' || role === 'holdsRole') && USER_POLICY.includes(stage);
}
