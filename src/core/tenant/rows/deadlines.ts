import { deadlines } from '../deadlines';
import { row, type RowOf } from './row';

/** Nearer than this asks for attention, in days. */
const NEAR = 120;

/** What Microsoft ends or changes, and whether it concerns this tenant. */
export const deadlinesRow: RowOf = (tenant, context) => {
  const texts = context.texts.deadlines;
  const all = deadlines(tenant, context.now, context.language);
  const ours = all.filter(({ applies }) => applies === 'yes');
  const next = ours.find(({ daysLeft }) => daysLeft >= 0);
  const open = all.some(({ applies, daysLeft }) => applies === 'unknown' && daysLeft >= 0);
  return row('deadlines', context, {
    value: next ? texts.row(next.title, next.when) : open ? texts.unknownOnly : texts.none,
    state: next ? (next.daysLeft <= NEAR ? 'attention' : 'note') : open ? 'unknown' : 'note',
    details: all
      .filter(({ applies }) => applies !== 'no')
      .map(({ title, when, sentence, next: step, applies, people }) =>
        [
          `${texts.row(title, when)}.`,
          sentence,
          ...(people ? [texts.people(people)] : []),
          ...(applies === 'unknown' ? [`${texts.applies.unknown}.`] : []),
          step,
        ].join(' '),
      ),
  });
};
