import { deepStrictEqual } from 'node:assert/strict';
import {
  type ReportHeader,
  type ReportOptions,
  type ReportRow,
  usersCsvHead,
  usersCsvRow,
  usersJsonEnd,
  usersJsonHead,
  usersJsonRow,
  type VerdictWords,
} from '../../../src/core/report/usersReport';
import type { ReasonId } from '../../../src/core/users/verdict';

const words: VerdictWords = {
  verdicts: { ready: 'Yes', cannot: 'No', cannotTell: 'Cannot tell' },
  reasons: new Proxy({} as Record<ReasonId, { label: string; next: string }>, {
    get: (_, id) => ({ label: `label ${String(id)}`, next: `next ${String(id)}` }),
  }),
  sentence: ({ id, values }) => `${id} ${String(values['number'] ?? '')}`,
};
const plain: ReportOptions = { masked: false, language: 'en', words };
const masked: ReportOptions = { ...plain, masked: true };

const header: ReportHeader = {
  account: 'admin@contoso.com',
  tenantName: 'Contoso',
  tenantId: '11111111-2222-4333-8444-555555555555',
  cloud: 'worldwide cloud',
  at: Date.UTC(2026, 10, 21, 9, 30),
  coverage: '2 of 2 users',
  filters: [
    { text: 'Cannot reset', personal: false },
    { text: 'eve', personal: true },
  ],
  demo: false,
};

const hostile: ReportRow = {
  number: 1,
  user: {
    id: '3f2a1b00-0000-4000-8000-00000000abcd',
    name: '=HYPERLINK("http://evil")',
    userPrincipalName: 'eve.adams@contoso.com',
    traits: {
      account: {
        enabled: true,
        guest: false,
        synced: null,
        domain: 'contoso.com',
        licenses: null,
        mobilePhone: 'good',
        officePhone: null,
        otherMail: null,
      },
      registration: { enabled: true, registered: null, capable: false, admin: null, methods: ['email', 'mobilePhone'] },
      roles: undefined,
      inGroup: undefined,
    },
  },
  readiness: {
    verdict: 'cannot',
    reason: 'tooFewMethods',
    code: 'SSPR_0014',
    codeBasis: 'documented',
    evidence: [],
    warnings: [{ id: 'accountDisabled', outcome: 'note', basis: 'read', source: 'users', values: { number: '+1 4251234567' } }],
  },
};

const bare: ReportRow = {
  number: 2,
  user: {
    id: '',
    name: '',
    userPrincipalName: '',
    traits: { account: undefined, registration: 'noRow', roles: [], inGroup: true },
  },
  readiness: {
    verdict: 'cannotTell',
    reason: 'noReportRow',
    evidence: [],
    warnings: [],
    admin: { verdict: 'cannot', reason: 'adminTooFewMethods', roles: [] },
  },
};

describe('users report', () => {
  it('says on top whom and what it is of', () =>
    deepStrictEqual(usersCsvHead(header, plain).split('\r\n'), [
      '\uFEFF# Report,Who could reset a password',
      '# Signed in as,admin@contoso.com',
      '# Tenant,Contoso',
      '# Tenant ID,11111111-2222-4333-8444-555555555555',
      '# Cloud,worldwide cloud',
      '# Made at,2026-11-21 09:30 UTC',
      '# What was read,2 of 2 users',
      '# Filter,Cannot reset + eve',
      'Row,Name,User principal name,Object ID,Could reset now,Why,Next step,Error they would meet,How sure the error is,As an administrator,Account enabled,Member or guest,Synchronised,Enabled by policy (report),Registered (report),Able (report),Methods registered,Directory roles,Warnings',
      '',
    ]));

  it('hides account, tenant and what was searched for when masked', () =>
    deepStrictEqual(usersCsvHead(header, masked).split('\r\n').slice(1, 9), [
      '# Signed in as,a***n@c***.com',
      '# Tenant,C***',
      '# Tenant ID,1111****-****-****-****-************',
      '# Cloud,worldwide cloud',
      '# Made at,2026-11-21 09:30 UTC',
      '# What was read,2 of 2 users',
      '# Filter,Cannot reset + (masked)',
      '# Masked,"Names, addresses and IDs are masked. Names and companies in free text, if any, are not recognised."',
    ]));

  it('marks the demo and names no account there', () =>
    deepStrictEqual(
      usersCsvHead({ ...header, account: '', demo: true, filters: [] }, plain)
        .split('\r\n')
        .slice(0, 3),
      ['\uFEFF# Report,Who could reset a password', '# Demo,Demo tenant: all people and settings are fictional.', '# Tenant,Contoso'],
    ));

  it('writes a person, unknown told apart from no, and nothing that a spreadsheet would run', () =>
    deepStrictEqual(
      [hostile, bare].map((row) => usersCsvRow(row, plain)),
      [
        `1,"'=HYPERLINK(""http://evil"")",eve.adams@contoso.com,3f2a1b00-0000-4000-8000-00000000abcd,No,label tooFewMethods,next tooFewMethods,SSPR_0014,documented,,yes,member,not known,yes,not known,no,"email; mobilePhone",not known,accountDisabled +1 4251234567\r\n`,
        '2,,,,Cannot tell,label noReportRow,next noReportRow,,,No: label adminTooFewMethods,not known,not known,not known,no row in the report,no row in the report,no row in the report,no row in the report,,\r\n',
      ],
    ));

  it('masks a person and keeps them apart by their row', () =>
    deepStrictEqual(
      usersCsvRow(hostile, masked),
      '1,User 1,e***s@c***.com,3f2a****-****-****-****-************,No,label tooFewMethods,next tooFewMethods,SSPR_0014,documented,,yes,member,not known,yes,not known,no,"email; mobilePhone",not known,accountDisabled +***67\r\n',
    ));

  it('writes JSON that parses whole, with null for what is not known', () => {
    const text = usersJsonHead(header, masked) + [hostile, bare].map((row) => usersJsonRow(row, masked)).join('') + usersJsonEnd;
    const { report, users } = JSON.parse(text) as { report: Record<string, string>; users: unknown[] };
    deepStrictEqual(
      [report['Tenant'], users[1]],
      [
        'C***',
        {
          row: 2,
          name: 'User 2',
          userPrincipalName: '',
          id: '',
          verdict: 'cannotTell',
          reason: 'noReportRow',
          why: 'label noReportRow',
          next: 'next noReportRow',
          code: null,
          codeBasis: null,
          admin: { verdict: 'cannot', reason: 'adminTooFewMethods', roles: [] },
          accountEnabled: null,
          guest: null,
          synced: null,
          registration: 'noRow',
          roles: [],
          inGroup: true,
          warnings: [],
        },
      ],
    );
  });
});
