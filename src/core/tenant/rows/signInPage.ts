import { row, type RowOf, unknownRow } from './row';

/** What the branding of the sign-in page hides. A tenant without branding has nothing hidden: Graph answers 404. */
export const signInPageRow: RowOf = ({ signInPage }, context) => {
  const texts = context.texts.signInPage;
  if (!signInPage.known) {
    return signInPage.why.reason === 'notFound'
      ? row('signInPage', context, { value: texts.noBranding, state: 'good' })
      : unknownRow('signInPage', context, 'signInPage', signInPage.why);
  }
  const { hidesForgotPassword, hidesResetNow, hidesCannotAccess, customCannotAccessUrl } = signInPage.value;
  const hidden = [
    ...(hidesForgotPassword ? [texts.forgot] : []),
    ...(hidesResetNow ? [texts.resetNow] : []),
    ...(hidesCannotAccess ? [texts.cannotAccess] : []),
  ];
  return row('signInPage', context, {
    value: hidden.length > 0 ? texts.hidden(hidden.length) : texts.nothingHidden,
    state: hidden.length > 0 ? 'attention' : 'good',
    details: [
      ...hidden,
      ...(hidden.length > 0 ? [texts.stillWorks] : []),
      ...(customCannotAccessUrl === null ? [] : [texts.customUrl(customCannotAccessUrl.slice(0, 200))]),
    ],
  });
};
