import { type Finding, assess } from '../../../src/core/guide/assess';
import { type CauseId, causes } from '../../../src/core/guide/causes';
import { CANNOT_TELL, type CheckId, checkFacts } from '../../../src/core/guide/checks';
import { next } from '../../../src/core/guide/next';
import { allowedOptions, signsOf } from '../../../src/core/guide/signs';
import { type GuideEvent, newCase } from '../../../src/core/guide/state';

/** How a case ended. */
export interface Walk {
  readonly cause: string;
  readonly certainty: Finding['certainty'] | 'none';
  readonly alternatives: readonly CauseId[];
  /** Questions asked, with the answers given. */
  readonly asked: readonly string[];
}

/** Answers every question that the guide asks by `answers`, else by `otherwise`, until it ends. */
export function walk(start: GuideEvent, answers: Readonly<Record<string, string>>, otherwise: (check: CheckId) => string): Walk {
  let state = next(newCase, start);
  const asked: string[] = [];
  while (asked.length < 40) {
    const { question, finding } = assess(state);
    if (finding) return { cause: finding.cause, certainty: finding.certainty, alternatives: finding.alternatives, asked };
    if (question === null) break;
    const option = answers[question] ?? otherwise(question);
    asked.push(`${question}=${option}`);
    state = next(state, { type: 'answer', check: question, option });
  }
  return { cause: 'no end', certainty: 'none', alternatives: [], asked };
}

/** What a person answers for whom this cause is the true one, and everything else is in order. */
export function truthful(cause: CauseId): (check: CheckId) => string {
  return (check) => {
    const named = allowedOptions(causes[cause].when, check) ?? allowedOptions(signsOf(cause), check);
    const good = Object.entries(checkFacts(check).options).find(([, outcome]) => outcome === 'pass')?.[0];
    return named?.[0] ?? good ?? CANNOT_TELL;
  };
}
