import { row, type RowOf, unknownRow } from './row';

/** `allowedToUseSSPR`: administrators only, whatever other tools take it for. */
export const adminResetRow: RowOf = ({ adminReset }, context) => {
  if (!adminReset.known) return unknownRow('adminReset', context, 'adminReset', adminReset.why);
  const texts = context.texts.adminReset;
  return row('adminReset', context, {
    value: adminReset.value ? texts.on : texts.off,
    state: adminReset.value ? 'good' : 'attention',
    details: [...(adminReset.value ? [] : [texts.offMeans]), texts.onlyAdministrators, texts.twoMethods],
  });
};
