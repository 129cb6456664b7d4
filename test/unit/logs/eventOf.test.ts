import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { allFacts } from '../../../src/core/codes/facts';
import type { LogEvent } from '../../../src/core/logs/event';
import { eventOf } from '../../../src/core/logs/eventOf';
import type { LogRecord } from '../../../src/core/logs/record';
import { meaningOf } from '../../../src/core/logs/step';

const ID = '3F369FE9-C121-4450-8661-82B095BDBF0A';
const USER_ID = '11111111-2222-4333-8444-555555555555';
const AUDIT = 'Self-service Password Management';

/** What most events have; a row of the table gives the rest. */
const plain: LogEvent = {
  source: 3,
  line: 7,
  step: 'other',
  result: 'none',
  codes: [],
  trackingIds: [],
  correlationIds: [],
  supportCodes: [],
  excerpt: '',
};

const SECURITY = `An attempt was made to reset an account's password.

Subject:
    Security ID:        Contoso\\MSOL_73c8a9aa6173
    Account Name:       MSOL_73c8a9aa6173
    Account Domain:     Contoso
    Logon ID:           0xF91C5C

Target Account:
   Security ID:        Contoso\\User01
   Account Name:       User01
   Account Domain:     Contoso`;

type Row = readonly [name: string, record: Omit<LogRecord, 'line'>, event: Partial<LogEvent> | undefined];

