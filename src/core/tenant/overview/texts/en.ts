import { numberText } from '../../times';
import type { OverviewTexts } from '../texts';

const n = (count: number): string => numberText(count, 'en');
const people = (count: number): string => `${n(count)} ${count === 1 ? 'person' : 'people'}`;
const attempts = (count: number): string => `${n(count)} ${count === 1 ? 'attempt' : 'attempts'}`;

/** English. */
export const en: OverviewTexts = {
  people: 'People',
  at: (moment) => `As of ${moment}`,
  verdicts: { ready: 'could reset now', cannot: 'could not', cannotTell: 'cannot be told' },
  readiness: {
    title: 'Who could reset a password now',
    heading: 'Reason',
    nobody: 'No users were read yet.',
    summary: (ready, cannot, cannotTell) =>
      `${people(ready)} could reset a password now, ${n(cannot)} could not, and of ${n(cannotTell)} it cannot be told.`,
  },
  methods: {
    title: 'Registered methods',
    heading: 'Method',
    none: 'The report counts no registered method.',
    summary: 'How many people registered each method. One person may have several.',
    counts: 'counts for password reset',
    ends: 'counts, and ends in 2027',
    never: 'does not count for password reset',
    unknown: 'not known whether it counts',
  },
  activity: {
    title: 'Password reset in the last 30 days',
    heading: 'Day (UTC)',
    none: 'The audit log that could be read holds no attempt of the last 30 days. It keeps 30 days with Microsoft Entra ID P1 or P2, and 7 without.',
    cut: 'There are more records than were read, so older days are incomplete.',
    outcomes: { succeeded: 'Succeeded', failed: 'Failed', blocked: 'Blocked', unfinished: 'Not finished' },
    summary: (succeeded, failed, blocked, unfinished) =>
      `${attempts(succeeded + failed + blocked + unfinished)} to reset, change or unlock: ${n(succeeded)} succeeded, ${n(failed)} failed, ${n(blocked)} were blocked after too many tries, ${n(unfinished)} were not finished.`,
  },
  appliesYes: 'Concerns this tenant',
  appliesNo: 'Does not concern this tenant',
  appliesUnknown: 'Cannot be told whether it concerns this tenant',
  registeredIt: (count) => `At least ${count} people registered such a method.`,
};
