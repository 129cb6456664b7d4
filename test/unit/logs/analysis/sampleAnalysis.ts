import type { Analysis, SourceFacts } from '../../../../src/core/logs/analysis/analysis';
import type { Attempt, Part } from '../../../../src/core/logs/attempts/attempt';
import type { LogEvent } from '../../../../src/core/logs/event';

const HOUR = 3_600_000;
const day = Date.UTC(2026, 10, 14);
const track = (number: number): string => `5a1f0c2e-7b1d-4c7e-9f60-0000000000${String(number).padStart(2, '0')}`;

const whole = { first: [], count: 0 };

const application: SourceFacts = {
  name: 'Application.evtx',
  kind: 'file',
  phase: 'read',
  format: 'evtx',
  size: 21 * 1024 * 1024,
  read: 21 * 1024 * 1024,
  records: 45_120,
  events: 9,
  unreadable: { first: [{ line: 1204, why: 'damaged' }], count: 1 },
};

const trace: SourceFacts = {
  name: 'logs.zip › connect/trace\u202e-log.txt',
  kind: 'entry',
  phase: 'partly',
  format: 'text',
  encoding: 'UTF-16',
  size: 900_000,
  read: 640_000,
  lines: 80_321,
  events: 2,
  unreadable: {
    first: [
      { line: 7, why: 'tooLong' },
      { line: 9, why: 'cutOff' },
      { line: 12, why: 'tooLong' },
    ],
    count: 140,
  },
  problem: 'damagedArchive',
};

const audit: SourceFacts = {
  name: 'AuditLogs_2026-11-14.csv',
  kind: 'file',
  phase: 'read',
  format: 'auditCsv',
  encoding: 'UTF-8',
  size: 48_000,
  read: 48_000,
  records: 212,
  lines: 640,
  events: 4,
  unreadable: whole,
};

const locked: SourceFacts = {
  name: 'old.zip',
  kind: 'file',
  phase: 'failed',
  size: 5_000,
  read: 0,
  events: 0,
  unreadable: whole,
  problem: 'encrypted',
};

const blank: Omit<LogEvent, 'source' | 'line' | 'step'> = {
  result: 'none',
  codes: [],
  trackingIds: [],
  correlationIds: [],
  supportCodes: [],
  excerpt: '',
};

function event(source: number, line: number, at: number | undefined, rest: Pick<LogEvent, 'step'> & Partial<LogEvent>): LogEvent {
  return { ...blank, source, line, ...(at !== undefined && { time: { at, zoned: source !== 1 } }), ...rest };
}

const adele = 'adele.vance@contoso.com';
const nine = day + 9 * HOUR;

const events: readonly LogEvent[] = [
  // Attempt 0: failed, told by the audit log and the server.
  event(2, 14, nine, {
    step: 'requested',
    user: adele,
    heading: 'Self-service password reset flow activity progress',
    correlationIds: [track(90)],
    excerpt: 'User started the password reset flow',
  }),
  event(2, 13, nine + 40_000, {
    step: 'verified',
    result: 'success',
    user: adele,
    correlationIds: [track(90)],
    excerpt: 'User completed the mobile SMS verification option',
  }),
  event(0, 4001, nine + 62_000, {
    step: 'sent',
    trackingIds: [track(1)],
    codes: ['PasswordResetService/31001'],
    computer: 'sync01.contoso.com',
    heading: 'PasswordResetService 31001',
    excerpt: `TrackingId: ${track(1)}, Password Reset Request received`,
  }),
  event(0, 4002, nine + 63_000, {
    step: 'directory',
    result: 'failure',
    trackingIds: [track(1)],
    user: adele,
    codes: ['PasswordResetService/33004', '0x80070005'],
    computer: 'sync01.contoso.com',
    heading: 'PasswordResetService 33004',
    excerpt: `TrackingId: ${track(1)}, hr=80070005, Access is denied.\r\nUser ${adele}\u0007 <b>not</b> markup`,
  }),
  event(1, 77, nine + HOUR + 65_000, { step: 'other', user: adele, excerpt: '[10:01:05] Agent is idle' }),
  // Attempt 5: succeeded in the cloud log, an hour later.
  event(2, 9, nine + HOUR, {
    step: 'outcome',
    result: 'success',
    user: 'lee@contoso.com',
    userId: '3f2a1b00-0000-4000-8000-00000000abcd',
    codes: ['audit:completed-reset'],
    heading: 'Reset password (self-service)',
    excerpt: 'Successfully completed reset.',
  }),
  // Attempt 6: the same person by id only, unfinished.
  event(2, 8, nine + 2 * HOUR, {
    step: 'requested',
    userId: '3f2a1b00-0000-4000-8000-00000000abcd',
    excerpt: 'User started the password reset flow',
  }),
  // Attempt 7: nobody named, cause inferred.
  event(0, 4100, nine + 2 * HOUR + 30_000, {
    step: 'sent',
    trackingIds: [track(2)],
    codes: ['PasswordResetService/31001'],
    excerpt: 'request',
  }),
  event(0, 4101, nine + 2 * HOUR + 34_000, {
    step: 'directory',
    result: 'failure',
    codes: ['PasswordResetService/33008'],
    excerpt: 'hr=8023061f, The password does not meet the policy',
  }),
  // Attempt 9: no time, unknown outcome, a hostile name.
  event(1, 90, undefined, { step: 'other', user: 'mallory\u202e\n@contoso.com<script>', codes: ['SSPR_0029'], excerpt: 'SSPR_0029' }),
  // Loose.
  event(0, 3990, nine - HOUR, {
    step: 'other',
    codes: ['PasswordResetService/31034'],
    heading: 'PasswordResetService 31034',
    excerpt: 'Error restarting the service bus',
  }),
  event(0, 3991, nine - HOUR + 1000, { step: 'other', codes: ['PasswordResetService/31034'], excerpt: 'Error restarting the service bus' }),
];

