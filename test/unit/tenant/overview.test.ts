import { deepStrictEqual } from 'node:assert/strict';
import { known } from '../../../src/core/tenant/fact';
import { activityDays } from '../../../src/core/tenant/overview/attempts';
import { overview, type OverviewFacts } from '../../../src/core/tenant/overview/overview';
import type { AuditEvent } from '../../../src/core/tenant/tenant';
import { unknownTenant } from '../../../src/core/tenant/tenant';
import { parseFromOverview } from '../../../src/shared/overviewPage';
import { closed, healthy, hours, now } from './tenants';

let ids = 0;

function event(activity: string, result: AuditEvent['result'], at: number, correlationId: string | null = null): AuditEvent {
  return { id: String(++ids), at, activity, result, reason: null, userId: null, correlationId };
}

const RESET = 'Reset password (self-service)';
const STEP = 'Self-service password reset flow activity progress';

describe('attempts by day', () => {
  const none = { succeeded: 0, failed: 0, blocked: 0, unfinished: 0 };
  const table: readonly (readonly [string, readonly AuditEvent[], readonly (readonly [day: number, counts: Partial<typeof none>])[]])[] = [
    ['a reset', [event(RESET, 'success', hours(1))], [[29, { succeeded: 1 }]]],
    [
      'steps of one flow are one attempt',
      [STEP, STEP, RESET].map((name) => event(name, 'success', hours(1), 'flow')),
      [[29, { succeeded: 1 }]],
    ],
    [
      'a wrong code, then success',
      [event(STEP, 'failure', hours(2), 'flow'), event(RESET, 'success', hours(1), 'flow')],
      [[29, { succeeded: 1 }]],
    ],
    ['steps that fail', [event(STEP, 'success', hours(2), 'flow'), event(STEP, 'failure', hours(1), 'flow')], [[29, { failed: 1 }]]],
    ['a reset that the directory refused', [event(RESET, 'failure', hours(1))], [[29, { failed: 1 }]]],
    [
      'steps without an end',
      [event('Self-serve password reset flow activity progress', 'success', hours(1), 'flow')],
      [[29, { unfinished: 1 }]],
    ],
    [
      'blocked',
      [event(STEP, 'failure', hours(1), 'flow'), event('Blocked from self-service password reset', 'success', hours(1), 'flow')],
      [[29, { blocked: 1 }]],
    ],
    [
      'change and unlock count, other things do not',
      [
        event('Change password (self-service)', 'success', hours(1)),
        event('Unlock user account(s) (self-service)', 'success', hours(1)),
        event('Reset password (by admin)', 'success', hours(1)),
        event('User registered security info', 'success', hours(1)),
        event('Enable password writeback for directory', 'success', hours(1)),
      ],
      [[29, { succeeded: 2 }]],
    ],
    [
      'days are UTC days, and a flow over midnight belongs to its last step',
      [
        event(RESET, 'success', Date.UTC(2026, 10, 21, 0, 0, 0)),
        event(RESET, 'success', Date.UTC(2026, 10, 20, 23, 59, 59, 999)),
        event(STEP, 'success', Date.UTC(2026, 10, 19, 23, 59), 'late'),
        event(RESET, 'success', Date.UTC(2026, 10, 20, 0, 1), 'late'),
      ],
      [
        [28, { succeeded: 2 }],
        [29, { succeeded: 1 }],
      ],
    ],
    [
      'thirty days, no more, and none of tomorrow',
      [0, 29, 30, -1].map((days) => event(RESET, 'success', hours(days * 24))),
      [
        [0, { succeeded: 1 }],
        [29, { succeeded: 1 }],
      ],
    ],
  ];
  for (const [title, events, expected] of table) {
    it(title, () => {
      const wanted = new Map(expected);
      const counts = activityDays(events, now).map((day) => day.counts);
      deepStrictEqual(
        counts,
        Array.from({ length: 30 }, (_, day) => ({ ...none, ...wanted.get(day) })),
      );
    });
  }

  it('begin 29 days ago at midnight UTC', () => deepStrictEqual(activityDays([], now)[0]?.at, Date.UTC(2026, 9, 23)));
});

const facts: OverviewFacts = {
  tenant: healthy,
  roster: { size: 3, withAccount: 3, withRegistration: 3 },
  expected: 3,
  reasons: [
    { verdict: 'ready', reason: 'ready', label: 'Ready', count: 1 },
    { verdict: 'cannotTell', reason: 'writebackUnknown', label: 'Writeback not known', count: 1 },
    { verdict: 'cannot', reason: 'tooFewMethods', label: 'Too few methods', count: 1 },
  ],
  methodName: (method) => `name of ${method}`,
  loading: false,
  now,
  readAt: now,
};
const nobody = { roster: { size: 0, withAccount: 0, withRegistration: 0 }, expected: 0, reasons: [] };

