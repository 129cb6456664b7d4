import type {
  AnalysisState,
  AttemptRow,
  Bar,
  CauseRow,
  EvidenceState,
  OpenAttempt,
  SourceState,
} from '../../src/core/logs/analysis/analysisState';
import type { FromAnalysis } from '../../src/core/logs/analysis/intent';
import { initialView, nextView, type View } from '../../src/core/logs/analysis/view';
import type { Outcome } from '../../src/core/logs/attempts/attempt';
import { Picture } from '../../src/core/logs/analysis/picture';
import { analysisTexts } from '../../src/core/logs/texts';
import { sample } from '../unit/logs/analysis/sampleAnalysis';

export { parseFromAnalysis } from '../../src/shared/analysisPage';

const { labels } = analysisTexts('en');

const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2026, 10, 14);

const causesKnown = [
  ['SSPR_0029', 'SSPR_0029', 'Active Directory refused the write: access denied', 412],
  ['33008', '33008', 'The new password does not meet the policy of the domain', 168],
  ['31034', '31034', 'Connect has no connection to the service bus', 57],
  ['SSPR_0010', 'SSPR_0010', 'The user does not belong to the group that may reset', 12],
  ['6329', 'hr=80230626', 'The password was changed too recently', 1],
] as const;

const people = ['adele.vance', 'alex.wilber', 'diego.siciliani', 'grady.archie', 'henrietta.mueller', 'isaiah.langer', 'johanna.lorenz'];

const outcomeOf = (index: number): Outcome =>
  index % 5 === 0 ? 'succeeded' : index % 11 === 3 ? 'unfinished' : index % 17 === 1 ? 'unknown' : 'failed';

const two = (number: number): string => String(number).padStart(2, '0');

/** The attempt at a place of the list, always the same one. */
function row(index: number, open: number | undefined): AttemptRow {
  const outcome = outcomeOf(index);
  const at = new Date(MIDNIGHT + 13 * HOUR - index * 7_013);
  const [, code = '', cause = ''] = outcome === 'failed' ? (causesKnown[(index * index) % 5] ?? []) : [];
  return {
    id: index * 3 + 1,
    time: `${at.getUTCDate()} Nov ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`,
    user: `${people[index % people.length] ?? ''}${index}@contoso.com`,
    outcome,
    outcomeText: labels[outcome],
    code,
    cause,
    certainty: outcome === 'failed' ? (['Certain', 'Likely', 'Possible'][index % 3] ?? '') : '',
    reached: outcome === 'failed' ? 'Answer of Active Directory' : outcome === 'succeeded' ? 'Outcome' : 'New password submitted',
    records: String(2 + (index % 7)),
    open: index * 3 + 1 === open,
  };
}

function bar(index: number, from: number, to: number, scale: number): Bar {
  const wave = Math.round((6 + 5 * Math.sin(index / 3)) * scale);
  const storm = index > 27 && index < 34 ? 46 : 0;
  const counts = { succeeded: wave * 2, failed: Math.round(wave / 2) + storm, unfinished: index % 4, unknown: index % 9 === 0 ? 3 : 0 };
  const hour = (at: number): string => `${two(new Date(at).getUTCHours())}:${two(new Date(at).getUTCMinutes())}`;
  const when = `${new Date(from).getUTCDate()} Nov, ${hour(from)} to ${hour(to)}`;
  return { from, to, counts, when, label: `${when}: ${counts.succeeded} succeeded, ${counts.failed} failed` };
}

function chartOf(from: number, to: number, zoomed: boolean): NonNullable<AnalysisState['chart']> {
  const step = (to - from) / 48;
  const bars = Array.from({ length: 48 }, (_, index) =>
    bar(index, Math.round(from + index * step), Math.round(from + (index + 1) * step), 1),
  );
  return {
    bars,
    ticks: [0, 8, 16, 24, 32, 40].map((at) => ({ bar: at, label: bars[at]?.when.split(' to ')[0] ?? '' })),
    most: Math.max(...bars.map(({ counts }) => counts.succeeded + counts.failed + counts.unfinished + counts.unknown)),
    span: zoomed ? '14 November 2026, 04:00 to 06:00 (UTC)' : '13 to 14 November 2026 (UTC)',
    zoomed,
  };
}

const causes: readonly CauseRow[] = causesKnown.map(([code, codeText, title, persons]) => ({
  code,
  codeText,
  title,
  people: persons,
  attempts: persons * 3,
  text: persons === 1 ? '1 person, 3 attempts' : `${persons} people, ${(persons * 3).toLocaleString('en')} attempts`,
  filtered: false,
}));

