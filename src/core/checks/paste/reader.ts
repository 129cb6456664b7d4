import type { CheckId, OptionOf } from '../../guide/checks';
import type { NoteId, PasteAnswer, PasteContext } from './result';

/** What a reader makes of output: answers and notes; undefined: it is not the output of its command. */
export interface Reading {
  readonly answers: readonly PasteAnswer[];
  readonly notes: readonly NoteId[];
}

export type Reader = (lines: readonly string[], context: PasteContext) => Reading | undefined;

/** An answer whose option the guide knows. */
export function says<Id extends CheckId>(check: Id, option: OptionOf<Id>, because: string): PasteAnswer {
  return { check, option, because };
}

export function reading(answers: readonly PasteAnswer[], ...notes: readonly NoteId[]): Reading {
  return { answers, notes: answers.length > 0 ? notes.filter((note) => note !== 'truncated') : notes };
}
