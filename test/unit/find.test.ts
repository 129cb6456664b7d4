import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { find } from '../../src/core/codes/find';
import { slices, windowAt, type Lines } from '../../src/core/codes/window';

const GUID = '3f369fe9-c121-4450-8661-82b095bdbf0a';

/** A text and what is found in it: `id[text]`, in order. */
const table: readonly (readonly [string, ...string[]])[] = [
  // SSPR numbers in every spelling
  ['SSPR_0010', 'SSPR_0010[SSPR_0010]'],
  ['SSPR_10', 'SSPR_0010[SSPR_10]'],
  ['SSPR0010', 'SSPR_0010[SSPR0010]'],
  ['SSPR-0010', 'SSPR_0010[SSPR-0010]'],
  ['got sspr_0010.', 'SSPR_0010[sspr_0010]'],
  ['SSPR_009', 'SSPR_009[SSPR_009]'],
  ['SSPR_0009', 'SSPR_0009[SSPR_0009]'],
  ['SSPR_9', 'SSPR_0009[SSPR_9]'],
  ['SSPR_0042', 'unknown:SSPR_0042[SSPR_0042]'],
  ['SSPR_42', 'unknown:SSPR_0042[SSPR_42]'],
  ['SSPR_010', 'unknown:SSPR_010[SSPR_010]'],
  ['エラーSSPR_0010が出ました', 'SSPR_0010[SSPR_0010]'],
  ['{"m":"\\r\\nSSPR_0010"}', 'SSPR_0010[SSPR_0010]'],
  ['MYSSPR_0010 SSPR_0010_x SSPR_0010x'],
  ['SSPR 10 users, ticket SSPR-12, SSPR-2024, SSPR2'],
  ['WritebackNotEnabled', 'SSPR_0010[WritebackNotEnabled]'],
  ['WritebackNotEnabled = 10', 'SSPR_0010[WritebackNotEnabled = 10]'],
  ['MyWritebackNotEnabledFlag'],
  // Another product
  ['SSPR 4001', 'NetIQ-SSPR-4xxx-5xxx[SSPR 4001]'],
  ['NetIQ SSPR 5003', 'NetIQ-SSPR-4xxx-5xxx[SSPR 5003]'],
  ['4001 PASSWORD_TOO_SHORT', 'NetIQ-SSPR-4xxx-5xxx[4001 PASSWORD_TOO_SHORT]'],
  // One name, two facts: the number on the reset page, the reason in the audit log
  ['OnPremisesConnectivityError', 'SSPR_0030[OnPremisesConnectivityError]'],
  ['OnPremisesConnectivityError = 30', 'SSPR_0030[OnPremisesConnectivityError = 30]'],
  ['"resultReason": "OnPremisesConnectivityError"', 'audit:OnPremisesConnectivityError[OnPremisesConnectivityError]'],
  ['"resultReason": "OnPremisesConnectivtyFailure"', 'audit:OnPremisesConnectivityFailure[OnPremisesConnectivtyFailure]'],
  // HRESULTs
  ['hr=80230619', '0x80230619[hr=80230619]'],
  ['0x80230619', '0x80230619[0x80230619]'],
  ['0X8023061f', '0x8023061F[0X8023061f]'],
  ['returned -2145188327', '0x80230619[-2145188327]'],
  ['0xFFFFFFFF80230619', '0x80230619[0xFFFFFFFF80230619]'],
  ['error 80230619', '0x80230619[80230619]'],
  ['call 80230619 now, 0x80070005, 0x802306190'],
  ['0x80230999', 'unknown:0x80230999[0x80230999]'],
  ['resultReason: hr=80230619', 'audit:hr=80230619[hr=80230619]', '0x80230619[80230619]'],
  // Sign-in codes
  ['AADSTS50126: Error', 'AADSTS50126[AADSTS50126]'],
  ['AADSTS 50126', 'AADSTS50126[AADSTS 50126]'],
  ['AADSTS99999', 'unknown:AADSTS99999[AADSTS99999]'],
  ['50126 and errorCode: 50126'],
  ['"appDisplayName":"x","status":{"errorCode": 50126}', 'AADSTS50126[50126]'],
  ['https://login.microsoftonline.com/error?code=50126', 'AADSTS50126[50126]'],
  // Event ids: only on evidence
  ['ADSync 6329', 'ADSync/6329[6329]'],
  ['Event ID 6329', 'ADSync/6329[6329]'],
  ['6329 33004 31001'],
  ['HTTP 403, ADSync took 403 ms'],
  ['Event ID: 403'],
  ['ADSync\nEvent ID: 403', 'ADSync/403[403]'],
  ['Source: PowerShell\nEvent ID: 403'],
  ['Source: Health Service Modules\nEvent ID: 31001'],
  ['Hendelses-ID: 33004', 'PasswordResetService/33004[33004]'],
  ['Händelse-ID: 33004', 'PasswordResetService/33004[33004]'],
  ['<EventID>33004</EventID>', 'PasswordResetService/33004[33004]'],
  ["<Provider Name='PasswordResetService'/><EventID Qualifiers='0'>33004</EventID>", 'PasswordResetService/33004[33004]'],
  ["<Provider Name='Service Control Manager'/><EventID Qualifiers='0'>31001</EventID>"],
  ['{"EventID":33004,"Source":"PasswordResetService"}', 'PasswordResetService/33004[33004]'],
  ['{"EventID":31001,"Source":"Health"},{"Source":"ADSync","EventID":6800}', 'ADSync/6800[6800]'],
  ['Error,11/5/2020 2:44:01 AM,PasswordResetService,33004,None,"x"', 'PasswordResetService/33004[33004]'],
  ['Error\t11/5/2020 2:44:01 AM\tADSync\t6329\tServer', 'ADSync/6329[6329]'],
  ['Level,Date and Time,Source,Event ID\nError,11/5/2020,Foo,31001\nError,11/5/2020,ADSync,6800', 'ADSync/6800[6800]'],
  ['Nivå;Datum och tid;Händelse-ID;Text\nFel;2020;33004;x\nFel;2020;33099;x', 'PasswordResetService/33004[33004]'],
  ['ProviderName : ADSync\nId           : 6329', 'ADSync/6329[6329]'],
  // Format-List: every record, with the source above its number or below
  [
    'ProviderName : PasswordResetService\nId : 33004\n\nProviderName : PasswordResetService\nId : 31016\n\nProviderName : ADSync\nId : 6329',
    'PasswordResetService/33004[33004]',
    'PasswordResetService/31016[31016]',
    'ADSync/6329[6329]',
  ],
  [
    'Id : 31034\r\nProviderName : PasswordResetService\r\n\r\nId : 32002\r\nProviderName : PasswordResetService\r\n\r\nId : 31000\r\nProviderName : MSExchange',
    'PasswordResetService/31034[31034]',
    'PasswordResetService/32002[32002]',
  ],
  ['Id : 6329'],
  ['PasswordResetS... 33004 TrackingId', 'PasswordResetService/33004[33004]'],
  ['PasswordResetService listens on port 31001, took 33004 ms'],
  ['we see 33004 from PasswordResetService', 'PasswordResetService/33004[33004]'],
  ['PasswordResetService Event ID: 31099', 'unknown:PasswordResetService/31099[31099]'],
  ['events 31019/31034', 'PasswordResetService/31019[31019]', 'PasswordResetService/31034[31034]'],
  ['10:33004 192.168.33004 path/33004/x'],
  [
    '33008: A restriction prevents the password from being changed',
    'PasswordResetService/33008[33008]',
    'PasswordResetService/33008[A restriction prevents the password from being changed]',
  ],
  [
    '6329 BAIL: MMS(4924) 0x80230619: "A restriction prevents the password from being changed"',
    'ADSync/6329-80230619[6329]',
    '0x80230619[0x80230619]',
    'ADSync/6329-80230619[A restriction prevents the password from being changed]',
  ],
  ['Event ID: 6329\nSource: ADSync\nhr=8023061f', 'ADSync/6329-8023061f[6329]', '0x8023061F[hr=8023061f]'],
  // Event Viewer pads its labels to a column
  ['Source:        PasswordResetService\nDate:          11/5/2020 2:44:01 AM\nEvent ID:      33004', 'PasswordResetService/33004[33004]'],
  ['Kilde:         ADSync\nHendelses-ID:      6329\n', 'ADSync/6329[6329]'],
  ['Källa:         PasswordResetService\nHändelse-ID:      33008\n', 'PasswordResetService/33008[33008]'],
  ['- **Event ID:** 33004\n- **Level:** Error', 'PasswordResetService/33004[33004]'],
  ['{\\"EventID\\":33004,\\"Source\\":\\"PasswordResetService\\"}', 'PasswordResetService/33004[33004]'],
  ['EventID in (33001,33004)', 'PasswordResetService/33001[33001]', 'PasswordResetService/33004[33004]'],
  ['SigninLogs | where ResultType == 50126', 'AADSTS50126[50126]'],
  // Other numbers of a record that names one of our sources
  [
    "<Provider Name='PasswordResetService'/><EventID Qualifiers='0'>31019</EventID><EventRecordID>33004</EventRecordID>",
    'PasswordResetService/31019[31019]',
  ],
  ['{"pid":31001,"name":"PasswordResetService","msg":"ready"}'],
  ['INFO 31001 --- [main] c.e.PasswordResetService : started; this.passwordResetService.reset(31001)'],
  ['http://passwordresetservice:31001/ ADSync[6800]: started, ticket #6329'],
  ['miiserver.exe      6800 ADSync      '],
  ['ADSync: Processed 6329 of 6800 objects'],
  ['ADSync - 403 Forbidden, ADSync: 405 Method Not Allowed, Directory Synchronization (657 mailboxes)'],
  // Other products' events of the same number
  ['Event 31001, Health Service Modules'],
  ['| Source | Health Service Modules |\n| Event ID | 31001 |'],
  ['Quelle: HealthService\nEvent-ID: 31001'],
  ['HealthService logged event ID 31001'],
  ['Source: PasswordResetService\nEvent ID: 33004\nSource: Health Service Modules\nEvent ID: 31001', 'PasswordResetService/33004[33004]'],
  ['Source: Directory Synchronization\nEvent ID: 403'],
  [
    'Source: FIMSynchronizationService\nEvent ID: 6306\nThe server encountered an unexpected error while performing an operation for the client.',
  ],
  ['We installed ADSync on the IIS server. IIS shows Event ID 403 from WAS.'],
  ['The event 6800 people attended, our spring event: 4724 visitors, Windows events: 31001 in total'],
  ['EventID: -32000'],
  // A 6329 takes its variant from its own record only
  [
    'Error,d,ADSync,6329,Server\nError,d,PasswordResetService,33004,"hr=80230626"',
    'ADSync/6329[6329]',
    'PasswordResetService/33004[33004]',
    '0x80230626[hr=80230626]',
  ],
  // How search results number lines
  ['  403: 2024-05-02 hr=80230619 returned', '0x80230619[hr=80230619]'],
  // A table ends where its rows end
  [
    '| Event ID | Meaning | Fix |\n|---|---|---|\n| 33004 | x | y |\n\nLicences:\n\n| Count | Product | Price |\n| 33004 | E5 | 6329 |',
    'PasswordResetService/33004[33004]',
  ],
  [
    '| Reset password (self-service) | Success | Successfully completed reset. | None |',
    'Reset password (self-service)[Reset password (self-service)]',
    'audit:completed-reset[Successfully completed reset]',
  ],
  ['TrackingId: x, Reason: Synchronization Engine returned an error hr=80230619', '0x80230619[hr=80230619]'],
  ['{"users.reset": "Reset user password"} <button>Reset user password</button>'],
  ['{"activityDisplayName": "Reset user password"}', 'Reset user password[Reset user password]'],
  ['moved to SSPR 4500 users, fixed in SSPR-4711, SSPR_2024, promo code 80230619, 80230619-93aa-4a41-8d64-2a1d7c0e9f55'],
  // Sentences: any case, loose blanks, every apostrophe
  ["Password Writeback  hasn't\tbeen ENABLED", "SSPR_0010[Password Writeback  hasn't\tbeen ENABLED]"],
  ['password writeback hasn’t been enabled', 'SSPR_0010[password writeback hasn’t been enabled]'],
  ['password writeback hasn\\u0027t been enabled', 'SSPR_0010[password writeback hasn\\u0027t been enabled]'],
  ['password writeback hasn&#39;t been enabled', 'SSPR_0010[password writeback hasn&#39;t been enabled]'],
  ['password writeback has not been enabled', 'SSPR_0010[password writeback has not been enabled]'],
  ['password writeback has not\nbeen enabled'],
  ['password writeback has not been enabledish'],
  ['tillbakaskrivning av lösenord inte har aktiverats', 'SSPR_0010[tillbakaskrivning av lösenord inte har aktiverats]'],
  ['TILLBAKASKRIVNING AV LÖSEN ORD INTE HAR AKTIVER ATS', 'SSPR_0010[TILLBAKASKRIVNING AV LÖSEN ORD INTE HAR AKTIVER ATS]'],
  ["You've tried to reset too many times", "too-many-attempts[You've tried to reset too many times]"],
  ['it failed too many times'],
  ['Click Reset user password to go on'],
  ['"Reset user password"', 'Reset user password[Reset user password]'],
  // Too loose to stand alone
  ['None success 8344 contact your administrator'],
  ['The object could not be found'],
  ['ADSync: the object could not be found', 'PasswordResetService/33002[object could not be found]'],
  ['To reset your password contact your administrator.', 'cannot-verify-registered[contact your administrator]'],
  [
    '| Change password (self-service) | Success | None |',
    'Change password (self-service)[Change password (self-service)]',
    'audit:None[None]',
  ],
  ['CreateFile failed: ERROR_ACCESS_DENIED'],
  // Identifiers only with their label
  [`Support code: ${GUID}`, `guid:SupportCode[${GUID}]`],
  [`"TrackingId": "${GUID}"`, `guid:TrackingId[${GUID}]`],
  [`SID: ${GUID} CID=${GUID}`, `guid:SID[${GUID}]`, `guid:CID[${GUID}]`],
  [`{"correlationId":"${GUID}"}`, `guid:CorrelationId[${GUID}]`],
  [`${GUID} id ${GUID}`],
  ['OnPremisesAgent: CloudSync', 'OnPremisesAgent=CloudSync[OnPremisesAgent: CloudSync]'],
  ['{"key":"OnPremisesAgent","value":"None"}', 'OnPremisesAgent=None[OnPremisesAgent","value":"None]'],
];

