import { deepStrictEqual } from 'node:assert/strict';
import type { SignInFailure } from '../../../src/core/signIn/failure';
import { type Offer, offersOf } from '../../../src/core/signIn/offers';
import { signInText, signInTexts } from '../../../src/core/signIn/texts';
import { nobodyCanSignIn, signInFailureOf } from '../../../src/core/signIn/failure';
import { anotherWayMayWork } from '../../../src/auth/flows';
import { StorageError } from '../../../src/auth/stored';

const EVERYWHERE: readonly Offer[] = [
  'switchTenant',
  'showPermissions',
  'openClientSetting',
  'openCloudSetting',
  'openProxySetting',
  'explainCode',
  'showLog',
  'useCloud',
];
const IN_BROWSER: readonly Offer[] = [...EVERYWHERE, 'signInAgain', 'retry', 'useDeviceCode', 'fewerPermissions'];

function offered(failure: SignInFailure, able: readonly Offer[]): readonly Offer[] {
  const { action } = signInText(failure, 'en');
  return offersOf(failure, { action, anotherWay: anotherWayMayWork(failure), able: new Set(able) });
}

describe('what is offered after a failed sign-in', () => {
  const rows: readonly (readonly [SignInFailure, readonly Offer[], readonly Offer[]])[] = [
    [{ kind: 'timedOut' }, IN_BROWSER, ['signInAgain', 'useDeviceCode']],
    [{ kind: 'browserNotOpened' }, IN_BROWSER, ['useDeviceCode']],
    [{ kind: 'consentMissing', aadsts: 65001 }, IN_BROWSER, ['fewerPermissions', 'showPermissions']],
    [{ kind: 'consentMissing', aadsts: 65001 }, EVERYWHERE, ['showPermissions']],
    [{ kind: 'wrongCloud', cloud: 'usGovernment' }, EVERYWHERE, ['useCloud']],
    [{ kind: 'wrongCloud' }, EVERYWHERE, ['openCloudSetting']],
    [{ kind: 'redirectNotRegistered' }, IN_BROWSER, ['openClientSetting', 'useDeviceCode']],
    [{ kind: 'deviceNotManaged' }, IN_BROWSER, []],
    [{ kind: 'expired' }, IN_BROWSER, ['signInAgain']],
    [{ kind: 'unknown', aadsts: 50055 }, IN_BROWSER, ['explainCode']],
  ];
  for (const [failure, able, offers] of rows) {
    it(`${failure.kind}: ${offers.join(', ') || 'nothing but words'}`, () => deepStrictEqual(offered(failure, able), offers));
  }

  it('every button that a sentence speaks of can be had somewhere', () => {
    const able = [...IN_BROWSER, 'useBrowser' as const];
    const { failures } = signInTexts('en');
    const lost = Object.keys(failures)
      .map((kind) => ({ kind }) as SignInFailure)
      .filter((failure) => signInText(failure, 'en').action !== undefined && offered(failure, able).length === 0);
    deepStrictEqual(lost, []);
  });
});

describe('a storage that fails', () => {
  it('is a failure of sign-in like the others, and nobody can sign in then', () => {
    const failure = signInFailureOf(new StorageError(new Error('locked')));
    deepStrictEqual([failure, failure && nobodyCanSignIn(failure)], [{ kind: 'storageUnavailable' }, true]);
  });
});
