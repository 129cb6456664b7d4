import { deepStrictEqual } from 'node:assert/strict';
import { dateOrder } from '../../../src/core/logs/dateOrder';
import { formatOptions } from '../../../src/core/logs/formats/options';
import { type DateOrder, recordTime } from '../../../src/core/logs/time';

const DAY = Date.UTC(2026, 10, 14);
const at = (hour: number, minute: number, second = 0, millisecond = 0): number => Date.UTC(2026, 10, 14, hour, minute, second, millisecond);
const local = (time: number): unknown => ({ at: time, zoned: false });
const utc = (time: number): unknown => ({ at: time, zoned: true });

describe('the time of a record', () => {
  const table: readonly (readonly [string, unknown, DateOrder?])[] = [
    // ISO and its kin
    ['2026-11-14T09:01:02Z', utc(at(9, 1, 2))],
    ['2026-11-14T09:01:02.1234567Z', utc(at(9, 1, 2, 123))],
    ['2026-11-14T09:01:02+01:00', utc(at(8, 1, 2))],
    ['2026-11-14 09:01:02 -0530', utc(at(14, 31, 2))],
    ['2026-11-14 09:01:02.5 UTC text', utc(at(9, 1, 2, 500))],
    ['2026-11-14 09:01:02,123 INFO', local(at(9, 1, 2, 123))],
    ['2026-11-14 09:01', local(at(9, 1))],
    ['2026-11-14 9:01:02 PM', local(at(21, 1, 2))],
    ['2026/11/14 09:01:02', local(at(9, 1, 2))],
    ['2026-11-14 09:01:02 -12 objects', local(at(9, 1, 2))],
    // Numbers in either order
    ['11/14/2026 9:01:02 AM', local(at(9, 1, 2)), 'monthFirst'],
    ['11/14/2026 12:01:02 AM', local(at(0, 1, 2)), 'monthFirst'],
    ['11/14/2026 12:01:02 PM', local(at(12, 1, 2)), 'monthFirst'],
    ['11/14/2026 9:01:02\u202fPM', local(at(21, 1, 2)), 'monthFirst'],
    ['\u200e14/\u200e11/2026'.replaceAll('\u200e', '') + ' 09:01:02', local(at(9, 1, 2)), 'dayFirst'],
    ['11/5/2020 2:44:01 AM', local(Date.UTC(2020, 10, 5, 2, 44, 1)), 'monthFirst'],
    ['11/5/2020 2:44:01 AM', local(Date.UTC(2020, 4, 11, 2, 44, 1)), 'dayFirst'],
    ['11/14/2026 09:01:02', local(at(9, 1, 2)), 'dayFirst'],
    ['14/11/2026 09:01:02', local(at(9, 1, 2)), 'monthFirst'],
    ['05.11.2020 14:44:01', local(Date.UTC(2020, 10, 5, 14, 44, 1)), 'monthFirst'],
    ['14.11.2026 09.01.02', local(at(9, 1, 2))],
    ['14.11.2026 kl. 09.01', local(at(9, 1))],
    ['14-11-2026 09:01:02', local(at(9, 1, 2))],
    ['14.11.26 09:01:02', local(at(9, 1, 2))],
    ['Error,11/14/2026 09:01:02,ADSync,6329', local(at(9, 1, 2))],
    // Months by name
    ['Sat, 14 Nov 2026 09:01:02 GMT', utc(at(9, 1, 2))],
    ['10.1.1.1 - - [14/Nov/2026:09:01:02 +0100] "GET /"', utc(at(8, 1, 2))],
    ['lørdag 14. november 2026 09:01:02', local(at(9, 1, 2))],
    ['den 14 november 2026 kl. 09:01:02', local(at(9, 1, 2))],
    ['Saturday, November 14, 2026 9:01:02 AM', local(at(9, 1, 2))],
    ['3. mai 2026 09:01', local(Date.UTC(2026, 4, 3, 9, 1))],
    ['Nov 14 09:01:02 connect01 sync[7]: x', local(at(9, 1, 2))],
    ['Jan  3 09:01:02 connect01', local(Date.UTC(2026, 0, 3, 9, 1, 2))],
    ['Nov 18 09:14:05 2025 connect01', local(Date.UTC(2025, 10, 18, 9, 14, 5))],
    ['Nov 18 09:14:05 AADC01 MSWinEventLog\t1\tWed Nov 18 09:14:05 2025\t31001', local(Date.UTC(2025, 10, 18, 9, 14, 5))],
    ['Nov 14 09:01:02 AADC01 said 20251 of Nov 13 08:00:00 2025', local(at(9, 1, 2))],
    // The clock alone, .NET
    ['[09:01:02.123] [ 12] [INFO ] Starting', local(at(9, 1, 2, 123))],
    [String.raw`{"TimeCreated":"\/Date(1605427200000)\/"}`, utc(1605427200000)],
    ['/Date(1605427200000+0100)/', utc(1605427200000)],
    // The first that stands there
    ['11/14/2026 09:01:02 read the policy of 2020-01-01 00:00:00', local(at(9, 1, 2))],
    // None
    ['2026-13-45T99:00:00Z', undefined],
    ['2026-02-30 09:01:02', undefined],
    ['2026-11-14 25:01:02', undefined],
    ['version 10.0.19041.1 10:20', undefined],
    ['took 09:01', undefined],
    ['10.20.247.30 GET /adfs/ls', undefined],
    ['2026.11.140.30 x', undefined],
    ['no time', undefined],
  ];
  for (const [text, expected, order = 'dayFirst'] of table)
    it(`${text} (${order})`, () => deepStrictEqual(recordTime(text, order, DAY), expected));

  it('needs a day for a clock alone and a year for syslog', () => {
    deepStrictEqual(
      ['[09:01:02.123] [ 12] [INFO ]', 'Nov 14 09:01:02 connect01'].map((text) => recordTime(text, 'dayFirst')),
      [undefined, undefined],
    );
  });
});

describe('the order of day and month', () => {
  const table: readonly (readonly [string, DateOrder])[] = [
    ['11/5/2020 2:44:01 AM\n11/13/2020 2:44:01 AM', 'monthFirst'],
    ['13/11/2020 02:44:01\n5/11/2020 02:44:01', 'dayFirst'],
    ['11/5/2020 2:44:01 AM', 'monthFirst'],
    ['5/11/2020 14:44:01', 'dayFirst'],
    // Days change, the month does not.
    ['11/5/2020 14:44:01\n11/6/2020 14:44:01\n11/7/2020 14:44:01', 'monthFirst'],
    ['5/11/2020 2:44:01 AM\n6/11/2020 2:44:01 AM', 'dayFirst'],
    // Dots are always day first, and say nothing about strokes.
    ['13.11.2020 14:44:01\n11/5/2020 2:44:01 PM', 'monthFirst'],
    ['', 'dayFirst'],
  ];
  for (const [head, expected] of table) it(JSON.stringify(head), () => deepStrictEqual(dateOrder(head), expected));
});

describe('the day of a log', () => {
  const table: readonly (readonly [string, string, number | undefined])[] = [
    ['trace-20261114-091500.log', '', DAY],
    ['2026-11-14 connect.txt', '2020-01-01 00:00:00', DAY],
    ['trace.log', '[09:01:02.123] Log started 2026-11-14 09:00:00', DAY],
    ['application.log', 'Nov 14 09:01:02 connect01', undefined],
  ];
  for (const [name, head, expected] of table) it(`${name} ${head}`, () => deepStrictEqual(formatOptions(head, name).day, expected));
});
