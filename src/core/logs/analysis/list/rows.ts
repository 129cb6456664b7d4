import type { Language } from '../../../codes/texts';
import type { Attempt } from '../../attempts/attempt';
import { steps } from '../../event';
import type { AnalysisTexts } from '../../texts';
import type { AttemptRow } from '../analysisState';
import type { AttemptTable } from './attemptTable';
import { codeWords } from '../words/codeWords';
import { secondText } from '../words/when';

function reachedText(reached: number, texts: AnalysisTexts): string {
  const step = steps[reached];
  return step === undefined ? texts.noStep : texts.steps[step];
}

/** The attempts at these places as rows. `open`: id of the one whose evidence is shown. */
export function attemptRows(
  { attempts, names, times, reached }: AttemptTable,
  places: Int32Array,
  open: number | undefined,
  texts: AnalysisTexts,
  language: Language,
): readonly AttemptRow[] {
  return [...places].flatMap((place) => {
    const attempt = attempts[place];
    return attempt ? [rowOf(attempt, names[place] ?? '', times[place] ?? NaN, reachedText(reached[place] ?? -1, texts))] : [];
  });

  function rowOf({ id, outcome, cause, parts }: Attempt, name: string, time: number, furthest: string): AttemptRow {
    const words = cause && codeWords(cause.code, language);
    return {
      id,
      time: Number.isNaN(time) ? texts.noTime : secondText(time),
      user: name === '' ? texts.noName : name,
      outcome,
      outcomeText: texts.outcomes[outcome],
      code: words?.text ?? '',
      cause: words?.title ?? '',
      certainty: cause ? texts.certainties[cause.certainty].label : '',
      reached: furthest,
      records: texts.records(parts.length),
      open: id === open,
    };
  }
}