const zones = [null, 0, 60, 120, -300].map((minutes) => ({
  minutes,
  label:
    minutes === null
      ? 'As told from the records'
      : minutes === 0
        ? 'UTC'
        : `UTC${minutes < 0 ? '−' : '+'}${two(Math.abs(minutes / 60))}:00`,
}));

const sources: readonly SourceState[] = [
  {
    id: 0,
    name: 'Application.evtx',
    phase: 'read',
    detail: 'event log (.evtx), 68 MB, 184,512 records, 4,312 of self-service password reset',
    clock: 'Its records state their time zone',
  },
  {
    id: 1,
    name: 'logs.zip › connect/trace-20261114.log',
    phase: 'read',
    detail: 'plain text, UTF-16, 1.9 GB, 12,004,518 lines, 371 of self-service password reset',
    clock: 'No zone stated; read as UTC+01:00, measured by 14 attempts; 42 s fast, set right',
    zone: { chosen: null },
  },
  {
    id: 2,
    name: 'AuditLogs_2026-11-14.csv',
    phase: 'read',
    detail: 'Entra audit log CSV, 3.1 MB, 9,120 records, 8,804 of self-service password reset',
  },
];

const troubled: readonly SourceState[] = [
  ...sources.slice(0, 1),
  {
    id: 1,
    name: 'Application-old.evtx',
    phase: 'partly',
    detail: 'event log (.evtx), 20 MB, 51,200 records, 84 of self-service password reset',
    notice: '3 records are damaged (numbers 4,120, 4,121 and 9,870). Save the log again on its server if you can.',
    clock: 'Its records state their time zone',
  },
  {
    id: 2,
    name: 'support.zip › secret.log',
    phase: 'failed',
    detail: '4 MB',
    notice: 'It is protected with a password. Unpack it yourself and add the files in it.',
  },
  {
    id: 3,
    name: 'wizard.log',
    phase: 'read',
    detail: 'plain text, UTF-8, 1 MB, 12,010 lines, none of self-service password reset',
    clock: 'No zone stated and nothing tells it; UTC+01:00 is assumed. If times look wrong, choose the zone',
    zone: { chosen: 60 },
  },
];

const evidence: readonly EvidenceState[] = [
  {
    part: 0,
    time: '14 Nov 05:31:02',
    heading: 'Self-service password reset flow activity progress',
    codes: [],
    excerpt: '"User submitted a new password","Success","adele.vance1@contoso.com"',
    place: 'AuditLogs_2026-11-14.csv, record 4,120',
    why: 'First record of the attempt',
    decisive: false,
    canOpen: true,
  },
  {
    part: 1,
    time: '14 Nov 05:31:04',
    heading: 'PasswordResetService 31001',
    codes: [{ id: '31001', text: '31001', title: 'A reset was asked of the on-premises side' }],
    excerpt:
      'TrackingId: 1d5c1b8b-6d59-4a2b-8a57-6f3f9f2a2c11, Reason: , Details: PasswordResetRequestStart, UPN: adele.vance1@contoso.com',
    place: 'Application.evtx, record 181,204',
    why: 'Same user, 2 s apart',
    decisive: false,
    canOpen: true,
  },
  {
    part: 2,
    time: '14 Nov 05:31:05',
    heading: 'PasswordResetService 33004',
    codes: [
      { id: '33004', text: '33004', title: 'The synchronisation engine answered with an error' },
      { id: 'SSPR_0029', text: 'ADAdminActionRequired', title: 'An administrator has to act in Active Directory' },
    ],
    excerpt:
      'TrackingId: 1d5c1b8b-6d59-4a2b-8a57-6f3f9f2a2c11, Reason: Synchronization Engine returned an error hr=80230619, message=A restriction prevents the password from being changed to the current one specified., Context: cloudAnchor: User_b1f5, SourceAnchorValue: Qx7, UserPrincipalName: adele.vance1@contoso.com, unblockUser: True',
    place: 'Application.evtx, record 181,207',
    why: 'Same tracking ID',
    decisive: true,
    canOpen: true,
  },
  {
    part: 3,
    time: '14 Nov 05:31:06',
    heading: 'ADSync 6329',
    codes: [],
    excerpt: 'BAIL: MMS(3932): admaexport.cpp(2944): 0x80070005 (Access is denied.)',
    place: 'support.zip › old.log',
    why: 'Close in time, 1 s apart; inferred',
    decisive: false,
    canOpen: false,
  },
];

