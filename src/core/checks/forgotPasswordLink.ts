import { check } from './check';
import { seen } from './evidence';
import { answer, cannotTell } from './outcome';

/** Microsoft's own reset page, in the clouds there are: a "custom" address that leads there changes nothing. */
const RESET_PAGE =
  /^https:\/\/(?:aka\.ms\/sspr|passwordreset\.microsoftonline\.(?:com|us)|passwordreset\.activedirectory\.windowsazure\.cn)(?:[/?#]|$)/i;

/** Whether company branding hides the link or leads it elsewhere. */
export const forgotPasswordLink = check({
  id: 'forgotPasswordLink',
  needs: ['tenant'],
  judge: ({ tenant: { signInPage } }) => {
    if (!signInPage.known) {
      return signInPage.why.reason === 'notFound'
        ? answer('shown', 'read', seen('noBranding', 'pass', ['signInPage']))
        : cannotTell(signInPage.why);
    }
    const { hidesForgotPassword, customCannotAccessUrl } = signInPage.value;
    if (hidesForgotPassword) return answer('hidden', 'read', seen('linkHidden', 'fail', ['signInPage']));
    if (customCannotAccessUrl !== null && customCannotAccessUrl !== '' && !RESET_PAGE.test(customCannotAccessUrl))
      return answer('ownPage', 'read', seen('linkOwnPage', 'fail', ['signInPage']));
    return answer('shown', 'read', seen('linkShown', 'pass', ['signInPage']));
  },
});
