import { deepStrictEqual } from 'node:assert/strict';
import { csvField, csvRow } from '../../../src/core/report/csv';

describe('CSV', () => {
  const fields: readonly (readonly [string | number | boolean | null, string])[] = [
    ['plain', 'plain'],
    [null, ''],
    ['', ''],
    [-5, '-5'],
    [true, 'true'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' blank ', '" blank "'],
    ['=1+1', `"'=1+1"`],
    ['+49 89', `"'+49 89"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['\tplain', `"'\tplain"`],
    ['  =1', `"'  =1"`],
    ['\u00a0=1', `"'\u00a0=1"`],
    ['＝1+1', `"'＝1+1"`],
    // Read with another separator, these would become cells of their own.
    ['a;=1', `"a;'=1"`],
    ['a, =1', `"a, '=1"`],
    ['a\n+1', `"a\n'+1"`],
    ['a|-1', `"a|'-1"`],
    ['a"=1', `"a""'=1"`],
    ['a";=1', `"a"";'=1"`],
    ['nul\0byte', 'nulbyte'],
    ['\0=1', `"'=1"`],
    ['anna-maria', 'anna-maria'],
    ['a=b', 'a=b'],
    ['עברית', 'עברית'],
  ];
  for (const [value, expected] of fields) it(JSON.stringify(value), () => deepStrictEqual(csvField(value), expected));

  it('ends a record as RFC 4180 wants it', () => deepStrictEqual(csvRow(['a', 1, null, 'b,c']), 'a,1,,"b,c"\r\n'));

  it('leaves no cell that begins a formula, whichever separator a spreadsheet takes', () => {
    const pieces = ['=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', 'x', "'", '|'];
    const texts = pieces.flatMap((a) => pieces.flatMap((b) => pieces.flatMap((c) => pieces.map((d) => `${a}${b}${c}${d}cmd`))));
    // The crudest reader: splits everywhere, takes quotes and blanks away.
    const risky = texts.filter((text) =>
      csvField(text)
        .split(/[,;|\t\r\n]/)
        .some((cell) => /^[\s"]*[=+\-@]/.test(cell)),
    );
    deepStrictEqual(risky, []);
  });
});