const rows: readonly Row[] = [
  ['nothing of ours', { text: 'Windows Update started.' }, undefined],
  ['an identifier alone', { text: `correlationId: ${ID}` }, undefined],
  ['a look-alike alone', { text: 'Error 8344: Insufficient access rights to perform the operation.' }, undefined],
  [
    "another service's audit record",
    { source: 'Core Directory', activity: 'Update user', result: 'success', text: '{"activity":"Update user"}' },
    undefined,
  ],
  ['another event of the Security log', { source: 'Microsoft-Windows-Security-Auditing', eventId: 4624, text: 'SSPR_0010' }, undefined],
  [
    'a message without its number is known by its name',
    { text: `TrackingId: ${ID}, PasswordResetSuccess, Details: Context: UserPrincipalName: user1@contoso.com, unblockUser: True` },
    {
      step: 'directory',
      result: 'success',
      codes: ['PasswordResetService/31002'],
      trackingIds: [ID.toLowerCase()],
      user: 'user1@contoso.com',
      excerpt: `TrackingId: ${ID}, PasswordResetSuccess, Details: Context: UserPrincipalName: user1@contoso.com, unblockUser: True`,
    },
  ],
  ['such a name in another text', { text: `PasswordResetSuccess, Details follow. TrackingId: ${ID}` }, undefined],
  [
    'a request that arrived at the server (sample 15)',
    {
      source: 'PasswordResetService',
      eventId: 31001,
      computer: 'CONNECT01',
      user: 'CONTOSO\\AAD_1234',
      text: 'PasswordResetRequestStart, Details: User1@contoso.com',
    },
    {
      step: 'sent',
      codes: ['PasswordResetService/31001'],
      user: 'user1@contoso.com',
      computer: 'CONNECT01',
      heading: 'PasswordResetService 31001',
    },
  ],
  [
    'its success, with the object id in the anchor',
    {
      source: 'PasswordResetService',
      eventId: 31002,
      text: `TrackingId: ${ID}, PasswordResetSuccess, Details: Context: cloudAnchor: User_${USER_ID}, SourceAnchorValue: x, UserPrincipalName: user1@contoso.com, unblockUser: True`,
    },
    {
      step: 'directory',
      result: 'success',
      codes: ['PasswordResetService/31002'],
      trackingIds: [ID.toLowerCase()],
      user: 'user1@contoso.com',
      userId: USER_ID,
      heading: 'PasswordResetService 31002',
    },
  ],
  [
    'a reset by an administrator is about the person',
    { source: 'PasswordResetService', eventId: 31010, text: 'AdminUpn: boss@contoso.com, ForcePasswordChange: True, user1@contoso.com' },
    {
      step: 'directory',
      result: 'success',
      codes: ['PasswordResetService/31010'],
      user: 'user1@contoso.com',
      heading: 'PasswordResetService 31010',
    },
  ],
  [
    "an event whose text is its data only: the engine's reason is read beside it",
    { source: 'ADSync', eventId: 6329, text: 'BAIL: MMS(5716): ..\\server.cpp(11139): 0x80230626 (denied)' },
    { step: 'directory', result: 'failure', codes: ['ADSync/6329-80230626', '0x80230626'], heading: 'ADSync 6329' },
  ],
  [
    'a refused SAM call (sample 10)',
    {
      source: 'ADSync',
      eventId: 6329,
      text: 'ERR_: MMS(1): admaexport.cpp(2944): Failed to acquire user information: Contoso\\MSOL_1. Error Code: ERROR_ACCESS_DENIED',
    },
    { step: 'directory', result: 'failure', codes: ['ADSync/6329-SAM', 'ERROR_ACCESS_DENIED'], heading: 'ADSync 6329' },
  ],
  [
    'the trace of a bind names no person',
    { source: 'ADSync', eventId: 405, text: 'Call sync ldap_bind for DomainName=CONTOSO.COM, UserName=MSOL_1.' },
    { codes: ['ADSync/405'], heading: 'ADSync 405' },
  ],
  [
    'a request that could not be decrypted',
    { source: 'PasswordResetService', eventId: 32004, text: `TrackingId: ${ID}` },
    { result: 'failure', codes: ['PasswordResetService/32004'], trackingIds: [ID.toLowerCase()], heading: 'PasswordResetService 32004' },
  ],
  [
    "a controller's refusal of the synchronisation's reset (sample 01)",
    { source: 'Microsoft-Windows-Security-Auditing', eventId: 4724, result: 'failure', text: SECURITY },
    { step: 'directory', result: 'failure', codes: ['Security/4724'], user: 'CONTOSO\\user01', heading: 'Security 4724' },
  ],
  [
    'the same in Norwegian: by place, not by label',
    {
      source: 'Microsoft-Windows-Security-Auditing',
      eventId: 4724,
      level: 'Mislykket overvåking',
      text: 'Emne:\n\tSikkerhets-ID:\t\tCONTOSO\\MSOL_1\n\tKontonavn:\t\tMSOL_1\n\tKontodomene:\t\tCONTOSO\n\tPåloggings-ID:\t\t0xF91C5C\n\nMålkonto:\n\tSikkerhets-ID:\t\tCONTOSO\\User01\n\tKontonavn:\t\tUser01\n\tKontodomene:\t\tCONTOSO',
    },
    { step: 'directory', result: 'failure', codes: ['Security/4724'], user: 'CONTOSO\\user01', heading: 'Security 4724' },
  ],
  [
    "somebody else's reset of an account is no step",
    {
      source: 'Microsoft-Windows-Security-Auditing',
      eventId: 4724,
      result: 'success',
      text: '<Data Name="TargetUserName">User01</Data><Data Name="TargetDomainName">CONTOSO</Data><Data Name="SubjectUserName">helpdesk</Data>',
    },
    { result: 'success', codes: ['Security/4724'], user: 'CONTOSO\\user01', heading: 'Security 4724' },
  ],
  [
    'a step of the flow',
    {
      source: AUDIT,
      activity: 'Self-service password reset flow activity progress',
      result: 'success',
      reason: 'User submitted a new password',
      correlationId: ID,
      user: 'User1@Contoso.com',
      userId: USER_ID,
      text: 'resultReason: User submitted a new password',
    },
    {
      step: 'submitted',
      codes: ['Self-service password reset flow activity progress', 'audit:submitted-password'],
      correlationIds: [ID.toLowerCase()],
      user: 'user1@contoso.com',
      userId: USER_ID,
      heading: 'Self-service password reset flow activity progress',
    },
  ],
  [
    'leaving is logged as a failure and is none',
    {
      source: AUDIT,
      activity: 'Self-service password reset flow activity progress',
      result: 'failure',
      text: 'resultReason: User cancelled before passing the required authentication methods',
    },
    {
      codes: ['Self-service password reset flow activity progress', 'audit:cancelled-methods'],
      heading: 'Self-service password reset flow activity progress',
    },
  ],
  [
    'a success with a reason that says failure (sample 26)',
    {
      source: AUDIT,
      activity: 'Reset password (self-service)',
      result: 'success',
      text: '"resultReason": "OnPremisesSuccessCloudFailure"',
    },
    {
      step: 'outcome',
      result: 'success',
      codes: ['Reset password (self-service)', 'audit:OnPremisesSuccessCloudFailure'],
      heading: 'Reset password (self-service)',
    },
  ],
  [
    'a block is logged as a success and is none (SY-032)',
    { source: AUDIT, activity: 'Blocked from self-service password reset', result: 'success', text: '' },
    {
      step: 'outcome',
      result: 'failure',
      codes: ['Blocked from self-service password reset'],
      heading: 'Blocked from self-service password reset',
    },
  ],
  [
    'a second spelling of an activity',
    { source: AUDIT, activity: 'Unlock user account(s) (self-service)', result: 'failure', text: '' },
    { step: 'outcome', result: 'failure', codes: ['Unlock user account (self-service)'], heading: 'Unlock user account(s) (self-service)' },
  ],
  [
    "an activity that nobody explains, of the service's own",
    { source: AUDIT, activity: 'Something new', result: 'success', text: '' },
    { result: 'success', heading: 'Something new' },
  ],
  [
    'a line of a table in Portuguese (sample 27)',
    { text: '| 2026-09-03T20:12:18Z | Change password (self-service) | Êxito | None | EMP0006 | EMP0006 |' },
    { step: 'outcome', result: 'success', codes: ['Change password (self-service)', 'audit:None'] },
  ],
  [
    'what a page showed',
    { text: `SSPR_0029 support code ${ID}` },
    { step: 'outcome', result: 'failure', codes: ['SSPR_0029'], supportCodes: [ID.toLowerCase()] },
  ],
];

describe('what a record says of an attempt', () => {
  for (const [name, record, expected] of rows) {
    it(name, () => {
      const event = eventOf({ line: 7, ...record }, 3);
      deepStrictEqual(event, expected && { ...plain, excerpt: record.text.trim(), ...expected });
    });
  }

  it('keeps 600 characters round the first code', () => {
    const text = `${'a '.repeat(5000)}SSPR_0010${' b'.repeat(5000)}`;
    strictEqual(eventOf({ line: 1, text }, 0)?.excerpt, text.slice(9800, 10_400).trim());
  });

  it('has a step or a reason for none for every code of the catalogue that says how an attempt went', () => {
    const silent = allFacts
      .filter(({ family, severity }) => ['sspr', 'hresult'].includes(family) || (family === 'audit-reason' && severity !== 'info'))
      .filter(({ id }) => meaningOf(id).role === 'service')
      .map(({ id }) => id);
    deepStrictEqual(silent, ['8344', 'audit:None']);
  });
});