const open: OpenAttempt = {
  id: 4,
  title: 'adele.vance1@contoso.com, 14 Nov 05:31:02: failed',
  sentences: [
    'adele.vance1@contoso.com asked for a reset on 14 Nov 05:30:11.',
    'Recorded as done: reset requested, identity verified, new password submitted and sent to the writeback agent.',
    'It failed at this step: Answer of Active Directory.',
  ],
  course: [
    { step: 'requested', label: 'Reset requested', state: 'done', time: '05:30:11' },
    { step: 'verified', label: 'Identity verified', state: 'done', time: '05:30:48' },
    { step: 'submitted', label: 'New password submitted', state: 'done', time: '05:31:02' },
    { step: 'sent', label: 'Sent to the writeback agent', state: 'done', time: '05:31:04' },
    { step: 'directory', label: 'Answer of Active Directory', state: 'failed', time: '05:31:05' },
    { step: 'outcome', label: 'Outcome', state: 'missing', time: '' },
  ],
  cause: {
    code: 'SSPR_0029',
    codeText: 'SSPR_0029',
    title: 'Active Directory refused the write: access denied',
    certainty: 'Certain: a record of this attempt says so itself.',
    steps: [
      'Check whether the account is protected: `adminCount` is 1, or it belongs to a protected group. If so, reset it on-premises.',
      'Otherwise run `Set-ADSyncPasswordWritebackPermissions` for the connector account, and check that the object inherits permissions.',
      'Wait up to an hour, then try again.',
    ],
  },
  evidence,
  more: '',
};

/** What a table of so many attempts shows in a view. */
function tableOf(total: number, { first, count, sort, open: opened }: View): AnalysisState['table'] {
  const place = (at: number): number => (sort.descending ? at : total - 1 - at);
  const end = Math.min(total, first + count);
  return {
    total,
    totalText: `${total.toLocaleString('en')} attempts`,
    first,
    rows: Array.from({ length: Math.max(0, end - first) }, (_, at) => row(place(first + at), opened)),
    sort,
  };
}

const unpictured: Omit<AnalysisState, 'chart'> = {
  language: 'en',
  phase: 'done',
  title: 'Password reset in Application.evtx, logs.zip and 1 more',
  summary: [
    'From 3 logs 193,632 records and 12,004,518 lines were read; 13,487 records of self-service password reset were found.',
    'They tell of 1,204 attempts by 653 people, 13 to 14 November 2026 (UTC). By outcome: 300 succeeded, 780 failed, 98 unfinished, 26 of unknown outcome.',
    'What stopped most people is SSPR_0029 (Active Directory refused the write: access denied): 412 people in 1,236 attempts.',
    'Do this first: run Set-ADSyncPasswordWritebackPermissions for the connector account, and check that the objects inherit permissions.',
  ],
  sources,
  sourceCount: sources.length,
  moreSources: '',
  zones,
  causes,
  filter: {
    user: '',
    code: '',
    outcome: '',
    span: '',
    codes: causes.map(({ code, codeText, title }) => ({ code, label: `${codeText}: ${title}` })),
    active: false,
  },
  table: tableOf(1_204, initialView),
  remember: ['file:///c%3A/logs/Application.evtx'],
  labels,
};

const full: AnalysisState = { ...unpictured, chart: chartOf(MIDNIGHT - 24 * HOUR, MIDNIGHT + 24 * HOUR, false) };

const nothingYet = {
  summary: [],
  sources: [],
  sourceCount: 0,
  zones: [],
  causes: [],
  filter: { ...unpictured.filter, codes: [] },
  table: { ...tableOf(0, initialView), totalText: '0 attempts' },
};
const markup = '<img src=x onerror="window.hacked=true"><b>bold</b>';
const hostileText = `${markup} ${'عربى'.repeat(20)} ${'W'.repeat(300)}`;

function hostile(value: unknown, key = ''): unknown {
  // Codes of a language and numbers are ours.
  if (['language', 'phase', 'outcome', 'step', 'state', 'by', 'code', 'id', 'labels', 'ticks'].includes(key)) return value;
  if (typeof value === 'string') return hostileText;
  if (Array.isArray(value)) return value.map((one) => hostile(one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, name)]));
  return value;
}

/** As the host really makes them, of a handful of attempts. */
const made = (view: Partial<View>): AnalysisState => new Picture().state(sample, { ...initialView, ...view }, 'en');

