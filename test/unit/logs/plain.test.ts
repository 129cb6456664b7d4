import { deepStrictEqual, ok } from 'node:assert/strict';
import { find } from '../../../src/core/codes/find';
import { formatOptions } from '../../../src/core/logs/formats/options';
import { plainReader } from '../../../src/core/logs/formats/plain';
import type { LogRecord, RecordTime } from '../../../src/core/logs/record';
import { random } from './random';
import { randomText } from './randomText';

const GUID = '3f369fe9-c121-4450-8661-82b095bdbf0a';
const at = (hour: number, minute: number, second = 0, millisecond = 0): RecordTime => ({
  at: Date.UTC(2026, 10, 14, hour, minute, second, millisecond),
  zoned: false,
});

function recordsOf(text: string, name = '', size = 64): readonly LogRecord[] {
  const reader = plainReader(formatOptions(text, name));
  const records: LogRecord[] = [];
  for (let from = 0; from < text.length; from += size) records.push(...reader.push(text.slice(from, from + size)));
  return [...records, ...reader.end()];
}

const lines = (...all: readonly string[]): string => all.join('\r\n');

const copied = lines(
  'Log Name:      Application',
  'Source:        PasswordResetService',
  'Date:          11/14/2026 9:01:02 AM',
  'Event ID:      33004',
  'Level:         Error',
  'User:          N/A',
  'Computer:      connect01.contoso.com',
  'Description:',
  `TrackingId: ${GUID}, ADPermissionsError`,
  '',
  'More of the message.',
);
const norwegian = lines(
  'Loggnavn:      Application',
  'Kilde:         ADSync',
  'Dato:          14.11.2026 09:01:03',
  'Hendelses-ID:  6329',
  'Nivå:          Feil',
  'Bruker:        I/T',
  'Datamaskin:    connect01.contoso.no',
  'Beskrivelse:',
  'BAIL: MMS(4924): ..\\server.cpp(11139): 0x80230619 (A restriction prevents the password from being changed to the current one specified.)',
);
const swedish = lines(
  'Loggnamn:      Application',
  'Källa:         PasswordResetService',
  'Datum:         2026-11-14 09:01:04',
  'Händelse-ID:   31002',
  'Nivå:          Information',
  'Användare:     Ej tillämpligt',
  'Dator:         connect01.contoso.se',
  'Beskrivning:',
  `TrackingId: ${GUID}, PasswordResetSuccess`,
);

/** As Event Viewer's `Copy details as text` gives it. */
const withXml = lines(
  copied,
  ...Array.from({ length: 30 }, (_, index) => `   at AADPasswordReset.Frame${index}.Invoke(String a)`),
  'Event Xml:',
  '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">',
  '  <System>',
  '    <Provider Name="PasswordResetService" />',
  '    <EventID Qualifiers="0">33004</EventID>',
  '  </System>',
  '  <EventData>',
  `    <Data>TrackingId: ${GUID}, ADPermissionsError`,
  'More of the message.</Data>',
  '  </EventData>',
  '</Event>',
);
const traced = (second: number, message: string): readonly string[] => [
  `AADConnectProvisioningAgent.exe Error: 0 : ${message}`,
  '    ProcessId=4321',
  `    DateTime=2026-11-14T09:01:0${second}.0000000Z`,
];