function shown(text: string): string[] {
  return find(text).map(({ id, start, end }) => `${id}[${text.slice(start, end)}]`);
}

describe('find', () => {
  for (const [text, ...expected] of table) it(JSON.stringify(text), () => deepStrictEqual(shown(text), expected));

  const samples = readdirSync('test/samples').filter((name) => !name.endsWith('.expected'));
  for (const name of samples) {
    it(`reads the sample ${name}`, () => {
      const text = readFileSync(`test/samples/${name}`, 'utf8');
      const found = find(text).map(({ id, start, end }) => `${text.slice(0, start).split('\n').length}: ${id} | ${text.slice(start, end)}`);
      deepStrictEqual(found, readFileSync(`test/samples/${name}.expected`, 'utf8').split('\n').filter(Boolean));
    });
  }

  it('finds the same with CRLF line ends', () => {
    for (const name of samples) {
      const text = readFileSync(`test/samples/${name}`, 'utf8');
      deepStrictEqual(shown(text.replaceAll('\n', '\r\n')), shown(text), name);
    }
  });

  it('answers in order, within the text, on hostile input', () => {
    const junk = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode((index * 7919) % 65536)).join('');
    const hostile = [
      '',
      '\0',
      junk,
      'Event ID: '.repeat(5000),
      'SSPR_'.repeat(5000),
      '0x8023'.repeat(5000),
      '"'.repeat(10_000),
      ' '.repeat(100_000),
      `${'ADSync '.repeat(3000)}6329`,
    ];
    for (const text of hostile) {
      const found = find(text);
      ok(found.every(({ start, end }, index) => start >= (found[index - 1]?.start ?? 0) && end > start && end <= text.length));
    }
  });
});

