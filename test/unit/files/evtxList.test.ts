import { deepStrictEqual, ok } from 'node:assert/strict';
import type { EventFilter, EventLogState, FromEventLog } from '../../../src/shared/eventLogPage';
import { EventList } from '../../../src/files/evtx/list/eventList';
import { bytesSource, type LogSource } from '../../../src/files/evtx/list/logSource';
import type { FromList } from '../../../src/files/evtx/list/messages';
import { chunkAt, evtxFile, recordStarts, type WrittenEvent } from '../../support/evtx';

const START = Date.UTC(2026, 10, 14, 8);
const TRACKING = '3f369fe9-c121-4450-8661-82b095bdbf0a';

/** Of four events one is of writeback, one of synchronization, one of the Security log, one of another program. */
function eventAt(index: number): WrittenEvent {
  const at = START + index * 1000;
  switch (index % 4) {
    case 0:
      return {
        provider: 'PasswordResetService',
        id: 33004,
        qualifiers: 0,
        level: 2,
        at,
        data: [`TrackingId: ${TRACKING}, try ${index}, Details: person${index}@contoso.com`],
      };
    case 1:
      return { provider: 'ADSync', id: 6201, qualifiers: 0, level: 4, at, data: ['The server encryption keys were loaded.'] };
    case 2:
      return {
        provider: 'Microsoft-Windows-Security-Auditing',
        id: 4624,
        at,
        keywords: 0x8020_0000_0000_0000n,
        data: { TargetUserName: `user${index}`, LogonType: '3' },
      };
    default:
      return { provider: 'Application Error', id: 1000, qualifiers: 0, level: 2, at, data: ['w3wp.exe', `offset ${index}`] };
  }
}

const FILTER: EventFilter = { all: false, level: '', source: '', eventId: '', search: '' };

