import { find } from '../codes/find';
import type { OptionOf } from '../guide/checks';
import type { AuditEvent } from '../tenant/tenant';

type Seen = OptionOf<'lastAttempts'>;

/** What of a reset, change or unlock stands in the log. Other records of the service (registration, writeback switched) are none. */
const ATTEMPT =
  /^(?:reset (?:user )?password|change (?:user )?password|unlock user account|blocked from self-serv|self-serv(?:ice|e) password reset flow|(?:user|admin) started password)/i;
const DONE = /^(?:reset (?:user )?password|change (?:user )?password|unlock user account)/i;

/** Records that say why it failed, by their ids in the catalogue. */
const causes: Readonly<Record<string, Seen>> = {
  'audit:not-enabled': 'notEnabled',
  'audit:tenant-disabled': 'notEnabled',
  'audit:not-in-group': 'notEnabled',
  SSPR_0009: 'notEnabled',
  SSPR_009: 'notEnabled',
  SSPR_0011: 'notEnabled',
  SSPR_0013: 'notEnabled',
  'audit:no-license': 'noLicense',
  SSPR_0012: 'noLicense',
  'audit:insufficient-methods': 'tooFewMethods',
  SSPR_0014: 'tooFewMethods',
  'audit:managed-on-premises': 'writebackOff',
  SSPR_0010: 'writebackOff',
  'audit:OnPremisesAdminActionRequired': 'onPremisesRefused',
  'audit:ADAdminActionRequired': 'onPremisesRefused',
  'audit:onprem-problem': 'onPremisesRefused',
  SSPR_0029: 'onPremisesRefused',
  'audit:OnPremisesConnectivityError': 'onPremisesUnreachable',
  'audit:OnPremisesConnectivityFailure': 'onPremisesUnreachable',
  'audit:onprem-unreachable': 'onPremisesUnreachable',
  SSPR_0030: 'onPremisesUnreachable',
  'audit:hr=80230619': 'passwordRefused',
  '0x80230619': 'passwordRefused',
  'audit:FuzzyPolicyViolationInvalidPassword': 'passwordBanned',
  'audit:PasswordDoesnotComplyFuzzyPolicy': 'passwordBanned',
  'Blocked from self-service password reset': 'tooManyAttempts',
  'audit:blocked-sms': 'tooManyAttempts',
  'audit:blocked-mobile-voice': 'tooManyAttempts',
  'audit:blocked-office-voice': 'tooManyAttempts',
  'audit:blocked-questions': 'tooManyAttempts',
  'audit:blocked-phone-verify': 'tooManyAttempts',
  'audit:cookies': 'pageNotShown',
  'audit:OnPremisesSuccessCloudFailure': 'succeededButUnusable',
  OnPremisesSuccessCloudFailure: 'succeededButUnusable',
};

/** Records of somebody who gave up; where a code was on its way, it probably did not come. */
const endings: Readonly<Record<string, Seen>> = {
  'audit:abandoned-started-email': 'codeNotReceived',
  'audit:abandoned-started-mobile-SMS': 'codeNotReceived',
  'audit:abandoned-started-mobile-voice-call': 'codeNotReceived',
  'audit:abandoned-started-office-voice-call': 'codeNotReceived',
  'audit:cancelled-methods': 'timedOut',
  'audit:cancelled-password': 'timedOut',
};

function endingOf(id: string): Seen | undefined {
  if (Object.hasOwn(endings, id)) return endings[id];
  if (id.startsWith('audit:contacted-admin-')) return 'contactAdministrator';
  return id.startsWith('audit:abandoned-') ? 'timedOut' : undefined;
}

/** One try: the records that share a correlation id. */
export interface Attempt {
  /** Of the record that decides, milliseconds UTC. */
  readonly at: number;
  readonly kind: 'failed' | 'ended' | 'succeeded' | 'unfinished' | 'unexplained';
  /** The answer to "what was seen", for `failed` and `ended`. */
  readonly option?: Seen;
  /** Id in the catalogue of the record that decides. */
  readonly code?: string;
  /** What was being done, by its activity. */
  readonly doing: OptionOf<'changeOrReset'> | undefined;
}

function idsOf({ reason, activity }: AuditEvent): readonly string[] {
  const own = reason === null ? [] : [reason.trim(), ...find(reason.slice(0, 2000)).map(({ id }) => id)];
  return [
    ...own.map((id) => (Object.hasOwn(causes, `audit:${id}`) ? `audit:${id}` : id)),
    ...find(activity.slice(0, 300)).map(({ id }) => id),
  ];
}

function doingOf(events: readonly AuditEvent[]): Attempt['doing'] {
  const has = (pattern: RegExp): boolean => events.some(({ activity }) => pattern.test(activity.trim()));
  if (has(/^reset password \(by admin\)|^admin started/i)) return 'byAdministrator';
  if (has(/^unlock user account/i)) return 'unlock';
  if (has(/^change |^user started password change/i)) return 'change';
  return has(/^(?:reset password|self-serv|blocked|user started password reset)/i) ? 'reset' : undefined;
}

function first(
  events: readonly AuditEvent[],
  optionOf: (id: string) => Seen | undefined,
): Pick<Attempt, 'at' | 'option' | 'code'> | undefined {
  for (const event of events) {
    for (const id of idsOf(event)) {
      const option = optionOf(id);
      if (option) return { at: event.at, option, code: id };
    }
  }
  return undefined;
}

/** What the records of one try, newest first, come to: a cause before an ending, unless something newer succeeded. */
function attemptOf(events: readonly AuditEvent[]): Attempt {
  const doing = doingOf(events);
  const at = events[0]?.at ?? 0;
  const failed = first(events, (id) => (Object.hasOwn(causes, id) ? causes[id] : undefined));
  const done = events.find(({ activity, result }) => DONE.test(activity.trim()) && result === 'success');
  if (failed && (failed.option === 'succeededButUnusable' || !done || done.at <= failed.at)) return { kind: 'failed', ...failed, doing };
  if (done) return { kind: 'succeeded', at: done.at, doing };
  const ended = first(events, endingOf);
  if (ended) return { kind: 'ended', ...ended, doing };
  return { kind: events.some(({ result }) => result === 'failure' || result === 'timeout') ? 'unexplained' : 'unfinished', at, doing };
}

/** The tries in the log of one person, newest first; of one try the records come together. */
export function attemptsIn(events: readonly AuditEvent[]): readonly Attempt[] {
  const flows = new Map<string, AuditEvent[]>();
  for (const event of [...events].filter(({ activity }) => ATTEMPT.test(activity.trim())).sort((a, b) => b.at - a.at)) {
    const key = event.correlationId ?? event.id;
    const flow = flows.get(key);
    if (flow) flow.push(event);
    else flows.set(key, [event]);
  }
  return [...flows.values()].map(attemptOf);
}