/** A file as its lines. */
function lines(text: string): Lines {
  const all = text.split('\n');
  return { lineCount: all.length, lineAt: (line) => all[line] ?? '' };
}

function byPosition(text: string): string[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return find(text).map(({ id, start }) => {
    let line = starts.length - 1;
    while ((starts[line] ?? 0) > start) line--;
    return `${line}:${start - (starts[line] ?? 0)} ${id}`;
  });
}

describe('find, on much', () => {
  it('bears hundreds of thousands of findings', () => {
    const many = {
      'SSPR_0010 ': 200_000,
      'Error,5/2/2024,ADSync,6329,Server\n': 50_000,
      '{"operationName":"Reset password (self-service)"},': 100_000,
    };
    for (const [text, times] of Object.entries(many)) ok(find(text.repeat(times)).length >= times, text);
  }).timeout(60_000);

  it('takes twice the time for twice the text, give or take: none of these ends otherwise', () => {
    const hostile = [
      'Event ID, ',
      'ADSync 6329 ',
      'ADSync 33004,31001;6329 ',
      'function q(a){let{eventId,b}=a}',
      'SSPR portal says: contact your administrator.\n\n',
      'tilbakestill',
      '},{"EventID":31001',
      'Event ID;a;b\n',
    ];
    for (const text of hostile) find(text.repeat(Math.ceil(2_000_000 / text.length)));
  }).timeout(60_000);
});

