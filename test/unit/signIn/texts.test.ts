import { deepStrictEqual } from 'node:assert/strict';
import { signInText, signInTexts } from '../../../src/core/signIn/texts';

describe('signInText', () => {
  it('fills in the cloud', () => {
    deepStrictEqual(signInText({ kind: 'wrongCloud', cloud: 'usGovernment' }, 'en'), {
      what: 'This tenant lives in the US Government cloud, not in the cloud of the settings.',
      next: 'Change the cloud in the settings and sign in again.',
      action: 'openCloudSetting',
    });
  });

  it('names the number, and offers to explain it where nothing better is known', () => {
    deepStrictEqual(signInText({ kind: 'unknown', aadsts: 50055 }, 'en'), {
      what: 'The sign-in failed for a reason that is not told. (AADSTS50055)',
      next: 'Look up what AADSTS50055 means; the sign-in logs of the tenant show the same number.',
      action: 'explainCode',
    });
  });

  it('says what happened and one next step for every kind, with nothing left to fill in', () => {
    const { failures } = signInTexts('en');
    const odd = Object.entries(failures).filter(
      ([kind, { what, next }]) =>
        !/^[A-Z].*\.$/.test(what) || !/^[A-Z].*\.$/.test(next) || (kind !== 'wrongCloud' && /[{}]/.test(what + next)),
    );
    deepStrictEqual(odd, []);
  });
});