const table: readonly (readonly [string, string, readonly LogRecord[], string?])[] = [
  [
    'a block with its own XML below it is one record',
    lines(withXml, '', swedish),
    [
      {
        line: 1,
        time: at(9, 1, 2),
        source: 'PasswordResetService',
        eventId: 33004,
        level: 'Error',
        computer: 'connect01.contoso.com',
        text: withXml,
      },
      {
        line: 54,
        time: at(9, 1, 4),
        source: 'PasswordResetService',
        eventId: 31002,
        level: 'Information',
        computer: 'connect01.contoso.se',
        text: swedish,
      },
    ],
  ],
  [
    'the trace of an agent, whose time stands below; no event is told from its words alone',
    lines(...traced(2, 'Unrelated'), ...traced(3, 'hr=80230619 SSPR_0029'), ...traced(4, 'Unrelated')),
    [
      {
        line: 4,
        time: { at: Date.UTC(2026, 10, 14, 9, 1, 3), zoned: true },
        level: 'Error',
        text: lines(...traced(3, 'hr=80230619 SSPR_0029')),
      },
    ],
  ],
  [
    'a block of Event Viewer, with a blank line in its message',
    lines('Hello,', '', copied, '', norwegian, swedish),
    [
      {
        line: 3,
        time: at(9, 1, 2),
        source: 'PasswordResetService',
        eventId: 33004,
        level: 'Error',
        computer: 'connect01.contoso.com',
        text: copied,
      },
      { line: 15, time: at(9, 1, 3), source: 'ADSync', eventId: 6329, level: 'Error', computer: 'connect01.contoso.no', text: norwegian },
      {
        line: 24,
        time: at(9, 1, 4),
        source: 'PasswordResetService',
        eventId: 31002,
        level: 'Information',
        computer: 'connect01.contoso.se',
        text: swedish,
      },
    ],
  ],
  [
    'wevtutil: blocks without blank lines between',
    lines(
      ...[
        'Event[0]:',
        '  Log Name: Application',
        '  Source: MSExchange',
        '  Date: 2026-11-14T09:01:00.1230000Z',
        '  Event ID: 1000',
        '  Computer: x',
      ],
      ...[
        'Event[1]:',
        '  Log Name: Application',
        '  Source: ADSync',
        '  Date: 2026-11-14T09:01:02.1230000Z',
        '  Event ID: 6800',
        '  Level: Error',
      ],
      ...['  Computer: connect01', '  Description: ', 'The password management extension encountered an error.'],
    ),
    [
      {
        line: 7,
        time: { at: Date.UTC(2026, 10, 14, 9, 1, 2, 123), zoned: true },
        source: 'ADSync',
        eventId: 6800,
        level: 'Error',
        computer: 'connect01',
        text: lines(
          ...[
            'Event[1]:',
            '  Log Name: Application',
            '  Source: ADSync',
            '  Date: 2026-11-14T09:01:02.1230000Z',
            '  Event ID: 6800',
            '  Level: Error',
          ],
          ...['  Computer: connect01', '  Description: ', 'The password management extension encountered an error.'],
        ),
      },
    ],
  ],
  [
    "the wizard's trace: a clock alone, past midnight, with an indented exception",
    lines(
      '[23:59:58.123] [ 12] [INFO ] Starting',
      '[23:59:59.000] [ 12] [ERROR] SSPR_0029',
      '   at Contoso.Sync()',
      '',
      '   at Contoso.Main() SSPR_0010',
      '[00:00:01.500] [  1] [WARN ] hr=80230619',
    ),
    [
      {
        line: 2,
        time: at(23, 59, 59),
        level: 'Error',
        text: lines('[23:59:59.000] [ 12] [ERROR] SSPR_0029', '   at Contoso.Sync()', '', '   at Contoso.Main() SSPR_0010'),
      },
      { line: 6, time: at(24, 0, 1, 500), level: 'Warning', text: '[00:00:01.500] [  1] [WARN ] hr=80230619' },
    ],
    'trace-20261114-235958.log',
  ],
  [
    'several codes in one record are one record',
    lines('2026-11-14 09:01:02 ERROR SSPR_0029', 'caused by 0x80230619', 'and SSPR_0030', '2026-11-14 09:01:03 INFO ok'),
    [
      {
        line: 1,
        time: at(9, 1, 2),
        level: 'Error',
        text: lines('2026-11-14 09:01:02 ERROR SSPR_0029', 'caused by 0x80230619', 'and SSPR_0030'),
      },
    ],
  ],
  [
    'syslog, with the host',
    lines('2026-11-14 00:00:00 begun', 'Nov 14 09:01:02 connect01 sync[7]: SSPR_0029', 'Nov 14 09:01:03 connect02 sync[7]: x'),
    [{ line: 2, time: at(9, 1, 2), computer: 'connect01', text: 'Nov 14 09:01:02 connect01 sync[7]: SSPR_0029' }],
  ],
  [
    'a row whose heading, far above, says what its number is',
    lines(
      'Time;Händelse-ID;Text',
      ...Array.from({ length: 50 }, (_, n) => `2026-11-14 09:00:${String(n).padStart(2, '0')};1;x`),
      '2026-11-14 09:01:02;33004;y',
    ),
    [{ line: 52, time: at(9, 1, 2), source: 'PasswordResetService', eventId: 33004, text: '2026-11-14 09:01:02;33004;y' }],
  ],
  [
    'lines without times end at blank lines',
    lines('PasswordResetService', 'Event ID: 31001', '', 'ADSync', 'Event ID: 405'),
    [
      { line: 1, source: 'PasswordResetService', eventId: 31001, text: lines('PasswordResetService', 'Event ID: 31001') },
      { line: 4, source: 'ADSync', eventId: 405, text: lines('ADSync', 'Event ID: 405') },
    ],
  ],
  [
    "PowerShell's list, with a blank line in the message",
    lines(
      '',
      'TimeCreated  : 11/14/2026 9:01:02 AM',
      'ProviderName : ADSync',
      'Id           : 6800',
      'Message      : The password',
      '',
      '               SSPR_0029',
    ),
    [
      {
        line: 2,
        time: at(9, 1, 2),
        source: 'ADSync',
        eventId: 6800,
        text: lines(
          'TimeCreated  : 11/14/2026 9:01:02 AM',
          'ProviderName : ADSync',
          'Id           : 6800',
          'Message      : The password',
          '',
          '               SSPR_0029',
        ),
      },
    ],
  ],
  ['nothing of ours', lines('2026-11-14 09:01:02 INFO ok', '2026-11-14 09:01:03 INFO ok'), []],
  ['nothing at all', '', []],
];

