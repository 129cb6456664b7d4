import type { SignInPage } from '../../core/tenant/tenant';
import { flag, objectOf, optionalObject, text } from '../shapes/fields';
import type { Question } from './question';

/** What a sign-in page without branding, or with nothing set, shows: everything. */
export const plainSignInPage: SignInPage = {
  hidesForgotPassword: false,
  hidesResetNow: false,
  hidesCannotAccess: false,
  customCannotAccessUrl: null,
};

/** The branding of the sign-in page; 404 where there is none. `Accept-Language: 0` asks for the default of all languages. */
export function signInPage(organizationId: string): Question<SignInPage> {
  return {
    path: `/organization/${encodeURIComponent(organizationId)}/branding`,
    headers: { 'Accept-Language': '0' },
    parse: (body, oddities) => {
      const branding = objectOf(body, oddities);
      const hides = optionalObject(branding['loginPageTextVisibilitySettings'], oddities);
      const url = text(branding['customCannotAccessYourAccountUrl'], oddities);
      return {
        hidesForgotPassword: flag(hides['hideForgotMyPassword'], oddities) ?? false,
        hidesResetNow: flag(hides['hideResetItNow'], oddities) ?? false,
        hidesCannotAccess: flag(hides['hideCannotAccessYourAccount'], oddities) ?? false,
        customCannotAccessUrl: url === '' ? null : url,
      };
    },
  };
}
