import type { CommandId } from '../../guide/commands';
import { DAY, HOUR } from '../../tenant/times';
import { type Reader, reading, says } from './reader';
import { recordsOf } from './records';
import type { NoteId, PasteAnswer } from './result';
import { because, flagOf, momentsOf, numberOf } from './values';

const USER = ['DistinguishedName', 'Enabled', 'LockedOut', 'adminCount', 'PasswordLastSet', 'CannotChangePassword', 'PasswordNeverExpires'];
const POLICY = ['MinPasswordAge', 'MinPasswordLength', 'PasswordHistoryCount', 'ComplexityEnabled'];

/** Names of the containers above an object, as they are written with their escapes; undefined: no distinguished name. */
function unitsOf(distinguishedName: string): readonly string[] | undefined {
  const parts = distinguishedName.split(/(?<!\\),(?=(?:CN|OU|DC)=)/i);
  if (parts.length < 2 || !/^CN=/i.test(distinguishedName)) return undefined;
  return parts.slice(1).filter((part) => /^OU=/i.test(part));
}

/** A leading blank or #, a trailing blank, or one of , + " \ < > ; = / : Active Directory escapes most of them with a backslash. */
const RESERVED = /^OU=(?:\\?[ #].*|.*\\.*|.*[+"<>;=/].*|.* )$/i;

/** `Get-ADUser`. That `adminCount` is 1 tells that the user is or was in a protected group, not which. */
const directoryUser: Reader = (lines, { now }) => {
  const [record] = recordsOf(lines, USER);
  if (!record || record.size < 2) return undefined;
  const text = (name: string): string => record.get(name.toLowerCase()) ?? '';
  const flag = (name: string): boolean | undefined => flagOf(text(name));
  const answers: PasteAnswer[] = [...stateOf(flag('Enabled'), flag('LockedOut'))];
  const notes: NoteId[] = [];
  const count = numberOf(text('adminCount'));
  if (record.has('admincount') && (text('adminCount') === '' || count === 0))
    answers.push(says('adminCount', 'ordinary', because('adminCount', text('adminCount') || '(empty)')));
  if (count !== undefined && count > 0) notes.push('adminCountSet');
  if (flag('CannotChangePassword') === true)
    answers.push(says('passwordPolicyAd', 'mayNotChange', because('CannotChangePassword', 'True')));
  if (flag('PasswordNeverExpires') === true) answers.push(says('directoryFlags', 'neverExpires', because('PasswordNeverExpires', 'True')));
  const units = unitsOf(text('DistinguishedName'));
  const reserved = units?.find((unit) => RESERVED.test(unit));
  if (units) answers.push(says('organizationalUnit', reserved === undefined ? 'plain' : 'reserved', because('OU', reserved ?? 'plain')));
  return reading([...answers, ...ageOf(lines, now)], ...notes);
};

function stateOf(enabled: boolean | undefined, locked: boolean | undefined): readonly PasteAnswer[] {
  if (enabled === false) return [says('accountEnabled', 'disabledInDirectory', because('Enabled', 'False'))];
  if (locked === true) return [says('accountEnabled', 'lockedInDirectory', because('LockedOut', 'True'))];
  return enabled === true && locked === false ? [says('accountEnabled', 'enabled', because('Enabled, LockedOut', 'True, False'))] : [];
}

/** `1.00:00:00` or `00:00:00`, in milliseconds. */
function spanOf(text: string | undefined): number | undefined {
  const match = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d\d):(\d\d)/.exec((text ?? '').trim());
  if (!match) return undefined;
  const [, days = '0', hours, minutes, seconds] = match;
  return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * 60_000 + Number(seconds) * 1000;
}

/** The minimum age against the last change, where both were pasted. */
function ageOf(lines: readonly string[], now: number): readonly PasteAnswer[] {
  const ages = recordsOf(lines, POLICY).flatMap((record) => spanOf(record.get('minpasswordage')) ?? []);
  const [age] = ages;
  if (age === undefined) return [];
  if (ages.every((each) => each === 0)) return [says('minimumPasswordAge', 'none', because('MinPasswordAge', '0'))];
  const set = recordsOf(lines, ['PasswordLastSet']).map((record) => record.get('passwordlastset') ?? '');
  const moments = momentsOf(set[0] ?? '');
  if (ages.length > 1 || moments.length === 0) return [];
  // The zone of the date is not known.
  const zones = 14 * HOUR;
  if (moments.every((at) => now - at > age + zones)) return [says('minimumPasswordAge', 'old', because('PasswordLastSet', set[0] ?? ''))];
  return moments.every((at) => now - at < age - zones && at - now < zones)
    ? [says('minimumPasswordAge', 'tooYoung', because('PasswordLastSet', set[0] ?? ''))]
    : [];
}

/** The password policy of the domain, or a fine-grained one. */
const policy: Reader = (lines, { now }) => {
  const known = recordsOf(lines, POLICY).some((record) => spanOf(record.get('minpasswordage')) !== undefined);
  if (!known) return undefined;
  const answers = ageOf(lines, now);
  return answers.length > 0 ? reading(answers) : reading([], 'minimumAgeSet');
};

/** Domain controllers: that there are writable ones does not tell that the server reaches them; that there is none tells enough. */
const controllers: Reader = (lines) => {
  const flags = recordsOf(lines, ['HostName', 'OperatingSystem', 'IsReadOnly']).flatMap((record) => flagOf(record.get('isreadonly')) ?? []);
  if (flags.length === 0) return undefined;
  return flags.every(Boolean)
    ? reading([says('controllerReachable', 'no', because('IsReadOnly', 'True'))])
    : reading([], 'controllersRead');
};

/** `O:BAG:BAD:(A;;RC;;;BA)`: who may call. Everybody or nobody named is open; only built-in groups is restricted. */
const remoteSam: Reader = (lines) => {
  const [record] = recordsOf(lines, ['RestrictRemoteSam']);
  const value = record?.get('restrictremotesam');
  if (value === undefined) return undefined;
  if (value === '') return reading([says('remoteSam', 'open', because('RestrictRemoteSam', '(empty)'))]);
  const trustees = [...value.matchAll(/\(A;[^()]{0,200};([A-Z]{2}|S-1-[\d-]{1,180})\)/gi)].map(([, trustee = '']) => trustee.toUpperCase());
  if (!/^O:/i.test(value) || trustees.length === 0) return undefined;
  if (trustees.some((trustee) => ['WD', 'AU', 'S-1-1-0', 'S-1-5-11'].includes(trustee)))
    return reading([says('remoteSam', 'open', because('RestrictRemoteSam', 'Everyone'))]);
  return trustees.every((trustee) => /^[A-Z]{2}$|^S-1-5-32-/.test(trustee))
    ? reading([says('remoteSam', 'restricted', because('RestrictRemoteSam', trustees.join(', ')))])
    : reading([], 'samOthersAllowed');
};

/** `dsacls`, in English as it writes the names of rights on every server that we know of. */
const accountRights: Reader = (lines) => {
  const allow = lines.filter((line) => !/^\s*>?\s*Deny\b/i.test(line)).join('\n');
  const denied = lines.find((line) => /^\s*>?\s*Deny\b.{0,200}(?:Reset Password|FULL CONTROL|lockoutTime|pwdLastSet)/i.test(line));
  if (!/\bAllow\b|\bDeny\b/i.test(lines.join('\n'))) return undefined;
  if (denied !== undefined) return reading([says('connectorAccountRights', 'missing', 'Deny')]);
  if (/FULL CONTROL/i.test(allow)) return reading([says('connectorAccountRights', 'complete', 'FULL CONTROL')]);
  const has = (right: string): boolean => new RegExp(`\\b${right}\\b`, 'i').test(allow);
  const needed = ['Reset Password', 'lockoutTime', 'pwdLastSet'].filter((right) => !has(right));
  if (needed.length > 0) return reading([says('connectorAccountRights', 'missing', needed.join(', '))]);
  return has('Change Password') && has('Unexpire Password')
    ? reading([says('connectorAccountRights', 'complete', 'Reset Password, Change Password, lockoutTime, pwdLastSet, Unexpire Password')])
    : reading([], 'rightsPartly');
};

/** `dsregcmd /status`. */
const deviceJoin: Reader = (lines) => {
  const [record] = recordsOf(lines, ['AzureAdJoined']);
  const joined = flagOf(record?.get('azureadjoined'));
  if (joined === undefined) return undefined;
  return reading([says('lockScreenJoin', joined ? 'joined' : 'notJoined', because('AzureAdJoined', joined ? 'YES' : 'NO'))]);
};

/** The registry value; Intune keeps its policy elsewhere, so an empty one is no "off". */
const lockScreenPolicy: Reader = (lines) => {
  const [record] = recordsOf(lines, ['AllowPasswordReset']);
  const value = record?.get('allowpasswordreset');
  if (value === undefined) return undefined;
  switch (numberOf(value)) {
    case 1:
      return reading([says('lockScreenPolicy', 'on', because('AllowPasswordReset', value))]);
    case 0:
      return reading([says('lockScreenPolicy', 'off', because('AllowPasswordReset', value))]);
    default:
      return value === '' ? reading([], 'registryEmpty') : undefined;
  }
};

/** Readers of what Active Directory and the person's PC answer. */
export const directoryReaders = {
  accountRights,
  directoryUser,
  domainPolicy: policy,
  userPolicy: policy,
  controllers,
  remoteSam,
  deviceJoin,
  lockScreenPolicy,
} as const satisfies Partial<Readonly<Record<CommandId, Reader>>>;
