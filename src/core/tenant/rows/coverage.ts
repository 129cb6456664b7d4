import { coverageOf, coverageText } from '../coverage';
import { row, type RowOf, whyUnknown } from './row';

const nobody = { size: 0, withAccount: 0, withRegistration: 0 };

/** What could be read and what could not, and why. */
export const coverageRow: RowOf = (tenant, context) => {
  const roster = context.roster ?? nobody;
  const { notReadable, waiting, users } = coverageOf(tenant, roster);
  const partial = users.known < users.total || waiting.length > 0;
  return row('coverage', context, {
    value: coverageText(tenant, roster, context.language),
    state: notReadable.length > 0 ? 'attention' : partial ? 'note' : 'good',
    details: [...notReadable, ...waiting].flatMap((source) => whyUnknown(tenant[source], source, context)),
  });
};