/** Every state of the page. */
export const states: Readonly<Record<string, AnalysisState>> = {
  full,
  empty: {
    ...unpictured,
    ...nothingYet,
    phase: 'empty',
    title: 'Password reset in logs',
    summary: [analysisTexts('en').summary.nothingGiven],
  },
  started: {
    ...unpictured,
    ...nothingYet,
    phase: 'reading',
    summary: ['Reading 3 logs. What has been found so far is shown below.'],
    sources: sources.map((source, index) => ({ ...source, phase: index === 0 ? 'reading' : 'waiting', detail: 'waiting to be read' })),
    sourceCount: sources.length,
    zones,
    progress: { share: 0.01, text: '12 MB of 2 GB, 180 MB/s, about 11 s left' },
  },
  reading: {
    ...full,
    phase: 'reading',
    summary: ['Reading 3 logs. What has been found so far is shown below.', ...full.summary.slice(2)],
    sources: sources.map((source, index) => ({ ...source, phase: index === 1 ? 'reading' : index === 2 ? 'waiting' : 'read' })),
    progress: { share: 0.41, text: '812 MB of 2 GB, 214 MB/s, about 6 s left' },
  },
  following: {
    ...full,
    phase: 'following',
    summary: ['Following trace-20261114.log: new records appear as they are written.', ...full.summary.slice(1)],
    sources: sources.map((source, index) => ({ ...source, phase: index === 1 ? 'following' : 'read' })),
  },
  cancelled: {
    ...full,
    phase: 'cancelled',
    summary: ['Reading was stopped after 812 MB of 2 GB. What had been read until then is shown below.', ...full.summary.slice(1)],
    sources: sources.map((source, index) => ({ ...source, phase: index === 1 ? 'cancelled' : 'read' })),
  },
  failed: {
    ...unpictured,
    ...nothingYet,
    phase: 'done',
    summary: ['None of the logs could be read. The list of logs says why, and what to do for each.'],
    sources: troubled.slice(2, 3),
    sourceCount: 1,
  },
  noEvents: {
    ...unpictured,
    ...nothingYet,
    phase: 'done',
    summary: [
      'No password reset event was found in what was read.',
      'For password writeback, get the Application log of the Microsoft Entra Connect server: Event Viewer > Windows Logs > Application > Save All Events As…, type .evtx.',
    ],
    sources: sources.slice(1),
    sourceCount: 2,
    zones,
  },
  partly: { ...full, sources: troubled, sourceCount: troubled.length },
  thousands: { ...full, sources: troubled, sourceCount: 2_004, moreSources: 'and 2,000 more logs. An export lists them all.' },
  open: { ...full, open, table: tableOf(1_204, { ...initialView, open: 4 }) },
  zoomed: {
    ...full,
    chart: chartOf(MIDNIGHT + 4 * HOUR, MIDNIGHT + 6 * HOUR, true),
    filter: { ...full.filter, span: '14 November 2026, 04:00 to 06:00', active: true },
    table: tableOf(96, initialView),
  },
  filtered: {
    ...full,
    causes: causes.map((cause) => ({ ...cause, filtered: cause.code === '33008' })),
    filter: { ...full.filter, user: 'adele', code: '33008', outcome: 'failed', active: true },
    table: { ...tableOf(3, initialView), totalText: '3 of 1,204 attempts' },
  },
  noMatch: {
    ...full,
    filter: { ...full.filter, user: 'nobody', active: true },
    table: { ...tableOf(0, initialView), totalText: '0 of 1,204 attempts' },
  },
  made: made({}),
  madeOpen: made({ open: 0 }),
  madeInferred: made({ open: 7 }),
  madeUntimed: made({ open: 9, outcome: 'failed' }),
  hostile: {
    ...(hostile({
      ...full,
      open,
      sources: troubled,
      moreSources: 'x',
      progress: { share: 0.5, text: 'x' },
      phase: 'reading',
    }) as AnalysisState),
    labels,
  },
};

/** A host in small: keeps the view as the real one does and answers each intent with a state; of so many attempts. */
export class SmallHost {
  readonly #total: number;
  #view: View = initialView;

  constructor(total: number) {
    this.#total = total;
  }

  receive(intent: FromAnalysis): AnalysisState {
    this.#view = nextView(this.#view, intent);
    const view = this.#view;
    // Typing a name leaves fewer and fewer.
    const total =
      view.user === '' && view.code === '' && view.outcome === '' ? this.#total : Math.ceil(this.#total / 10 ** (view.user.length + 1));
    const { user, code, outcome, span } = view;
    return {
      ...full,
      chart: chartOf(span?.from ?? MIDNIGHT - 24 * HOUR, span?.to ?? MIDNIGHT + 24 * HOUR, span !== undefined),
      causes: causes.map((cause) => ({ ...cause, filtered: cause.code === code })),
      filter: { ...full.filter, user, code, outcome, span: span ? 'A part' : '', active: total !== this.#total || span !== undefined },
      table: tableOf(total, view),
      ...(view.open === undefined ? {} : { open: { ...open, id: view.open, title: `Attempt ${view.open}` } }),
    };
  }
}
