import { explain } from '../codes/explain';
import type { Language } from '../codes/texts';
import type { CheckId } from '../guide/checks';
import { questionText } from '../guide/texts';
import { momentText } from '../tenant/times';
import { unreadableSentence } from '../tenant/unreadable';
import { evidenceSentence, filled, methodName, usersTexts } from '../users/texts';
import type { Basis, Evidence } from '../users/verdict';
import type { CheckEvidence, OwnEvidenceId } from './evidence';
import type { NotApplicableId, Outcome, WhyId } from './outcome';
import type { ErrorId, NoteId, PasteResult } from './paste/result';
import { en } from './texts/en';

/** What only checks say: the rest are words of readiness, of the tenant and of the guide. */
export interface ChecksTexts {
  readonly outcomes: Readonly<Record<'pass' | 'fail' | 'note' | 'cannotTell' | 'doesNotApply', string>>;
  readonly confidence: Readonly<Record<Basis, string>>;
  /** Placeholders in braces are values of `OwnEvidenceValues`, made readable. */
  readonly evidence: Readonly<Record<OwnEvidenceId, string>>;
  readonly why: Readonly<Record<Exclude<WhyId, keyof import('../users/texts').UsersTexts['reasons']>, string>>;
  readonly doesNotApply: Readonly<Record<NotApplicableId, string>>;
  readonly migration: Readonly<Record<string, string>>;
  readonly none: string;
  readonly paste: {
    readonly answered: (count: number) => string;
    readonly nothingAnswered: string;
    readonly notes: Readonly<Record<NoteId, string>>;
    readonly empty: string;
    readonly otherCommand: string;
    readonly unreadable: string;
    readonly tooLong: string;
    readonly errors: Readonly<Record<ErrorId, string>>;
  };
}

const all: Readonly<Record<Language, ChecksTexts>> = { en };

export function checksTexts(language: Language): ChecksTexts {
  return all[language];
}

/** What a check is called: the guide's title of the question. */
export function checkTitle(check: CheckId, language: Language): string {
  return questionText(check, language).title;
}

function isOwn(evidence: CheckEvidence, language: Language): boolean {
  return Object.hasOwn(checksTexts(language).evidence, evidence.id);
}

function readable(name: string, value: string | number, language: Language): string {
  const texts = checksTexts(language);
  switch (name) {
    case 'at':
      return momentText(Number(value));
    case 'code':
      return explain(String(value), language).title;
    case 'state':
      return texts.migration[value] ?? String(value);
    case 'methods': {
      const names = String(value).split(',');
      return value === '' ? texts.none : [...new Set(names.map((each) => methodName(each, language)))].join(', ');
    }
    default:
      return String(value).split(',').join(', ');
  }
}

/** One thing that a check looked at as a sentence. */
export function checkEvidenceSentence(evidence: CheckEvidence, language: Language): string {
  // Readiness's evidence has readiness's words.
  if (!isOwn(evidence, language)) return evidenceSentence(evidence as Evidence, language);
  const values = Object.entries(evidence.values).map(([name, value]) => [name, readable(name, value, language)] as const);
  return filled(checksTexts(language).evidence[evidence.id as OwnEvidenceId], Object.fromEntries(values));
}

/** Why there is no answer, with what to do about it; undefined where there is one. */
export function whySentence(outcome: Outcome, language: Language): string | undefined {
  const texts = checksTexts(language);
  switch (outcome.outcome) {
    case 'answer':
      return undefined;
    case 'doesNotApply':
      return texts.doesNotApply[outcome.why];
    case 'cannotTell': {
      const { why } = outcome;
      if (typeof why !== 'string') return unreadableSentence(why, language);
      const reasons: Readonly<Record<string, { readonly sentence: string; readonly next: string }>> = usersTexts(language).reasons;
      const reason = reasons[why];
      return reason ? `${reason.sentence} ${reason.next}` : (texts.why as Readonly<Record<string, string>>)[why];
    }
  }
}

/** What became of a paste, in one or more sentences: what was answered, what it does not tell, or why it could not be read. */
export function pasteSentences(result: PasteResult, language: Language): readonly string[] {
  const { paste } = checksTexts(language);
  if (result.understood) {
    const { answers, notes } = result;
    return [answers.length > 0 ? paste.answered(answers.length) : paste.nothingAnswered, ...notes.map((note) => paste.notes[note])];
  }
  return [result.why === 'errorOutput' ? paste.errors[result.error] : paste[result.why]];
}
