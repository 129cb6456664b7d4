import { evidence } from '../evidence';
import { type Gate, passed, stopped, untold } from './gate';

/** A disabled account cannot reset; no error number of SSPR belongs to it. */
export const account: Gate = ({ traits }) => {
  if (!traits.account) return untold('accountUnknown', evidence('accountNotRead', 'unknown', ['users']));
  switch (traits.account.enabled) {
    case true:
      return passed(evidence('accountEnabled', 'pass', ['users']));
    case false:
      return stopped('accountDisabled', undefined, evidence('accountDisabled', 'fail', ['users']));
    case null:
      return untold('accountUnknown', evidence('accountStateNotTold', 'unknown', ['users']));
  }
};