/** A list that has read its file, and what it said. */
async function opened(source: LogSource): Promise<{
  readonly list: EventList;
  readonly said: FromList[];
  readonly after: (...intents: readonly FromEventLog[]) => Promise<EventLogState>;
}> {
  const said: FromList[] = [];
  const list = new EventList({ source, messages: 'none', tooLarge: false, language: 'en', post: (message) => said.push(message) });
  await list.read();
  const after = async (...intents: readonly FromEventLog[]): Promise<EventLogState> => {
    for (const intent of intents) await list.receive(intent);
    // Pictures are made in turns; the last one is made when no other follows for a while.
    for (let before = -1; before !== said.length;) {
      before = said.length;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const last = said.filter((message) => message.type === 'state').at(-1);
    ok(last, 'no picture came');
    return last.state;
  };
  return { list, said, after };
}

function file(count: number): Buffer {
  return evtxFile(Array.from({ length: count }, (_, index) => eventAt(index)));
}

function sourcesOf({ table }: EventLogState): readonly string[] {
  return table.rows.map(({ source, eventId }) => `${source} ${eventId}`);
}

describe('the list of an event log', () => {
  it('shows what concerns password reset, the latest first, decoded, and counts the rest', async () => {
    const { after } = await opened(bytesSource(file(40)));
    const { phase, summary, table, filter, notices } = await after();
    deepStrictEqual(
      { phase, summary, total: table.total, text: table.totalText, notices, first: table.rows[0], second: table.rows[1] },
      {
        phase: 'done',
        summary: [
          '20 of 40 records concern self-service password reset, writeback or the synchronization it needs.',
          '10 of them report an error, a warning or a failed audit. Open one to see what it means.',
        ],
        total: 20,
        text: '20 events, those of other matters left out',
        notices: [],
        first: {
          id: 37,
          time: '2026-11-14 08:00:37',
          level: 'information',
          levelText: 'Information',
          source: 'ADSync',
          eventId: '6201',
          code: '',
          summary: 'The server encryption keys were loaded.',
          decoded: false,
        },
        second: {
          id: 36,
          time: '2026-11-14 08:00:36',
          level: 'error',
          levelText: 'Error',
          source: 'PasswordResetService',
          eventId: '33004',
          code: '',
          summary: table.rows[1]?.summary,
          decoded: true,
        },
      },
    );
    deepStrictEqual(
      {
        levels: filter.levels.map(({ value }) => value),
        sources: filter.sources.map(({ label }) => label),
        said: (table.rows[1]?.summary ?? '').length > 10,
      },
      { levels: ['error', 'information'], sources: ['ADSync (10)', 'PasswordResetService (10)'], said: true },
    );
  });

  it('shows all when asked, filters, sorts and searches', async () => {
    const { after } = await opened(bytesSource(file(400)));
    const all: FromEventLog = { type: 'filter', ...FILTER, all: true };
    const total = async (...intents: readonly FromEventLog[]): Promise<number> => (await after(...intents)).table.total;
    const totals = {
      all: await total(all),
      errors: await total({ type: 'filter', ...FILTER, all: true, level: 'error' }),
      source: await total({ type: 'filter', ...FILTER, all: true, source: 'Application Error' }),
      unknownSource: await total({ type: 'filter', ...FILTER, all: true, source: 'Nobody' }),
      eventId: await total({ type: 'filter', ...FILTER, all: true, eventId: '4624' }),
      search: await total({ type: 'filter', ...FILTER, search: ' Person36@contoso.com ' }),
      searchAll: await total({ type: 'filter', ...FILTER, all: true, search: 'OFFSET 3' }),
      cleared: await total({ type: 'clearFilter' }),
    };
    deepStrictEqual(totals, { all: 400, errors: 200, source: 100, unknownSource: 0, eventId: 100, search: 1, searchAll: 29, cleared: 400 });
    const bySource = await after({ type: 'sort', by: 'source', descending: false }, { type: 'scroll', first: 98, count: 4 });
    const byTime = await after({ type: 'sort', by: 'time', descending: false }, { type: 'scroll', first: 0, count: 2 });
    deepStrictEqual(
      [sourcesOf(bySource), bySource.table.first, sourcesOf(byTime), byTime.table.version !== bySource.table.version],
      [
        ['ADSync 6201', 'ADSync 6201', 'Application Error 1000', 'Application Error 1000'],
        98,
        ['PasswordResetService 33004', 'ADSync 6201'],
        true,
      ],
    );
  });

  it('opens an event: what it means, its fields, its data and its XML', async () => {
    const { after, said } = await opened(bytesSource(file(8)));
    const { open } = await after({ type: 'openEvent', id: 4 });
    const meaning = open?.codes[0]?.meaning ?? '';
    deepStrictEqual(
      {
        title: open?.title,
        code: open?.codes[0]?.id,
        meaning: meaning.length > 40,
        data: open?.data,
        fields: open?.fields.map(({ value }) => value),
        xml: open?.xml,
      },
      {
        title: 'PasswordResetService 33004, 2026-11-14 08:00:04',
        code: 'PasswordResetService/33004',
        meaning: true,
        data: [{ name: '', value: `TrackingId: ${TRACKING}, try 4, Details: person4@contoso.com` }],
        fields: [
          '2026-11-14 08:00:04',
          'PasswordResetService',
          '33004',
          'Error',
          'CONNECT01.corp.contoso.com',
          'Application',
          '5',
          '4312, 77',
        ],
        xml: `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">
  <System>
    <Provider Name="PasswordResetService" />
    <EventID Qualifiers="0">33004</EventID>
    <Version>0</Version>
    <Level>2</Level>
    <Task>0</Task>
    <Keywords>0x80000000000000</Keywords>
    <TimeCreated SystemTime="2026-11-14T08:00:04.0000000Z" />
    <EventRecordID>5</EventRecordID>
    <Execution ProcessID="4312" ThreadID="77" />
    <Channel>Application</Channel>
    <Computer>CONNECT01.corp.contoso.com</Computer>
    <Security />
  </System>
  <EventData>
    <Data>TrackingId: ${TRACKING}, try 4, Details: person4@contoso.com</Data>
  </EventData>
</Event>`,
      },
    );
    await after({ type: 'copyXml' }, { type: 'troubleshoot', code: 'PasswordResetService/33004' });
    const [copied, guide] = said.filter((message) => message.type !== 'state');
    deepStrictEqual(
      { copied, guide },
      {
        copied: { type: 'copy', text: open?.xml },
        guide: {
          type: 'troubleshoot',
          entry: {
            code: 'PasswordResetService/33004',
            userPrincipalName: 'person4@contoso.com',
            at: START + 4000,
            trackingId: TRACKING,
            excerpt: `2026-11-14 08:00:04 UTC\nSource: PasswordResetService\nEvent ID: 33004\nTrackingId: ${TRACKING}, try 4, Details: person4@contoso.com`,
          },
        },
      },
    );
    deepStrictEqual((await after({ type: 'closeEvent' })).open, undefined);
  });

  it('says what could not be read', async () => {
    const bytes = file(400);
    const chunk = chunkAt(bytes, 0);
    const [start = 0] = recordStarts(chunk).slice(4);
    chunk.fill(0xff, start + 24, start + 60);
    const cut = bytes.subarray(0, bytes.length - 0x10000 + 600);
    const { notices } = await (await opened(bytesSource(cut))).after();
    deepStrictEqual(notices.length, 2);
    ok(notices[0]?.startsWith('1 record is damaged and could not be read (5)'), notices[0]);
    ok(/^The file ends too early: at least \d+ records are missing/.test(notices[1] ?? ''), notices[1]);
  });

  it('keeps what it read when the file fails, and says so', async () => {
    const bytes = bytesSource(file(4000));
    const failing: LogSource = {
      ...bytes,
      readAt: (target, position) =>
        target.length === 0x10000 || position === 0
          ? bytes.readAt(target, position)
          : Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' })),
    };
    const { phase, summary, table } = await (await opened(failing)).after();
    deepStrictEqual([phase, summary.length, table.total > 0], ['failed', 3, true]);
  });

  it('stops reading when told to', async () => {
    const bytes = bytesSource(file(4000));
    const said: FromList[] = [];
    const lists: EventList[] = [];
    const source: LogSource = {
      ...bytes,
      readAt: async (target, position) => {
        if (position > 0 && target.length !== 0x10000) await lists[0]?.receive({ type: 'cancel' });
        return bytes.readAt(target, position);
      },
    };
    const list = new EventList({ source, messages: 'none', tooLarge: false, language: 'en', post: (message) => said.push(message) });
    lists.push(list);
    await list.read();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const last = said.filter((message) => message.type === 'state').at(-1)?.state;
    deepStrictEqual([last?.phase, (last?.table.total ?? 0) < 2000], ['cancelled', true]);
  });

  it('opens the event of a record number, also one that was asked for before it was read', async () => {
    const bytes = evtxFile(
      Array.from({ length: 40 }, (_, index) => eventAt(index)),
      { firstRecord: 500 },
    );
    const said: FromList[] = [];
    const list = new EventList({
      source: bytesSource(bytes),
      messages: 'none',
      tooLarge: false,
      language: 'en',
      post: (message) => said.push(message),
    });
    const shown = async (): Promise<number | undefined> => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return said.filter((message) => message.type === 'state').at(-1)?.state.open?.id;
    };
    list.reveal(517);
    await list.read();
    const early = await shown();
    list.reveal(503);
    const later = await shown();
    list.reveal(9999);
    deepStrictEqual([early, later, await shown()], [17, 3, 3]);
  });

  it('does not show events of a file that has become another', async () => {
    const bytes = Buffer.from(file(400));
    const { after } = await opened(bytesSource(bytes));
    await after();
    bytes.fill(0, 4096);
    const { notices, table } = await after({ type: 'sort', by: 'time', descending: false }, { type: 'scroll', first: 0, count: 1 });
    deepStrictEqual(
      [notices, table.rows],
      [
        ['The file changed while it was open. Open it again to see the present records.'],
        [
          {
            id: 0,
            time: '2026-11-14 08:00:00',
            level: 'none',
            levelText: '',
            source: 'PasswordResetService',
            eventId: '33004',
            code: '',
            summary: '',
            decoded: false,
          },
        ],
      ],
    );
  });
});