describe('overview', () => {
  it('shows what blocks first, with its words', () => {
    const [readiness, methods] = overview(facts, 'en').charts;
    deepStrictEqual(
      [readiness, methods],
      [
        {
          id: 'readiness',
          title: 'Who could reset a password now',
          summary: '1 person could reset a password now, 1 could not, and of 1 it cannot be told.',
          kind: 'bars',
          heading: 'Reason',
          series: [{ label: 'People', tone: 'plain' }],
          rows: [
            { label: 'Too few methods', values: [1], tone: 'bad', note: 'could not' },
            { label: 'Writeback not known', values: [1], tone: 'unsure', note: 'cannot be told' },
            { label: 'Ready', values: [1], tone: 'good', note: 'could reset now' },
          ],
        },
        {
          id: 'methods',
          title: 'Registered methods',
          summary: 'How many people registered each method. One person may have several.',
          kind: 'bars',
          heading: 'Method',
          series: [{ label: 'People', tone: 'plain' }],
          rows: [{ label: 'name of email', values: [900], tone: 'good', note: 'counts for password reset' }],
        },
      ],
    );
  });

  it('says of each method whether it counts, and until when', () =>
    deepStrictEqual(
      overview(
        {
          ...facts,
          tenant: {
            ...healthy,
            methodCounts: known(
              ['fido2', 'mobilePhone', 'securityQuestion', 'brandNew'].map((method, index) => ({ method, count: 9 - index })),
              now,
            ),
          },
        },
        'en',
      ).charts[1]?.rows.map(({ tone, note }) => [tone, note]),
      [
        ['plain', 'does not count for password reset'],
        ['attention', 'counts, and ends in 2027'],
        ['attention', 'counts, and ends in 2027'],
        ['unsure', 'not known whether it counts'],
      ],
    ));

  it('knows its phase, and says what is missing with equal reasons together', () => {
    const shown = (changed: Partial<OverviewFacts>): unknown => {
      const { phase, coverage, missing, charts } = overview({ ...facts, ...changed }, 'en');
      return [phase, coverage, missing.length, charts.map((chart) => chart.missing ?? chart.rows.length)];
    };
    deepStrictEqual(
      [
        shown({}),
        shown({ ...nobody, tenant: unknownTenant, loading: true, readAt: null }),
        shown({ tenant: { ...healthy, activity: closed.activity, counts: closed.counts, methodCounts: closed.methodCounts } }),
        shown({ ...nobody, tenant: closed }),
      ],
      [
        ['full', '3 of 3 users; all 13 sources read', 0, [3, 1, 0]],
        [
          'loading',
          'No users read; 13 sources still to be read',
          0,
          ['Users: not read yet.', 'Counts of registered methods: not read yet.', 'Audit log of password reset: not read yet.'],
        ],
        [
          'partial',
          '3 of 3 users; 3 of 13 sources not readable',
          2,
          [
            3,
            'Counts of registered methods: not readable. Microsoft Graph answers this only where the tenant has Microsoft Entra ID P1 or P2. If yours has, refresh in a few minutes: this answer is known to come by mistake.',
            'Audit log of password reset: not readable. This sign-in lacks the permission AuditLog.Read.All. Choose “SSPR: Grant Permission…” to add it.',
          ],
        ],
        ['failed', 'No users read; 13 of 13 sources not readable', 12, []],
      ],
    );
  });

  it('tells of a log that was cut', () =>
    deepStrictEqual(
      overview(
        { ...facts, tenant: { ...healthy, activity: known({ events: [event(RESET, 'success', now)], cut: true, writeback: null }, now) } },
        'en',
      ).charts[2]?.summary,
      '1 attempt to reset, change or unlock: 1 succeeded, 0 failed, 0 were blocked after too many tries, 0 were not finished. There are more records than were read, so older days are incomplete.',
    ));

  it('puts what comes next first', () =>
    deepStrictEqual(
      overview(facts, 'en').deadlines.map(({ title, past, applies }) => [title, past, applies]),
      [
        ['Only registered methods count', true, 'yes'],
        ['Old versions of Entra Connect stopped', true, 'unknown'],
      ],
    ));
});

describe('the door of the overview page', () => {
  const accepted = ['ready', 'refresh', 'cancel', 'signIn', 'openDemo', 'showPermissions'].map((type) => ({ type }));
  it('lets its own messages in', () => deepStrictEqual(accepted.map(parseFromOverview), accepted));
  it('refuses everything else', () => {
    const others: readonly unknown[] = [null, 1, 'ready', [], {}, { type: 'open' }, { type: 'constructor' }, [{ type: 'ready' }]];
    const refused = [...others, ...accepted.map((message) => ({ ...message, command: 'x' }))];
    deepStrictEqual(
      refused.filter((raw) => parseFromOverview(raw) !== undefined),
      [],
    );
  });
});
