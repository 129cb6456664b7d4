import { deepStrictEqual, ok } from 'node:assert/strict';
import { explain, resolve } from '../../src/core/codes/explain';
import { allFacts } from '../../src/core/codes/facts';
import { linkedId } from '../../src/core/codes/link';
import { search } from '../../src/core/codes/search';
import { textsOf } from '../../src/core/codes/texts';

const meant: readonly (readonly [string, string | undefined])[] = [
  ['SSPR_0010', 'SSPR_0010'],
  [' sspr-0010 ', 'SSPR_0010'],
  ['9', 'SSPR_0009'],
  ['30', 'SSPR_0030'],
  ['0014', 'SSPR_0014'],
  ['009', 'SSPR_009'],
  ['SSPR_009', 'SSPR_009'],
  ['33004', 'PasswordResetService/33004'],
  ['6329', 'ADSync/6329'],
  ['50126', 'AADSTS50126'],
  ['80230619', '0x80230619'],
  ['-2145188327', '0x80230619'],
  ['WritebackNotEnabled', 'SSPR_0010'],
  ['ADPermissionsError', 'PasswordResetService/33004'],
  ['audit:completed-reset', 'audit:completed-reset'],
  ['unknown:SSPR_0042', 'unknown:SSPR_0042'],
  ['SSPR_0042', 'unknown:SSPR_0042'],
  ['unknown:<b>', undefined],
  ['7', undefined],
  ['', undefined],
];

describe('resolve', () => {
  for (const [code, id] of meant) it(`${JSON.stringify(code)} is ${id ?? 'nothing we know'}`, () => deepStrictEqual(resolve(code), id));
});

describe('explain', () => {
  it('answers for every entry with its own words', () => {
    const poor = allFacts
      .map(({ id }) => explain(id, 'en'))
      .filter(
        ({ known, title, meaning, steps, reply, sources }) =>
          !known || !title || !meaning || !reply || (steps.length === 0 && sources.length === 0),
      );
    deepStrictEqual(poor, []);
  });

  it('tells SSPR_009 and SSPR_0009 apart', () => {
    ok(explain('SSPR_009', 'en').title !== explain('SSPR_0009', 'en').title);
  });

  it('says of an unknown code that it is unknown, and where to look', () => {
    const { known, title, steps, docs, sources, causes } = explain('AADSTS99999', 'en');
    deepStrictEqual(
      { known, title, steps: steps.length, docs, sources, causes },
      {
        known: false,
        title: 'Not publicly documented',
        steps: 3,
        docs: 'https://login.microsoftonline.com/error?code=99999',
        sources: [],
        causes: [],
      },
    );
  });

  it('never fails, whatever it is asked', () => {
    for (const code of ['', '<script>', 'unknown:', 'x'.repeat(10_000), '\0', '__proto__', 'constructor'])
      ok(!explain(code, 'en').known, code);
  });
});

describe('search', () => {
  it('finds every entry by id, number, name and a word of its title', () => {
    const lost: string[] = [];
    for (const { id, number, name } of allFacts) {
      const title = textsOf('en').entries[id]?.title ?? '';
      const word = [...title.split(/[^\p{L}\p{N}]+/u)].sort((a, b) => b.length - a.length)[0] ?? '';
      for (const query of [id, number === undefined ? id : String(number), name ?? id, word]) {
        if (!search(query, 'en').some((match) => match.id === id)) lost.push(`${id} by ${query}`);
      }
    }
    deepStrictEqual(lost, []);
  });

  const first: readonly (readonly [string, string])[] = [
    ['9', 'SSPR_0009'],
    ['30', 'SSPR_0030'],
    ['SSPR_10', 'SSPR_0010'],
    ['33004', 'PasswordResetService/33004'],
    ['too many', 'too-many-attempts'],
    ['hr=80230619', '0x80230619'],
  ];
  for (const [query, id] of first) it(`puts ${id} first for ${query}`, () => deepStrictEqual(search(query, 'en')[0]?.id, id));

  it('finds nothing for words that stand nowhere', () => deepStrictEqual(search('zzzz qqqq', 'en'), []));
});

describe('links', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['/explain/SSPR_0010', 'SSPR_0010'],
    ['/explain/PasswordResetService/33004', 'PasswordResetService/33004'],
    ['/explain/audit:completed-reset', 'audit:completed-reset'],
    ['/explain/sspr_0010', undefined],
    ['/explain/unknown:SSPR_0042', undefined],
    ['/explain/../SSPR_0010', undefined],
    ['/explain/', undefined],
    ['/other/SSPR_0010', undefined],
    ['/explain/__proto__', undefined],
  ];
  for (const [path, id] of table) it(path, () => deepStrictEqual(linkedId(path), id));
});
