import { deepStrictEqual } from 'node:assert/strict';
import { eventCsvReader } from '../../../../src/core/logs/formats/eventCsv';
import type { LogRecord } from '../../../../src/core/logs/record';
import { eventExports, REFUSED, shellExports } from './exports';
import { codesIn, readCut, readWhole } from './reading';

const AFTERNOON = Date.UTC(2026, 10, 5, 14, 44, 1);
const refused = ['PasswordResetService/33004', '0x80230626'];
const at = (milliseconds: number, zoned = false) => ({ at: milliseconds, zoned });

describe('Events in a table', () => {
  for (const [what, text] of Object.entries(eventExports)) {
    it(what, () => {
      const reading = readWhole(eventCsvReader, text);
      const first = what === 'no heading' ? 1 : 2;
      deepStrictEqual(reading, {
        records: [
          {
            line: first,
            text: `Source: PasswordResetService\nEvent ID: 33004\n${REFUSED}\r\n   at Microsoft.Online.PasswordSynchronization("x", y)`,
            time: at(AFTERNOON),
            source: 'PasswordResetService',
            eventId: 33004,
            level: 'Error',
          },
          {
            line: first + 3,
            text: 'Source: PasswordResetService\nEvent ID: 31001\nPasswordResetRequestStart, Details: kari@contoso.com',
            time: at(AFTERNOON - 2000),
            source: 'PasswordResetService',
            eventId: 31001,
            level: 'Information',
          },
          {
            line: first + 4,
            text: 'Source: ADSync\nEvent ID: 405\nCall sync ldap_bind for DomainName=CONTOSO.COM, UserName=MSOL_1.',
            time: at(AFTERNOON - 2000),
            source: 'ADSync',
            eventId: 405,
            level: 'Information',
          },
        ],
        count: 3,
        unreadable: { first: [], count: 0 },
      });
      deepStrictEqual(codesIn(reading), [refused, ['PasswordResetService/31001'], ['ADSync/405']]);
    });
  }

  for (const [what, text] of Object.entries(shellExports)) {
    it(what, () => {
      const reading = readWhole(eventCsvReader, text);
      deepStrictEqual(reading.records, [
        {
          line: text.startsWith('#') ? 3 : 2,
          text: `Source: PasswordResetService\nEvent ID: 33004\n${REFUSED}\r\nmore`,
          time: at(AFTERNOON, what.startsWith('Log Analytics')),
          source: 'PasswordResetService',
          eventId: 33004,
          level: 'Error',
          computer: 'AADC01.contoso.com',
        },
      ]);
      deepStrictEqual(codesIn(reading), [refused]);
    });
  }

  it('are the same wherever the text is cut', () => {
    for (const text of [...Object.values(eventExports), ...Object.values(shellExports)]) {
      const whole = readWhole(eventCsvReader, text);
      for (let seed = 0; seed < 20; seed++) deepStrictEqual(readCut(eventCsvReader, text, seed, 90), whole);
    }
  });

  it('keep those behind a message whose quotation mark was lost', () => {
    const text = (eventExports['English (United States)'] ?? '').replace('y)\r\n"', 'y)\r\n');
    const { records, unreadable } = readWhole(eventCsvReader, text);
    deepStrictEqual(
      [records.map(({ line, eventId }) => [line, eventId]), unreadable],
      [
        [
          [2, 33004],
          [5, 31001],
          [6, 405],
        ],
        { first: [{ line: 2, why: 'openQuote' }], count: 1 },
      ],
    );
  });

  it('of two exports one behind the other are all read, the second heading is none', () => {
    const text = eventExports['German'] ?? '';
    deepStrictEqual(
      readWhole(eventCsvReader, text + text).records.map(({ line }) => line),
      [2, 5, 6, 8, 11, 12],
    );
  });

  it('of the Security log tell by the keywords whether it was a success', () => {
    const heading = 'Keywords,Date and Time,Source,Event ID,Task Category\n';
    const text = `${heading}Audit Failure,11/5/2026 2:44:01 AM,Microsoft Windows security auditing.,4724,User Account Management,"An attempt was made to reset an account's password."\n`;
    deepStrictEqual(readWhole(eventCsvReader, text).records[0]?.level, 'Audit Failure');
  });

  it('of a table that holds no events are records with their text alone', () => {
    deepStrictEqual(readWhole(eventCsvReader, 'a,b\n1,SSPR_0010\n').records, [
      { line: 1, text: 'a,b' },
      { line: 2, text: '1,SSPR_0010' },
    ]);
  });

  it('of a file that grows slowly come when it is quiet, and then at once; later dates tell the order better', () => {
    const reader = eventCsvReader();
    const row = (date: string): string => `Error,${date} 14:44:01,PasswordResetService,33004,None,"x"\n`;
    const times = (records: readonly LogRecord[] | undefined) =>
      records?.map(({ time }) => new Date(time?.at ?? NaN).toISOString().slice(0, 10));
    deepStrictEqual(
      [
        reader.push(`Level,Date and Time,Source,Event ID,Task Category\n${row('11/05/2026')}`),
        times(reader.settle?.()),
        times(reader.push(row('11/14/2026'))),
        times(reader.push(row('11/05/2026'))),
        reader.count,
      ],
      [[], ['2026-05-11'], ['2026-11-14'], ['2026-11-05'], 3],
    );
  });
});
