import { deepStrictEqual } from 'node:assert/strict';
import type { Account, Traits } from '../../../src/core/users/tenantUser';
import type { Readiness } from '../../../src/core/users/verdict';
import { accepts, facets, valuesOf, withFacet } from '../../../src/host/users/userFilter';

const account: Account = {
  enabled: true,
  guest: false,
  synced: null,
  domain: 'contoso.com',
  licenses: [],
  mobilePhone: 'none',
  officePhone: 'none',
  otherMail: false,
};

function traits(change: Partial<Account> | undefined, more: Partial<Traits> = {}): Traits {
  return { account: change && { ...account, ...change }, registration: undefined, roles: undefined, inGroup: undefined, ...more };
}

const ready: Readiness = { verdict: 'ready', reason: 'ready', evidence: [], warnings: [] };
const few: Readiness = { ...ready, verdict: 'cannot', reason: 'tooFewMethods', code: 'SSPR_0014' };
const registration = { enabled: true, registered: true, capable: true, methods: [] };

describe('valuesOf', () => {
  const all = (each: Traits, readiness = ready): readonly unknown[] => facets.map((facet) => valuesOf(facet, each, readiness));
  for (const [what, each, values] of [
    ['nothing known', traits(undefined), [['ready'], ['unknown'], ['unknown'], ['unknown'], ['unknown']]],
    ['a member of the cloud', traits({}), [['ready'], ['unknown'], ['no'], ['no'], ['none']]],
    [
      'a guest of whom Graph says nothing',
      traits({ guest: null, licenses: null }),
      [['ready'], ['unknown'], ['unknown'], ['no'], ['unknown']],
    ],
    [
      'an administrator by the report, with two licences, synchronised',
      traits(
        { synced: true, licenses: ['a', 'b'].map((skuId) => ({ skuId, plansOff: [] })) },
        { registration: { ...registration, admin: true } },
      ),
      [['ready'], ['yes'], ['no'], ['yes'], ['a', 'b']],
    ],
    ['nobody with roles', traits({ guest: 'partner' }, { roles: [] }), [['ready'], ['no'], ['yes'], ['no'], ['none']]],
    ['somebody with a role', traits({}, { roles: ['Helpdesk Administrator'] }), [['ready'], ['yes'], ['no'], ['no'], ['none']]],
  ] as const) {
    it(what, () => deepStrictEqual(all(each), values));
  }
});

describe('accepts', () => {
  const guest = traits({ guest: 'invited' });
  it('takes any of the values of a facet, and asks every facet', () => {
    deepStrictEqual(
      [
        accepts({ chosen: {} }, guest, few),
        accepts({ chosen: { reason: ['ready', 'tooFewMethods'] } }, guest, few),
        accepts({ chosen: { reason: ['tooFewMethods'], guest: ['yes'] } }, guest, few),
        accepts({ chosen: { reason: ['tooFewMethods'], guest: ['no'] } }, guest, few),
      ],
      [true, true, true, false],
    );
  });
});

describe('withFacet', () => {
  const preview = { label: 'two methods', change: { kind: 'questionsEnd' }, list: 'lose' } as const;
  it('adds, replaces and takes away; nothing left is no filter', () => {
    const one = withFacet(undefined, 'guest', ['yes']);
    const two = withFacet(one, 'reason', ['ready']);
    deepStrictEqual(
      [one, two, withFacet(two, 'guest', []), withFacet(one, 'guest', []), withFacet({ chosen: {}, preview }, 'guest', [])],
      [
        { chosen: { guest: ['yes'] } },
        { chosen: { guest: ['yes'], reason: ['ready'] } },
        { chosen: { reason: ['ready'] } },
        undefined,
        { chosen: {}, preview },
      ],
    );
  });
});
