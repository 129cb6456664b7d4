import type { LogRecord } from '../../src/core/logs/record';

/** Numbers that look random and are the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How the two logs of a mix are written. */
export interface Mix {
  readonly attempts: number;
  readonly people: number;
  /** Minutes that the server's clock is ahead of UTC, and seconds that it is wrong beyond. */
  readonly zone: number;
  readonly skew: number;
  /** Whether the server's TrackingId is the audit log's correlation id. */
  readonly sharedIds: boolean;
  /** Whether the server's log states its zone. */
  readonly zoned: boolean;
  /** Mean seconds between the beginnings of attempts. */
  readonly every: number;
}

/** A record with the attempt that it was made for; -1: of the service itself. */
export interface Made {
  readonly record: LogRecord;
  /** 0: the server's log, 1: the audit export. */
  readonly source: 0 | 1;
  readonly attempt: number;
}

/** What is true of an attempt. */
export interface Truth {
  readonly outcome: 'succeeded' | 'failed' | 'unfinished';
  readonly cause: string | undefined;
}

interface Person {
  readonly name: string;
  readonly id: string;
}

const START = Date.UTC(2026, 10, 2, 6);
const SECOND = 1000;

const refusals: readonly { event: number; text: string; engine: string; cause: string; reason: string }[] = [
  {
    event: 33008,
    text: 'ADPasswordPolicyError, Details: Microsoft.CredentialManagement.OnPremisesPasswordReset.Shared.PasswordResetException: Synchronization Engine returned an error hr=80230619, message=A restriction prevents the password from being changed to the current one specified.',
    engine: '0x80230619 (A restriction prevents the password from being changed to the current one specified.)',
    cause: '0x80230619',
    reason: 'OnPremisesPolicyViolation',
  },
  {
    event: 33004,
    text: 'ADPermissionsError, Details: Synchronization Engine returned an error hr=80230626, message=The password could not be updated because the management agent credentials were denied access.',
    engine: '0x80230626 (The password could not be updated because the management agent credentials were denied access.)',
    cause: '0x80230626',
    reason: 'OnPremisesAdminActionRequired',
  },
  {
    event: 33002,
    text: 'ADUserNotFoundError, Details: Synchronization Engine returned an error hr=80230405, message=The operation failed because the object could not be found.',
    engine: '0x80230405 (The operation failed because the object could not be found.)',
    cause: '0x80230405',
    reason: 'OnPremisesAdminActionRequired',
  },
];

/** Writes the records of one attempt after the other; time is in milliseconds UTC until a record is made. */
class Writer {
  readonly made: Made[] = [];
  readonly #random: () => number;
  readonly #mix: Mix;
  #line = 1;

  constructor(mix: Mix, random: () => number) {
    this.#mix = mix;
    this.#random = random;
  }

