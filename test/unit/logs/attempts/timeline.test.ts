import { deepStrictEqual } from 'node:assert/strict';
import type { Attempt, Clock, Timeline } from '../../../../src/core/logs/attempts/attempt';
import { timelineOf } from '../../../../src/core/logs/attempts/timeline';
import type { LogEvent } from '../../../../src/core/logs/event';
import { eventOf } from '../../../../src/core/logs/eventOf';
import { mixOf, randomFrom } from '../../../support/attempts';
import { audit, details, ID, OTHER_ID, server, START, timeless, type Written } from './scenarios';

function eventsOf(all: readonly Written[]): readonly LogEvent[] {
  return all.map(({ source, at, zoned, fields }, index) => {
    const { text = '', ...rest } = fields;
    const event = eventOf({ line: index + 1, ...(at !== undefined && { time: { at, zoned } }), ...rest, text }, source);
    if (!event) throw new Error(`No event: ${text}`);
    return event;
  });
}

function read(all: readonly Written[], more: { readonly assumedZone?: number; readonly chosen?: number } = {}): Timeline {
  const { assumedZone = 0, chosen } = more;
  return timelineOf({ events: eventsOf(all), sources: 2, assumedZone, chosenZones: new Map(chosen === undefined ? [] : [[0, chosen]]) });
}

/** A timeline in short: of each attempt who, how, why, and every part as `seconds code reason`. */
function short({ attempts, clocks, loose }: Timeline, all: readonly Written[]): unknown {
  const part = ({ event, at, by, apart }: Attempt['parts'][number]): string => {
    const fields = all[event]?.fields;
    const what = fields?.eventId ?? fields?.reason ?? fields?.activity ?? '?';
    const seconds = at === undefined ? 'no time' : `${(at - START) / 1000}`;
    return [seconds, what, ...(by ? [by] : []), ...(apart === undefined ? [] : [`${apart} s`])].join(' · ');
  };
  return {
    attempts: attempts.map(({ user, outcome, cause, steps, parts }) => ({
      ...(user !== undefined && { user }),
      outcome,
      ...(cause && { cause: `${cause.code} ${cause.certainty} [${cause.evidence.join(' ')}]` }),
      steps: steps.join(' '),
      parts: parts.map(part),
    })),
    clock: clock(clocks[0]),
    loose,
  };
}

function clock(of: Clock | undefined): string {
  return of ? `${of.basis} ${of.zone} min ${of.skew} s by ${of.witnesses}${of.change ? `, then ${of.change.zone} min` : ''}` : 'none';
}

const U1 = 'user1@contoso.com';
const U2 = 'user2@contoso.com';
const HR = 'Synchronization Engine returned an error';

type Row = readonly [name: string, records: readonly Written[], expected: unknown, options?: Parameters<typeof read>[1]];

