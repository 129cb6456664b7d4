import { DAY, momentText } from '../times';
import { ageText, row, type RowOf, unknownRow } from './row';

/** When Microsoft refreshed the registration report. */
export const reportRow: RowOf = ({ reportAge, registrations }, context) => {
  const texts = context.texts.report;
  if (reportAge === null) {
    return registrations.known
      ? row('report', context, { value: texts.notKnown, state: 'unknown', details: [texts.meaning] })
      : unknownRow('report', context, 'registrations', registrations.why);
  }
  const { newest, oldest } = reportAge;
  const stale = context.now - oldest > DAY;
  return row('report', context, {
    value: texts.refreshed(ageText(oldest, context)),
    state: stale ? 'attention' : 'good',
    details: [...(stale ? [texts.stale] : []), texts.newest(momentText(newest)), texts.oldest(momentText(oldest)), texts.meaning],
  });
};
