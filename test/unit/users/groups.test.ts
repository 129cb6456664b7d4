import { deepStrictEqual, notStrictEqual, strictEqual } from 'node:assert/strict';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { nothingInferred, type Tenant } from '../../../src/core/tenant/tenant';
import { enabledButNotAble, grouped } from '../../../src/core/users/grouping';
import { readiness } from '../../../src/core/users/readiness';
import type { Kind } from '../../../src/core/users/roster';
import type { Traits } from '../../../src/core/users/tenantUser';
import { Verdicts } from '../../../src/core/users/verdicts';
import { declared, NOW, person, tenant, tenantWith, traits } from './samples';

const nothing = person({}, { methods: [], registered: false, capable: false });
const kinds: readonly Kind[] = [
  { traits, count: 5 },
  { traits: nothing, count: 2 },
  { traits: person({ otherMail: true }, { methods: [], registered: false, capable: false }), count: 3 },
  { traits: person({ synced: true }), count: 4 },
  { traits: person({ enabled: false }), count: 9 },
  { traits: person({}, { enabled: false, capable: false }), count: 1 },
];

const verdicts = new Verdicts(tenant, NOW);
const judge = (who: Traits): ReturnType<Verdicts['briefly']> => verdicts.briefly(who);

describe('groups', () => {
  it('count people by verdict and reason, the largest reason first', () => {
    deepStrictEqual(
      grouped(kinds, judge).map(({ verdict, count, reasons }) => [
        verdict,
        count,
        reasons.map((group) => [group.reason, group.count, group.traits.length, group.codes]),
      ]),
      [
        [
          'cannot',
          15,
          [
            ['accountDisabled', 9, 1, []],
            ['nothingRegistered', 5, 2, ['SSPR_0014']],
            ['notInScope', 1, 1, []],
          ],
        ],
        ['cannotTell', 4, [['writebackUnknown', 4, 1, []]]],
        ['ready', 5, [['ready', 5, 1, []]]],
      ],
    );
  });

  it('show only whom the filter lets through', () => {
    const shown = grouped(kinds, judge, (who, { verdict }) => verdict === 'cannot' && who.account?.otherMail === true);
    deepStrictEqual(
      shown.map(({ verdict, count }) => [verdict, count]),
      [['cannot', 3]],
    );
  });

  it('count who is enabled but not able: not the disabled, and not who is not enabled', () => {
    strictEqual(enabledButNotAble(kinds, judge), 5);
  });
});

describe('verdicts', () => {
  it('say briefly what they say in full', () => {
    const tenants = [tenant, tenantWith({ adminReset: known(false, NOW), declared: declared({ scope: 'none' }) })];
    const people = [
      ...kinds.map((kind) => kind.traits),
      person({}, {}, { roles: ['User Administrator'] }),
      { ...person({}, { admin: true }), roles: undefined },
    ];
    for (const where of tenants) {
      const all = new Verdicts(where, NOW);
      for (const who of people) {
        const { evidence, warnings, ...brief } = readiness(who, where, NOW);
        deepStrictEqual([all.briefly(who), all.of(who)], [brief, { ...brief, evidence, warnings }]);
      }
    }
  });

  const kept: readonly (readonly [string, Tenant, number, boolean])[] = [
    [
      'a page more of the report',
      tenantWith({ registrations: known(true, NOW + 1), counts: unreadable({ reason: 'offline' }) }),
      NOW,
      true,
    ],
    ['a minute later', tenant, NOW + 60_000, true],
    ['a policy that was declared', tenantWith({ declared: declared({}) }), NOW, false],
    ['licences read again', tenantWith({ licenses: known([], NOW) }), NOW, false],
    ['writeback that worked', tenantWith({ inferred: { ...nothingInferred, writebackWorked: 1 } }), NOW, false],
    ['a report that has grown old', tenant, NOW + 30 * 3_600_000, false],
    ['the end of SMS', tenant, Date.UTC(2027, 1, 1), false],
  ];
  for (const [what, where, now, stays] of kept)
    it(`are ${stays ? 'kept' : 'made anew'} after ${what}`, () => {
      const before = verdicts.briefly(traits);
      const after = new Verdicts(where, now, verdicts).briefly(traits);
      if (stays) strictEqual(after, before);
      else notStrictEqual(after, before);
    });
});
