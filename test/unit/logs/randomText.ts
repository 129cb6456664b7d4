/** Random logs in which anything of ours may stand beside anything else. */
import { allFacts } from '../../../src/core/codes/facts';
import { expand } from '../../../src/core/codes/finder/phrases';

const GUID = '3f369fe9-c121-4450-8661-82b095bdbf0a';

const codes: readonly string[] = [
  ...allFacts.flatMap(({ phrases = [] }) => phrases.flatMap(expand)),
  ...allFacts.flatMap(({ name }) => (name === undefined ? [] : [name, `${name} = 10`])),
  ...allFacts.flatMap(({ number }) =>
    number === undefined ? [] : [`Event ID: ${number}`, String(number), `,PasswordResetService,${number},None`, `ADSync ${number}`],
  ),
  'SSPR_0010',
  'sspr-0029',
  'SSPR 4001',
  'AADSTS50126',
  'hr=80230619',
  '80230626',
  '-2145188327',
  'ERROR_ACCESS_DENIED',
  '5003 PASSWORD_TOO_SHORT',
  `TrackingId: ${GUID}`,
  `cid=${GUID}`,
  `SID: ${GUID}`,
  `Korrelations-ID: ${GUID}`,
  `støttekode: ${GUID}`,
  '"OnPremisesAgent","value":"CloudSync"',
  '"errorCode": 50126, "appDisplayName": "x"',
  'ResultType == 50126',
  'resultReason: "None"',
  'Source: PasswordResetService',
  'Source: Health Service Modules',
  'ProviderName : ADSync',
  'Kilde: ADSync',
  'Källa: PasswordResetService',
  'Hendelses-ID: 33004',
  'Händelse-ID: 33004',
  '<Provider Name="PasswordResetService"/><EventID>33004</EventID></Event>',
  'PasswordResetService',
  'Microsoft-Windows-Security-Auditing',
  'Password Management',
  'Event[3]:',
  'self-service password reset',
];
const tables: readonly string[] = [
  'Level,Date and Time,Source,Event ID,Task Category\r\nError,11/5/2020,ADSync,6800,x\r\nError,11/5/2020,Foo,31001,y\r\nInformation,11/5/2020,PasswordResetService,31002,z\r\n',
  'Nivå;Datum och tid;Källa;Händelse-ID\nFel;2020;PasswordResetService;33004\nFel;2020;ADSync;6329\n',
  'a\tEvent ID\tc\n1\t33008\t3\n1\t"33004"\t"open\nstill 31034\nclosed"\n2\t31016\t4\n',
  '| Time | Event ID | Text |\n| 1 | 33004 | x |\n| 2 | 33008 | y |\n',
];
const noise: readonly string[] = [
  '2026-11-14 09:01:02 INFO worker 7 read 12 objects in 33 ms',
  'Event ID: 7036 The Windows Update service entered the running state',
  '{"status":{"errorCode":0},"user":"kari@contoso.com"}',
  'Brukeren ble låst ute – prøv igjen ☃ senere',
  'Användaren återställde sitt lösenord',
  '\ud83d\ude00 emoji and “quotes”',
  'Œuvre Ǉubljana ĉiĉo',
  // The low bytes of these are those of line breaks.
  '上海 Ċ č ഊ',
  'errors, eventually event events Event',
  'password pass word account access denied policy method number',
  'None',
  '\\r\\nCorrelation',
];
const breaks = ['\n', '\r\n', '\n\n', ' ', ', ', '\t', '|', '', ';', ' : ', '\r\n\r\n', '\r', '\n', '" "'];

/** Text of about that length. `noise`: how many of ten parts have nothing of ours; 7 unless told. */
export function randomText(next: (below: number) => number, length: number, { noise: share = 7 } = {}): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[next(list.length)];
  let text = '';
  while (text.length < length) {
    const kind = next(200);
    if (kind === 0) text += `\n${pick(tables) ?? ''}`;
    else if (kind === 1) text += 'x'.repeat(next(12_000));
    else if (kind === 2) text += `${pick(noise) ?? ''}\n`.repeat(next(200));
    else if (kind === 3) text += ' '.repeat(next(40));
    else text += (next(10) < share ? pick(noise) : pick(codes)) ?? '';
    text += pick(breaks) ?? '';
  }
  return text;
}
