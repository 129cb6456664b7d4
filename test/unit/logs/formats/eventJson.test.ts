import { deepStrictEqual } from 'node:assert/strict';
import { eventJsonReader } from '../../../../src/core/logs/formats/eventJson';
import { codesIn, readCut, readWhole } from './reading';

const AT = Date.UTC(2026, 10, 18, 8, 14, 5);
const MESSAGE = 'TrackingId: 3f369fe9-c121-4450-8661-82b095bdbf0a, PasswordResetRequestStart, Details: kari@contoso.com';
const expected = {
  line: 1,
  time: { at: AT, zoned: true },
  source: 'PasswordResetService',
  eventId: 31001,
  level: 'Information',
  computer: 'AADC01',
  text: `Source: PasswordResetService\nEvent ID: 31001\n${MESSAGE}`,
};

/** One event as each tool writes it. */
const written: readonly (readonly [string, unknown])[] = [
  [
    'Get-WinEvent of Windows PowerShell',
    {
      Message: MESSAGE,
      Id: 31001,
      Level: 4,
      ProviderName: expected.source,
      MachineName: 'AADC01',
      TimeCreated: `/Date(${AT})/`,
      LevelDisplayName: 'Information',
    },
  ],
  [
    'Get-WinEvent of PowerShell 7',
    {
      Id: 31001,
      ProviderName: expected.source,
      MachineName: 'AADC01',
      TimeCreated: '2026-11-18T09:14:05+01:00',
      LevelDisplayName: 'Information',
      Message: MESSAGE,
    },
  ],
  [
    'Get-EventLog, whose entry type is a number beside its name',
    {
      MachineName: 'AADC01',
      EventID: 31001,
      EntryType: { value: 4, Value: 'Information' },
      Source: expected.source,
      InstanceId: 31001,
      Message: MESSAGE,
      TimeGenerated: { value: `/Date(${AT})/`, DateTime: '18. november 2026 09:14:05' },
    },
  ],
  [
    'Winlogbeat',
    {
      '@timestamp': '2026-11-18T08:14:05.000Z',
      winlog: { provider_name: expected.source, event_id: '31001', computer_name: 'AADC01', level: 'Information' },
      message: MESSAGE,
    },
  ],
  [
    'the table Event of Log Analytics',
    {
      TimeGenerated: '2026-11-18T08:14:05',
      Source: expected.source,
      EventLog: 'Application',
      Computer: 'AADC01',
      EventLevelName: 'Information',
      EventID: 31001,
      RenderedDescription: MESSAGE,
    },
  ],
  [
    'XML made JSON',
    {
      Event: {
        System: {
          Provider: { '#attributes': { Name: expected.source } },
          EventID: { '#attributes': { Qualifiers: 0 }, '#text': 31001 },
          Level: 4,
          TimeCreated: { '#attributes': { SystemTime: '2026-11-18T08:14:05.000000Z' } },
          Computer: 'AADC01',
        },
        EventData: { Data: [MESSAGE] },
      },
    },
  ],
];

describe('Windows events as JSON', () => {
  for (const [what, event] of written) {
    it(what, () => {
      deepStrictEqual(readWhole(eventJsonReader, JSON.stringify(event)), {
        records: [expected],
        count: 1,
        unreadable: { first: [], count: 0 },
      });
    });
  }

  it('each in a list is a record of its own, with its own person and number, wherever the text is cut', () => {
    const other = MESSAGE.replace('kari', 'ola');
    const text = JSON.stringify(
      [
        { Id: 31001, ProviderName: expected.source, Message: MESSAGE },
        { Id: 33004, ProviderName: expected.source, Message: other },
      ],
      null,
      4,
    );
    const whole = readWhole(eventJsonReader, text);
    deepStrictEqual(
      [whole.records.map(({ line, eventId, text: own }) => [line, eventId, own.includes('ola@')]), codesIn(whole)],
      [
        [
          [2, 31001, false],
          [7, 33004, true],
        ],
        [['PasswordResetService/31001'], ['PasswordResetService/33004']],
      ],
    );
    for (let seed = 0; seed < 20; seed++) deepStrictEqual(readCut(eventJsonReader, text, seed, 70), whole);
  });

  it('what is no event keeps all that it holds', () => {
    const text = '{"host":"WEB01","Source":"page","shown":{"code":"SSPR_0010"}}';
    deepStrictEqual(readWhole(eventJsonReader, text).records, [{ line: 1, text }]);
  });
});
