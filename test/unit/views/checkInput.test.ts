import { deepStrictEqual } from 'node:assert/strict';
import { MOST_CHECKED, peopleIn } from '../../../src/host/users/checkInput';

const ID = '3f2a1111-2222-3333-4444-5555aaaabbbb';

describe('peopleIn', () => {
  for (const [what, text, people] of [
    ['one name', 'alex@contoso.com', ['alex@contoso.com']],
    ['blanks around it', '  alex@contoso.com\n', ['alex@contoso.com']],
    ['an object id', ID, [ID]],
    [
      'a list by lines, commas and semicolons',
      'a@x.io\r\nb@x.io, c@x.io;d@x.io\te@x.io',
      ['a@x.io', 'b@x.io', 'c@x.io', 'd@x.io', 'e@x.io'],
    ],
    ['what a mail program copies', '"Wilber, Alex" <alex@contoso.com>; Åse <åse@contoso.com>', ['alex@contoso.com', 'åse@contoso.com']],
    ['a link to a mail address', 'mailto:alex@contoso.com', ['alex@contoso.com']],
    ['a guest', 'ann_fabrikam.com#EXT#@contoso.onmicrosoft.com', ['ann_fabrikam.com#EXT#@contoso.onmicrosoft.com']],
    ['an apostrophe inside, and around', "'o'hara@contoso.com'", ["o'hara@contoso.com"]],
    ['the same person twice', 'alex@contoso.com ALEX@contoso.com', ['ALEX@contoso.com']],
    ['a sentence', `Please look at alex@contoso.com (id ${ID}).`, ['alex@contoso.com', ID]],
    ['words alone', 'Alex Wilber', []],
    ['two signs', 'a@b@c', []],
    ['nothing', '', []],
  ] as const) {
    it(`reads ${what}`, () => deepStrictEqual(peopleIn(text), { people, left: 0 }));
  }

  it('stops at the most, and says how many are left', () => {
    const many = Array.from({ length: MOST_CHECKED + 7 }, (_, index) => `user${index}@contoso.com`);
    const { people, left } = peopleIn(many.join('\n'));
    deepStrictEqual([people, left], [many.slice(0, MOST_CHECKED), 7]);
  });
});
