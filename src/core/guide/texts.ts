import type { Actor } from '../codes/entry';
import type { Language } from '../codes/texts';
import type { CauseId } from './causes';
import type { CheckId, CheckPlace, OptionOf } from './checks';
import type { AreaId, GuideActor, StageId } from './guide';
import type { ScenarioId } from './scenarios';
import { en } from './texts/en';

/** The words of a cause. Parts in backticks are code; there is no other markup. */
export interface CauseText {
  /** At most 70 characters, no full stop. */
  readonly title: string;
  /** Why the person is stopped, or the answer. */
  readonly sentence: string;
  /** What changed since advice that is still widely read. */
  readonly changed?: string;
}

/** The words of a question. */
export interface QuestionText<C extends CheckId = CheckId> {
  /** What is checked, in a few words. */
  readonly title: string;
  readonly question: string;
  readonly options: Readonly<Record<OptionOf<C>, string>>;
  /** How to find out, in a sentence. */
  readonly lookUp: string;
  /** Menu path in the Microsoft Entra admin center. */
  readonly menu?: string;
}

/** All words of the guide in one language. */
export interface GuideTexts {
  readonly areas: Readonly<Record<AreaId, string>>;
  readonly stages: Readonly<Record<StageId, string>>;
  /** Those actors that the catalogue does not name. */
  readonly actors: Readonly<Record<Exclude<GuideActor, Actor>, string>>;
  readonly places: Readonly<Record<CheckPlace, string>>;
  /** The trouble in the words of the person who has it. */
  readonly scenarios: Readonly<Record<ScenarioId, string>>;
  readonly causes: Readonly<Record<CauseId, CauseText>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly verifications: Readonly<Record<string, string>>;
  readonly questions: { readonly [C in CheckId]: QuestionText<C> };
  /** The answer that every question has. */
  readonly cannotTell: string;
}

const all: Readonly<Record<Language, GuideTexts>> = { en };

export function guideTexts(language: Language): GuideTexts {
  return all[language];
}

/** The words of a question, without the exact names of its options. */
export function questionText(
  check: CheckId,
  language: Language,
): Omit<QuestionText, 'options'> & { readonly options: Readonly<Record<string, string>> } {
  return all[language].questions[check];
}
