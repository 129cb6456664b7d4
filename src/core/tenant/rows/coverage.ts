import { coverageOf, coverageText } from '../coverage';
import { unreadableSentences } from '../unreadable';
import { row, type RowOf } from './row';

const nobody = { size: 0, withAccount: 0, withRegistration: 0 };

/** What could be read and what could not, and why. */
export const coverageRow: RowOf = (tenant, context) => {
  const roster = context.roster ?? nobody;
  const { notReadable, waiting, users } = coverageOf(tenant, roster);
  const partial = users.known < users.total || waiting.length > 0;
  return row('coverage', context, {
    value: coverageText(tenant, roster, context.language),
    state: notReadable.length > 0 ? 'attention' : partial ? 'note' : 'good',
    details: unreadableSentences(tenant, [...notReadable, ...waiting], context.language),
  });
};
