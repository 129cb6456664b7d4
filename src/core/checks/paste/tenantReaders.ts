import type { CommandId } from '../../guide/commands';
import { DAY, HOUR } from '../../tenant/times';
import { isCovered } from '../../users/gates/adminRoles';
import { holdingsOf } from '../../users/methodKinds';
import { attemptsIn } from '../attempts';
import { type Reader, reading, says } from './reader';
import { recordsOf } from './records';
import type { NoteId, PasteAnswer } from './result';
import { because, flagOf, isCut, momentsOf } from './values';

/** Dates without a zone may be this much off. */
const ZONES = 14 * HOUR;

/** `Get-MgUser`: whether the account is enabled, a member, synchronised, and when. */
const userAccount: Reader = (lines, { now }) => {
  const [record] = recordsOf(lines, ['AccountEnabled', 'UserType', 'OnPremisesSyncEnabled', 'OnPremisesLastSyncDateTime']);
  if (!record) return undefined;
  const answers: PasteAnswer[] = [];
  const notes: NoteId[] = [];
  const [enabledText, type, syncedText, date] = ['accountenabled', 'usertype', 'onpremisessyncenabled', 'onpremiseslastsyncdatetime'].map(
    (name) => record.get(name),
  );
  const enabled = flagOf(enabledText);
  const synced = syncedText === '' ? false : flagOf(syncedText);
  if (enabled === false) answers.push(says('accountEnabled', 'disabled', because('AccountEnabled', enabledText ?? '')));
  if (enabled === true && synced === false) answers.push(says('accountEnabled', 'enabled', because('AccountEnabled', enabledText ?? '')));
  if (enabled === true && synced !== false) notes.push('lockNotVisible');
  if (type?.toLowerCase() === 'member') answers.push(says('guestKind', 'member', because('UserType', type)));
  if (type?.toLowerCase() === 'guest') notes.push('guestKindNotTold');
  // Guests of others are not synchronised either.
  if (synced === false && type?.toLowerCase() === 'member')
    answers.push(says('federation', 'cloudOnly', because('OnPremisesSyncEnabled', syncedText === '' ? '(empty)' : (syncedText ?? ''))));
  if (synced === true) {
    answers.push(says('federation', 'synced', because('OnPremisesSyncEnabled', syncedText ?? '')));
    const moments = momentsOf(date ?? '');
    const stale = moments.length > 0 && moments.every((at) => now - at > DAY + ZONES);
    const recent = moments.length > 0 && moments.every((at) => now - at < DAY && at - now < ZONES);
    if (stale || recent) answers.push(says('syncAge', stale ? 'stale' : 'recent', because('OnPremisesLastSyncDateTime', date ?? '')));
    else if (moments.length > 0) notes.push('dateAmbiguous');
  }
  return enabled === undefined && type === undefined && synced === undefined ? undefined : reading(answers, ...notes);
};

const PREMIUM = /^AAD_PREMIUM(?:_P2)?$/i;
/** Plans of paid products that are not Entra ID premium: mail, files, Office, Teams. */
const PAID =
  /^(?:EXCHANGE_S_(?:STANDARD|ENTERPRISE|DESKLESS)|SHAREPOINT(?:STANDARD|ENTERPRISE|DESKLESS)|OFFICESUBSCRIPTION|OFFICE_BUSINESS|MCOSTANDARD)/i;

/** The service plans of the user. */
const userLicenses: Reader = (lines) => {
  const rows = recordsOf(lines, ['ServicePlanName', 'ProvisioningStatus']).filter((row) => row.get('serviceplanname'));
  if (rows.length === 0) return undefined;
  const line = (row: (typeof rows)[number]): string => because(row.get('serviceplanname') ?? '', row.get('provisioningstatus') ?? '');
  const premium = rows.filter((row) => PREMIUM.test(row.get('serviceplanname') ?? ''));
  const status = (row: (typeof rows)[number]): string => (row.get('provisioningstatus') ?? '').toLowerCase();
  const on = premium.find((row) => status(row) === 'success');
  if (on) return reading([says('license', 'premium', line(on))]);
  const [off] = premium;
  if (off)
    return premium.every((row) => status(row) === 'disabled')
      ? reading([says('license', 'planOff', line(off))])
      : reading([], 'planPending');
  if (rows.some((row) => isCut(row.get('serviceplanname') ?? ''))) return reading([], 'truncated');
  const paid = rows.find((row) => PAID.test(row.get('serviceplanname') ?? '') && status(row) === 'success');
  return paid ? reading([says('license', 'paidOther', line(paid))]) : reading([], 'noPremiumPlan');
};

