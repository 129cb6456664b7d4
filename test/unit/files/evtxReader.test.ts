import { deepStrictEqual } from 'node:assert/strict';
import { find } from '../../../src/core/codes/find';
import { allFacts } from '../../../src/core/codes/facts';
import type { LogRecord } from '../../../src/core/logs/record';
import { evtxReader } from '../../../src/files/evtx/evtxReader';
import { evtxFile, type WrittenEvent } from '../../support/evtx';
import { evtxFaults } from '../../support/evtxCheck';
import { random } from '../logs/random';

const AT = Date.UTC(2026, 10, 14, 8, 30, 0, 125);
const TRACKING = '3f369fe9-c121-4450-8661-82b095bdbf0a';
const SECURITY = 'Microsoft-Windows-Security-Auditing';

function read(
  file: Uint8Array,
  piece = file.length,
): { readonly records: readonly LogRecord[]; readonly count: number; readonly unreadable: number } {
  const reader = evtxReader();
  const records: LogRecord[] = [];
  for (let at = 0; at < file.length; at += piece) records.push(...reader.push(file.subarray(at, at + piece)));
  records.push(...reader.end());
  return { records, count: reader.count, unreadable: reader.unreadable.count };
}

function event(provider: string, id: number, data: WrittenEvent['data'], more: Partial<WrittenEvent> = {}): WrittenEvent {
  return { provider, id, at: AT, data, qualifiers: 0, ...more };
}

/** Ids found in the text of the only record, without identifiers. */
function codesIn(written: WrittenEvent): readonly string[] {
  const [record] = read(evtxFile([written])).records;
  return [...new Set(find(record?.text ?? '').map(({ id }) => id))].filter((id) => !id.startsWith('guid:'));
}

/** Events of different kinds; enough for several chunks. */
function many(count: number): readonly WrittenEvent[] {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? event('PasswordResetService', 33004, [`TrackingId: ${TRACKING}, forsøk ${index} 試行 🔑`], { level: 2, at: AT + index * 1000 })
      : {
          provider: SECURITY,
          id: 4724,
          at: AT + index * 1000,
          keywords: 0x8010_0000_0000_0000n,
          data: { TargetUserName: `User${index}`, TargetDomainName: 'CONTOSO', SubjectUserName: 'MSOL_73c8a9aa6173' },
        },
  );
}

