import { deepStrictEqual, throws } from 'node:assert/strict';
import { Roster } from '../../../src/core/users/roster';
import type { AccountRow, RegistrationRow, TenantUser } from '../../../src/core/users/tenantUser';
import { account, registration } from './samples';

function id(number: number): string {
  return `${number.toString(16).padStart(8, '0')}-aaaa-4bbb-8ccc-0123456789ab`;
}

function accountRow(number: number, of: Partial<AccountRow['account']> = {}, more: Partial<AccountRow> = {}): AccountRow {
  const name = `Person ${number}`;
  return { id: id(number), name, userPrincipalName: `person${number}@contoso.com`, account: { ...account, ...of }, ...more };
}

function registrationRow(
  number: number,
  of: Partial<RegistrationRow['registration']> = {},
  more: Partial<RegistrationRow> = {},
): RegistrationRow {
  const { name, userPrincipalName } = accountRow(number);
  return { id: id(number), name, userPrincipalName, registration: { ...registration, ...of }, refreshed: 1000 + number, ...more };
}

function rosterOf(accounts: readonly AccountRow[], registrations: readonly RegistrationRow[] = []): Roster {
  const roster = new Roster();
  roster.addAccounts(accounts);
  roster.addRegistrations(registrations);
  return roster;
}

function everybody(roster: Roster): readonly TenantUser[] {
  return Array.from({ length: roster.size }, (_, row) => roster.at(row));
}

/** Kinds, told by whether they have an account and a row, their roles and their group. */
function kindsOf(roster: Roster): readonly string[] {
  return roster
    .kinds()
    .map(({ traits: { account: own, registration: row, roles, inGroup }, count }) =>
      [
        count,
        own ? 'account' : '-',
        row === undefined ? '-' : row === 'noRow' ? row : 'row',
        roles?.join('+') ?? '-',
        String(inGroup),
      ].join(' '),
    )
    .sort();
}

const many = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);

