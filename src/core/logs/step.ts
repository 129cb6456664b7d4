import { allFacts } from '../codes/facts';
import type { Facts } from '../codes/entry';
import type { LogEvent, Step } from './event';

/** Whose doing an attempt is; records of different kinds are not one attempt for being of the same person. */
export type Kind = 'reset' | 'change' | 'admin' | 'unlock';

/**
 * What a record is to an attempt. `own`: a record of somebody's try. `beside`: written during a try, and at other times too. `service`: of the
 * writeback service, of registration or of the policy; belongs to an attempt only when an id says so.
 */
export type Role = 'own' | 'beside' | 'service';

/** What a code says of the attempt that its record stands in. */
export interface Meaning {
  readonly step: Step;
  /** `stated`: the record's own result counts. */
  readonly result: LogEvent['result'] | 'stated';
  readonly role: Role;
  readonly kind?: Kind;
}

const mean = (step: Step, result: Meaning['result'], kind?: Kind): Meaning => ({ step, result, role: 'own', ...(kind && { kind }) });
const service: Meaning = { step: 'other', result: 'none', role: 'service' };
const beside: Meaning = { step: 'other', result: 'none', role: 'beside' };

/** Says nothing by itself: the rest of the record does. */
const silent: Meaning = { step: 'other', result: 'none', role: 'service' };

/**
 * The server's events. 31001, 31006 and 31009 are the first trace of a request on the server (codes.json: "request arrived"), so the request has
 * been sent. 32000, 32003, 32004, 32008 and 32010 end one request before AD is asked; the other 32xxx are about the connection (codes.json,
 * sample 05). Order of a success: sample 15; of a change: sample 48.
 */
const writeback: Readonly<Record<string, Meaning>> = {
  'PasswordResetService/31001': mean('sent', 'none', 'reset'),
  'PasswordResetService/31002': mean('directory', 'success', 'reset'),
  'PasswordResetService/31003': mean('directory', 'failure', 'reset'),
  'PasswordResetService/31006': mean('sent', 'none', 'change'),
  'PasswordResetService/31007': mean('directory', 'success', 'change'),
  'PasswordResetService/31008': mean('directory', 'failure', 'change'),
  'PasswordResetService/31009': mean('sent', 'none', 'admin'),
  'PasswordResetService/31010': mean('directory', 'success', 'admin'),
  'PasswordResetService/31011': mean('directory', 'failure', 'admin'),
  'PasswordResetService/32000': mean('other', 'failure'),
  'PasswordResetService/32003': mean('other', 'failure'),
  'PasswordResetService/32004': mean('other', 'failure'),
  'PasswordResetService/32008': mean('other', 'failure'),
  'PasswordResetService/32010': mean('other', 'failure'),
  // Documented for the hash synchronisation: it tells nothing of a try (samples 15 and 18).
  'ADSync/403': beside,
  'ADSync/405': beside,
  'ADSync/6306': service,
  'ADSync/6800': service,
  // A controller writes 4724 for every reset; eventOf tells by the subject whose it is (sample 01).
  'Security/4724': mean('directory', 'stated'),
  // The export of an attribute, not a password (codes.json).
  '8344': silent,
};

/**
 * Audit activities (codes.json, family audit-activity; samples 15, 27, 31). `Reset user password` is written by the directory for resets of any
 * kind; `Change user password` also whenever the hash synchronisation brings a new hash.
 */
const activities: Readonly<Record<string, Meaning>> = {
  'Reset password (self-service)': mean('outcome', 'stated', 'reset'),
  'Change password (self-service)': mean('outcome', 'stated', 'change'),
  'Unlock user account (self-service)': mean('outcome', 'stated', 'unlock'),
  'Reset password (by admin)': mean('outcome', 'stated', 'admin'),
  'Self-service password reset flow activity progress': mean('other', 'stated', 'reset'),
  'Blocked from self-service password reset': mean('outcome', 'failure', 'reset'),
  'user started password reset': mean('requested', 'none', 'reset'),
  'User started password change': mean('requested', 'none', 'change'),
  'Admin started password reset': mean('requested', 'none', 'admin'),
  'Reset user password': mean('outcome', 'stated'),
  'Change user password': beside,
  'Update StsRefreshTokenValidFrom Timestamp': beside,
};

