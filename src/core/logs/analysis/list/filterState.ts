import type { Language } from '../../../codes/texts';
import type { LogEvent } from '../../event';
import type { AnalysisTexts } from '../../texts';
import type { AnalysisState } from '../analysisState';
import type { Filter } from '../view';
import { type CauseCount, MOST_CAUSES } from './causes';
import { codeWords } from '../words/codeWords';
import { IN_RECORDS } from './matching';
import { stretch } from '../words/when';

type FilterState = AnalysisState['filter'];

/** Codes that can be chosen: causes first, then every code that stands in a record, by which attempts of other causes are found as well. */
export function codeChoices(
  causes: readonly CauseCount[],
  events: readonly LogEvent[],
  texts: AnalysisTexts,
  language: Language,
): FilterState['codes'] {
  const inRecords = new Set<string>();
  for (const { codes } of events) for (const code of codes) inRecords.add(code);
  const label = (code: string, words: AnalysisTexts['filterCode']): string => {
    const { text, title } = codeWords(code, language);
    return words(text, title);
  };
  return [
    ...causes.map(({ code }) => ({ code, label: label(code, texts.filterCode) })),
    ...[...inRecords]
      .sort()
      .slice(0, MOST_CAUSES)
      .map((code) => ({ code: `${IN_RECORDS}${code}`, label: label(code, texts.filterInRecords) })),
  ];
}

export function filterState({ user, code, outcome, span }: Filter, codes: FilterState['codes'], texts: AnalysisTexts): FilterState {
  return {
    user,
    code,
    outcome,
    span: span ? texts.utc(stretch(span.from, span.to, texts, true)) : '',
    codes,
    active: user.trim() !== '' || code !== '' || outcome !== '' || span !== undefined,
  };
}