  guid(): string {
    const hex = (length: number): string => Array.from({ length }, () => Math.floor(this.#random() * 16).toString(16)).join('');
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  }

  /** A few seconds, as people and servers take them. */
  seconds(least: number, most: number): number {
    return Math.round((least + this.#random() * (most - least)) * SECOND);
  }

  pick<T>(all: readonly T[]): T {
    const chosen = all[Math.floor(this.#random() * all.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  server(attempt: number, at: number, source: string, eventId: number, message: string): void {
    const { zone, skew, zoned } = this.#mix;
    const local = at + skew * SECOND + (zoned ? 0 : zone * 60 * SECOND);
    // Event Viewer's exports know whole seconds.
    const shown = zoned ? local : Math.floor(local / SECOND) * SECOND;
    const level = eventId >= 32000 || eventId === 6329 ? 'Error' : 'Information';
    this.made.push({
      attempt,
      source: 0,
      record: {
        line: this.#line++,
        time: { at: shown, zoned },
        source,
        eventId,
        level,
        text: `${level},${new Date(shown).toISOString().slice(0, 19)},${source},${eventId},None,"${message}"`,
      },
    });
  }

  audit(
    attempt: number,
    at: number,
    person: Person,
    fields: { activity: string; result: 'success' | 'failure'; reason: string; correlationId: string; service?: string },
  ): void {
    const { activity, result, reason, correlationId, service = 'Self-service Password Management' } = fields;
    this.made.push({
      attempt,
      source: 1,
      record: {
        line: this.#line++,
        time: { at, zoned: true },
        source: service,
        activity,
        result,
        ...(reason && { reason }),
        correlationId,
        user: person.name,
        userId: person.id,
        text: JSON.stringify({
          activityDateTime: new Date(at).toISOString(),
          correlationId,
          result,
          resultReason: reason,
          activityDisplayName: activity,
          loggedByService: service,
          targetResources: [{ id: person.id, type: 'User', userPrincipalName: person.name }],
        }),
      },
    });
  }
}

const FLOW = 'Self-service password reset flow activity progress';

/** A flow in the cloud up to the new password; answers when it was submitted. */
function begin(writer: Writer, attempt: number, at: number, person: Person, correlationId: string): number {
  const step = (reason: string): void => writer.audit(attempt, at, person, { activity: FLOW, result: 'success', reason, correlationId });
  step('User submitted their user ID');
  at += writer.seconds(5, 20);
  step('User was presented with verification options');
  at += writer.seconds(5, 20);
  step('User started the mobile SMS verification option');
  at += writer.seconds(10, 60);
  step('User completed the mobile SMS verification option');
  at += writer.seconds(0, 1);
  step('User completed all verification steps required');
  at += writer.seconds(10, 60);
  step('User submitted a new password');
  return at;
}

/** What the server writes; answers when AD has answered. */
function writeBack(
  writer: Writer,
  attempt: number,
  at: number,
  {
    person,
    trackingId,
    start,
    success,
    failure,
    refusal,
  }: {
    person: Person;
    trackingId: string;
    start: number;
    success: number;
    failure: number;
    refusal?: (typeof refusals)[number] | undefined;
  },
): number {
  const details = `Context: cloudAnchor: User_${person.id}, SourceAnchorValue: AAAAAAAAAAAAAAAAAAAAAA==, UserPrincipalName: ${person.name}, unblockUser: True`;
  at += writer.seconds(0.5, 2);
  writer.server(
    attempt,
    at,
    'PasswordResetService',
    start,
    `TrackingId: ${trackingId}, PasswordResetRequestStart, Details: ${person.name}`,
  );
  at += writer.seconds(0.1, 1);
  writer.server(attempt, at, 'ADSync', 405, 'Call sync ldap_bind for DomainName=CONTOSO.COM, UserName=MSOL_0123456789ab.');
  at += writer.seconds(0.1, 1);
  writer.server(attempt, at, 'ADSync', 403, 'ImpersonationHelper call LogonUser for DomainName=CONTOSO.COM, UserName=MSOL_0123456789ab.');
  at += writer.seconds(0.1, 1.5);
  if (!refusal) {
    writer.server(attempt, at, 'PasswordResetService', success, `TrackingId: ${trackingId}, PasswordResetSuccess, Details: ${details}`);
    return at;
  }
  writer.server(
    attempt,
    at,
    'ADSync',
    6329,
    `An unexpected error has occurred during a password set operation. BAIL: MMS(4924): server.cpp(11139): ${refusal.engine}`,
  );
  at += writer.seconds(0, 0.3);
  writer.server(attempt, at, 'PasswordResetService', refusal.event, `TrackingId: ${trackingId}, ${refusal.text} ${details}`);
  at += writer.seconds(0, 0.3);
  writer.server(attempt, at, 'PasswordResetService', failure, `TrackingId: ${trackingId}, PasswordResetFail, Details: ${details}`);
  return at;
}

type Maker = (writer: Writer, attempt: number, at: number, person: Person, sharedIds: boolean) => Truth;

const reset = { start: 31001, success: 31002, failure: 31003 };
const change = { start: 31006, success: 31007, failure: 31008 };

function resetDone(writer: Writer, attempt: number, at: number, person: Person, correlationId: string): void {
  at += writer.seconds(0.2, 1);
  writer.audit(attempt, at, person, {
    activity: 'Reset user password',
    result: 'success',
    reason: '',
    correlationId: writer.guid(),
    service: 'Core Directory',
  });
  at += writer.seconds(0.1, 0.5);
  writer.audit(attempt, at, person, {
    activity: 'Reset password (self-service)',
    result: 'success',
    reason: 'Successfully completed reset.',
    correlationId,
  });
  writer.audit(attempt, at + 200, person, { activity: FLOW, result: 'success', reason: 'User successfully reset password', correlationId });
}

const makers: readonly Maker[] = [
  // Written back.
  (writer, attempt, at, person, sharedIds) => {
    const id = writer.guid();
    const submitted = begin(writer, attempt, at, person, id);
    resetDone(
      writer,
      attempt,
      writeBack(writer, attempt, submitted, { person, trackingId: sharedIds ? id : writer.guid(), ...reset }),
      person,
      id,
    );
    return { outcome: 'succeeded', cause: undefined };
  },
  // Refused by AD or the engine.
  (writer, attempt, at, person, sharedIds) => {
    const id = writer.guid();
    const refusal = writer.pick(refusals);
    const submitted = begin(writer, attempt, at, person, id);
    const answered = writeBack(writer, attempt, submitted, { person, trackingId: sharedIds ? id : writer.guid(), ...reset, refusal });
    writer.audit(attempt, answered + writer.seconds(0.2, 1), person, {
      activity: 'Reset password (self-service)',
      result: 'failure',
      reason: refusal.reason,
      correlationId: id,
    });
    return { outcome: 'failed', cause: refusal.cause };
  },
  // Refused once, accepted in the same session.
  (writer, attempt, at, person, sharedIds) => {
    const id = writer.guid();
    const [refusal] = refusals;
    const submitted = begin(writer, attempt, at, person, id);
    const answered = writeBack(writer, attempt, submitted, { person, trackingId: sharedIds ? id : writer.guid(), ...reset, refusal });
    const again = answered + writer.seconds(15, 60);
    writer.audit(attempt, again, person, { activity: FLOW, result: 'success', reason: 'User submitted a new password', correlationId: id });
    resetDone(
      writer,
      attempt,
      writeBack(writer, attempt, again, { person, trackingId: sharedIds ? id : writer.guid(), ...reset }),
      person,
      id,
    );
    return { outcome: 'succeeded', cause: undefined };
  },
  // A change, accepted or refused.
  (writer, attempt, at, person, sharedIds) => {
    const id = writer.guid();
    const refusal = writer.chance(0.5) ? writer.pick(refusals) : undefined;
    const answered = writeBack(writer, attempt, at, { person, trackingId: sharedIds ? id : writer.guid(), ...change, refusal });
    writer.audit(attempt, answered + writer.seconds(0.2, 1), person, {
      activity: 'Change password (self-service)',
      result: refusal ? 'failure' : 'success',
      reason: refusal?.reason ?? 'None',
      correlationId: id,
    });
    return refusal ? { outcome: 'failed', cause: refusal.cause } : { outcome: 'succeeded', cause: undefined };
  },
  // The server cannot be reached.
  (writer, attempt, at, person) => {
    const id = writer.guid();
    const submitted = begin(writer, attempt, at, person, id);
    writer.audit(attempt, submitted + writer.seconds(5, 40), person, {
      activity: 'Reset password (self-service)',
      result: 'failure',
      reason: 'OnPremisesConnectivityError',
      correlationId: id,
    });
    return { outcome: 'failed', cause: 'audit:OnPremisesConnectivityError' };
  },
  // Refused at the door.
  (writer, attempt, at, person) => {
    const id = writer.guid();
    writer.audit(attempt, at, person, { activity: FLOW, result: 'success', reason: 'User submitted their user ID', correlationId: id });
    writer.audit(attempt, at, person, {
      activity: FLOW,
      result: 'failure',
      reason: "User's account has insufficient authentication methods defined. Add authentication info to resolve this ",
      correlationId: id,
    });
    return { outcome: 'failed', cause: 'audit:insufficient-methods' };
  },
  // Left.
  (writer, attempt, at, person) => {
    const id = writer.guid();
    writer.audit(attempt, at, person, { activity: FLOW, result: 'success', reason: 'User submitted their user ID', correlationId: id });
    const later = at + writer.seconds(10, 200);
    writer.audit(attempt, later, person, {
      activity: FLOW,
      result: 'failure',
      reason: 'User cancelled before passing the required authentication methods',
      correlationId: id,
    });
    return { outcome: 'unfinished', cause: 'audit:cancelled-methods' };
  },
  // By an administrator, written back.
  (writer, attempt, at, person, sharedIds) => {
    const id = writer.guid();
    const answered = writeBack(writer, attempt, at, {
      person,
      trackingId: sharedIds ? id : writer.guid(),
      start: 31009,
      success: 31010,
      failure: 31011,
    });
    writer.audit(attempt, answered + writer.seconds(0.2, 1), person, {
      activity: 'Reset password (by admin)',
      result: 'success',
      reason: 'Successfully completed reset.',
      correlationId: id,
    });
    return { outcome: 'succeeded', cause: undefined };
  },
];

/** Records of a server's Application log and an audit export that tell of the same attempts, in the order of time, and what is true of them. */
export function mixOf(mix: Mix, seed: number): { readonly made: readonly Made[]; readonly truth: readonly Truth[] } {
  const random = randomFrom(seed);
  const writer = new Writer(mix, random);
  const people = Array.from({ length: mix.people }, (_, index): Person => ({ name: `person${index}@contoso.com`, id: writer.guid() }));
  const busyUntil = new Map<Person, number>();
  const truth: Truth[] = [];
  let at = START;
  for (let attempt = 0; attempt < mix.attempts; attempt++) {
    at += writer.seconds(0, mix.every * 2);
    const person = writer.pick(people);
    // Nobody begins again before the last try is over.
    const from = Math.max(at, busyUntil.get(person) ?? 0);
    truth.push(writer.pick(makers)(writer, attempt, from, person, mix.sharedIds));
    const [last] = writer.made
      .filter((made) => made.attempt === attempt)
      .map(
        ({ record, source }) => (record.time?.at ?? 0) - (source === 1 ? 0 : mix.skew * SECOND + (mix.zoned ? 0 : mix.zone * 60 * SECOND)),
      )
      .sort((a, b) => b - a);
    busyUntil.set(person, (last ?? from) + writer.seconds(20, 120));
    if (writer.chance(0.1))
      writer.server(
        -1,
        from,
        'PasswordResetService',
        31019,
        `TrackingId: ${writer.guid()}, ServiceBusHeartBeat, Details: ssprdedicatedsbprodfra-1.servicebus.windows.net`,
      );
    if (writer.chance(0.05))
      writer.server(-1, from, 'PasswordResetService', 32014, `TrackingId: ${writer.guid()}, ServiceBusWarning, Details:`);
  }
  return { made: writer.made, truth };
}
