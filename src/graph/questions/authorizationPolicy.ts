import { GraphFailure } from '../failure';
import { flag, objectOf } from '../shapes/fields';
import type { Question } from './question';

/** Whether *administrators* may reset their own password; it says nothing of other people. */
export const adminReset: Question<boolean> = {
  path: '/policies/authorizationPolicy',
  parse: (body, oddities) => {
    const allowed = flag(objectOf(body, oddities)['allowedToUseSSPR'], oddities);
    if (allowed === null) throw new GraphFailure('unexpected', 'no allowedToUseSSPR');
    return allowed;
  },
};