describe('reading .evtx files', () => {
  it('gives the fields and the data of classic and of other events', () => {
    const file = evtxFile(
      [
        event('PasswordResetService', 31001, [`TrackingId: ${TRACKING}, PasswordResetRequestStart,\r\n\r\nDetails: ola@contoso.com`]),
        event('ADSync', 6329, ['One', 'BAIL: 0x80230619'], { qualifiers: 0xc000, level: 2, computer: 'SYNC1', eventSourceName: 'ADSync' }),
        {
          provider: SECURITY,
          id: 4724,
          at: AT,
          keywords: 0x8010_0000_0000_0000n,
          data: { TargetUserName: 'User01', TargetDomainName: 'CONTOSO', SubjectUserName: '' },
        },
        event('Empty', 1, [], { level: 9 }),
      ],
      { firstRecord: 12_049 },
    );
    const time = { at: AT, zoned: true };
    const computer = 'CONNECT01.corp.contoso.com';
    deepStrictEqual(read(file), {
      records: [
        {
          line: 12_049,
          time,
          source: 'PasswordResetService',
          eventId: 31001,
          level: 'Information',
          computer,
          text: `Source: PasswordResetService\nEvent ID: 31001\nTrackingId: ${TRACKING}, PasswordResetRequestStart,\nDetails: ola@contoso.com`,
        },
        {
          line: 12_050,
          time,
          source: 'ADSync',
          eventId: 6329,
          level: 'Error',
          computer: 'SYNC1',
          text: 'Source: ADSync\nEvent ID: 6329\nOne\nBAIL: 0x80230619',
        },
        {
          line: 12_051,
          time,
          source: SECURITY,
          eventId: 4724,
          level: 'Audit Failure',
          computer,
          user: 'User01',
          text: `Source: ${SECURITY}\nEvent ID: 4724\nTargetUserName: User01\nTargetDomainName: CONTOSO`,
        },
        { line: 12_052, time, source: 'Empty', eventId: 1, computer, text: 'Source: Empty\nEvent ID: 1\n' },
      ],
      count: 4,
      unreadable: 0,
    });
  });

  it('decodes every documented event of password writeback by its source and number alone', () => {
    const events = allFacts.filter(
      ({ family, number, id }) => family === 'writeback-event' && number !== undefined && id.endsWith(`/${number}`),
    );
    const wrong = events.flatMap(({ id, number = 0 }) => {
      const source = id.startsWith('Security/') ? SECURITY : id.slice(0, id.lastIndexOf('/'));
      const codes = codesIn(event(source, number, [`TrackingId: ${TRACKING}, Details: Version: 5.0.686.0`]));
      return codes[0] === id ? [] : [`${id} read as ${codes.join()}`];
    });
    deepStrictEqual({ wrong, read: events.length > 50 }, { wrong: [], read: true });
  });

  const variants: readonly (readonly [string, string])[] = [
    [
      'ADSync/6329-80230626',
      'BAIL: MMS(5716): ..\\server.cpp(11139): 0x80230626 (The password could not be updated because of the agent.)\r\nAzure AD Sync 1.0.8641.0',
    ],
    ['ADSync/6329-80230619', 'BAIL: MMS(4924): ..\\server.cpp(11138): 0x80230619 (A restriction)\r\n\r\nAzure AD Sync 1.1'],
    ['ADSync/6329-8023061f', 'BAIL: MMS(4924): 0x8023061f (The operation failed)'],
    ['ADSync/6329-80230405', 'BAIL: MMS(4924): 0x80230405 (no object)'],
    [
      'ADSync/6329-SAM',
      'ERR_: MMS(1234): admaexport.cpp(2944): Failed to acquire user information: Contoso\\MSOL_1. Error Code: ERROR_ACCESS_DENIED',
    ],
    ['ADSync/6329-LDAP-control', "MMS(3040): admaexport.cpp(2837): The server doesn't contain the LDAP password policy control."],
  ];
  for (const [id, data] of variants) {
    it(`tells ${id} by the strings of the event`, () =>
      deepStrictEqual(codesIn(event('ADSync', 6329, [data], { qualifiers: 0xc000 }))[0], id));
  }

  it('takes nothing of another provider for an event of ours', () => {
    deepStrictEqual([...codesIn(event('Health Service Modules', 31001, ['x'])), ...codesIn(event('Application Error', 33004, ['x']))], []);
  });

  it('gives the same, wherever the stream is cut', () => {
    const file = evtxFile(many(700));
    const whole = read(file);
    const below = random(7);
    const pieces = [1, 511, 4095, 65_537, 1 + below(9000)].map((size) => read(file, size));
    deepStrictEqual([whole.count, file.length > 4096 + 65_536 * 2], [700, true]);
    for (const pieced of pieces) deepStrictEqual(pieced, whole);
  });

  it('reads as winevtx does, a reader that others wrote, what is written by the rules of the format', async () => {
    const { parseEvtxFile } = await import('winevtx');
    const file = evtxFile(many(700), { firstRecord: 88 });
    const system = (value: unknown): Readonly<Record<string, unknown>> =>
      (value as { Event: { System: Record<string, unknown> } }).Event.System;
    const theirs = [...parseEvtxFile(file)].map(({ recordID, event: parsed }) => {
      const { Provider, EventID, Computer, TimeCreated } = system(parsed);
      return {
        line: recordID,
        source: (Provider as { Name: string }).Name,
        eventId: (EventID as { Value: number }).Value,
        computer: Computer,
        at: Math.round((TimeCreated as { SystemTime: number }).SystemTime * 1000),
      };
    });
    const ours = read(file).records.map(({ line, source, eventId, computer, time }) => ({ line, source, eventId, computer, at: time?.at }));
    deepStrictEqual({ faults: evtxFaults(file), ours }, { faults: [], ours: theirs });
  });

  it('counts those of other providers too', () => {
    const file = evtxFile([...many(3), event('Application Error', 1000, ['w3wp.exe'])]);
    deepStrictEqual(read(file).count, 4);
  });

  it('keeps at most 64 K characters of a record', () => {
    const [record] = read(evtxFile([event('ADSync', 6329, ['x'.repeat(31_000)])])).records;
    deepStrictEqual(record?.text.length, 'Source: ADSync\nEvent ID: 6329\n'.length + 31_000);
  });
});
