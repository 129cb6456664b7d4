import type { Attempt, Outcome } from '../../attempts/attempt';
import { type LogEvent, type Step, steps } from '../../event';
import type { AnalysisTexts } from '../../texts';
import type { OpenAttempt } from '../analysisState';
import { secondText } from '../words/when';

type Course = OpenAttempt['course'];
type Reached = Course[number]['state'];

/** What the attempt came to decides its last step: a record of an end that says nothing of success is no success. */
const ends: Readonly<Record<Outcome, Reached>> = { succeeded: 'done', failed: 'failed', unfinished: 'missing', unknown: 'missing' };

/** The six steps with what the records tell of each. A step that failed and then went well, as a code typed twice, was done. */
export function courseOf({ parts, outcome }: Attempt, events: readonly LogEvent[], texts: AnalysisTexts): Course {
  return steps
    .filter((step) => step !== 'other')
    .map((step: Step) => {
      const own = parts.filter(({ event }) => events[event]?.step === step);
      const last = own.at(-1);
      const failed = last && events[last.event]?.result === 'failure';
      const state = step === 'outcome' ? ends[outcome] : last ? (failed ? 'failed' : 'done') : 'missing';
      // It began with the first record; every other step was reached with its last.
      const at = (step === 'requested' && !failed ? own[0] : last)?.at;
      return { step, label: texts.steps[step], state, time: at === undefined || state === 'missing' ? '' : secondText(at) };
    });
}
