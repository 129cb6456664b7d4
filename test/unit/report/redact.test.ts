import { deepStrictEqual } from 'node:assert/strict';
import { maskAddress, maskId, redact } from '../../../src/core/report/redact';

const table: readonly (readonly [string, string])[] = [
  ['alice@contoso.com', 'a***e@c***.com'],
  ['mail to <alice@contoso.com>, please', 'mail to <a***e@c***.com>, please'],
  ['bob@x.org', '***@***.org'],
  ['ann_contoso.com#EXT#@fabrikam.onmicrosoft.com', 'a***m#EXT#@f***.com'],
  ["o'brien@contoso.com", 'o***n@c***.com'],
  ['user=alice@contoso.com;', 'user=a***e@c***.com;'],
  ['тестов@пример.рф', 'т***в@п***.рф'],
  ['x***y@contoso.com', 'x***y@c***.com'],
  ['bob***secret@contoso.com', 'b***t@c***.com'],
  ['3f2a1b00-0000-4000-8000-00000000abcd', '3f2a****-****-****-****-************'],
  ['id=3F2A1B00-0000-4000-8000-00000000ABCD.', 'id=3F2A****-****-****-****-************.'],
  ['from 203.0.113.7:443', 'from 203.0.***:443'],
  ['999.1.1.1', '999.1.1.1'],
  ['2001:db8::8a2e:370:7334', '2001:***'],
  ['fe80::1%eth0', 'fe80:***'],
  ['::1', '***'],
  ['at 12:34:56', 'at 12:34:56'],
  ['+1 4251234567', '+***67'],
  ['+1 (425) 123-4567', '+***67'],
  ['+1 4251234567x123', '+***67x123'],
  ['tel 089 123 456 78', 'tel ***78'],
  ['2026-11-21 14:05:00', '2026-11-21 14:05:00'],
  ['2026-11-21T14:05:00Z', '2026-11-21T14:05:00Z'],
  ['21/11/2026 14:05', '21/11/2026 14:05'],
  ['event 33004, 0x80230619, SSPR_0010', 'event 33004, 0x80230619, SSPR_0010'],
  ['98,412 of 100,000 users', '98,412 of 100,000 users'],
  ["'alice@contoso.com'", "'a***e@c***.com'"],
  ['alice@contoso', 'a***e@c***o'],
  ['upn=alice%40contoso.com&x=1', 'upn=a***e%40c***.com&x=1'],
  ['graph-client@3.0.7', 'graph-client@3.0.7'],
  ['3f2a1b00000040008000000000000abcd', '3f2a1b00000040008000000000000abcd'],
  ['3f2a1b0000004000800000000000abcd', '3f2a****************************'],
  ['+1\u2011425\u2011123\u20114567', '+***67'],
  ['٠٨٩ ١٢٣ ٤٥٦ ٧٨', '***٧٨'],
];

describe('redact', () => {
  for (const [text, expected] of table) it(text, () => deepStrictEqual(redact(text), expected));

  it('changes nothing the second time', () => {
    deepStrictEqual(
      table.map(([text]) => redact(redact(text))),
      table.map(([, expected]) => expected),
    );
  });

  it('takes a name without a domain for a word', () => deepStrictEqual(['alice', 'bob', ''].map(maskAddress), ['a***e', '***', '***']));

  it('leaves nothing of what only stands where a domain or an id should', () => {
    deepStrictEqual(
      [maskAddress('alice@contoso.com,bob smith'), maskAddress('alice@intranet'), maskId('alice@contoso.com'), maskId('')],
      ['a***e@c***h', 'a***e@i***t', 'a***m', ''],
    );
  });

  it('reads a long text once', () => {
    const long = "a'".repeat(100_000);
    deepStrictEqual(redact(long), long);
  });
});