/** `{email, mobilePhone}`; undefined: cut off, or no list. */
function namesOf(text: string | undefined): readonly string[] | undefined {
  if (text === undefined || isCut(text)) return undefined;
  const inner = /^[{[](.*)[}\]]$/.exec(text.trim());
  if (!inner) return text.trim() === '' ? undefined : [text.trim()];
  return (inner[1] ?? '')
    .split(',')
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
    .filter((name) => name !== '');
}

/** The row of the registration report. */
const userRegistration: Reader = (lines) => {
  const [record] = recordsOf(lines, ['IsAdmin', 'IsSsprEnabled', 'IsSsprRegistered', 'IsSsprCapable', 'MethodsRegistered']);
  if (!record) return undefined;
  const text = (name: string): string => record.get(name.toLowerCase()) ?? '';
  const flag = (name: string): boolean | undefined => flagOf(text(name));
  const [admin, enabled, registered, capable] = ['IsAdmin', 'IsSsprEnabled', 'IsSsprRegistered', 'IsSsprCapable'].map(flag);
  if ([admin, enabled, registered, capable].every((each) => each === undefined)) return undefined;
  const answers: PasteAnswer[] = [];
  const notes: NoteId[] = [];
  if (admin === false) answers.push(says('adminPolicy', 'noRole', because('IsAdmin', text('IsAdmin'))));
  if (admin === true) notes.push('adminNeedsReset');
  if (enabled === false && admin === false) answers.push(says('scope', 'notThisUser', because('IsSsprEnabled', text('IsSsprEnabled'))));
  if (enabled === true && admin !== true) answers.push(says('scope', 'thisUser', because('IsSsprEnabled', text('IsSsprEnabled'))));
  if (registered === true) answers.push(says('registered', 'enough', because('IsSsprRegistered', text('IsSsprRegistered'))));
  const names = namesOf(record.get('methodsregistered'));
  if (registered === false && names) answers.push(tooFew(names, text('MethodsRegistered')));
  if (registered === false && !names) notes.push('truncated');
  if (capable === true) answers.push(says('methodsAllowed', 'allowed', because('IsSsprCapable', text('IsSsprCapable'))));
  if (capable === false && registered === true && enabled === true && admin === false)
    answers.push(says('methodsAllowed', 'off', because('IsSsprCapable', text('IsSsprCapable'))));
  return reading(answers, ...notes);
};