const rows: readonly Row[] = [
  [
    'in the cloud alone (sample 28)',
    [
      audit(0, 'User submitted their user ID', { id: ID }),
      audit(60, 'User started the mobile SMS verification option', { id: ID }),
      audit(80, 'User completed the mobile SMS verification option', { id: ID }),
      audit(81, 'User completed all verification steps required', { id: ID }),
      audit(120, 'User submitted a new password', { id: ID }),
      audit(121, 'User successfully reset password', { id: ID }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'requested verified submitted outcome',
          parts: [
            '0 · User submitted their user ID',
            '60 · User started the mobile SMS verification option · correlationId',
            '80 · User completed the mobile SMS verification option · correlationId',
            '81 · User completed all verification steps required · correlationId',
            '120 · User submitted a new password · correlationId',
            '121 · User successfully reset password · correlationId',
          ],
        },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'written back, in two logs by one id',
    [
      audit(0, 'User submitted their user ID', { id: ID }),
      audit(100, 'User submitted a new password', { id: ID }),
      server(101, 31001, details(U1)),
      server(102, 405, 'Call sync ldap_bind for DomainName=CONTOSO.COM, UserName=MSOL_1.'),
      server(103, 31002, `${details(U1, ID)}, UserPrincipalName: ${U1}`),
      audit(104, 'Reset password (self-service)', { id: ID, reason: 'Successfully completed reset.' }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'requested submitted sent directory outcome',
          parts: [
            '0 · User submitted their user ID',
            '100 · User submitted a new password · correlationId',
            '100 · 31001 · user · 0 s',
            '101 · 405 · time · 1 s',
            '102 · 31002 · correlationId',
            '104 · Successfully completed reset. · correlationId',
          ],
        },
      ],
      clock: 'measured 60 min 41 s by 1',
      loose: [],
    },
  ],
  [
    'a name that was given to another account: each TrackingId stays whole',
    [
      server(0, 31001, details(U1, ID), { zoned: true, ahead: 0 }),
      server(2, 31003, `${details(U1, ID)}, cloudAnchor: User_9a000000-0000-4000-8000-000000000001`, { zoned: true, ahead: 0 }),
      server(90, 31001, details(U1, OTHER_ID), { zoned: true, ahead: 0 }),
      server(92, 31002, `${details(U1, OTHER_ID)}, cloudAnchor: User_9a000000-0000-4000-8000-000000000002`, { zoned: true, ahead: 0 }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'PasswordResetService/31003 certain [1]',
          steps: 'sent directory',
          parts: ['0 · 31001', '2 · 31003 · trackingId'],
        },
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'sent directory',
          parts: ['90 · 31001', '92 · 31002 · trackingId'],
        },
      ],
      clock: 'stated 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'written back twice, no id shared: two people tell the zone',
    [
      audit(100, 'User submitted a new password', { id: ID }),
      server(101, 31001, details(U1)),
      server(103, 31002, details(U1)),
      audit(104, 'Reset password (self-service)', { id: ID, reason: 'Successfully completed reset.' }),
      audit(1100, 'User submitted a new password', { user: U2, id: OTHER_ID }),
      server(1101, 31001, details(U2)),
      server(1103, 31002, details(U2)),
      audit(1104, 'Reset password (self-service)', { user: U2, id: OTHER_ID, reason: 'Successfully completed reset.' }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'submitted sent directory outcome',
          parts: [
            '100 · User submitted a new password',
            '101 · 31001 · user · 1 s',
            '103 · 31002 · user · 2 s',
            '104 · Successfully completed reset. · correlationId',
          ],
        },
        {
          user: 'user2@contoso.com',
          outcome: 'succeeded',
          steps: 'submitted sent directory outcome',
          parts: [
            '1100 · User submitted a new password',
            '1101 · 31001 · user · 1 s',
            '1103 · 31002 · user · 2 s',
            '1104 · Successfully completed reset. · correlationId',
          ],
        },
      ],
      clock: 'measured 60 min 40 s by 2',
      loose: [],
    },
  ],
  [
    'one witness is none: the zone is the assumed one',
    [audit(100, 'User submitted a new password', { id: ID }), server(101, 31001, details(U1)), server(103, 31002, details(U1))],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'sent directory',
          parts: ['-3459 · 31001', '-3457 · 31002 · user · 2 s'],
        },
        { user: 'user1@contoso.com', outcome: 'unfinished', steps: 'submitted', parts: ['100 · User submitted a new password'] },
      ],
      clock: 'assumed 120 min 0 s by 0',
      loose: [],
    },
    { assumedZone: 120 },
  ],
  [
    'a zone that the person chose',
    [audit(100, 'User submitted a new password', { id: ID }), server(101, 31001, details(U1)), server(103, 31002, details(U1))],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'submitted sent directory',
          parts: ['100 · User submitted a new password', '141 · 31001 · user · 41 s', '143 · 31002 · user · 2 s'],
        },
      ],
      clock: 'chosen 60 min 0 s by 0',
      loose: [],
    },
    { chosen: 60 },
  ],
  [
    "refused by AD's policy, the engine's record between",
    [
      server(0, 31001, details(U1)),
      server(1, 6329, 'BAIL: MMS(4924) 0x80230619: "A restriction prevents the password from being changed to the current one specified."'),
      server(1, 33008, `${details(U1, ID)} ${HR} hr=80230619`),
      server(1, 31003, details(U1, ID)),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: '0x80230619 likely [1 2]',
          steps: 'sent directory',
          parts: ['3640 · 31001', '3641 · 6329 · time · 1 s', '3641 · 33008 · user · 1 s', '3641 · 31003 · trackingId'],
        },
      ],
      clock: 'assumed 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'no rights: the reason stands in another record',
    [
      server(0, 31001, details(U1)),
      server(
        1,
        6329,
        'ERR_: MMS(1): admaexport.cpp(2944): Failed to acquire user information: Contoso\\MSOL_1. Error Code: ERROR_ACCESS_DENIED',
      ),
      server(1, 33004, details(U1, ID)),
      server(2, 31003, details(U1, ID)),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'ADSync/6329-SAM possible [1]',
          steps: 'sent directory',
          parts: ['3640 · 31001', '3641 · 6329 · time · 1 s', '3641 · 33004 · user · 1 s', '3642 · 31003 · trackingId'],
        },
      ],
      clock: 'assumed 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'the server cannot be reached',
    [
      audit(0, 'User submitted their user ID', { id: ID }),
      audit(60, 'User submitted a new password', { id: ID }),
      audit(90, 'Reset password (self-service)', { id: ID, reason: 'OnPremisesConnectivityError' }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'audit:OnPremisesConnectivityError certain [2]',
          steps: 'requested submitted outcome',
          parts: [
            '0 · User submitted their user ID',
            '60 · User submitted a new password · correlationId',
            '90 · OnPremisesConnectivityError · correlationId',
          ],
        },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'set in AD, late in the cloud (sample 26)',
    [
      audit(0, 'User submitted a new password', { id: ID }),
      audit(9, 'Reset password (self-service)', { id: ID, reason: 'OnPremisesSuccessCloudFailure', result: 'success' }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          cause: 'audit:OnPremisesSuccessCloudFailure certain [1]',
          steps: 'submitted outcome',
          parts: ['0 · User submitted a new password', '9 · OnPremisesSuccessCloudFailure · correlationId'],
        },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'refused at the door, then let in: two tries (sample 28)',
    [
      audit(0, 'User submitted their user ID'),
      audit(0, "User's account has insufficient authentication methods defined. Add authentication info to resolve this "),
      audit(300, 'User submitted their user ID'),
      audit(360, 'User submitted a new password'),
      audit(361, 'User successfully reset password'),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'audit:insufficient-methods certain [1]',
          steps: 'requested outcome',
          parts: [
            '0 · User submitted their user ID',
            "0 · User's account has insufficient authentication methods defined. Add authentication info to resolve this  · user · 0 s",
          ],
        },
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'requested submitted outcome',
          parts: [
            '300 · User submitted their user ID',
            '360 · User submitted a new password · user · 60 s',
            '361 · User successfully reset password · user · 1 s',
          ],
        },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'refused, then accepted within one session',
    [
      audit(0, 'User submitted a new password', { id: ID }),
      server(1, 31001, details(U1)),
      server(2, 33008, details(U1, OTHER_ID)),
      audit(30, 'User submitted a new password', { id: ID }),
      server(31, 31001, details(U1)),
      server(32, 31002, details(U1)),
      audit(33, 'User successfully reset password', { id: ID }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'submitted sent directory outcome',
          parts: [
            '0 · User submitted a new password',
            '1 · 31001 · user · 1 s',
            '2 · 33008 · user · 1 s',
            '30 · User submitted a new password · correlationId',
            '31 · 31001 · user · 1 s',
            '32 · 31002 · user · 1 s',
            '33 · User successfully reset password · correlationId',
          ],
        },
      ],
      clock: 'chosen 60 min 40 s by 1',
      loose: [],
    },
    { chosen: 60 },
  ],
  [
    'changes refused one after the other (sample 27)',
    [
      audit(0, 'Change password (self-service)', { reason: 'PasswordDoesnotComplyFuzzyPolicy' }),
      audit(32, 'Change password (self-service)', { reason: 'PasswordDoesnotComplyFuzzyPolicy' }),
      audit(90, 'Change password (self-service)', { reason: 'None' }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'audit:PasswordDoesnotComplyFuzzyPolicy certain [0]',
          steps: 'outcome',
          parts: ['0 · PasswordDoesnotComplyFuzzyPolicy'],
        },
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'audit:PasswordDoesnotComplyFuzzyPolicy certain [0]',
          steps: 'outcome',
          parts: ['32 · PasswordDoesnotComplyFuzzyPolicy'],
        },
        { user: 'user1@contoso.com', outcome: 'succeeded', steps: 'outcome', parts: ['90 · None'] },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'two people at once: what names nobody goes by its reason',
    [
      server(0, 31001, details(U1)),
      server(0, 31001, details(U2)),
      server(1, 405, 'Call sync ldap_bind for DomainName=CONTOSO.COM, UserName=MSOL_1.'),
      server(2, 6329, 'BAIL: 0x80230626 (credentials were denied access)'),
      server(2, 33008, details(U1, ID)),
      server(3, 33004, details(U2, OTHER_ID)),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'PasswordResetService/33008 certain [1]',
          steps: 'sent directory',
          parts: ['3640 · 31001', '3642 · 33008 · user · 2 s'],
        },
        {
          user: 'user2@contoso.com',
          outcome: 'failed',
          cause: '0x80230626 likely [1 2]',
          steps: 'sent directory',
          parts: ['3640 · 31001', '3642 · 6329 · time · 2 s', '3643 · 33004 · user · 3 s'],
        },
      ],
      clock: 'assumed 0 min 0 s by 0',
      loose: [2],
    },
  ],
  [
    'by an administrator, while the person tries (sample 31)',
    [
      audit(0, 'User submitted their user ID'),
      audit(20, 'Reset user password', { reason: '' }),
      audit(20, 'Reset password (by admin)', { reason: 'Successfully completed reset.' }),
      audit(40, 'User cancelled before passing the required authentication methods'),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'unfinished',
          cause: 'audit:cancelled-methods certain [1]',
          steps: 'requested',
          parts: [
            '0 · User submitted their user ID',
            '40 · User cancelled before passing the required authentication methods · user · 40 s',
          ],
        },
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'outcome',
          parts: ['20 · Reset user password', '20 · Successfully completed reset. · user · 0 s'],
        },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'without times, as a page shows it (sample 15)',
    [
      server(0, 31001, details(U1)),
      server(0, 405, 'Call sync ldap_bind for DomainName=CONTOSO.COM, UserName=MSOL_1.'),
      server(0, 31002, details(U1, ID)),
      server(0, 31001, details(U1)),
    ].map(timeless),
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'succeeded',
          steps: 'sent directory',
          parts: ['no time · 31001', 'no time · 405 · time', 'no time · 31002 · user'],
        },
        { user: 'user1@contoso.com', outcome: 'unfinished', steps: 'sent', parts: ['no time · 31001'] },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'left, and never ended',
    [
      audit(0, 'User submitted their user ID', { id: ID }),
      audit(10, 'User cancelled before passing the required authentication methods', { id: ID, result: 'failure' }),
      audit(5000, 'User submitted their user ID', { user: U2 }),
    ],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'unfinished',
          cause: 'audit:cancelled-methods certain [1]',
          steps: 'requested',
          parts: [
            '0 · User submitted their user ID',
            '10 · User cancelled before passing the required authentication methods · correlationId',
          ],
        },
        { user: 'user2@contoso.com', outcome: 'unfinished', steps: 'requested', parts: ['5000 · User submitted their user ID'] },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    "the service's own events are nobody's try (sample 05)",
    [
      server(0, 31015, ''),
      server(5, 31019, ''),
      server(9, 32001, `TrackingId: ${ID}`),
      server(9, 31044, `TrackingId: ${ID}`),
      server(20, 31005, ''),
    ],
    { attempts: [], clock: 'assumed 0 min 0 s by 0', loose: [0, 1, 2, 3, 4] },
  ],
  [
    'one id for two people puts nobody together',
    [audit(0, 'Reset password (by admin)', { id: ID }), audit(1, 'Reset password (by admin)', { id: ID, user: U2 })],
    {
      attempts: [
        { user: 'user1@contoso.com', outcome: 'succeeded', steps: 'outcome', parts: ['0 · Reset password (by admin)'] },
        { user: 'user2@contoso.com', outcome: 'succeeded', steps: 'outcome', parts: ['1 · Reset password (by admin)'] },
      ],
      clock: 'none 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'failures that name nobody (samples 10 and 12)',
    [
      server(0, 6329, 'BAIL: 0x80230626 (credentials were denied access)'),
      server(1, 6329, 'ERR_: MMS(1): admaexport.cpp(2944): Error Code: ERROR_ACCESS_DENIED'),
      server(60, 6329, 'BAIL: 0x80230619'),
    ],
    {
      attempts: [
        { outcome: 'failed', cause: 'ADSync/6329-SAM certain [1]', steps: 'directory', parts: ['3640 · 6329', '3641 · 6329 · time · 1 s'] },
        { outcome: 'failed', cause: '0x80230619 certain [0]', steps: 'directory', parts: ['3700 · 6329'] },
      ],
      clock: 'assumed 0 min 0 s by 0',
      loose: [],
    },
  ],
  [
    'a request that never was asked of AD',
    [server(0, 31001, details(U1)), server(1, 32004, details(U1, ID))],
    {
      attempts: [
        {
          user: 'user1@contoso.com',
          outcome: 'failed',
          cause: 'PasswordResetService/32004 certain [1]',
          steps: 'sent',
          parts: ['3640 · 31001', '3641 · 32004 · user · 1 s'],
        },
      ],
      clock: 'assumed 0 min 0 s by 0',
      loose: [],
    },
  ],
];

