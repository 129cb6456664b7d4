import { deepStrictEqual } from 'node:assert/strict';
import { eventXmlReader } from '../../../../src/core/logs/formats/eventXml';
import { REFUSED, refusedEvent, renderedEvent, securityEvent, TRACKING } from './exports';
import { codesIn, readCut, readWhole } from './reading';

const AT = Date.UTC(2026, 10, 5, 13, 44, 1);
const head = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n';

const refused = {
  text: `Source: PasswordResetService\nEvent ID: 33004\n${REFUSED} <PasswordResetDetails> "x" &lt;`,
  time: { at: AT + 123, zoned: true },
  source: 'PasswordResetService',
  eventId: 33004,
  level: 'Error',
  computer: 'AADC01.contoso.com',
};
const rendered = {
  text: `Source: PasswordResetService\nEvent ID: 31002\nTrackingId: ${TRACKING}, PasswordResetSuccess, Details: <x> & y`,
  time: { at: AT + 1000, zoned: true },
  source: 'PasswordResetService',
  eventId: 31002,
  level: 'Information',
  computer: 'AADC01.contoso.com',
};
const security = {
  text: 'Source: Microsoft-Windows-Security-Auditing\nEvent ID: 4724\nTargetUserName: kari\nTargetDomainName: CONTOSO\nSubjectUserName: MSOL_73c8a9aa6173',
  time: { at: AT, zoned: true },
  source: 'Microsoft-Windows-Security-Auditing',
  eventId: 4724,
  level: 'Audit Failure',
  computer: 'DC01.contoso.com',
};

const exported = `${head}<Events>${refusedEvent}${renderedEvent}\r\n${securityEvent}\r\n</Events>`;
const stream = `${refusedEvent}\n${renderedEvent}\n<!-- <Events> -->\n${securityEvent}`;

describe('Events as XML', () => {
  it('below a root', () => {
    const reading = readWhole(eventXmlReader, exported);
    deepStrictEqual(reading, {
      records: [
        { line: 2, ...refused },
        { line: 2, ...rendered },
        { line: 3, ...security },
      ],
      count: 3,
      unreadable: { first: [], count: 0 },
    });
    deepStrictEqual(codesIn(reading), [['PasswordResetService/33004', '0x80230626'], ['PasswordResetService/31002'], ['Security/4724']]);
  });

  it('one behind the other without a root', () => {
    const { records, unreadable } = readWhole(eventXmlReader, stream);
    deepStrictEqual([records.map(({ line }) => line), unreadable.count], [[1, 2, 4], 0]);
  });

  it('are the same wherever the text is cut', () => {
    for (const text of [exported, stream, stream.replace('</Event>', ''), exported.slice(0, -300)]) {
      const whole = readWhole(eventXmlReader, text);
      for (let seed = 0; seed < 60; seed++) deepStrictEqual(readCut(eventXmlReader, text, seed, 60), whole);
    }
  });

  const broken: readonly (readonly [what: string, text: string, lines: readonly number[], unreadable: readonly string[]])[] = [
    ['an end that is lost', `${refusedEvent.replace('</Event>', '')}\n${renderedEvent}`, [2], ['1 damaged']],
    ['a beginning that is lost', `${refusedEvent}\n${refusedEvent.replace('<Event ', '<Evenr ')}\n${renderedEvent}`, [1, 3], ['2 damaged']],
    ['no number', `${refusedEvent.replace('>33004<', '>x<')}\n${renderedEvent}`, [2], ['1 damaged']],
    ['a file cut off', `${refusedEvent}\n${renderedEvent.slice(0, -20)}`, [1], ['2 cutOff']],
    ['a file cut off in a tag', `${refusedEvent}\n<Eve`, [1], ['2 damaged']],
    ['one that is too long', `${refusedEvent}\n<Event x='${'y'.repeat(1_100_000)}\n${renderedEvent}`, [1, 3], ['2 tooLong']],
  ];
  for (const [what, text, lines, unreadable] of broken) {
    it(`${what}: the others are kept`, () => {
      const reading = readWhole(eventXmlReader, text);
      const found = [reading.records.map(({ line }) => line), reading.unreadable.first.map(({ line, why }) => `${line} ${why}`)];
      deepStrictEqual(found, [lines, unreadable]);
      deepStrictEqual(readCut(eventXmlReader, text, 3, 5000), reading);
    });
  }
});
