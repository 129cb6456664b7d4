import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { auditJsonReader } from '../../../../src/core/logs/formats/auditJson';
import { CORRELATION, graphRecord, jsonExports } from './exports';
import { codesIn, readCut, readWhole } from './reading';

const AT = Date.UTC(2026, 10, 5, 13, 44, 1);
const expected = {
  time: { at: AT, zoned: true },
  source: 'Self-service Password Management',
  activity: 'Reset password (self-service)',
  result: 'failure',
  reason: 'OnPremisesConnectivityFailure',
  correlationId: CORRELATION,
  user: 'kari@contoso.com',
  userId: '9a000000-0000-4000-8000-000000000001',
};
const sample = (name: string) => readWhole(auditJsonReader, readFileSync(`test/samples/${name}`, 'utf8'));

describe('Audit records as JSON', () => {
  for (const [what, text] of Object.entries(jsonExports)) {
    it(what, () => {
      const reading = readWhole(auditJsonReader, text);
      const fields = reading.records.map(({ line, text: own, ...rest }) => {
        deepStrictEqual(text.split(/\r\n|\n/)[line - 1]?.includes(own.split(/\r\n|\n/)[0] ?? '-'), true);
        return rest;
      });
      deepStrictEqual([fields, reading.count, reading.unreadable], [[expected, expected], 2, { first: [], count: 0 }]);
      const codes = ['Reset password (self-service)', 'audit:OnPremisesConnectivityFailure'];
      deepStrictEqual(
        codesIn(reading).map((found) => [...found].sort()),
        [codes, codes],
      );
    });
  }

  it('are the same wherever the text is cut', () => {
    const broken = Object.values(jsonExports).map((text) =>
      text.replace('"resultReason":"', '"resultReason":').replace('"failure"', '"failure'),
    );
    for (const text of [...Object.values(jsonExports), ...broken]) {
      const whole = readWhole(auditJsonReader, text);
      for (let seed = 0; seed < 20; seed++) deepStrictEqual(readCut(auditJsonReader, text, seed, 70), whole);
    }
  });

  it('real excerpts', () => {
    const names = ['25-audit-diagnostic-record-shape-core-directory.json', '47-synthetic-generator-audit-shape.json'];
    deepStrictEqual(
      names.map((name) => sample(name).records.map(({ line, activity, result, user }) => [line, activity, result, user])),
      [
        [[4, 'Update policy', 'success', undefined]],
        [[2, 'Self-service password reset flow activity progress', 'failure', 'test.user@contoso.com']],
      ],
    );
    deepStrictEqual(codesIn(sample('37-aadsts-sample-error-response.json')), [['unknown:AADSTS70011']]);
  });

  it('with escaped letters are found all the same', () => {
    const reason = "User's account has insufficient authentication methods defined. Add authentication info to resolve this";
    const escaped = JSON.stringify({ ...graphRecord, resultReason: reason }).replaceAll("'", '\\u0027');
    const plain = JSON.stringify({ ...graphRecord, resultReason: reason });
    const [one, other] = [readWhole(auditJsonReader, escaped), readWhole(auditJsonReader, plain)];
    deepStrictEqual([codesIn(one), one.records], [codesIn(other), other.records]);
  });

  it('of sign-ins carry the number as a code', () => {
    const signIns = [
      {
        createdDateTime: '2026-11-05T13:44:01Z',
        userPrincipalName: 'kari@contoso.com',
        status: { errorCode: 50055, failureReason: 'Expired.' },
      },
      { time: '2026-11-05T13:44:01Z', category: 'SignInLogs', resultType: '0', properties: { userPrincipalName: 'kari@contoso.com' } },
    ];
    const reading = readWhole(auditJsonReader, JSON.stringify(signIns));
    deepStrictEqual(
      reading.records.map(({ result, reason, user }) => [result, reason, user]),
      [
        ['failure', 'Expired.', 'kari@contoso.com'],
        ['success', undefined, 'kari@contoso.com'],
      ],
    );
    deepStrictEqual(codesIn(reading), [['AADSTS50055'], []]);
  });

  const one = JSON.stringify(graphRecord);
  const indented = JSON.stringify([graphRecord, graphRecord, graphRecord], undefined, 2);
  const huge = `{"id":"x","blob":"${'y'.repeat(4_300_000)}"}`;
  const broken: readonly (readonly [what: string, text: string, records: number, unreadable: readonly string[]])[] = [
    ['a line that is cut off', `${one}\n${one.slice(0, 400)}\n${one}\n`, 2, ['2 notJson']],
    ['a line without its beginning', `${one}\n${one.slice(40)}\n${one}\n`, 2, ['2 notJson']],
    ['a comma too many', `[${one.replace('{', '{,')},${one}]`, 1, ['1 notJson']],
    ['a brace that is lost, over many lines', indented.replace('    "initiatedBy": {', '    "initiatedBy": '), 2, ['2 notJson']],
    ['a mark that is lost, over many lines', indented.replace('"category"', '"category'), 2, ['2 notJson']],
    ['a mark that is lost in one line', `[${one},${one.replace('"failure"', '"failure')},${one},${one}]`, 3, ['1 notJson']],
    ['a file cut off', `[${one},${one},${one.slice(0, -30)}`, 2, ['1 cutOff']],
    ['one that is too long', `${one}\n${huge}\n${one}`, 2, ['2 tooLong']],
    ['text that is none', 'nothing "here\n', 0, ['1 notJson']],
  ];
  for (const [what, text, records, unreadable] of broken) {
    it(`${what}: the others are kept`, () => {
      const reading = readWhole(auditJsonReader, text);
      const found = [
        reading.records.filter(({ activity }) => activity !== undefined).length,
        reading.unreadable.first.map(({ line, why }) => `${line} ${why}`),
      ];
      deepStrictEqual(found, [records, unreadable]);
      deepStrictEqual(readCut(auditJsonReader, text, 5, 5000), reading);
    });
  }
});
