import { evidence } from '../evidence';
import { type Gate, passed, stopped, untold } from './gate';

/**
 * Guests: a partner's own tenant decides over its people, and we do not see it; a personal Microsoft account cannot use SSPR; who signed up
 * or was invited by e-mail resets here, and goes through the other gates. Source: rules.md section 11 [D].
 */
export const guest: Gate = ({ traits: { account } }) => {
  if (!account) return passed();
  switch (account.guest) {
    case false:
      return passed(evidence('member', 'pass', ['users']));
    case 'personal':
      return stopped('guestPersonalAccount', undefined, evidence('guestPersonal', 'fail', ['users']));
    case 'partner':
      return untold('guestOfPartner', evidence('guestPartner', 'unknown', ['users']));
    case 'selfService':
      return passed(evidence('guestSelfService', 'pass', ['users']));
    case 'invited':
      return passed(evidence('guestInvited', 'pass', ['users']));
    case 'unclear':
    case null:
      return untold('guestUnclear', evidence('guestUnclear', 'unknown', ['users']));
  }
};

/** Guests whose password is reset here, by the e-mail address under which they came. */
export function resetsByEmail(kind: unknown): boolean {
  return kind === 'selfService' || kind === 'invited';
}