function part(index: number, rest: Partial<Part> = {}): Part {
  const found = events[index];
  const ahead = found?.source === 1 ? HOUR + 2000 : 0;
  return { event: index, ...(found?.time && { at: found.time.at - ahead }), ...rest };
}

const attempts: readonly Attempt[] = [
  {
    id: 0,
    user: adele,
    start: nine,
    end: nine + 63_000,
    parts: [
      part(0),
      part(1, { by: 'correlationId' }),
      part(2, { by: 'time', apart: 22 }),
      part(3, { by: 'trackingId' }),
      part(4, { by: 'user', apart: 0 }),
    ],
    steps: ['requested', 'verified', 'sent', 'directory', 'other'],
    outcome: 'failed',
    cause: { code: 'PasswordResetService/33004', certainty: 'certain', evidence: [3] },
  },
  {
    id: 5,
    user: 'lee@contoso.com',
    userId: '3f2a1b00-0000-4000-8000-00000000abcd',
    start: nine + HOUR,
    end: nine + HOUR,
    parts: [part(5)],
    steps: ['outcome'],
    outcome: 'succeeded',
  },
  {
    id: 6,
    userId: '3f2a1b00-0000-4000-8000-00000000abcd',
    start: nine + 2 * HOUR,
    end: nine + 2 * HOUR,
    parts: [part(6)],
    steps: ['requested'],
    outcome: 'unfinished',
  },
  {
    id: 7,
    start: nine + 2 * HOUR + 30_000,
    end: nine + 2 * HOUR + 34_000,
    parts: [part(7), part(8, { by: 'time', apart: 4 })],
    steps: ['sent', 'directory'],
    outcome: 'failed',
    cause: { code: 'PasswordResetService/33008', certainty: 'possible', evidence: [1] },
  },
  { id: 9, user: 'mallory\u202e\n@contoso.com<script>', parts: [part(9)], steps: ['other'], outcome: 'unknown' },
];

/** Four logs of one morning: read, read in part, and not read at all; five attempts by three people and somebody. */
export const sample: Analysis = {
  phase: 'done',
  sources: [application, trace, audit, locked],
  skipped: 12,
  events,
  timeline: {
    attempts,
    clocks: [
      { source: 0, basis: 'stated', zone: 0, skew: 0, witnesses: 0 },
      { source: 1, basis: 'measured', zone: 60, skew: 2, witnesses: 14 },
      { source: 2, basis: 'stated', zone: 0, skew: 0, witnesses: 0 },
    ],
    loose: [10, 11],
  },
  chosenZones: new Map(),
};

const nothing = { attempts: [], clocks: [], loose: [] };

export const empty: Analysis = { phase: 'empty', sources: [], skipped: 0, events: [], timeline: nothing, chosenZones: new Map() };

const half = 412 * 1024 * 1024;

/** Two logs being read, nothing of ours in them so far. */
export const reading: Analysis = {
  ...empty,
  phase: 'reading',
  sources: [
    { ...application, phase: 'reading', size: 2 * 1024 ** 3, read: half, records: 900_000, events: 0, unreadable: whole },
    { name: 'trace.log', kind: 'file', phase: 'waiting', size: 12 * 1024 * 1024, read: 0, events: 0, unreadable: whole },
  ],
  progress: { read: half, size: 2 * 1024 ** 3 + 12 * 1024 * 1024, bytesPerSecond: 180 * 1024 * 1024 },
};

/** Nothing could be read. */
export const failed: Analysis = {
  ...empty,
  phase: 'done',
  sources: [locked, { ...locked, name: 'photo.jpg', problem: 'notALog' }],
};

/** All was read, and nothing of ours was in it; one log only in part. */
export const without: Analysis = {
  ...empty,
  phase: 'done',
  skipped: 1,
  sources: [
    { ...application, events: 0, unreadable: whole },
    { ...trace, events: 0, unreadable: whole },
  ],
};

/** Stopped in the middle; one clock that nothing tells, one that was chosen, one that changes to summer time. */
export const cancelled: Analysis = {
  ...sample,
  phase: 'cancelled',
  sources: [
    { ...application, phase: 'cancelled', read: 4 * 1024 * 1024 },
    { ...trace, phase: 'read', read: trace.size, unreadable: whole, problem: undefined },
    { ...audit, kind: 'tenant', name: 'Audit log of Contoso', size: 0, read: 0 },
  ].map(({ problem, ...source }) => (problem === undefined ? source : { ...source, problem })) as readonly SourceFacts[],
  timeline: {
    ...sample.timeline,
    clocks: [
      { source: 0, basis: 'chosen', zone: -210, skew: -42, witnesses: 0 },
      { source: 1, basis: 'assumed', zone: 60, skew: 0, witnesses: 0, change: { at: Date.UTC(2027, 2, 28, 2), zone: 120 } },
      { source: 2, basis: 'stated', zone: 0, skew: 0, witnesses: 0 },
    ],
  },
  chosenZones: new Map([[0, -210]]),
};
