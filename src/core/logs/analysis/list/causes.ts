import type { Language } from '../../../codes/texts';
import type { AnalysisTexts } from '../../texts';
import type { CauseRow } from '../analysisState';
import type { AttemptTable } from './attemptTable';
import { codeWords } from '../words/codeWords';

/** A cause and whom it stopped. */
export interface CauseCount {
  readonly code: string;
  readonly people: number;
  readonly attempts: number;
  /** Attempts that name nobody. */
  readonly unnamed: number;
  /** Attempts in which no record says so itself. */
  readonly inferred: number;
}

/** A hostile log may hold thousands of codes that nobody knows; a list of more than this tells nothing. */
export const MOST_CAUSES = 200;

/** Causes of the attempts at these places, by people affected, then by attempts. */
export function rankCauses({ attempts, people }: AttemptTable, places: Int32Array): readonly CauseCount[] {
  const found = new Map<string, { people: Set<number>; attempts: number; unnamed: number; inferred: number }>();
  for (const place of places) {
    const cause = attempts[place]?.cause;
    if (!cause) continue;
    const count = found.get(cause.code) ?? { people: new Set<number>(), attempts: 0, unnamed: 0, inferred: 0 };
    found.set(cause.code, count);
    const person = people[place] ?? -1;
    count.attempts++;
    if (person < 0) count.unnamed++;
    else count.people.add(person);
    if (cause.certainty !== 'certain') count.inferred++;
  }
  return [...found]
    .map(([code, count]) => ({ code, ...count, people: count.people.size }))
    .sort((a, b) => b.people - a.people || b.attempts - a.attempts || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_CAUSES);
}

export function causeRows(counts: readonly CauseCount[], chosen: string, texts: AnalysisTexts, language: Language): readonly CauseRow[] {
  return counts.map(({ code, people, attempts, unnamed }) => {
    const { text, title } = codeWords(code, language);
    return { code, codeText: text, title, people, attempts, text: texts.cause(people, attempts, unnamed), filtered: code === chosen };
  });
}
