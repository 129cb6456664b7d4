import { row, type RowOf, unknownRow } from './row';

/** The counts of Microsoft's own report. Its numbers need not add up, so none is computed from another but the gap. */
export const registrationsRow: RowOf = ({ counts }, context) => {
  if (!counts.known) return unknownRow('registrations', context, 'counts', counts.why);
  const texts = context.texts.registrations;
  const { total, enabled, registered, capable, admins } = counts.value;
  const told = (count: number | null, sentence: (count: number) => string): readonly string[] => (count === null ? [] : [sentence(count)]);
  const gap = enabled === null || capable === null ? null : Math.max(0, enabled - capable);
  return row('registrations', context, {
    value: enabled === null || capable === null ? texts.notTold : texts.summary(capable, enabled),
    state: gap === null ? 'unknown' : gap > 0 ? 'attention' : enabled === 0 ? 'note' : 'good',
    details: [
      ...(gap === null || gap === 0 ? [] : [texts.gap(gap)]),
      texts.total(total),
      ...told(enabled, texts.enabled),
      ...told(registered, texts.registered),
      ...told(capable, texts.capable),
      ...(admins === null ? [] : [texts.admins(admins.capable, admins.total)]),
      texts.meaning,
    ],
  });
};