/** A log that changes to winter time between two days. */
const autumn: readonly Written[] = [0, 1000, 2000, 90_000, 91_000, 92_000].flatMap((seconds, index) => {
  const user = `user${index}@contoso.com`;
  const ahead = index < 3 ? 7200 : 3600;
  return [
    audit(seconds, 'User submitted a new password', { user }),
    server(seconds + 1, 31001, details(user), { ahead }),
    server(seconds + 2, 31002, details(user), { ahead }),
    audit(seconds + 3, 'User successfully reset password', { user }),
  ];
});

/** By what its records say, not by their places in a list. */
function content(timeline: Timeline, events: readonly LogEvent[]): unknown {
  const name = (index: number): string => `${events[index]?.heading ?? ''} ${events[index]?.line ?? ''}`;
  return {
    attempts: timeline.attempts.map(({ id, parts, ...rest }) => ({
      ...rest,
      first: name(id),
      parts: parts.map(({ event, ...part }) => ({ ...part, event: name(event) })),
    })),
    loose: timeline.loose.map(name).sort(),
  };
}

describe('attempts out of events', () => {
  it('reads a log across the end of summer time', () => {
    const timeline = read(autumn);
    deepStrictEqual(
      [clock(timeline.clocks[0]), timeline.attempts.map(({ parts }) => parts.length)],
      ['measured 120 min 0 s by 6, then 60 min', [4, 4, 4, 4, 4, 4]],
    );
  });

  it('is the same whatever order sources and events come in', function () {
    this.timeout(30_000);
    for (let seed = 0; seed < 40; seed++) {
      const random = randomFrom(seed);
      const { made } = mixOf(
        { attempts: 25, people: 8, zone: 60, skew: 40, sharedIds: seed % 3 === 0, zoned: seed % 2 === 0, every: 60 },
        seed,
      );
      const events = made.map(({ record, source }) => eventOf(record, source)).filter((event) => event !== undefined);
      const shuffled = events
        .map((event) => ({ event: { ...event, source: 1 - event.source }, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ event }) => event);
      const input = { sources: 2, assumedZone: 0, chosenZones: new Map<number, number>() };
      deepStrictEqual(content(timelineOf({ ...input, events: shuffled }), shuffled), content(timelineOf({ ...input, events }), events));
    }
  });

  for (const [name, records, expected, options] of rows) {
    it(name, () => {
      deepStrictEqual(short(read(records, options), records), expected);
    });
  }
});
