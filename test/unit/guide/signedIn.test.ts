import { deepStrictEqual } from 'node:assert/strict';
import { assess } from '../../../src/core/guide/assess';
import { next } from '../../../src/core/guide/next';
import { type GuideState, newCase } from '../../../src/core/guide/state';

/** What the live checks say of an ordinary synchronised member in scope, licensed and registered. */
const inOrder: Readonly<Record<string, string>> = {
  accountEnabled: 'enabled',
  guestKind: 'member',
  federation: 'hashSync',
  adminPolicy: 'noRole',
  scope: 'all',
  license: 'premium',
  registered: 'enough',
  methodsAllowed: 'allowed',
};

/** What differs, and where it has to end without any answer of the person. */
const people: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['blocked account', { accountEnabled: 'disabled' }, 'accountDisabled'],
  ['guest with a Microsoft account', { guestKind: 'personal' }, 'guestPersonalAccount'],
  ['guest of a partner', { guestKind: 'partner' }, 'guestOfPartner'],
  ['administrator, reset off', { adminPolicy: 'resetOff', registered: 'enough' }, 'adminResetOff'],
  ['administrator with one method', { adminPolicy: 'resetOn', registered: 'tooFew' }, 'adminTooFewMethods'],
  ['nobody is in scope', { scope: 'none' }, 'scopeNone'],
  ['left out, reason unknown', { scope: 'notThisUser' }, 'notInScope'],
  ['not in the group', { scope: 'selected', groupMembership: 'notMember' }, 'notInGroup'],
  ['no licence', { license: 'none' }, 'licenseMissing'],
  ['plan without writeback', { license: 'paidOther' }, 'licenseWithoutWriteback'],
  ['nothing registered', { registered: 'none' }, 'nothingRegistered'],
  ['one of two', { registered: 'tooFew', methodsRequired: 'two' }, 'oneMethodTwoRequired'],
  ['phone in the profile', { registered: 'profileOnly' }, 'profileDataOnly'],
  ['method off', { methodsAllowed: 'off' }, 'methodSwitchedOff'],
  ['writeback off', { portalIntegrationSwitch: 'off' }, 'writebackPortalOff'],
  ['blocked for a day', { throttled: 'blocked', lastAttempts: 'tooManyAttempts' }, 'tooManyAttempts'],
  ['cloud account, server of no concern', { federation: 'cloudOnly', writebackEnabled: 'off', license: 'none' }, 'licenseMissing'],
];

function checked(live: Readonly<Record<string, string>>, start: GuideState): GuideState {
  return Object.entries(live).reduce(
    (state, [check, option]) => next(state, { type: 'liveOutcome', check, outcome: { kind: 'option', option } }),
    start,
  );
}

describe('guide, signed in', () => {
  for (const [title, differing, cause] of people) {
    it(`asks nothing about ${title}: ${cause}`, () => {
      const { finding } = assess(checked({ ...inOrder, ...differing }, next(newCase, { type: 'chooseUser' })));
      deepStrictEqual([finding?.cause, finding?.certainty], [cause, 'confirmed']);
    });
  }

  it('asks what was seen when all that can be read is in order, and never takes that for an explanation', () => {
    const state = checked(inOrder, next(newCase, { type: 'chooseUser' }));
    deepStrictEqual([state.step, assess(state).finding], [{ kind: 'check', check: 'lastAttempts' }, null]);
  });

  it('comes to the same cause in whatever order the checks answer', () => {
    const live = { ...inOrder, license: 'none', registered: 'none', accountEnabled: 'disabled' };
    const start = next(newCase, { type: 'chooseUser' });
    const backwards = Object.fromEntries(Object.entries(live).reverse());
    deepStrictEqual(assess(checked(backwards, start)).finding?.cause, assess(checked(live, start)).finding?.cause);
  });
});
