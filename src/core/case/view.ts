import { allChecks } from '../checks/allChecks';
import type { PasteResult } from '../checks/paste/result';
import type { Language } from '../codes/texts';
import { type Assessment, assess } from '../guide/assess';
import type { CheckId } from '../guide/checks';
import type { CommandId } from '../guide/commands';
import type { Unreadable } from '../tenant/fact';
import type { Case } from './case';
import { type CaseTexts, caseTexts } from './texts';
import type { Person } from './wizardState';

/** What the page shows besides the case. */
export interface PageContext {
  readonly language: Language;
  /** People of the tenant who match what was typed, at most 20. */
  readonly people: readonly Person[];
  /** Whether somebody is being looked up. */
  readonly looking: boolean;
  /** Why nobody of the name could be read in the tenant; null: somebody was, or nobody asked. */
  readonly userProblem: Unreadable | null;
  /** What became of each paste of the case. */
  readonly pasteResults: Readonly<Partial<Record<CommandId, PasteResult>>>;
  readonly replyLanguage: Language;
}

/** A case with what it comes to, in the language of the page. */
export interface View {
  readonly shown: Case;
  readonly context: PageContext;
  readonly language: Language;
  readonly texts: CaseTexts;
  readonly assessment: Assessment;
}

export function viewOf(shown: Case, context: PageContext): View {
  const { language } = context;
  return { shown, context, language, texts: caseTexts(language), assessment: assess(shown.guide) };
}

const liveChecks: ReadonlySet<CheckId> = new Set(allChecks.map(({ id }) => id));

/** Whether the tenant can be asked this, now. */
export function canRun({ shown }: View, check: CheckId): boolean {
  return shown.tenant !== null && shown.user !== null && liveChecks.has(check) && !shown.running.includes(check);
}