describe('roster', () => {
  it('joins both sources by id, in either order, and keeps who is in one only', () => {
    const roster = rosterOf([accountRow(1), accountRow(2)], [registrationRow(2), registrationRow(3)]);
    roster.addAccounts([accountRow(3)]);
    deepStrictEqual(
      { size: roster.size, accounts: roster.withAccount, rows: roster.withRegistration, kinds: kindsOf(roster), age: roster.reportAge },
      {
        size: 3,
        accounts: 3,
        rows: 2,
        kinds: ['1 account - - undefined', '2 account row - undefined'],
        age: { oldest: 1002, newest: 1003 },
      },
    );
  });

  it('updates who is seen again, whatever the case of the id, and doubles nobody', () => {
    const roster = rosterOf([accountRow(10), accountRow(10)], [registrationRow(10), registrationRow(10)]);
    roster.addAccounts([{ ...accountRow(10, { enabled: false }), id: id(10).toUpperCase(), name: 'Renamed' }]);
    roster.addRegistrations([registrationRow(10, { capable: false }, { name: '', userPrincipalName: '', refreshed: null })]);
    deepStrictEqual(everybody(roster), [
      {
        id: id(10),
        name: 'Renamed',
        userPrincipalName: 'person10@contoso.com',
        traits: {
          account: { ...account, enabled: false },
          registration: { ...registration, capable: false },
          roles: undefined,
          inGroup: undefined,
        },
      },
    ]);
    deepStrictEqual([roster.withAccount, roster.withRegistration, roster.kinds().length], [1, 1, 1]);
  });

  it('gives one object to all who share their traits', () => {
    const roster = rosterOf(
      many(50).map((number) => accountRow(number)),
      many(50).map((number) => registrationRow(number)),
    );
    const [kind, ...others] = roster.kinds();
    deepStrictEqual([kind?.count, others.length], [50, 0]);
    deepStrictEqual(
      everybody(roster).filter(({ traits }) => traits !== kind?.traits),
      [],
    );
  });

  it('tells apart what differs in one field', () => {
    const variants: readonly Partial<AccountRow['account']>[] = [
      {},
      ...([
        { enabled: null },
        { enabled: false },
        { guest: null },
        { guest: 'partner' },
        { synced: null },
        { synced: true },
        { domain: '' },
      ] as const),
      ...([{ mobilePhone: null }, { officePhone: 'good' }, { mobilePhone: 'good' }, { otherMail: null }, { otherMail: true }] as const),
      ...[
        { licenses: null },
        { licenses: [] },
        { licenses: [{ skuId: 'e3', plansOff: ['p'] }] },
        { licenses: [{ skuId: 'e3-p', plansOff: [] }] },
      ],
      // A domain that looks like the rest of a key.
      ...[
        { domain: 'contoso.com;e3', licenses: [] },
        { domain: 'contoso.com?', licenses: [] },
      ],
    ];
    deepStrictEqual(rosterOf(variants.map((variant, number) => accountRow(number, variant))).kinds().length, variants.length);
    const rows: readonly Partial<RegistrationRow['registration']>[] = [
      {},
      ...[
        { enabled: null },
        { registered: false },
        { capable: null },
        { admin: true },
        { methods: null },
        { methods: [] },
        { methods: ['email'] },
      ],
    ];
    deepStrictEqual(
      rosterOf(
        [],
        rows.map((row, number) => registrationRow(number, row)),
      ).kinds().length,
      rows.length,
    );
  });

  it('calls noRow whom the whole report leaves out, also who comes later, until a row comes', () => {
    const roster = rosterOf([accountRow(1), accountRow(2)], [registrationRow(2)]);
    roster.registrationsComplete();
    roster.addAccounts([accountRow(3), accountRow(4)]);
    roster.addRegistrations([registrationRow(4)]);
    deepStrictEqual([kindsOf(roster), roster.withRegistration], [['2 account noRow - undefined', '2 account row - undefined'], 2]);
  });

  it('gives roles to who holds them and none to everybody else, before and after they come', () => {
    const roster = rosterOf([accountRow(1), accountRow(2)]);
    roster.setRoles(
      new Map([
        [id(1).toUpperCase(), ['User Administrator', 'Groups Administrator']],
        [id(3), ['Global Reader']],
      ]),
    );
    roster.addAccounts([accountRow(3), accountRow(4)]);
    const first = kindsOf(roster);
    roster.setRoles(new Map([[id(2), ['Global Reader']]]));
    deepStrictEqual(
      [first, kindsOf(roster)],
      [
        ['1 account - Global Reader undefined', '1 account - Groups Administrator+User Administrator undefined', '2 account -  undefined'],
        ['1 account - Global Reader undefined', '3 account -  undefined'],
      ],
    );
  });

  it('knows the group, page by page, for who comes later too, and forgets it', () => {
    const roster = rosterOf([accountRow(1), accountRow(2)]);
    roster.addMembers([id(1)]);
    const none = kindsOf(roster);
    roster.setGroup(new Set());
    roster.addMembers([id(1), id(1), id(3)]);
    roster.addMembers([id(9)]);
    roster.addAccounts([accountRow(3), accountRow(4)]);
    const read = kindsOf(roster);
    roster.setGroup(undefined);
    deepStrictEqual(
      [none, read, kindsOf(roster)],
      [['2 account - - undefined'], ['2 account - - false', '2 account - - true'], ['4 account - - undefined']],
    );
  });

  it('pages the people of some kinds by name, each once', () => {
    const names = ['Cecilie', 'anna', 'Bo', '', 'Dag'];
    const roster = rosterOf(names.map((name, number) => accountRow(number, number === 2 ? { synced: true } : {}, { name })));
    const traits = roster.kinds().map((kind) => kind.traits);
    const page = (from: number, count: number): readonly string[] => roster.usersOf(traits, from, count).map(({ name }) => name);
    deepStrictEqual([page(0, 3), page(3, 3), page(6, 3)], [['anna', 'Bo', 'Cecilie'], ['Dag', ''], []]);
    deepStrictEqual(
      roster.usersOf(traits, 0, 9, new Set([id(0), id(4)])).map(({ name }) => name),
      ['anna', 'Bo', ''],
    );
    deepStrictEqual(roster.usersOf(structuredClone(traits), 0, 9), []);
  });

  it('pages many in order of arrival, each once, over the borders of kinds', () => {
    const count = 5000;
    const roster = rosterOf(many(count).map((number) => accountRow(number, { synced: number % 2 === 0 })));
    const traits = roster.kinds().map((kind) => kind.traits);
    const seen = Array.from({ length: 8 }, (_, page) => roster.usersOf(traits, page * 700, 700)).flat();
    deepStrictEqual([seen.length, new Set(seen.map((user) => user.id)).size], [count, count]);
    deepStrictEqual(
      roster.usersOf(traits, 2499, 2).map(({ name }) => name),
      ['Person 4998', 'Person 1'],
    );
  });

  it('keeps its lists right while people change kind again and again', () => {
    const roster = rosterOf(many(300).map((number) => accountRow(number)));
    const synced = new Set<number>();
    let seed = 7;
    for (const step of many(3000)) {
      seed = (seed * 16807) % 2147483647;
      const number = seed % 300;
      if (!synced.delete(number)) synced.add(number);
      roster.addAccounts([accountRow(number, { synced: synced.has(number) })]);
      if (step % 500 === 0) roster.setRoles(new Map([[id(number), ['Global Reader']]]));
    }
    const listed = roster.kinds().flatMap(({ traits, count }) => {
      const users = roster.usersOf([traits], 0, 999);
      return [...users.map((user) => [user.id, user.traits === traits, users.length === count] as const)];
    });
    deepStrictEqual(listed.map(([each]) => each).sort(), many(300).map(id).sort());
    deepStrictEqual(
      listed.filter(([, own, whole]) => !own || !whole),
      [],
    );
    deepStrictEqual(
      everybody(roster).filter((user, number) => user.traits.account?.synced !== synced.has(number)),
      [],
    );
  });

  it('finds people by id or user principal name, whatever the case', () => {
    const turkish = 'İpek.Yılmaz@contoso.com';
    const roster = rosterOf([
      accountRow(1),
      accountRow(2, {}, { userPrincipalName: 'Åse.Ø@Contoso.com' }),
      accountRow(3, {}, { userPrincipalName: turkish }),
    ]);
    const found = [id(1).toUpperCase(), ' PERSON1@contoso.COM ', 'åse.ø@contoso.com', turkish, 'person@contoso.com', id(7), 'Person 1', ''];
    deepStrictEqual(
      found.map((text) => roster.find(text)?.name),
      ['Person 1', 'Person 1', 'Person 2', 'Person 3', undefined, undefined, undefined, undefined],
    );
  });

  it('gives back any name as it was', () => {
    const names = [
      ...[
        '',
        '<b onclick="x">',
        '=SUM(A1)',
        'a\nb\r\tc\u0000d',
        '\u202Eevil',
        'Ünïcødé',
        '李小龙',
        '👩‍🚀',
        '\uD800 lone',
        '{name}',
        '__proto__',
      ],
      'x'.repeat(10_000),
      'й'.repeat(600_000),
    ];
    const roster = rosterOf(names.map((name, number) => accountRow(number, {}, { name, userPrincipalName: `${name}@x` })));
    deepStrictEqual(
      everybody(roster).filter(({ name, userPrincipalName }, row) => name !== names[row] || userPrincipalName !== `${name}@x`),
      [],
    );
  });

  it('takes ids that are no GUIDs, and GUIDs that differ in one digit', () => {
    const ids = ['u1', 'U2', 'constructor', id(1), id(1).replace('0123', '0124'), `${id(1)}x`, id(1).replace('-', '_')];
    const roster = rosterOf(ids.map((each) => accountRow(1, {}, { id: each })));
    roster.addAccounts([accountRow(1, {}, { id: 'u2', name: 'Again' })]);
    deepStrictEqual([everybody(roster).map((user) => user.id), roster.find('u2')?.name], [ids, 'Again']);
  });

  it('holds many, through every growth', () => {
    const count = 20_000;
    const roster = rosterOf(many(count).map((number) => accountRow(number)));
    roster.addRegistrations(many(count).map((number) => registrationRow(count - 1 - number)));
    deepStrictEqual(
      [roster.size, roster.kinds().length, many(count).filter((number) => roster.find(id(number))?.name !== `Person ${number}`)],
      [count, 1, []],
    );
  });

  it('has no row outside', () => {
    const roster = rosterOf([accountRow(1)]);
    throws(() => roster.at(1), RangeError);
    throws(() => roster.at(-1), RangeError);
    deepStrictEqual([roster.reportAge, new Roster().kinds()], [null, []]);
  });
});