function tooFew(names: readonly string[], text: string): PasteAnswer {
  const { proofs, notCounting, notKnown } = holdingsOf(names);
  const option = proofs.size > 0 || notKnown.length > 0 ? 'tooFew' : notCounting.length > 0 ? 'notCounting' : 'none';
  return says('registered', option, because('MethodsRegistered', text));
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The groups of the user; whether the right one is among them can be told where the groups that may reset were declared. */
const userGroups: Reader = (lines, { groupIds = [] }) => {
  const rows = recordsOf(lines, ['DisplayName', 'Id']).filter((row) => row.get('id'));
  if (rows.length === 0) return undefined;
  const ids = rows.map((row) => (row.get('id') ?? '').toLowerCase());
  const found = ids.find((id) => groupIds.some((wanted) => wanted.toLowerCase() === id));
  if (found !== undefined) return reading([says('groupMembership', 'member', because('Id', found))]);
  if (groupIds.length === 0) return reading([], 'groupsRead');
  if (!ids.every((id) => GUID.test(id))) return reading([], 'truncated');
  return reading([says('groupMembership', 'notMember', `${rows.length} × Id`)]);
};

/** Roles and the switch for administrators: each answers its half of the question, both together all of it. */
const adminPolicy: Reader = (lines) => {
  const [policy] = recordsOf(lines, ['AllowedToUseSspr']);
  const allowed = flagOf(policy?.get('allowedtousesspr'));
  const roles = recordsOf(lines, ['DisplayName', 'Id']).flatMap((row) => row.get('displayname') ?? []);
  const covered = roles.find((role) => isCovered(role) === true);
  if (covered !== undefined && allowed !== undefined)
    return reading([says('adminPolicy', allowed ? 'resetOn' : 'resetOff', because('AllowedToUseSspr', String(allowed)))]);
  if (covered !== undefined) return reading([says('adminPolicy', 'holdsRole', because('DisplayName', covered))], 'adminNeedsReset');
  if (roles.length > 0)
    return roles.every((role) => isCovered(role) === false)
      ? reading([says('adminPolicy', 'noRole', because('DisplayName', roles.join(', ')))])
      : reading([], roles.some(isCut) ? 'truncated' : 'adminNeedsReset');
  return allowed === undefined
    ? undefined
    : reading([says('adminReset', allowed ? 'on' : 'off', because('AllowedToUseSspr', String(allowed)))], 'noRoleGiven');
};

/** Whether the user's domain is federated, where it is known which it is. */
const domains: Reader = (lines, { domain }) => {
  const rows = recordsOf(lines, ['Id', 'AuthenticationType', 'IsDefault']).filter((row) =>
    /^(?:managed|federated)$/i.test(row.get('authenticationtype') ?? ''),
  );
  if (rows.length === 0) return undefined;
  const own = rows.find((row) => domain !== undefined && row.get('id')?.toLowerCase() === domain.toLowerCase());
  return own?.get('authenticationtype')?.toLowerCase() === 'federated'
    ? reading([says('federation', 'federated', because('AuthenticationType', own.get('authenticationtype') ?? ''))])
    : reading([], 'domainsRead');
};

const COUNTING = ['email', 'sms', 'voice', 'microsoftauthenticator', 'softwareoath'];

/** The methods policy. Nothing that counts is on: that answers; else it takes what the person registered. */
const methodsPolicy: Reader = (lines) => {
  const rows = recordsOf(lines, ['Id', 'State']).filter((row) => /^(?:enabled|disabled)$/i.test(row.get('state') ?? ''));
  if (rows.length === 0) return undefined;
  const stateOf = (id: string): string | undefined =>
    rows
      .find((row) => row.get('id')?.toLowerCase() === id)
      ?.get('state')
      ?.toLowerCase();
  const hardware = stateOf('hardwareoath') ?? 'disabled';
  return COUNTING.every((id) => stateOf(id) === 'disabled') && hardware === 'disabled'
    ? reading([says('methodsAllowed', 'none', because('Email, Sms, Voice, MicrosoftAuthenticator, SoftwareOath', 'disabled'))])
    : reading([], 'methodsRead');
};

/** Records of the audit log of one person, the newest first: of several tries the last one counts, as it does live. */
const auditAttempts: Reader = (lines, { now }) => {
  const fields = ['ActivityDateTime', 'ActivityDisplayName', 'Result', 'ResultReason', 'CorrelationId'];
  const records = recordsOf(lines, fields).filter((record) => record.get('activitydisplayname'));
  if (records.length === 0) return undefined;
  const tries = attemptsIn(
    // As listed: newest first. A date may be read in two ways, the order may not.
    records.map((record, index) => ({
      id: String(index),
      at: -index,
      activity: record.get('activitydisplayname') ?? '',
      result: resultOf(record.get('result')),
      reason: record.get('resultreason') ?? null,
      userId: null,
      correlationId: emptyAsNull(record.get('correlationid')),
    })),
  );
  const [last] = tries;
  const option = last?.option ?? (last?.kind === 'succeeded' && last.doing === 'reset' ? 'worked' : undefined);
  if (last === undefined || option === undefined) return reading([], 'noReasonGiven');
  const line = records[-last.at];
  const moments = momentsOf(line?.get('activitydatetime') ?? '');
  if (moments.length > 0 && moments.every((at) => now - at > 7 * DAY + ZONES)) return reading([], 'triesOld');
  const found = says('lastAttempts', option, because(line?.get('activitydisplayname') ?? '', line?.get('resultreason') ?? ''));
  return reading([found], ...(tries.length > 1 ? ['severalTries' as const] : []));
};

function emptyAsNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function resultOf(text: string | undefined): 'success' | 'failure' | 'timeout' | null {
  const word = (text ?? '').toLowerCase();
  return word === 'success' || word === 'failure' || word === 'timeout' ? word : null;
}

/** Readers of what Microsoft Graph PowerShell answers. */
export const tenantReaders = {
  userAccount,
  userLicenses,
  userRegistration,
  userGroups,
  userRoles: adminPolicy,
  adminReset: adminPolicy,
  domains,
  methodsPolicy,
  auditAttempts,
} as const satisfies Partial<Readonly<Record<CommandId, Reader>>>;
