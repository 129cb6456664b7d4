import { row, type RowOf } from './row';

/** How many methods a reset requires: declared, else inferred from who counts as registered with a single one. Graph does not tell. */
export const methodsRequiredRow: RowOf = ({ declared, inferred }, context) => {
  const { methodsRequired: texts, scope } = context.texts;
  const required = declared?.methodsRequired;
  if (required) {
    const value = texts.required(required);
    return row('methodsRequired', context, { value, state: 'note', basis: 'declared', details: [texts.administrators] });
  }
  const seen = inferred.methodsRequired;
  return row('methodsRequired', context, {
    value: seen ? texts.probably(seen.value) : texts.unknown,
    state: seen ? 'note' : 'unknown',
    basis: seen ? 'inferred' : 'read',
    details: [...(seen ? [texts.inferredFrom(seen.value, seen.people)] : []), texts.why, scope.declareIt, texts.administrators],
  });
};