/** Reasons of audit records that are steps (codes.json, family audit-reason; samples 15, 28, 33). */
const reasons: Readonly<Record<string, Meaning>> = {
  'audit:submitted-user-id': mean('requested', 'none', 'reset'),
  'audit:presented-options': mean('requested', 'none', 'reset'),
  'audit:submitted-password': mean('submitted', 'none', 'reset'),
  'audit:success': mean('outcome', 'success', 'reset'),
  // Of resets by an administrator too: the activity beside it tells whose.
  'audit:completed-reset': mean('outcome', 'success'),
  'audit:None': silent,
  // AD has the password, the cloud was late: the result of the record is success (sample 26).
  'audit:OnPremisesSuccessCloudFailure': mean('outcome', 'success'),
  OnPremisesSuccessCloudFailure: mean('outcome', 'success'),
  AADSTS120005: mean('outcome', 'success', 'change'),
  // What the sync engine said to the cloud (codes.json).
  'audit:hr=80230619': mean('outcome', 'failure'),
  // A note for administrators, not an attempt: the reset by an administrator was refused by AD.
  'onprem-policy-blocks-admin': mean('outcome', 'failure', 'admin'),
  'upgrade-service': mean('outcome', 'failure', 'admin'),
  'cant-register-admin': service,
};

const failed = mean('outcome', 'failure');

/** Of families with one meaning for all but the entries above. */
function ofFamily({ family, id, severity }: Facts): Meaning {
  switch (family) {
    case 'hresult':
      return mean('directory', 'failure');
    case 'writeback-event':
      return id.startsWith('PasswordResetService/33') || id.startsWith('ADSync/6329') || id === 'ADSync/HR-8023042'
        ? mean('directory', 'failure')
        : service;
    case 'audit-reason':
      if (id.startsWith('audit:completed-')) return mean('verified', 'none', 'reset');
      if (severity !== 'info') return failed;
      // A method begun, a page left, an administrator asked: the person got no further, and nothing was refused.
      return mean('other', 'none', 'reset');
    case 'sspr':
      return failed;
    case 'aadsts':
      // 1200xx are the answers to a change of the password; the others are of sign-ins.
      return id.startsWith('AADSTS1200') ? mean('outcome', 'failure', 'change') : service;
    case 'enduser-message':
      return severity === 'info' ? service : failed;
    default:
      return service;
  }
}

const known = new Map(
  allFacts.map((facts) => [facts.id, writeback[facts.id] ?? activities[facts.id] ?? reasons[facts.id] ?? ofFamily(facts)]),
);

/** Whether an id is an audit activity: what stands beside it in the record says more. */
export function isActivity(code: string): boolean {
  return Object.hasOwn(activities, code);
}

/** What a code of the catalogue says of its attempt; codes that no source explains are the service's. */
export function meaningOf(code: string): Meaning {
  return known.get(code) ?? service;
}

/** The most telling of a record's codes: reasons before the activity they stand beside, failures first, then how far the course has come. */
export function telling(codes: readonly string[]): Meaning | undefined {
  let best: Meaning | undefined;
  let most = -1;
  for (const code of codes) {
    const meaning = meaningOf(code);
    const weight = weightOf(code, meaning);
    if (weight > most) [best, most] = [meaning, weight];
  }
  return best;
}

const course: Readonly<Record<Step, number>> = { other: 0, requested: 1, verified: 2, submitted: 3, sent: 4, directory: 5, outcome: 6 };

function weightOf(code: string, { role, step, result }: Meaning): number {
  const byRole = role === 'own' ? 20 : role === 'beside' ? 10 : 0;
  // A server's event that says where the record stands goes before the code of AD's answer inside it.
  const first = code.startsWith('PasswordResetService/') ? 200 : 0;
  return byRole + first + (isActivity(code) ? 0 : 40) * (role === 'own' ? 1 : 0) + (result === 'failure' ? 8 : 0) + course[step];
}

/** Where a step stands in the course; `other` stands nowhere. */
export function placeOf(step: Step): number {
  return course[step];
}

/** Reasons by which the audit log says that the person left, cancelled or asked the administrator. */
const LEFT = /^audit:(?:abandoned|cancelled|contacted-admin)-/;

/** Whether a code says that the person went no further: why an attempt is unfinished, not why it failed. */
export function isLeft(code: string): boolean {
  return LEFT.test(code);
}
