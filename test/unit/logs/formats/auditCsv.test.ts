import { deepStrictEqual } from 'node:assert/strict';
import { auditCsvReader } from '../../../../src/core/logs/formats/auditCsv';
import { resultOf } from '../../../../src/core/logs/formats/audit/auditResult';
import { auditExports, CORRELATION } from './exports';
import { codesIn, readCut, readWhole } from './reading';

const AT = Date.UTC(2026, 10, 5, 13, 44, 1);

describe('Audit records in a table', () => {
  for (const [what, text] of Object.entries(auditExports)) {
    it(what, () => {
      const reading = readWhole(auditCsvReader, text);
      const known = !what.endsWith('do not know');
      deepStrictEqual(reading, {
        records: [
          {
            line: 2,
            text: text.slice(text.indexOf('\n') + 1).trimEnd(),
            time: { at: AT, zoned: true },
            source: 'Self-service Password Management',
            activity: 'Reset password (self-service)',
            result: 'failure',
            reason: 'OnPremisesConnectivityFailure',
            correlationId: CORRELATION,
            ...(known && { user: 'kari@contoso.com', userId: '9a000000-0000-4000-8000-000000000001' }),
          },
        ],
        count: 1,
        unreadable: { first: [], count: 0 },
      });
      deepStrictEqual(codesIn(reading), [['Reset password (self-service)', 'audit:OnPremisesConnectivityFailure']]);
    });
  }

  it('of a group that somebody changed are about who did it', () => {
    const text = (auditExports['download of the admin center'] ?? '')
      .replace('"User","Kari', '"Group","Kari')
      .replace('"kari@contoso.com","","",""', '"","","",""')
      .replace('"kari@contoso.com"', '"admin@contoso.com"');
    deepStrictEqual(readWhole(auditCsvReader, text).records[0]?.user, 'admin@contoso.com');
  });

  it("of Purview's export are about the target, not about who did it", () => {
    const data = (fields: object): string => `"${JSON.stringify(fields).replaceAll('"', '""')}"`;
    const entra = { Operation: 'Reset user password.', ResultStatus: 'Success', ObjectId: 'kari@contoso.com', UserId: 'admin@contoso.com' };
    const target = [
      { ID: 'kari@contoso.com', Type: 5 },
      { ID: 'User_9a000000-0000-4000-8000-000000000001', Type: 2 },
    ];
    const text = [
      'RecordId,CreationDate,Operation,UserId,AuditData',
      `1,2026-11-05T13:44:01.0000000Z,Reset user password.,admin@contoso.com,${data({ ...entra, Target: target, InterSystemsId: CORRELATION })}`,
      `2,2026-11-05T13:44:01.0000000Z,MailItemsAccessed,kari@contoso.com,${data({ Operation: 'MailItemsAccessed' })}`,
    ].join('\r\n');
    const { records } = readWhole(auditCsvReader, text);
    deepStrictEqual(
      records.map((record) => ({ ...record, text: '' })),
      [
        {
          line: 2,
          time: { at: AT, zoned: true },
          activity: 'Reset user password',
          result: 'success',
          correlationId: CORRELATION,
          user: 'kari@contoso.com',
          userId: '9a000000-0000-4000-8000-000000000001',
          text: '',
        },
        { line: 3, time: { at: AT, zoned: true }, activity: 'MailItemsAccessed', text: '' },
      ],
    );
    deepStrictEqual(codesIn(readWhole(auditCsvReader, text)), [['Reset user password'], []]);
  });

  it('of sign-ins carry the number as a code', () => {
    const heading = 'Date (UTC),Request ID,User,Username,User ID,Status,Sign-in error code,Failure reason,Correlation ID\n';
    const row = `2026-11-05T13:44:01Z,1,Kari,kari@contoso.com,9a000000-0000-4000-8000-000000000001,Failure,50055,The password is expired.,${CORRELATION}`;
    const reading = readWhole(auditCsvReader, heading + row);
    deepStrictEqual(reading.records, [
      {
        line: 2,
        text: `AADSTS50055\n${row}`,
        time: { at: AT, zoned: true },
        result: 'failure',
        reason: 'The password is expired.',
        correlationId: CORRELATION,
        user: 'kari@contoso.com',
        userId: '9a000000-0000-4000-8000-000000000001',
      },
    ]);
    deepStrictEqual(codesIn(reading)[0]?.includes('AADSTS50055'), true);
  });

  it('without a time zone in the heading have none', () => {
    const text =
      'Date,Activity,Result,Target1UserPrincipalName\n14.11.2026 09:01:02,Reset password (self-service),Vellykket,kari@contoso.com\n';
    const { time, result } = readWhole(auditCsvReader, text).records[0] ?? {};
    deepStrictEqual([time, result], [{ at: Date.UTC(2026, 10, 14, 9, 1, 2), zoned: false }, 'success']);
  });

  it('state their result in words of several languages and in numbers', () => {
    const words = [
      'success',
      'Success ',
      '0',
      'Vellykket',
      'Lyckades',
      'Êxito',
      'failure',
      'timeout',
      '1',
      'Mislyktes',
      'Misslyckades',
      'Falha',
      'Fehler',
      'None',
      '',
    ];
    deepStrictEqual(words.map(resultOf), [...Array<string>(6).fill('success'), ...Array<string>(7).fill('failure'), undefined, undefined]);
  });

  it('are the same wherever the text is cut', () => {
    for (const text of Object.values(auditExports)) {
      const whole = readWhole(auditCsvReader, text);
      for (let seed = 0; seed < 20; seed++) deepStrictEqual(readCut(auditCsvReader, text, seed, 90), whole);
    }
  });
});
