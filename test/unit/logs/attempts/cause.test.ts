import { deepStrictEqual } from 'node:assert/strict';
import { allFacts } from '../../../../src/core/codes/facts';
import { timelineOf } from '../../../../src/core/logs/attempts/timeline';
import type { LogEvent } from '../../../../src/core/logs/event';
import { eventOf } from '../../../../src/core/logs/eventOf';
import { meaningOf } from '../../../../src/core/logs/step';

const ID = '3f369fe9-c121-4450-8661-82b095bdbf0a';
const START = Date.UTC(2026, 10, 2, 9);

type Wanted = number | readonly [eventId: number, text: string];

/** The cause of the attempt that these events of the server tell of, or how it ended; they are a second apart and of one person. */
function causeOf(...numbers: readonly Wanted[]): string | undefined {
  const events = numbers.map((each, index): LogEvent => {
    const [eventId, text] = typeof each === 'number' ? [each, ''] : each;
    const source = eventId === 6329 ? 'ADSync' : 'PasswordResetService';
    const event = eventOf(
      {
        line: index + 1,
        time: { at: START + index * 1000, zoned: true },
        source,
        eventId,
        text: `TrackingId: ${ID}, ${text} UserPrincipalName: user1@contoso.com`,
      },
      0,
    );
    if (!event) throw new Error(`No event: ${eventId}`);
    return event;
  });
  const { attempts } = timelineOf({ events, sources: 1, assumedZone: 0, chosenZones: new Map() });
  return attempts.map(({ outcome, cause }) => (outcome === 'failed' ? (cause?.code ?? 'none') : outcome)).join(', ');
}

const hr = (code: string): string => `Synchronization Engine returned an error hr=${code}`;

/** Sequences of a request with the cause that codes.json and symptoms.md name. */
const sequences: readonly (readonly [events: readonly Wanted[], cause: string])[] = [
  [[31001, 31003], 'PasswordResetService/31003'],
  [[31006, 31008], 'PasswordResetService/31008'],
  [[31009, 31011], 'PasswordResetService/31011'],
  // SY-046, SY-086: AD's policy.
  [[31001, [33008, hr('80230619')], 31003], '0x80230619'],
  [[31006, 33008, 31008], 'PasswordResetService/33008'],
  // SY-081: rights; with what the engine says of it.
  [[31001, 33004, 31003], 'PasswordResetService/33004'],
  [[31001, [33004, hr('80230626')], 31003], '0x80230626'],
  [[31001, [6329, 'BAIL: 0x80230626 (credentials were denied access)'], 33004, 31003], '0x80230626'],
  // SSPR_0029, cause 3: remote SAM calls refused (sample 10).
  [
    [31001, [6329, 'admaexport.cpp(2944): Failed to acquire user information: Error Code: ERROR_ACCESS_DENIED'], 33004, 31003],
    'ADSync/6329-SAM',
  ],
  // SY-086: the controller lacks the control (sample 18).
  [
    [31001, [6329, "admaexport.cpp(2837): The server doesn't contain the LDAP password policy control."], 33001, 31003],
    'ADSync/6329-LDAP-control',
  ],
  // SY-082, SY-083, SY-084.
  [[31001, [33002, hr('80230405')], 31003], '0x80230405'],
  [[31001, 33003, 31003], 'PasswordResetService/33003'],
  [[31001, [6329, '0x8023061f (password synchronization is not enabled on this Management Agent)'], 33001, 31003], '0x8023061F'],
  [[31001, [33001, hr('80230402')], 31003], '0x80230402'],
  // SY-077, SY-088, SY-090.
  [[31001, [33001, hr('800700CE')], 31003], '0x800700CE'],
  [[31001, [33001, hr('80230818')], 31003], '0x80230818'],
  [[31001, [33001, hr('8023062C')], 31003], '0x8023062C'],
  // What ended the request before AD was asked.
  [[31001, 32004], 'PasswordResetService/32004'],
  [[31001, 32000], 'PasswordResetService/32000'],
  [[31001, 32010, 31003], 'PasswordResetService/32010'],
  // The connection, where an identifier ties it to the request.
  [[31001, 32002, 31003], 'PasswordResetService/32002'],
  // Refused first, accepted then.
  [[31001, 33008, 31001, 31002], 'succeeded'],
  // Refused for one reason, then for another: the last one counts.
  [[31001, [33008, hr('80230619')], 31001, 33004, 31003], 'PasswordResetService/33004'],
];

describe('the cause of an attempt', () => {
  for (const [events, cause] of sequences) {
    it(`${events.map((each) => (typeof each === 'number' ? each : each[0])).join(' ')} ends in ${cause}`, () => {
      deepStrictEqual(causeOf(...events), cause);
    });
  }

  it('is the event itself for each of AD answers alone', () => {
    const numbers = allFacts.map(({ id }) => /^PasswordResetService\/(33\d{3})$/.exec(id)?.[1]).filter((number) => number !== undefined);
    deepStrictEqual(
      numbers.map((number) => causeOf(31001, Number(number), 31003)),
      numbers.map((number) => `PasswordResetService/${number}`),
    );
  });

  it('is the code itself for every code that says alone why an attempt failed', () => {
    const failures = allFacts.map(({ id }) => id).filter((id) => meaningOf(id).role === 'own' && meaningOf(id).result === 'failure');
    const causes = failures.map((code) => {
      const event: LogEvent = {
        source: 0,
        line: 1,
        step: meaningOf(code).step,
        result: 'failure',
        codes: [code],
        trackingIds: [],
        correlationIds: [],
        supportCodes: [],
        excerpt: '',
      };
      return timelineOf({ events: [event], sources: 1, assumedZone: 0, chosenZones: new Map() }).attempts[0]?.cause?.code;
    });
    const twins: Readonly<Record<string, string>> = {
      'ADSync/6329-80230619': '0x80230619',
      'ADSync/6329-80230626': '0x80230626',
      'ADSync/6329-80230405': '0x80230405',
      'ADSync/6329-8023061f': '0x8023061F',
      'ADSync/HR-8023042': '0x80230402',
      'audit:hr=80230619': '0x80230619',
    };
    deepStrictEqual(
      causes,
      failures.map((code) => twins[code] ?? code),
    );
  });
});