describe('the plain reader', function () {
  this.timeout(60_000);

  for (const [name, text, expected, file] of table) {
    it(name, () => deepStrictEqual(recordsOf(text, file), expected));
    it(`${name}, character by character`, () => deepStrictEqual(recordsOf(text, file, 1), expected));
  }

  it('puts every finding of the whole text into exactly one record, on its line', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const next = random(seed);
      const text = randomText(next, 40_000).replace(/\r\n?/g, '\n');
      const records = recordsOf(text, '', 5000);
      const starts = [0];
      for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
      let before = 0;
      const spans = records.map(({ line, text: own }) => {
        // Where lines are long a record begins inside one.
        const from = text.indexOf(own, Math.max(before, starts[line - 1] ?? 0));
        before = from + own.length;
        return [from, before] as const;
      });
      const outside = find(text).filter(({ start, end }) => !spans.some(([from, to]) => start >= from && end <= to));
      deepStrictEqual(outside, [], `seed ${seed}`);
      ok(spans.every(([from], index) => from >= (spans[index - 1]?.[1] ?? 0)));
    }
  });

  it('keeps no more of a line of 30 MB than of short ones', () => {
    const reader = plainReader(formatOptions('', ''));
    const piece = 'worker 7 read 12 objects '.repeat(2000);
    const records: LogRecord[] = [];
    for (let count = 0; count < 600; count++) records.push(...reader.push(count === 300 ? `${piece}SSPR_0029 ${piece}` : piece));
    records.push(...reader.end());
    deepStrictEqual(
      records.map(({ line, text }) => [line, text.length < 20_000, find(text).map(({ id }) => id)]),
      [[1, true, ['SSPR_0029']]],
    );
    deepStrictEqual(reader.lines, 1);
  });
});
