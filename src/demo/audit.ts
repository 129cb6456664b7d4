import { everyone, hasTwo, type Person } from './expand';
import type { Row } from './filter';
import { guidFor, scatter } from './ids';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FLOW = 'Self-service password reset flow activity progress';

/** Activity, result and reason, as the service writes them. Sources: samples 15, 27, 28 and 33; reference-audit-activities. */
type Step = readonly [activity: string, result: 'success' | 'failure', reason: string];

const flow = (reason: string, result: 'success' | 'failure' = 'success'): Step => [FLOW, result, reason];
const identified = flow('User submitted their user ID');
const offered = flow('User was presented with verification options');
const proofs = [
  flow('User started the mobile app notification verification option'),
  flow('User completed the mobile app notification verification option'),
  flow('User started the mobile SMS verification option'),
  flow('User completed the mobile SMS verification option'),
  flow('User completed all verification steps required'),
];
const submitted = [identified, offered, ...proofs, flow('User submitted a new password')];

/** What happens to those who can reset; the first happens most. */
const SUCCESSES: readonly (readonly Step[])[] = [
  [...submitted, ['Reset password (self-service)', 'success', 'Successfully completed reset.'], flow('User successfully reset password')],
  [...submitted, ['Reset password (self-service)', 'success', 'Successfully completed reset.'], flow('User successfully reset password')],
  [
    identified,
    offered,
    flow('User started the mobile SMS verification option'),
    flow('User cancelled before passing the required authentication methods'),
  ],
  [...submitted, ['Reset password (self-service)', 'failure', 'FuzzyPolicyViolationInvalidPassword']],
  [['Change password (self-service)', 'success', 'None']],
  [['Unlock user account (self-service)', 'success', 'None']],
  [['Security info saved for self-service password reset', 'success', 'User registered the Authenticator app']],
];
/** And over on-premises. */
const WRITTEN_BACK: readonly (readonly Step[])[] = [
  [...submitted, ['Reset password (self-service)', 'failure', 'OnPremisesAdminActionRequired']],
  [...submitted, ['Reset password (self-service)', 'failure', 'OnPremisesConnectivityError']],
  [...submitted, ['Reset password (self-service)', 'success', 'OnPremisesSuccessCloudFailure']],
];
const TOO_FEW: readonly Step[] = [
  identified,
  // The space at its end is the service's.
  flow("User's account has insufficient authentication methods defined. Add authentication info to resolve this ", 'failure'),
];
const NOT_ENABLED: readonly Step[] = [identified, flow('Password reset is not enabled for this user', 'failure')];
const BLOCKED: readonly Step[] = [
  identified,
  offered,
  flow('User started the mobile SMS verification option'),
  ['Blocked from self-service password reset', 'failure', 'User entered too many invalid SMS verification codes'],
];
const BY_ADMIN: readonly Step[] = [['Reset password (by admin)', 'success', 'Successfully completed reset.']];

const allActors = everyone.filter(({ flags, guest }) => !guest && !flags.has('disabled') && !flags.has('rowOnly') && !flags.has('noRow'));
const cloudActors = allActors.filter(({ flags }) => !flags.has('synced'));
const admin = everyone.find(({ roles }) => roles.includes('Helpdesk Administrator'));

function stepsOf(person: Person, chance: number, open: boolean): readonly Step[] {
  if (chance % 19 === 0) return BY_ADMIN;
  if (!open || !person.inGroup) return NOT_ENABLED;
  if (!hasTwo(person)) return chance % 3 === 0 ? BY_ADMIN : TOO_FEW;
  if (chance % 17 === 0) return BLOCKED;
  const possible = person.flags.has('synced') && chance % 4 === 0 ? WRITTEN_BACK : SUCCESSES;
  return possible[scatter(chance) % possible.length] ?? TOO_FEW;
}

function event(id: string, at: number, [activity, result, reason]: Step, by: Person, target: Person | undefined): Row {
  return {
    id: `SSPR_${id}`,
    category: 'UserManagement',
    correlationId: id.slice(0, 36),
    result,
    resultReason: reason,
    activityDisplayName: activity,
    activityDateTime: new Date(at).toISOString(),
    loggedByService: 'Self-service Password Management',
    operationType: 'Update',
    initiatedBy: {
      app: null,
      // An address of the range that is kept for documentation (RFC 5737).
      user: { id: by.id, displayName: null, userPrincipalName: by.userPrincipalName, ipAddress: `203.0.113.${by.number + 10}` },
    },
    targetResources: target === undefined ? [] : [targetOf(target)],
    additionalDetails: [],
  };
}

function targetOf({ id, name, userPrincipalName }: Person): Row {
  return { id, displayName: name, type: 'User', userPrincipalName, groupType: null, modifiedProperties: [] };
}

/** One person's steps, some seconds apart, under one correlation id. */
function story(number: number, at: number, { target, open }: { readonly target: Person; readonly open: boolean }): readonly Row[] {
  const steps = stepsOf(target, scatter(number + 1), open);
  const by = steps === BY_ADMIN ? (admin ?? target) : target;
  const correlation = guidFor(`story ${number}`);
  return steps.map((step, index) => event(`${correlation}_${index}`, at + index * 21_000, step, by, target));
}

/** Somebody switched writeback on or off: an entry about the directory, not about a person. */
function switched(enabled: boolean, at: number): Row {
  const activity = `${enabled ? 'Enable' : 'Disable'} password writeback for directory`;
  const by = everyone.find(({ roles }) => roles.includes('Hybrid Identity Administrator'));
  if (by === undefined) throw new Error('The demo has nobody who may switch writeback.');
  return { ...event(guidFor(activity), at, [activity, 'success', ''], by, undefined), category: 'DirectoryManagement' };
}

/** What the log of a tenant tells. */
export interface History {
  readonly days: number;
  /** What the newest entry says of writeback; `untold`: nothing at all, not even by somebody's reset that was written back. */
  readonly writeback: 'on' | 'off' | 'untold';
  /** Whether anybody but administrators may reset. */
  readonly open: boolean;
}

/** When writeback was switched off, where it was: days ago. */
const OFF_SINCE = 2;

/** The audit log of self-service password management of the days before `now` (milliseconds UTC), the newest first as Graph gives it. */
export function auditLog(now: number, { days, writeback, open }: History): readonly Row[] {
  const rows: Row[] = [];
  for (let day = 0; day < days; day++) {
    const silent = writeback === 'untold' || (writeback === 'off' && day <= OFF_SINCE);
    const actors = silent ? cloudActors : allActors;
    const stories = 1 + (scatter(day) % 4);
    for (let index = 0; index < stories; index++) {
      const number = day * 8 + index;
      const hour = 1 + (scatter(number) % 2200) / 100;
      const target = actors[scatter(number + 3) % actors.length];
      if (target !== undefined) rows.push(...story(number, now - day * DAY - hour * HOUR, { target, open }));
    }
  }
  if (writeback !== 'untold') rows.push(switched(true, now - 23 * DAY));
  if (writeback === 'off') rows.push(switched(false, now - OFF_SINCE * DAY));
  return rows.sort((a, b) => (String(a['activityDateTime']) < String(b['activityDateTime']) ? 1 : -1));
}
