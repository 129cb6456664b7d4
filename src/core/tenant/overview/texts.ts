import type { Language } from '../../codes/texts';
import type { Verdict } from '../../users/verdict';
import type { Outcome } from './attempts';
import { en } from './texts/en';

/** The words of the overview. */
export interface OverviewTexts {
  readonly people: string;
  readonly at: (moment: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly readiness: {
    readonly title: string;
    readonly heading: string;
    readonly nobody: string;
    readonly summary: (ready: number, cannot: number, cannotTell: number) => string;
  };
  readonly methods: Readonly<Record<'title' | 'heading' | 'none' | 'summary' | 'counts' | 'ends' | 'never' | 'unknown', string>>;
  readonly activity: {
    readonly title: string;
    readonly heading: string;
    readonly none: string;
    readonly cut: string;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly summary: (succeeded: number, failed: number, blocked: number, unfinished: number) => string;
  };
  readonly appliesYes: string;
  readonly appliesNo: string;
  readonly appliesUnknown: string;
  readonly registeredIt: (people: string) => string;
}

const all: Readonly<Record<Language, OverviewTexts>> = { en };

export function overviewTexts(language: Language): OverviewTexts {
  return all[language];
}