describe('windows', () => {
  const texts = readdirSync('test/samples')
    .filter((name) => !name.endsWith('.expected'))
    .map((name) => readFileSync(`test/samples/${name}`, 'utf8'));
  const long = Array.from({ length: 30 }, (_, index) => texts[index % texts.length] ?? '').join('\nplain line\n');
  const dense = texts.map((text) => text.replace(/\n\s*\n/g, '\n')).join('\n');

  it('agree with the whole text at every line', () => {
    for (const text of [...texts, long, dense]) {
      const all = lines(text);
      const found: string[] = [];
      for (let line = 0; line < all.lineCount; line++) {
        const window = windowAt(all, line, 0);
        for (const { id, start } of find(window.text)) {
          const at = window.position(start);
          if (at?.line === line) found.push(`${line}:${at.character} ${id}`);
        }
      }
      deepStrictEqual(found, byPosition(text));
    }
  });

  it('in slices find what the whole text has', () => {
    const big = `${long}\n${'x'.repeat(600_000)} SSPR_0010 ${'ADSync 6329 '.repeat(2_000)}\n`.repeat(3);
    const found: string[] = [];
    for (const slice of slices(lines(big))) {
      for (const { id, start } of find(slice.text)) {
        const at = slice.position(start);
        if (at && slice.owns(start)) found.push(`${at.line}:${at.character} ${id}`);
      }
    }
    deepStrictEqual(found, byPosition(big));
  });

  it('stay small on a line of ten million characters', () => {
    const all = lines(`${'SSPR_0010 '.repeat(1_000_000)}\nADSync 6329`);
    const { text } = windowAt(all, 0, 5_000_000);
    ok(text.length <= 17 * 1024, String(text.length));
  });

  it('keep the heading of a table in sight', () => {
    const rows = Array.from({ length: 500 }, () => 'Error;2020;33004;x').join('\n');
    const window = windowAt(lines(`Nivå;Datum;Händelse-ID;Text\n${rows}`), 300, 0);
    const at = find(window.text).map(({ id, start }) => `${id} ${JSON.stringify(window.position(start))}`);
    ok(at.includes('PasswordResetService/33004 {"line":300,"character":11}'), at[0]);
  });
});
